import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePublicKeyPem, formatPublicKeyPem, publicKey } from '../../src/keys/public-key.js';
import { dilithium3r3 } from '../../src/signatures/dilithium3-r3.js';
import { mlDsa65JavaScript } from '../../src/signatures/ml-dsa-65-javascript.js';
import { mlDsa65Platform } from '../../src/signatures/ml-dsa-65-platform.js';
import type { SchemeImplementation } from '../../src/signatures/schemes.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { readVectors } from '../support/vectors.js';

const mlDsa65 = [...readVectors('ml-dsa-65-valid'), ...readVectors('ml-dsa-65-invalid')];
const dilithium3 = readVectors('dilithium3-r3-valid');

/** The platform's own only where it has the scheme: Node.js 24.7 and newer. */
const implementations: readonly (readonly [string, SchemeImplementation])[] = [
  ['JavaScript', mlDsa65JavaScript],
  ...(mlDsa65Platform === undefined ? [] : [['the platform', mlDsa65Platform] as const]),
];

test('there are vectors of every kind', () => {
  expect(mlDsa65.filter(({ valid }) => valid)).toHaveLength(34);
  expect(mlDsa65.filter(({ valid }) => !valid)).toHaveLength(30);
  expect(dilithium3).toHaveLength(16);
});

test.each(mlDsa65)(
  'ML-DSA-65 signature $title is judged as published',
  async ({ publicKey: key, message, signature, valid }) => {
    expect(await verifySignature(publicKey(key), message, signature)).toBe(valid);
  },
);

describe.each(implementations)('ML-DSA-65 of %s', (_, implementation) => {
  test('judges every published signature right', async () => {
    for (const { title, publicKey: key, message, signature, valid } of mlDsa65) {
      expect(await implementation.verify(message, signature, key), title).toBe(valid);
    }
  });

  test('makes the public key of RFC 9881 appendix C from its seed', () => {
    const pem = readFileSync(new URL('../vectors/ml-dsa-65-public-key.pem', import.meta.url), 'utf8');
    const seed = Uint8Array.from({ length: 32 }, (_value, index) => index);
    const made = publicKey(implementation.generateKeyPair(seed).publicKey, ['ml-dsa-65']);
    expect(made.fingerprint).toBe(parsePublicKeyPem(pem).fingerprint);
    expect(formatPublicKeyPem(made)).toBe(pem);
  });

  test('signs what every other implementation verifies', async () => {
    const message = Buffer.alloc(64, 9);
    const pair = implementation.generateKeyPair(Buffer.alloc(32, 3));
    const signature = implementation.sign(message, pair.secretKey);
    for (const [name, other] of implementations) {
      expect(await other.verify(message, signature, pair.publicKey), name).toBe(true);
      expect(await other.verify(Buffer.alloc(64, 8), signature, pair.publicKey), name).toBe(false);
    }
  });
});

test.runIf(mlDsa65Platform !== undefined)('the platform reads the public key that is written as PEM', () => {
  const pem = readFileSync(new URL('../vectors/ml-dsa-65-public-key.pem', import.meta.url), 'utf8');
  expect(createPublicKey(formatPublicKeyPem(parsePublicKeyPem(pem))).asymmetricKeyType).toBe('ml-dsa-65');
});

describe('round-3 Dilithium3', () => {
  test.each(dilithium3)(
    'signature $title verifies, and no more when message or signature change',
    async ({ publicKey: key, message, signature }) => {
      expect(await verifySignature(publicKey(key), message, signature)).toBe(true);
      const otherMessage = Buffer.concat([message, Buffer.alloc(1)]);
      expect(await verifySignature(publicKey(key), otherMessage, signature)).toBe(false);
      const otherSignature = Buffer.from(signature).reverse();
      expect(await verifySignature(publicKey(key), message, otherSignature)).toBe(false);
    },
  );

  test('makes the published signatures again from their secret keys', () => {
    const pairs = dilithium3.flatMap(({ secretKey, message, signature }) =>
      secretKey === undefined ? [] : [{ made: dilithium3r3.sign(message, secretKey), signature }],
    );
    expect(pairs).toHaveLength(4);
    for (const { made, signature } of pairs) expect(Buffer.from(made).equals(signature)).toBe(true);
  });
});
