import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArtifactPath } from '../../src/artifacts/artifact-path.js';
import { parseFingerprints, parsePartName } from '../../src/settings/parsers.js';
import { thrownCode } from '../support/error-code.js';

describe('name of a part', () => {
  test.each(['a', '1', 'linux-x64', 'Linux_X64', 'a-', 'a_', 'a'.repeat(64)])(
    'the name of a part may be %s',
    (name) => {
      expect(parsePartName(name, 'part')).toBe(name);
    },
  );

  test.each([
    ['empty', ''],
    ['too long', 'a'.repeat(65)],
    ['one with a separator', 'a/b'],
    ['one with a backslash', 'a\\b'],
    ['a step up', '..'],
    ['one with a full stop', 'a.b'],
    ['one that looks like an option', '-a'],
    ['one that starts with an underscore', '_a'],
    ['one with a space', 'a b'],
    ['one of several lines', 'a\nb'],
    ['one with an end of line', 'a\n'],
    ['one with a letter beyond ASCII', 'é'],
    ['a pattern', '*'],
    ['one with a null character', 'a\0'],
  ])('the name of a part is refused if it is %s', (_, name) => {
    expect(thrownCode(() => parsePartName(name, 'part'))).toBe('setting-invalid');
  });

  test('the error for a refused part name contains the setting and the value', () => {
    expect(() => parsePartName('a/b', 'part')).toThrow("part is 'a/b'");
  });

  test('every accepted part name gives the part file a safe name without folders', () => {
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('aZ09-_./\\: \n*')), maxLength: 6 }),
        (text) => {
          try {
            parsePartName(text, 'part');
          } catch {
            return;
          }
          accepted += 1;
          const file = `qpher-part-${text}.json`;
          expect(parseArtifactPath(file)).toBe(file);
          expect(file).toMatch(/^[\w.-]+$/);
        },
      ),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});

describe('fingerprints', () => {
  const hex = '0123456789abcdef'.repeat(4);

  test('fingerprints may be in either case, with or without sha256:, and several in one value', () => {
    const values = [hex.toUpperCase(), `sha256:${hex},SHA256:${hex}`];
    expect(parseFingerprints(values, 'key-fingerprints')).toEqual(Array(3).fill(`sha256:${hex}`));
  });

  test.each([hex.slice(1), `${hex}0`, `sha512:${hex}`, `sha256:sha256:${hex}`, hex.replace('a', 'g')])(
    'the fingerprint %s is refused',
    (text) => {
      expect(thrownCode(() => parseFingerprints([text], 'key-fingerprints'))).toBe('setting-invalid');
    },
  );
});
