import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRegularFile, readBounded, readIfPresent, writeAtomic } from '../../src/system/files.js';
import { thrownCode } from '../support/error-code.js';
import { namedPipeIn } from '../support/named-pipe.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const bytes = (text: string) => Buffer.from(text);

describe('reading a file with a limit', () => {
  test('takes a file of exactly that many bytes, and none with one more', () => {
    const folder = temporaryFolder({ five: '12345', six: '123456', none: '' });
    expect(readBounded(path.join(folder, 'five'), 5)).toEqual(bytes('12345'));
    expect(readBounded(path.join(folder, 'five'), 6)).toEqual(bytes('12345'));
    expect(readBounded(path.join(folder, 'none'), 0)).toEqual(bytes(''));
    expect(thrownCode(() => readBounded(path.join(folder, 'six'), 5))).toBe('file-unreadable');
    expect(thrownCode(() => readBounded(path.join(folder, 'six'), 0))).toBe('file-unreadable');
  });

  test('gives the whole of a large file', () => {
    const content = Buffer.alloc(3_000_001, 'abc');
    const file = path.join(temporaryFolder({ large: content }), 'large');
    expect(readBounded(file, 4_000_000).equals(content)).toBe(true);
  });

  test('tells a missing file from one that is no file', () => {
    const folder = temporaryFolder({ file: '' });
    expect(thrownCode(() => readBounded(path.join(folder, 'none'), 9))).toBe('file-missing');
    expect(thrownCode(() => readBounded(path.join(folder, 'file', 'none'), 9))).toBe('file-missing');
    expect(thrownCode(() => readBounded(folder, 9))).toBe('file-unreadable');
    expect(thrownCode(() => openRegularFile(folder))).toBe('file-unreadable');
  });

  test.runIf(process.platform !== 'win32')('refuses a named pipe without waiting for a writer', () => {
    const pipe = namedPipeIn(temporaryFolder());
    expect(thrownCode(() => readBounded(pipe, 9))).toBe('file-unreadable');
  });

  test('gives nothing for a file that may be absent and is, and fails on what else is wrong', () => {
    const folder = temporaryFolder({ file: '12' });
    expect(readIfPresent(path.join(folder, 'none'), 9)).toBeUndefined();
    expect(readIfPresent(path.join(folder, 'file'), 9)).toEqual(bytes('12'));
    expect(thrownCode(() => readIfPresent(path.join(folder, 'file'), 1))).toBe('file-unreadable');
    expect(thrownCode(() => readIfPresent(folder, 9))).toBe('file-unreadable');
  });
});

describe('writing files', () => {
  test('writes several, makes their folders, replaces what was there and leaves nothing else', () => {
    const folder = temporaryFolder({ old: 'before' });
    writeAtomic(
      { file: path.join(folder, 'old'), bytes: bytes('after') },
      { file: path.join(folder, 'new', 'deep', 'file'), bytes: bytes('new') },
    );
    expect(filesBelow(folder)).toEqual(['new/deep/file', 'old']);
    expect(readFileSync(path.join(folder, 'old'), 'utf8')).toBe('after');
    expect(readFileSync(path.join(folder, 'new', 'deep', 'file'), 'utf8')).toBe('new');
  });

  test('writes nothing when one of them cannot be staged, and leaves no temporary file', () => {
    const folder = temporaryFolder({ old: 'before', blocked: '' });
    const writing = () => {
      writeAtomic(
        { file: path.join(folder, 'old'), bytes: bytes('after') },
        { file: path.join(folder, 'blocked', 'file'), bytes: bytes('x') },
      );
    };
    expect(thrownCode(writing)).toBe('file-unwritable');
    expect(writing).toThrow(/blocked/);
    expect(filesBelow(folder)).toEqual(['blocked', 'old']);
    expect(readFileSync(path.join(folder, 'old'), 'utf8')).toBe('before');
  });

  test('leaves no temporary file when a name is taken by a folder', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'taken', 'inside'), { recursive: true });
    const writing = () => {
      writeAtomic(
        { file: path.join(folder, 'taken'), bytes: bytes('x') },
        { file: path.join(folder, 'second'), bytes: bytes('x') },
      );
    };
    expect(thrownCode(writing)).toBe('file-unwritable');
    expect(filesBelow(folder)).toEqual([]);
    expect(existsSync(path.join(folder, 'second'))).toBe(false);
  });

  test.runIf(process.platform !== 'win32')('writes names as long as the file system takes', () => {
    const name = 'n'.repeat(255);
    const folder = temporaryFolder();
    writeAtomic({ file: path.join(folder, name), bytes: bytes('x') });
    expect(filesBelow(folder)).toEqual([name]);
    const tooLong = { file: path.join(folder, `${name}n`), bytes: bytes('x') };
    expect(
      thrownCode(() => {
        writeAtomic(tooLong);
      }),
    ).toBe('file-unwritable');
    expect(filesBelow(folder)).toEqual([name]);
  });

  test.runIf(process.platform !== 'win32')(
    'makes files that their owner may read and write, others not write, and nobody run',
    () => {
      const file = path.join(temporaryFolder(), 'file');
      writeAtomic({ file, bytes: bytes('x') });
      const mode = statSync(file).mode;
      expect(mode & 0o600).toBe(0o600);
      expect(mode & 0o133).toBe(0);
    },
  );

  test('leaves nothing of a file whose content cannot be made to its end', () => {
    const folder = temporaryFolder({ old: 'before' });
    const failing = {
      *[Symbol.iterator]() {
        yield 'beginning';
        throw new Error('no end');
      },
    };
    const writing = () => {
      writeAtomic({ file: path.join(folder, 'old'), bytes: failing });
    };
    expect(thrownCode(writing)).toBe('file-unwritable');
    expect(filesBelow(folder)).toEqual(['old']);
    expect(readFileSync(path.join(folder, 'old'), 'utf8')).toBe('before');
  });

  test('writing nothing is no error', () => {
    expect(() => {
      writeAtomic();
    }).not.toThrow();
  });
});
