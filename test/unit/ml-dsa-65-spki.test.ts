import { expect, test } from 'vitest';
import { mlDsa65Spki, rawKeyOfSpki } from '../../src/signatures/ml-dsa-65-spki.js';
import { flipped, somePublicKey } from '../support/signing-keys.js';

const raw = somePublicKey(5).bytes;
const spki = mlDsa65Spki(raw);

test('a SubjectPublicKeyInfo for ML-DSA-65 has 1974 bytes and yields the raw key', () => {
  expect(spki).toHaveLength(1974);
  expect(Buffer.from(rawKeyOfSpki(spki) ?? []).equals(raw)).toBe(true);
});

test('a SubjectPublicKeyInfo with any other bytes before the key is refused', () => {
  for (let index = 0; index < 22; index += 1) {
    for (const bit of [0, 7])
      expect(rawKeyOfSpki(flipped(spki, index, bit)), `byte ${index}`).toBeUndefined();
  }
});

test('a SubjectPublicKeyInfo that is too long or too short is refused', () => {
  for (const der of [
    spki.subarray(0, -1),
    Buffer.concat([spki, Buffer.alloc(1)]),
    spki.subarray(1),
    spki.subarray(0, 22),
    Buffer.alloc(0),
  ]) {
    expect(rawKeyOfSpki(der)).toBeUndefined();
  }
});
