import fc from 'fast-check';
import path from 'node:path';
import { expect, test } from 'vitest';
import { comparePaths, parseArtifactPath, refuseClashes } from '../../src/artifacts/artifact-path.js';
import { artifactPath, oddPath, pathLike } from '../support/arbitraries.js';

const folders = [
  { system: path.posix, folder: '/srv/release' },
  { system: path.win32, folder: 'C:\\srv\\release' },
  { system: path.win32, folder: '\\\\server\\share\\release' },
];

test('no accepted path leads out of a folder, on POSIX or on Windows', () => {
  let accepted = 0;
  fc.assert(
    fc.property(pathLike, (text) => {
      try {
        parseArtifactPath(text);
      } catch {
        return;
      }
      accepted += 1;
      for (const { system, folder } of folders) {
        for (const joined of [system.join(folder, text), system.resolve(folder, text)]) {
          expect(joined.startsWith(folder + system.sep), joined).toBe(true);
          expect(system.relative(folder, joined).replaceAll(system.sep, '/')).toBe(text);
        }
      }
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(300);
});

test('no segment of an accepted path has another meaning on Windows, HFS+ or in Git', () => {
  const devices = 'con prn aux nul conin$ conout$'.split(' ');
  const ports = ['com', 'lpt'].flatMap((name) =>
    Array.from('0123456789\u00b9\u00b2\u00b3', (digit) => name + digit),
  );
  const isReserved = (segment: string): boolean => {
    const [stem = ''] = segment.toLowerCase().split('.');
    return [...devices, ...ports].includes(stem.replace(/ +$/, ''));
  };
  const invisible = new Set('\u200c\u200d\u200e\u200f\u202a\u202e\u206a\u206f\ufeff');
  const visible = (segment: string): string =>
    Array.from(segment)
      .filter((character) => !invisible.has(character))
      .join('');
  let accepted = 0;
  fc.assert(
    fc.property(oddPath, (text) => {
      try {
        parseArtifactPath(text);
      } catch {
        return;
      }
      accepted += 1;
      expect(text).not.toMatch(/[<>:"|?*\\]/);
      for (const segment of text.split('/')) {
        expect(segment.at(-1)).not.toMatch(/[. ]/);
        expect(isReserved(segment)).toBe(false);
        expect(['.git', 'git~1']).not.toContain(visible(segment).toLowerCase());
      }
    }),
    { numRuns: 5000 },
  );
  expect(accepted).toBeGreaterThan(300);
});

test('paths that do not clash can all exist in one folder that ignores case', () => {
  let clear = 0;
  fc.assert(
    fc.property(fc.array(oddPath, { minLength: 1, maxLength: 5 }), (paths) => {
      try {
        refuseClashes(paths);
      } catch {
        return;
      }
      clear += 1;
      const files = new Set(paths.map((text) => text.normalize('NFD').toLowerCase()));
      expect(files.size).toBe(paths.length);
      for (const file of files) {
        const segments = file.split('/');
        for (let depth = 1; depth < segments.length; depth += 1)
          expect(files.has(segments.slice(0, depth).join('/'))).toBe(false);
      }
    }),
  );
  expect(clear).toBeGreaterThan(20);
});

test('an accepted path is returned unchanged and survives conversion to NFD and back', () => {
  fc.assert(
    fc.property(artifactPath, (text) => {
      expect(parseArtifactPath(text)).toBe(text);
      expect(text.normalize('NFD').normalize('NFC')).toBe(text);
    }),
  );
});

test('paths are sorted by their bytes, and only equal paths compare as equal', () => {
  fc.assert(
    fc.property(fc.array(artifactPath, { maxLength: 12 }), (paths) => {
      const sorted = paths.toSorted(comparePaths);
      const byBytes = paths
        .map((text) => Buffer.from(text).toString('hex'))
        .sort()
        .map((hex) => Buffer.from(hex, 'hex').toString());
      expect(sorted).toEqual(byBytes);
      for (const left of paths) {
        for (const right of paths) {
          expect(Math.sign(comparePaths(left, right))).toBe(0 - Math.sign(comparePaths(right, left)));
          expect(comparePaths(left, right) === 0).toBe(left === right);
        }
      }
    }),
  );
});

test('a path clashes with itself in another case or Unicode form', () => {
  fc.assert(
    fc.property(artifactPath, (text) => {
      for (const other of [text, text.toUpperCase(), text.toLowerCase(), text.normalize('NFD')]) {
        expect(() => {
          refuseClashes([text, other]);
        }, other).toThrow();
      }
    }),
  );
});
