import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHostileCases } from '../support/hostile-cases.js';

const docs = path.resolve(import.meta.dirname, '../../docs');
const text = readFileSync(path.join(docs, 'threat-model.md'), 'utf8');
const cases = readHostileCases();
const [, promised = ''] = /## What is promised\n([\s\S]*?)\n## /.exec(text) ?? [];
const promises = [...promised.matchAll(/^\*\*(.*?)\*\*/gm)].map(([, title = '']) => title);
const rows = readFileSync(path.join(docs, 'dev/promises.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((row) => ({ title: row.split('|')[1]?.trim() ?? '', row }));

test('the table of promises lists every promise of the threat model', () => {
  expect(promises.length).toBeGreaterThan(10);
  expect(rows.map(({ title }) => title)).toEqual(promises);
});

describe('tests behind each promise', () => {
  test.each(rows)('a promise links to existing tests and files: $title', ({ row }) => {
    const links = [...row.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => /^\.\.\/\.\.\/test\/.*\.test\.ts$/.test(link))).not.toEqual([]);
    expect(links.filter((link) => !existsSync(path.join(docs, 'dev', link)))).toEqual([]);
    const prefixes = [...(row.split('|')[4] ?? '').matchAll(/`([a-z-]+)…?`/g)].map(
      ([, prefix = '']) => prefix,
    );
    const isCase = (prefix: string) => cases.some(({ name }) => name.startsWith(prefix));
    expect(prefixes.filter((prefix) => !isCase(prefix))).toEqual([]);
  });
});
