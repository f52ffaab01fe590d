import type { KeyPair, SchemeName } from '../signatures/schemes.js';
import { makeKeyPair } from '../system/platform-signatures.js';

/** The algorithms that both editions of the service have; the newer one's further names are refused as unknown. */
export const algorithms = ['Kyber768', 'Dilithium3'] as const;

export type Algorithm = (typeof algorithms)[number];

/** Bytes of the secret that a key pair is made from: FIPS 203 §7.1 (d and z), and FIPS 204 §6.1 (ξ) or round 3 (ζ). */
export const seedBytes: Readonly<Record<Algorithm, number>> = { Kyber768: 64, Dilithium3: 32 };

/** A key of the tenant that signs. It says its scheme, because the service's name for the algorithm does not. */
export interface Dilithium3Material {
  readonly algorithm: 'Dilithium3';
  readonly scheme: SchemeName;
  readonly seed: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly sign: KeyPair['sign'];
}

/** A key for encryption: it is made and listed, and nothing here uses it. */
export interface Kyber768Material {
  readonly algorithm: 'Kyber768';
  readonly seed: Uint8Array;
  readonly publicKey: Uint8Array;
}

export type KeyMaterial = Dilithium3Material | Kyber768Material;

/** The key pair of a seed of 32 bytes: the same seed always makes the same pair. */
export async function dilithium3Material(scheme: SchemeName, seed: Uint8Array): Promise<Dilithium3Material> {
  return { algorithm: 'Dilithium3', scheme, seed, ...(await makeKeyPair(scheme, seed)) };
}

/** As `dilithium3Material`, of a seed of 64 bytes. The library is loaded by the first key that needs it. */
export async function kyber768Material(seed: Uint8Array): Promise<Kyber768Material> {
  const { kyber768PublicKey } = await import('./kyber768.js');
  return { algorithm: 'Kyber768', seed, publicKey: kyber768PublicKey(seed) };
}
