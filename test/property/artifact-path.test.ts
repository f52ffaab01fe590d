import fc from 'fast-check';
import path from 'node:path';
import { expect, test } from 'vitest';
import { comparePaths, parseArtifactPath, refuseClashes } from '../../src/artifacts/artifact-path.js';
import { artifactPath, pathLike } from '../support/arbitraries.js';

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

test('an accepted path is given back unchanged, and is one name in every Unicode form', () => {
  fc.assert(
    fc.property(artifactPath, (text) => {
      expect(parseArtifactPath(text)).toBe(text);
      expect(text.normalize('NFD').normalize('NFC')).toBe(text);
    }),
  );
});

test('the order of paths is that of their bytes: total, and the same whichever way it is asked', () => {
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

test('a path clashes with itself in other case or Unicode form', () => {
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
