import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomic } from '../../src/system/files.js';
import { discardTemporary, newTemporary, removeAbandoned } from '../../src/system/temporary-files.js';
import { deadProcess } from '../support/dead-process.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const left = (pid: number) => `.qpher-${pid}-0123456789abcdef.tmp`;

test('what dead processes were writing is removed, and nothing else', () => {
  const dead = deadProcess();
  const folder = temporaryFolder({
    [left(dead)]: '',
    [`sub/${left(dead)}`]: '',
    [left(process.pid)]: '',
    [left(process.ppid)]: '',
    [`.qpher-${dead}-mine.tmp`]: '',
    [`sub/deeper/${left(dead)}`]: '',
    'app.tgz': '',
  });
  const current = newTemporary(folder);
  writeFileSync(current, '');
  removeAbandoned([folder, path.join(folder, 'sub'), path.join(folder, 'none')]);
  expect(filesBelow(folder)).toEqual(
    [
      path.basename(current),
      `.qpher-${dead}-mine.tmp`,
      left(process.ppid),
      `sub/deeper/${left(dead)}`,
      'app.tgz',
    ].sort(),
  );
  discardTemporary(current);
});

test('a file whose temporary file vanished is written again', () => {
  const folder = temporaryFolder();
  const first = path.join(folder, 'first');
  const second = path.join(folder, 'second');
  const removed: string[] = [];
  /** Another process removes what is there when this file is written for the first time. */
  const content = {
    *[Symbol.iterator]() {
      yield 'be';
      if (removed.length === 0) {
        removed.push(...readdirSync(folder));
        for (const name of removed) rmSync(path.join(folder, name));
      }
      yield 'gin';
    },
  };
  writeAtomic({ file: first, bytes: Buffer.from('small') }, { file: second, bytes: content });
  expect(removed).toHaveLength(2);
  expect(filesBelow(folder)).toEqual(['first', 'second']);
  expect([readFileSync(first, 'utf8'), readFileSync(second, 'utf8')]).toEqual(['small', 'begin']);
});
