import { describe, expect, test } from 'vitest';
import {
  concatBytes,
  equalBytes,
  formatBase64,
  formatBase64url,
  formatHex,
  parseBase64,
  parseBase64url,
  utf8,
} from '../../src/bytes.js';

const every = Uint8Array.from({ length: 256 }, (_, index) => index);

describe('bytes as text', () => {
  test('bytes are encoded as Node.js encodes them, and base64 is decoded to the same bytes', () => {
    for (const length of [0, 1, 2, 3, 255, 256]) {
      const bytes = every.subarray(0, length);
      expect(formatHex(bytes)).toBe(Buffer.from(bytes).toString('hex'));
      expect(formatBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(formatBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(parseBase64(formatBase64(bytes))).toEqual(bytes);
      expect(parseBase64url(formatBase64url(bytes))).toEqual(bytes);
    }
    expect(utf8('é')).toEqual(Uint8Array.of(0xc3, 0xa9));
  });

  test.each(['AA', 'AA=', 'AA==\n', ' AA==', 'AB==', 'A', '-_==', 'AA==AA=='])(
    '%j is refused as base64',
    (text) => {
      expect(parseBase64(text)).toBeUndefined();
    },
  );

  test.each(['AA==', 'AB', 'A', '+/', 'AA\n', ' AA'])('%j is refused as unpadded base64url', (text) => {
    expect(parseBase64url(text)).toBeUndefined();
  });
});

test('byte arrays are joined and compared', () => {
  expect(concatBytes(every.subarray(0, 2), every.subarray(2))).toEqual(every);
  expect(concatBytes()).toHaveLength(0);
  expect(equalBytes(every, Uint8Array.from(every))).toBe(true);
  expect(equalBytes(every, every.subarray(1))).toBe(false);
  expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
});
