import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { writeAtomic } from '../../src/files.js';
import { discardTemporary, newTemporary, removeAbandoned } from '../../src/temporary-files.js';
import { deadProcess } from '../support/dead-process.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const left = (pid: number) => `.qpher-${pid}-0123456789abcdef.tmp`;

test('what dead processes were writing is removed, and nothing else', async () => {
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
  await removeAbandoned([folder, path.join(folder, 'sub'), path.join(folder, 'none')]);
  expect(filesBelow(folder)).toEqual(
    [
      path.basename(current),
      `.qpher-${dead}-mine.tmp`,
      left(process.ppid),
      `sub/deeper/${left(dead)}`,
      'app.tgz',
    ].sort(),
  );
  await discardTemporary(current);
});

test('a file whose temporary file vanished is written again', async () => {
  const folder = temporaryFolder();
  const state = { isWritten: false, isRemoved: false };
  const writing = writeAtomic(
    { file: path.join(folder, 'small'), bytes: Buffer.from('small') },
    { file: path.join(folder, 'large'), bytes: Buffer.alloc(100_000_000) },
  ).finally(() => (state.isWritten = true));
  while (!state.isWritten && !state.isRemoved) {
    await turn();
    const [first, second] = readdirSync(folder);
    if (first === undefined || second === undefined) continue;
    rmSync(path.join(folder, first));
    state.isRemoved = true;
  }
  await writing;
  expect([state.isRemoved, filesBelow(folder)]).toEqual([true, ['large', 'small']]);
});
