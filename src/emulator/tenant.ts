import type { KeyStatus } from '../keys/keyring.js';
import type { KeyPair, SchemeName } from '../signatures/schemes.js';
import { makeKeyPair } from '../system/platform-signatures.js';

/** The algorithms of both editions of the service. Those that only the newer one has are refused as unknown. */
export const algorithms = ['Kyber768', 'Dilithium3'] as const;

export type Algorithm = (typeof algorithms)[number];

/**
 * Length in bytes of the secret that a key is derived from: FIPS 203 §7.1 (d and z), and FIPS 204 §6.1 (ξ) or round 3
 * (ζ).
 */
export const seedBytes: Readonly<Record<Algorithm, number>> = { Kyber768: 64, Dilithium3: 32 };

/** The secret that a key is derived from. The same seed always gives the same key. */
export type KeySeed =
  | { readonly algorithm: 'Dilithium3'; readonly scheme: SchemeName; readonly seed: Uint8Array }
  | { readonly algorithm: 'Kyber768'; readonly seed: Uint8Array };

export type KeyMaterial = KeySeed & {
  readonly publicKey: Uint8Array;
  /** Missing in Kyber768 keys: they encrypt, and the emulator only generates and lists them. */
  readonly sign?: KeyPair['sign'];
};

export type TenantKey = KeyMaterial & {
  /** Counts from 1, separately for each algorithm. */
  readonly version: number;
  readonly status: KeyStatus;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
};

/** The form of an API key: `qph_` and printable ASCII. */
export const apiKeyPattern = /^qph_[\x21-\x7e]+$/;

/** The only customer of an emulator. It is an immutable value: a change creates a new one. */
export interface Tenant {
  readonly apiKey: string;
  /** In order of creation. At most one of each algorithm is active. */
  readonly keys: readonly TenantKey[];
}

export async function makeKeyMaterial(seed: KeySeed): Promise<KeyMaterial> {
  if (seed.algorithm === 'Dilithium3') return { ...seed, ...(await makeKeyPair(seed.scheme, seed.seed)) };
  // The service's Kyber768 is ML-KEM-768 (FIPS 203), with raw public keys of 1184 bytes.
  const { ml_kem768: mlKem768 } = await import('@noble/post-quantum/ml-kem.js');
  return { ...seed, publicKey: mlKem768.keygen(seed.seed).publicKey };
}

export function findKey(tenant: Tenant, algorithm: Algorithm, version: number): TenantKey | undefined {
  return tenant.keys.find((key) => key.algorithm === algorithm && key.version === version);
}

export function activeKey(tenant: Tenant, algorithm: Algorithm): TenantKey | undefined {
  return tenant.keys.find((key) => key.algorithm === algorithm && key.status === 'active');
}

/** The tenant after `key` changed its status. */
export function withStatus(tenant: Tenant, key: TenantKey, status: KeyStatus): Tenant {
  return { ...tenant, keys: tenant.keys.map((each) => (each === key ? { ...each, status } : each)) };
}

/** The tenant with one more key, active under the next version. The key that was active is retired. */
export function withNewKey(tenant: Tenant, material: KeyMaterial, createdAt: number): Tenant {
  const versions = tenant.keys
    .filter((key) => key.algorithm === material.algorithm)
    .map((key) => key.version);
  const key: TenantKey = { ...material, version: Math.max(0, ...versions) + 1, status: 'active', createdAt };
  const before = activeKey(tenant, material.algorithm);
  const rest = before === undefined ? tenant : withStatus(tenant, before, 'retired');
  return { ...rest, keys: [...rest.keys, key] };
}
