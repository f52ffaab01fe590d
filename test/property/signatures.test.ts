import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { schemeNames } from '../../src/signatures/schemes.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { flipped, signingKey, type SigningKey } from '../support/signing-keys.js';

const message = Buffer.alloc(64, 7);

describe.each(schemeNames)('signatures in %s', (scheme) => {
  let key: SigningKey;
  let signature: Uint8Array;
  beforeAll(async () => {
    key = await signingKey(1, scheme);
    signature = key.sign(message);
  });
  const isValid = (changed: Uint8Array, signed: Uint8Array = message) =>
    verifySignature(key.publicKey, signed, changed);

  test('a signature with any bit flipped does not verify', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat({ max: 7 }), async (at, bit) => {
        expect(await isValid(flipped(signature, at % signature.length, bit))).toBe(false);
      }),
    );
  });

  test('a signature with any bytes overwritten, removed or added does not verify', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 64 }), async (at, bytes) => {
        const index = at % signature.length;
        const changed = Uint8Array.from(signature);
        changed.set(bytes.subarray(0, signature.length - index), index);
        expect(await isValid(changed)).toBe(Buffer.from(changed).equals(signature));
        expect(await isValid(signature.subarray(0, index))).toBe(false);
        expect(await isValid(Buffer.concat([signature, bytes]))).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test('a signature does not verify for any other message', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), async (other) => {
        fc.pre(!message.equals(other));
        expect(await isValid(signature, other)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test('random bytes of the right length do not verify as a signature', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: signature.length, maxLength: signature.length }),
        async (bytes) => {
          expect(await isValid(bytes)).toBe(false);
        },
      ),
      { numRuns: 50 },
    );
  });
});
