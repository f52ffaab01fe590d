/**
 * The two signature schemes behind the service's name "Dilithium3". Public keys have 1952 bytes in both. Only the
 * length of a signature distinguishes them: no scheme is tried after another.
 */
export const schemeNames = ['ml-dsa-65', 'dilithium3-r3'] as const;

export type SchemeName = (typeof schemeNames)[number];

/** Length in bytes of a raw public key in both schemes (FIPS 204 §4 table 2; CRYSTALS-Dilithium 3.1 table 2). */
export const PUBLIC_KEY_BYTES = 1952;

/** Length in bytes of a signature: FIPS 204 §4 table 2, and CRYSTALS-Dilithium 3.1 (round 3) table 2. */
export const signatureBytes: Readonly<Record<SchemeName, number>> = {
  'ml-dsa-65': 3309,
  'dilithium3-r3': 3293,
};

/** Maximum number of bytes that are read of a `.sig` file. Longer ones are signatures in neither scheme. */
export const MAX_SIGNATURE_BYTES = 8192;

/** The scheme whose signatures have this length, or `undefined`. */
export function schemeOfSignature(signature: Pick<Uint8Array, 'length'>): SchemeName | undefined {
  return schemeNames.find((name) => signatureBytes[name] === signature.length);
}

/** Signs with a private key that it does not reveal. */
export interface KeyPair {
  /** Raw, 1952 bytes. */
  readonly publicKey: Uint8Array;
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** One implementation of one scheme. Messages are signed unchanged: pure, not pre-hashed, with an empty context. */
export interface SchemeImplementation {
  /** @param seed ξ in FIPS 204 §6.1 (ζ in round 3), 32 bytes; the same seed always gives the same key pair */
  readonly keyPair: (seed: Uint8Array) => KeyPair;
  readonly verify: (
    message: Uint8Array,
    signature: Uint8Array,
    publicKey: Uint8Array,
  ) => boolean | Promise<boolean>;
}
