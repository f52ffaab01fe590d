import { schemeImplementation } from './scheme-implementation.js';
import { schemeOfSignature, type SchemeImplementation, type SchemeName } from './schemes.js';

/** A public key for verifying. `keys/public-key.ts` creates them. */
export interface VerifyingKey {
  /** Raw, 1952 bytes. */
  readonly bytes: Uint8Array;
  /** The schemes that it may be used with: one for a key from PEM or JWK, both for the service's "Dilithium3". */
  readonly schemes: readonly SchemeName[];
}

/**
 * Whether `signature` is a valid signature of `message` by the key. The length of the signature alone selects the
 * scheme, so that it can be read in only one way. A signature of any other length, or in a scheme that the key is not
 * for, is invalid.
 */
export type SignatureVerifier = (
  key: VerifyingKey,
  message: Uint8Array,
  signature: Uint8Array,
) => Promise<boolean>;

/** Creates a verifier that uses the implementations chosen by `implementation`. */
export function signatureVerifier(
  implementation: (scheme: SchemeName) => Promise<Pick<SchemeImplementation, 'verify'>>,
): SignatureVerifier {
  return async (key, message, signature) => {
    const scheme = schemeOfSignature(signature);
    if (scheme === undefined || !key.schemes.includes(scheme)) return false;
    return (await implementation(scheme)).verify(message, signature, key.bytes);
  };
}

/** Verifies in JavaScript, which runs anywhere. */
export const verifySignature: SignatureVerifier = signatureVerifier(schemeImplementation);
