import { createHash } from 'node:crypto';
import { appendFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestAlgorithms } from '../../src/artifacts/digest.js';
import { hashFile, refuseChanged } from '../../src/artifacts/hash-file.js';
import { rejectedCode, rejection, thrownCode } from '../support/error-code.js';
import { namedPipeIn } from '../support/named-pipe.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const MEBIBYTE = 1024 * 1024;

function fileWith(content: string | Uint8Array): string {
  return path.join(temporaryFolder({ file: content }), 'file');
}

/** A signal that acts whenever it is checked, which is when a read could be cancelled. */
function signalThat(act: () => void): AbortSignal {
  return Object.assign(new AbortController().signal, { throwIfAborted: act });
}

describe('hashing a file', () => {
  const sizes = [0, 1, 1000, MEBIBYTE - 1, MEBIBYTE, MEBIBYTE + 1, 3 * MEBIBYTE + 17];
  test.each(sizes.flatMap((size) => [false, true].map((isAlone) => ({ size, isAlone }))))(
    'the size and every digest of $size bytes are right, hashed alone: $isAlone',
    async ({ size, isAlone }) => {
      const content = Buffer.alloc(size, 'qpher-sign ');
      const file = fileWith(content);
      const hashed = await hashFile(file, digestAlgorithms, undefined, isAlone);
      const expected = digestAlgorithms.map((name) => [name, createHash(name).update(content).digest('hex')]);
      expect(hashed.size).toBe(size);
      expect(hashed.digests).toEqual(Object.fromEntries(expected));
      expect(hashed.modifiedAt).toBe(statSync(file).mtimeMs);
    },
  );

  test('only the requested digests are computed', async () => {
    const { digests } = await hashFile(fileWith('abc'), ['sha256']);
    expect(Object.keys(digests)).toEqual(['sha256']);
  });

  test('a file that grows during hashing is refused', async () => {
    const file = fileWith('abc');
    let looks = 0;
    const signal = signalThat(() => {
      looks += 1;
      if (looks === 1) appendFileSync(file, 'd');
    });
    expect(await rejectedCode(hashFile(file, ['sha512'], signal))).toBe('file-changed');
  });

  test.each([false, true])(
    'a file that grows with every read is refused after a few reads, hashed alone: %s',
    async (isAlone) => {
      const file = fileWith('abc');
      let looks = 0;
      const signal = signalThat(() => {
        looks += 1;
        appendFileSync(file, 'def');
      });
      expect(await rejectedCode(hashFile(file, ['sha512'], signal, isAlone))).toBe('file-changed');
      expect(looks).toBeLessThan(5);
    },
  );

  test('hashing lets other work run, and files hashed concurrently get their own digests', async () => {
    const contents = ['a', 'b'].map((letter) => Buffer.alloc(3 * MEBIBYTE, letter));
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 0);
    const hashed = await Promise.all(contents.map((content) => hashFile(fileWith(content), ['sha512'])));
    clearInterval(counting);
    expect(turns).toBeGreaterThan(0);
    expect(hashed.map(({ digests }) => digests.sha512)).toEqual(
      contents.map((content) => createHash('sha512').update(content).digest('hex')),
    );
  });

  test('a file that shrinks during hashing is refused, even if its time is reset', async () => {
    const file = fileWith('abcdef');
    const { atime, mtime } = statSync(file);
    const signal = signalThat(() => {
      writeFileSync(file, 'abc');
      utimesSync(file, atime, mtime);
    });
    expect(await rejectedCode(hashFile(file, ['sha512'], signal))).toBe('file-changed');
  });

  test('a file whose bytes are replaced by as many others is refused', async () => {
    const file = fileWith('abc');
    utimesSync(file, 1, 1);
    const signal = signalThat(() => {
      writeFileSync(file, 'xyz');
    });
    expect(await rejectedCode(hashFile(file, ['sha512'], signal))).toBe('file-changed');
  });

  test('a missing file and a folder are refused with different errors', async () => {
    const folder = temporaryFolder({ file: '' });
    expect(await rejectedCode(hashFile(path.join(folder, 'none'), ['sha512']))).toBe('file-missing');
    expect(await rejectedCode(hashFile(path.join(folder, 'file', 'none'), ['sha512']))).toBe('file-missing');
    expect(await rejectedCode(hashFile(folder, ['sha512']))).toBe('file-unreadable');
  });

  test.runIf(process.platform !== 'win32')(
    'a named pipe without a writer is refused without waiting',
    async () => {
      const pipe = namedPipeIn(temporaryFolder());
      expect(await rejectedCode(hashFile(pipe, ['sha512']))).toBe('file-unreadable');
    },
  );

  test('cancelling ends hashing with the reason of the signal', async () => {
    const reason = new Error('stop');
    expect(await rejection(hashFile(fileWith('abc'), ['sha512'], AbortSignal.abort(reason)))).toBe(reason);
  });
});

describe('check before signing', () => {
  test('an untouched file passes the check before signing', async () => {
    const file = fileWith('abc');
    const hashed = await hashFile(file, ['sha512']);
    expect(() => {
      refuseChanged(file, hashed);
    }).not.toThrow();
  });

  test.each<[string, (file: string) => void]>([
    [
      'other size',
      (file) => {
        appendFileSync(file, 'd');
      },
    ],
    [
      'other time',
      (file) => {
        utimesSync(file, 5, 5);
      },
    ],
    [
      'gone',
      (file) => {
        rmSync(file);
      },
    ],
  ])('a changed file is refused before signing: %s', async (_, change) => {
    const file = fileWith('abc');
    const hashed = await hashFile(file, ['sha512']);
    change(file);
    expect(
      thrownCode(() => {
        refuseChanged(file, hashed);
      }),
    ).toBe('file-changed');
  });

  test('a file of another size with its old time is refused before signing', async () => {
    const file = fileWith('abc');
    utimesSync(file, 5, 5);
    const hashed = await hashFile(file, ['sha512']);
    appendFileSync(file, 'd');
    utimesSync(file, 5, 5);
    expect(
      thrownCode(() => {
        refuseChanged(file, hashed);
      }),
    ).toBe('file-changed');
  });
});
