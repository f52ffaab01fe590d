import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { processSpace } from '../../src/system/process-space.js';
import { discardTemporary, newTemporary, removeAbandoned } from '../../src/system/temporary-files.js';
import { deadProcess } from '../support/dead-process.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const left = (pid: number, space = processSpace()) => `.qpher-${pid}-${space}-0123456789abcdef.tmp`;

const ELSEWHERE = '0123456789abcdef';

test('temporary files that no running process is writing are removed, and other files are kept', () => {
  const ended = deadProcess();
  const folder = temporaryFolder({
    [left(ended)]: '',
    [`sub/${left(ended)}`]: '',
    [left(process.pid)]: '',
    [left(process.ppid)]: '',
    [`.qpher-${ended}-mine.tmp`]: '',
    [`sub/deeper/${left(ended)}`]: '',
    'app.tgz': '',
  });
  const current = newTemporary(folder);
  writeFileSync(current, '');
  removeAbandoned([folder, path.join(folder, 'sub'), path.join(folder, 'none')]);
  expect(filesBelow(folder)).toEqual(
    [
      path.basename(current),
      `.qpher-${ended}-mine.tmp`,
      left(process.ppid),
      `sub/deeper/${left(ended)}`,
      'app.tgz',
    ].sort(),
  );
  discardTemporary(current);
  expect(filesBelow(folder)).not.toContain(path.basename(current));
});

describe('temporary files of other containers', () => {
  test.each([
    ['written a moment ago stays', 0, true],
    ['written 23 hours ago stays', -23, true],
    ['written 25 hours ago is removed', -25, false],
    ['written by a clock that is far ahead is removed', 1000, false],
  ])('a temporary file from another container %s', (_, hours, stays) => {
    const name = left(deadProcess(), ELSEWHERE);
    const folder = temporaryFolder({ [name]: '' });
    const time = new Date(Date.now() + hours * 60 * 60 * 1000);
    utimesSync(path.join(folder, name), time, time);
    removeAbandoned([folder]);
    expect(filesBelow(folder)).toEqual(stays ? [name] : []);
  });
});
