import { expect, test } from 'vitest';
import {
  MAX_SIGNATURE_BYTES,
  PUBLIC_KEY_BYTES,
  schemeNames,
  schemeOfSignature,
} from '../../src/signatures/schemes.js';

test('the length of a signature identifies its scheme', () => {
  const lengths = Array.from({ length: MAX_SIGNATURE_BYTES + 2 }, (_, length) => length);
  const known = lengths
    .map((length) => ({ length, scheme: schemeOfSignature(new Uint8Array(length)) }))
    .filter(({ scheme }) => scheme !== undefined);
  expect(known).toEqual([
    { length: 3293, scheme: 'dilithium3-r3' },
    { length: 3309, scheme: 'ml-dsa-65' },
  ]);
});

test('both schemes have 1952-byte public keys, and the limit for signature files is 8 KiB', () => {
  expect(schemeNames).toEqual(['ml-dsa-65', 'dilithium3-r3']);
  expect(PUBLIC_KEY_BYTES).toBe(1952);
  expect(MAX_SIGNATURE_BYTES).toBe(8192);
});
