import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { startEmulator } from '../../src/emulator/emulator.js';
import { parsePublicKeyBase64, publicKey } from '../../src/keys/public-key.js';
import { schemeNames, signatureBytes } from '../../src/signatures/schemes.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { base64, callEmulator, dataOf, keysOf, signatureOf } from '../contract/call-emulator.js';

const hashes = [
  ['SHA-256', 'sha256'],
  ['SHA-384', 'sha384'],
  ['SHA-512', 'sha512'],
] as const;

describe.each(schemeNames)('emulator with %s', (scheme) => {
  test("signatures by the emulator pass local verification and the emulator's own check", async () => {
    const emulator = await startEmulator({ scheme });
    const [key] = await keysOf(emulator);
    const trusted = parsePublicKeyBase64(key?.public_key ?? '');
    for (const [name, algorithm] of hashes) {
      const digest = createHash(algorithm).update('artifact').digest();
      const signed = await callEmulator(emulator, 'sign', {
        body: { message: base64(digest), key_version: 1 },
      });
      const hash = { hash: base64(digest), hash_algorithm: name, key_version: 1 };
      const hashSigned = await callEmulator(emulator, 'signHash', { body: hash });
      for (const signature of [signatureOf(signed), signatureOf(hashSigned)]) {
        expect(signature).toHaveLength(signatureBytes[scheme]);
        expect(await verifySignature(trusted, digest, signature)).toBe(true);
        expect(await verifySignature(trusted, digest.subarray(1), signature)).toBe(false);
        const verdict = await callEmulator(emulator, 'verifyHash', {
          body: { ...hash, signature: base64(signature) },
        });
        expect(dataOf(verdict).valid).toBe(true);
      }
    }
    await emulator.close();
  });

  test('the same randomness yields the same key, and other randomness yields another key', async () => {
    const keys = await Promise.all(
      [1, 1, 2].map(async (fill) => {
        const emulator = await startEmulator({
          scheme,
          randomBytes: (size) => new Uint8Array(size).fill(fill),
        });
        const [key] = await keysOf(emulator);
        await emulator.close();
        return publicKey(Buffer.from(key?.public_key ?? '', 'base64')).fingerprint;
      }),
    );
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).not.toBe(keys[2]);
  });
});
