import * as crypto from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dilithium_v31 } from 'noble-post-quantum-0.1/ml-dsa';
import { describe, expect, test } from 'vitest';
import { parsePublicKeyPem, formatPublicKeyPem, publicKey } from '../../src/keys/public-key.js';
import { schemeImplementation } from '../../src/signatures/scheme-implementation.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { makeKeyPair, verifyOnPlatform } from '../../src/system/platform-signatures.js';
import { readVectors } from '../support/vectors.js';

const mlDsa65 = [...readVectors('ml-dsa-65-valid'), ...readVectors('ml-dsa-65-invalid')];
const dilithium3 = readVectors('dilithium3-r3-valid');

const inJavaScript = await schemeImplementation('ml-dsa-65');

/** Two independent implementations on platforms that have the scheme: Node.js 24.6 and newer. */
const implementations = [
  {
    name: 'JavaScript',
    keyPair: (seed: Uint8Array) => Promise.resolve(inJavaScript.keyPair(seed)),
    verify: verifySignature,
  },
  {
    name: 'the platform',
    keyPair: (seed: Uint8Array) => makeKeyPair('ml-dsa-65', seed),
    verify: verifyOnPlatform,
  },
];

test('the vectors contain 34 valid and 30 invalid ML-DSA-65 signatures and 16 for Dilithium3', () => {
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

describe.each(implementations)('ML-DSA-65 implementation: $name', (implementation) => {
  test('every published vector gives the published result', async () => {
    for (const { title, publicKey: key, message, signature, valid } of mlDsa65) {
      expect(await implementation.verify(publicKey(key), message, signature), title).toBe(valid);
    }
  });

  test('the seed in appendix C of RFC 9881 yields the published public key', async () => {
    const pem = readFileSync(new URL('../vectors/ml-dsa-65-public-key.pem', import.meta.url), 'utf8');
    const seed = Uint8Array.from({ length: 32 }, (_value, index) => index);
    const made = publicKey((await implementation.keyPair(seed)).publicKey, ['ml-dsa-65']);
    expect(made.fingerprint).toBe(parsePublicKeyPem(pem).fingerprint);
    expect(formatPublicKeyPem(made)).toBe(pem);
  });

  test('signatures from one implementation verify in every other implementation', async () => {
    const message = Buffer.alloc(64, 9);
    const pair = await implementation.keyPair(Buffer.alloc(32, 3));
    const key = publicKey(pair.publicKey);
    const signature = pair.sign(message);
    for (const { name, verify } of implementations) {
      expect(await verify(key, message, signature), name).toBe(true);
      expect(await verify(key, Buffer.alloc(64, 8), signature), name).toBe(false);
    }
  });
});

test.runIf(hasPlatformMlDsa())('the platform reads a public key that was written as PEM', () => {
  const pem = readFileSync(new URL('../vectors/ml-dsa-65-public-key.pem', import.meta.url), 'utf8');
  expect(crypto.createPublicKey(formatPublicKeyPem(parsePublicKeyPem(pem))).asymmetricKeyType).toBe(
    'ml-dsa-65',
  );
});

describe('round-3 Dilithium3', () => {
  test.each(dilithium3)(
    'Dilithium3 signature $title verifies, but not with another message or a changed signature',
    async ({ publicKey: key, message, signature }) => {
      expect(await verifySignature(publicKey(key), message, signature)).toBe(true);
      const otherMessage = Buffer.concat([message, Buffer.alloc(1)]);
      expect(await verifySignature(publicKey(key), otherMessage, signature)).toBe(false);
      const otherSignature = Buffer.from(signature).reverse();
      expect(await verifySignature(publicKey(key), message, otherSignature)).toBe(false);
    },
  );

  test('the published Dilithium3 secret keys reproduce the published signatures', () => {
    const pairs = dilithium3.flatMap(({ secretKey, message, signature }) =>
      secretKey === undefined ? [] : [{ made: dilithium_v31.dilithium3.sign(secretKey, message), signature }],
    );
    expect(pairs).toHaveLength(4);
    for (const { made, signature } of pairs) expect(Buffer.from(made).equals(signature)).toBe(true);
  });
});

function hasPlatformMlDsa(): boolean {
  try {
    crypto.generateKeyPairSync('ml-dsa-65');
    return true;
  } catch {
    return false;
  }
}
