import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHostileCases } from '../support/hostile-cases.js';

const docs = path.resolve(import.meta.dirname, '../../docs');
const text = readFileSync(path.join(docs, 'threat-model.md'), 'utf8');
const cases = readHostileCases();
const [, promised = ''] = /## What is promised\n([\s\S]*?)\n## /.exec(text) ?? [];
const promises = promised
  .split(/\n\n(?=\*\*)/)
  .slice(1)
  .map((promise) => ({ title: /^\*\*(.*?)\*\*/.exec(promise)?.[1] ?? '', promise }));

test('the threat model makes promises', () => {
  expect(promises.length).toBeGreaterThan(10);
});

describe('each promise links to tests that hold it, and every link leads to a file', () => {
  test.each(promises)('$title', ({ promise }) => {
    const links = [...promise.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => /^\.\.\/test\/.*\.test\.ts$/.test(link))).not.toEqual([]);
    expect(links.filter((link) => !existsSync(path.join(docs, link)))).toEqual([]);
    const prefixes = [...promise.matchAll(/`([a-z-]+-)…`/g)].map(([, prefix = '']) => prefix);
    const isCase = (prefix: string) =>
      prefix === 'expected-' || cases.some(({ name }) => name.startsWith(prefix));
    expect(prefixes.filter((prefix) => !isCase(prefix))).toEqual([]);
  });
});
