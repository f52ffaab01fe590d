import { publicKey, type PublicKey } from '../../src/keys/public-key.js';
import type { KeyStatus, VersionedKey } from '../../src/keys/keyring.js';
import type { SchemeName } from '../../src/signatures/schemes.js';
import { makeKeyPair } from '../../src/system/platform-signatures.js';

/** A key pair with its private key. */
export interface SigningKey {
  readonly publicKey: PublicKey;
  sign(message: Uint8Array): Uint8Array;
}

const made = new Map<string, Promise<SigningKey>>();

/** The key pair of a seed. The same number gives the same key. */
export function signingKey(seed = 1, scheme: SchemeName = 'ml-dsa-65'): Promise<SigningKey> {
  const name = `${scheme} ${seed}`;
  const key = made.get(name) ?? makeKey(seed, scheme);
  made.set(name, key);
  return key;
}

async function makeKey(seed: number, scheme: SchemeName): Promise<SigningKey> {
  const pair = await makeKeyPair(scheme, Buffer.alloc(32, seed));
  return { publicKey: publicKey(pair.publicKey), sign: pair.sign };
}

/** A public key without a private key, for tests that verify nothing. */
export function somePublicKey(filling = 1): PublicKey {
  return publicKey(Buffer.alloc(1952, filling));
}

/** A version of the tenant's key. */
export function versionedKey(
  keyVersion: number,
  key: PublicKey = somePublicKey(keyVersion),
  status: KeyStatus = 'active',
): VersionedKey {
  return { keyVersion, status, createdAt: '2026-11-22T05:00:00.000Z', publicKey: key };
}

/** A copy with one bit of one byte flipped. */
export function flipped(bytes: Uint8Array, index: number, bit = 0): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[index] = (copy[index] ?? 0) ^ (1 << bit);
  return copy;
}
