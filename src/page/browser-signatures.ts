import { mlDsa65Spki } from '../signatures/ml-dsa-65-spki.js';
import { schemeImplementation } from '../signatures/scheme-implementation.js';
import { PUBLIC_KEY_BYTES } from '../signatures/schemes.js';
import { signatureVerifier, type SignatureVerifier } from '../signatures/verify-signature.js';

const NAME = 'ML-DSA-65';

/**
 * Verifies with the browser's own cryptography if it has ML-DSA-65, and in JavaScript otherwise.
 * @see https://wicg.github.io/webcrypto-modern-algos/
 */
export async function browserVerifier(): Promise<SignatureVerifier> {
  // Any 1952 bytes are a well-formed key (FIPS 204 §7.2), so zeros show whether the browser can read keys.
  const isNative = (await importKey(new Uint8Array(PUBLIC_KEY_BYTES))) !== undefined;
  return signatureVerifier(async (scheme) => {
    if (scheme !== 'ml-dsa-65' || !isNative) return schemeImplementation(scheme);
    return { verify: verifyNatively };
  });
}

async function importKey(publicKey: Uint8Array): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey('spki', copied(mlDsa65Spki(publicKey)), NAME, false, ['verify']);
  } catch {
    return undefined;
  }
}

async function verifyNatively(
  message: Uint8Array,
  signature: Uint8Array,
  publicKey: Uint8Array,
): Promise<boolean> {
  const key = await importKey(publicKey);
  return key !== undefined && crypto.subtle.verify(NAME, key, copied(signature), copied(message));
}

/** Copies bytes into a buffer of their own, as WebCrypto requires. */
function copied(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
