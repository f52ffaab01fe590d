import { describe, expect, test } from 'vitest';
import { publicKey } from '../../src/keys/public-key.js';
import { schemeNames, signatureBytes } from '../../src/signatures/schemes.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { flipped, signingKey } from '../support/signing-keys.js';

const message = Buffer.alloc(64, 7);

describe.each(schemeNames)('signatures in %s', (scheme) => {
  test('a signature verifies for its message and key', async () => {
    const key = await signingKey(1, scheme);
    const signature = key.sign(message);
    expect(signature).toHaveLength(signatureBytes[scheme]);
    expect(await verifySignature(key.publicKey, message, signature)).toBe(true);
  });

  test('a signature does not verify for another message', async () => {
    const key = await signingKey(1, scheme);
    const signature = key.sign(message);
    for (const other of [
      flipped(message, 0),
      flipped(message, 63, 7),
      message.subarray(1),
      Buffer.concat([message, Buffer.alloc(1)]),
      Buffer.alloc(0),
    ]) {
      expect(await verifySignature(key.publicKey, other, signature)).toBe(false);
    }
  });

  test('a signature does not verify under another key', async () => {
    const key = await signingKey(1, scheme);
    const signature = key.sign(message);
    const { publicKey: other } = await signingKey(2, scheme);
    expect(await verifySignature(other, message, signature)).toBe(false);
    for (const index of [0, 31, 32, 1951]) {
      const changed = publicKey(flipped(key.publicKey.bytes, index));
      expect(await verifySignature(changed, message, signature), `byte ${index}`).toBe(false);
    }
  });

  test('a signature does not verify after one bit is flipped', async () => {
    const key = await signingKey(1, scheme);
    const signature = key.sign(message);
    const indexes = [
      ...Array.from({ length: 40 }, (_, step) => step * 80),
      signature.length - 2,
      signature.length - 1,
    ];
    for (const index of indexes) {
      const changed = flipped(signature, index, index % 8);
      expect(await verifySignature(key.publicKey, message, changed), `byte ${index}`).toBe(false);
    }
  });

  test('a signature that is one byte too long or too short is invalid', async () => {
    const key = await signingKey(1, scheme);
    const signature = key.sign(message);
    const wrong = [
      Buffer.alloc(0),
      signature.subarray(1),
      signature.subarray(0, -1),
      Buffer.concat([signature, Buffer.alloc(1)]),
    ];
    for (const changed of wrong) expect(await verifySignature(key.publicKey, message, changed)).toBe(false);
  });

  test('a signature that is cut or padded to the length of the other scheme is invalid', async () => {
    const key = await signingKey(1, scheme);
    for (const length of Object.values(signatureBytes).filter((bytes) => bytes !== signatureBytes[scheme])) {
      const resized = Buffer.alloc(length);
      resized.set(key.sign(message).subarray(0, length));
      expect(await verifySignature(key.publicKey, message, resized)).toBe(false);
    }
  });

  test('a signature is invalid under a key that is not for its scheme', async () => {
    const key = await signingKey(1, scheme);
    const signature = key.sign(message);
    const others = schemeNames.filter((name) => name !== scheme);
    expect(await verifySignature(publicKey(key.publicKey.bytes, [scheme]), message, signature)).toBe(true);
    expect(await verifySignature(publicKey(key.publicKey.bytes, others), message, signature)).toBe(false);
    expect(await verifySignature(publicKey(key.publicKey.bytes, []), message, signature)).toBe(false);
  });
});
