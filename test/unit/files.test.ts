import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  openRegularFile,
  readBounded,
  readIfPresent,
  whileHeld,
  writeAtomic,
} from '../../src/system/files.js';
import { thrownCode } from '../support/error-code.js';
import { namedPipeIn } from '../support/named-pipe.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const bytes = (text: string) => Buffer.from(text);

function linkIn(folder: string, target: string): string {
  symlinkSync(target, path.join(folder, 'link'));
  return path.join(folder, 'link');
}

describe('reading with a limit', () => {
  test('a file may have as many bytes as the limit, but not one more', () => {
    const folder = temporaryFolder({ five: '12345', six: '123456', none: '' });
    expect(readBounded(path.join(folder, 'five'), 5)).toEqual(bytes('12345'));
    expect(readBounded(path.join(folder, 'five'), 6)).toEqual(bytes('12345'));
    expect(readBounded(path.join(folder, 'none'), 0)).toEqual(bytes(''));
    expect(thrownCode(() => readBounded(path.join(folder, 'six'), 5))).toBe('file-unreadable');
    expect(thrownCode(() => readBounded(path.join(folder, 'six'), 0))).toBe('file-unreadable');
  });

  test('a large file is read completely', () => {
    const content = Buffer.alloc(3_000_001, 'abc');
    const file = path.join(temporaryFolder({ large: content }), 'large');
    expect(readBounded(file, 4_000_000).equals(content)).toBe(true);
  });

  test('a missing file and a path that is not a file are different errors', () => {
    const folder = temporaryFolder({ file: '' });
    expect(thrownCode(() => readBounded(path.join(folder, 'none'), 9))).toBe('file-missing');
    expect(thrownCode(() => readBounded(path.join(folder, 'file', 'none'), 9))).toBe('file-missing');
    expect(thrownCode(() => readBounded(folder, 9))).toBe('file-unreadable');
    expect(thrownCode(() => openRegularFile(folder))).toBe('file-unreadable');
  });

  test.runIf(process.platform !== 'win32')('a named pipe is refused without waiting for a writer', () => {
    const pipe = namedPipeIn(temporaryFolder());
    expect(thrownCode(() => readBounded(pipe, 9))).toBe('file-unreadable');
  });

  test('an optional file may be missing, but any other fault is an error', () => {
    const folder = temporaryFolder({ file: '12' });
    expect(readIfPresent(path.join(folder, 'none'), 9)).toBeUndefined();
    expect(readIfPresent(path.join(folder, 'file'), 9)).toEqual(bytes('12'));
    expect(thrownCode(() => readIfPresent(path.join(folder, 'file'), 1))).toBe('file-unreadable');
    expect(thrownCode(() => readIfPresent(folder, 9))).toBe('file-unreadable');
  });
});

describe('writing', () => {
  test('files are written with their folders, replace old ones and leave no temporary file', () => {
    const folder = temporaryFolder({ old: 'before' });
    writeAtomic(
      { file: path.join(folder, 'old'), bytes: bytes('after') },
      { file: path.join(folder, 'new', 'deep', 'file'), bytes: bytes('new') },
    );
    expect(filesBelow(folder)).toEqual(['new/deep/file', 'old']);
    expect(readFileSync(path.join(folder, 'old'), 'utf8')).toBe('after');
    expect(readFileSync(path.join(folder, 'new', 'deep', 'file'), 'utf8')).toBe('new');
  });

  test('nothing is written if one file cannot be staged, and no temporary file is left', () => {
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

  test('no temporary file is left if a folder has the name of a file', () => {
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

  test.runIf(process.platform !== 'win32')('a file name may be as long as the file system allows', () => {
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
    'new files can be written only by their owner and are not executable',
    () => {
      const file = path.join(temporaryFolder(), 'file');
      writeAtomic({ file, bytes: bytes('x') });
      const mode = statSync(file).mode;
      expect(mode & 0o600).toBe(0o600);
      expect(mode & 0o133).toBe(0);
    },
  );

  test('an old file stays unchanged if its new content ends with an error', () => {
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

  test.runIf(process.platform !== 'win32').each([0o600, 0o644, 0o755, 0o666, 0o444])(
    'a file with the permissions %o keeps them when it is replaced',
    (mode) => {
      const folder = temporaryFolder({ old: 'before' });
      const file = path.join(folder, 'old');
      chmodSync(file, mode);
      writeAtomic({ file, bytes: bytes('after'), mode: 0o640 });
      expect([statSync(file).mode & 0o777, readFileSync(file, 'utf8')]).toEqual([mode, 'after']);
    },
  );

  test.runIf(process.platform !== 'win32').each<[string, (folder: string) => string]>([
    ['a link to a file', (folder) => linkIn(folder, 'target')],
    ['a link that leads nowhere', (folder) => linkIn(folder, 'none')],
    ['a named pipe', namedPipeIn],
    ['a folder', (folder) => path.join(folder, 'sub')],
  ])('%s is never replaced, and the same call writes nothing else', (_, make) => {
    const folder = temporaryFolder({ target: 'before', 'sub/file': '' });
    const file = make(folder);
    const { ino, mode } = lstatSync(file);
    const writing = () => {
      writeAtomic({ file: path.join(folder, 'other'), bytes: bytes('x') }, { file, bytes: bytes('after') });
    };
    expect(thrownCode(writing)).toBe('file-unwritable');
    expect(lstatSync(file)).toMatchObject({ ino, mode });
    expect(readFileSync(path.join(folder, 'target'), 'utf8')).toBe('before');
    expect(filesBelow(folder).filter((name) => name === 'other' || name.endsWith('.tmp'))).toEqual([]);
  });

  test('files that belong together are all removed if only some can be replaced', () => {
    const folder = temporaryFolder({ 'document.sig': 'old', document: 'old' });
    const at = (name: string) => ({ file: path.join(folder, name), bytes: bytes('new') });
    const writing = () => {
      // The third cannot be renamed, because the fourth makes a folder of its name.
      writeAtomic(at('document.sig'), at('document'), at('third'), at('third/fourth'));
    };
    expect(thrownCode(writing)).toBe('file-unwritable');
    expect(filesBelow(folder)).toEqual([]);
  });

  test('writing no files is not an error', () => {
    expect(() => {
      writeAtomic();
    }).not.toThrow();
  });
});

describe('files that another program has open', () => {
  /** Work that fails the given number of times as on Windows. */
  const failing = (times: number, code: string) => {
    let attempts = 0;
    return () => {
      attempts += 1;
      if (attempts <= times) throw Object.assign(new Error(code), { code });
      return attempts;
    };
  };

  test.each(['EBUSY', 'EPERM', 'EACCES'])('replacing an open file is tried again on Windows (%s)', (code) => {
    expect(whileHeld(failing(3, code), 'win32')).toBe(4);
  });

  test('replacing a file is tried once on other systems and after other errors', () => {
    expect(() => whileHeld(failing(1, 'EACCES'), 'linux')).toThrow('EACCES');
    expect(() => whileHeld(failing(1, 'ENOENT'), 'win32')).toThrow('ENOENT');
  });
});
