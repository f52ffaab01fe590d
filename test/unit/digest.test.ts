import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestAlgorithms, digestBytes, rawDigest } from '../../src/artifacts/digest.js';
import { sha512Hex } from '../../src/artifacts/hash-file.js';

test('the digest algorithms are SHA-512, SHA-384 and SHA-256, strongest first', () => {
  expect(digestAlgorithms).toEqual(['sha512', 'sha384', 'sha256']);
});

test.each(digestAlgorithms)('a raw %s digest consists of the bytes of its hex form', (algorithm) => {
  const hex = createHash(algorithm).update('abc').digest('hex');
  expect(Buffer.from(rawDigest({ [algorithm]: hex }, algorithm)).toString('hex')).toBe(hex);
  expect(rawDigest({ [algorithm]: hex }, algorithm)).toHaveLength(digestBytes[algorithm]);
});

test('the SHA-512 of "abc" equals the example of FIPS 180-4', () => {
  expect(sha512Hex(Buffer.from('abc'))).toBe(
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
  );
});

test('a missing, truncated or non-hex digest is refused', () => {
  expect(() => rawDigest({}, 'sha512')).toThrow(TypeError);
  expect(() => rawDigest({ sha512: 'a'.repeat(128) }, 'sha256')).toThrow(TypeError);
  expect(() => rawDigest({ sha256: 'a'.repeat(62) }, 'sha256')).toThrow(TypeError);
  expect(() => rawDigest({ sha256: 'g'.repeat(64) }, 'sha256')).toThrow(TypeError);
});
