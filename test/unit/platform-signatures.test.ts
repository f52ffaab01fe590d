import * as crypto from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { publicKey } from '../../src/keys/public-key.js';
import { schemeNames, signatureBytes, type SchemeName } from '../../src/signatures/schemes.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { platformSignatures, type PlatformCrypto } from '../../src/system/platform-signatures.js';

const seed = Buffer.alloc(32, 7);
const message = Buffer.from('message');

/**
 * A crypto library in which some operations fail as they do in OpenSSL: `sign` in Node.js 22.20, all of them in
 * Node.js 20.
 */
function without(...names: readonly (keyof PlatformCrypto)[]): PlatformCrypto {
  const fail = (): never => {
    throw new Error('error:030000ED:digital envelope routines::provider signature not supported');
  };
  return { ...crypto, ...Object.fromEntries(names.map((name) => [name, fail])) };
}

describe.each([
  ['this Node.js', without()],
  ['a library that does not sign', without('sign')],
  ['a library that makes no private keys', without('createPrivateKey')],
  ['a library that makes no public keys', without('createPublicKey')],
  ['a library that does not verify', without('verify')],
  ['a library without the algorithm', without('createPrivateKey', 'createPublicKey', 'sign', 'verify')],
])('signatures with %s', (_name, library) => {
  const { makeKeyPair, verify } = platformSignatures(library);

  test.each(schemeNames)('%s keys can be generated, and their signatures verify', async (scheme) => {
    const pair = await makeKeyPair(scheme, seed);
    const key = publicKey(pair.publicKey, [scheme]);
    const signature = pair.sign(message);
    expect(signature).toHaveLength(signatureBytes[scheme]);
    expect(await verify(key, message, signature)).toBe(true);
    expect(await verify(key, Buffer.from('another'), signature)).toBe(false);
    expect(await verifySignature(key, message, signature)).toBe(true);
  });
});

test.each(schemeNames)(
  'every implementation derives the same %s key from a seed',
  async (scheme: SchemeName) => {
    const [ours, inJavaScript] = await Promise.all(
      [without(), without('createPrivateKey')].map((library) =>
        platformSignatures(library).makeKeyPair(scheme, seed),
      ),
    );
    expect(Buffer.from(ours?.publicKey ?? [])).toEqual(Buffer.from(inJavaScript?.publicKey ?? []));
  },
);

test('a crypto library that has ML-DSA-65 is used to sign', async () => {
  const itsSignature = Buffer.from('a signature of the library');
  const library: PlatformCrypto = { ...crypto, ...{ sign: () => itsSignature } };
  const pair = await platformSignatures(library).makeKeyPair('ml-dsa-65', seed);
  expect(pair.sign(message)).toBe(itsSignature);
});
