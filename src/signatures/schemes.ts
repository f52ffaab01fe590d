/**
 * The two signature schemes behind the service's name "Dilithium3". Both have public keys of 1952 bytes and differ
 * in the length of a signature, which is how they are told apart: by length and never by trial.
 */
export const schemeNames = ['ml-dsa-65', 'dilithium3-r3'] as const;

export type SchemeName = (typeof schemeNames)[number];

/** Bytes of a raw public key, in both schemes (FIPS 204 §4 table 2; CRYSTALS-Dilithium 3.1 table 2). */
export const PUBLIC_KEY_BYTES = 1952;

/** Bytes of a signature: FIPS 204 §4 table 2, and CRYSTALS-Dilithium 3.1 (round 3) table 2. */
export const signatureBytes: Readonly<Record<SchemeName, number>> = {
  'ml-dsa-65': 3309,
  'dilithium3-r3': 3293,
};

/** A `.sig` file is never read further than this many bytes; longer ones are no signature of either scheme. */
export const MAX_SIGNATURE_BYTES = 8192;

/** The scheme whose signatures have this length, or `undefined` when neither has. */
export function schemeOfSignature(signature: Pick<Uint8Array, 'length'>): SchemeName | undefined {
  return schemeNames.find((name) => signatureBytes[name] === signature.length);
}

/** Signs with a key whose private half stays inside. */
export interface KeyPair {
  /** Raw, 1952 bytes. */
  readonly publicKey: Uint8Array;
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** One implementation of one scheme. Messages are signed as they are: pure, not pre-hashed, with the empty context. */
export interface SchemeImplementation {
  /** @param seed ξ of FIPS 204 §6.1 (ζ in round 3), 32 bytes; the same seed always gives the same pair */
  readonly keyPair: (seed: Uint8Array) => KeyPair;
  readonly verify: (
    message: Uint8Array,
    signature: Uint8Array,
    publicKey: Uint8Array,
  ) => boolean | Promise<boolean>;
}
