import { schemeImplementation } from './scheme-implementation.js';
import { schemeOfSignature, type SchemeImplementation, type SchemeName } from './schemes.js';

/** A public key as a verifier needs it: `keys/public-key.ts` makes them. */
export interface VerifyingKey {
  /** Raw, 1952 bytes. */
  readonly bytes: Uint8Array;
  /** The schemes it may be used with; a key from PEM or JWK says one, the service's name "Dilithium3" both. */
  readonly schemes: readonly SchemeName[];
}

/**
 * Whether `signature` is the key's signature of `message`. The length of the signature alone decides under which
 * scheme, so there is one reading of it; one of any other length, or of a scheme that the key is not for, is invalid.
 */
export type SignatureVerifier = (
  key: VerifyingKey,
  message: Uint8Array,
  signature: Uint8Array,
) => Promise<boolean>;

/** Verifies with the implementations that `implementation` chooses. */
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
