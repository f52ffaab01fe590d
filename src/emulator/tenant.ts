import type { KeyStatus } from '../keys/keyring.js';
import type { Algorithm, KeyMaterial } from './key-material.js';

export interface TenantKey {
  /** Counts from 1, for each algorithm by itself. */
  readonly version: number;
  readonly status: KeyStatus;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly material: KeyMaterial;
}

/** What an API key looks like: `qph_` and printable ASCII. */
export const apiKeyPattern = /^qph_[\x21-\x7e]+$/;

/** The one customer of an emulator. It is a value: a change makes another one. */
export interface Tenant {
  readonly apiKey: string;
  /** In the order they were made; at most one of an algorithm is active. */
  readonly keys: readonly TenantKey[];
}

export function findKey(tenant: Tenant, algorithm: Algorithm, version: number): TenantKey | undefined {
  return tenant.keys.find((key) => key.material.algorithm === algorithm && key.version === version);
}

export function activeKey(tenant: Tenant, algorithm: Algorithm): TenantKey | undefined {
  return tenant.keys.find((key) => key.material.algorithm === algorithm && key.status === 'active');
}

/** The tenant with `key` in another status. */
export function withStatus(tenant: Tenant, key: TenantKey, status: KeyStatus): Tenant {
  return { ...tenant, keys: tenant.keys.map((each) => (each === key ? { ...each, status } : each)) };
}

export interface NewKey {
  readonly tenant: Tenant;
  readonly key: TenantKey;
  /** The key that was active until now. */
  readonly retired: TenantKey | undefined;
}

/** The tenant with one more key, active under the next version; the key that was active is retired. */
export function withNewKey(tenant: Tenant, material: KeyMaterial, createdAt: number): NewKey {
  const { algorithm } = material;
  const before = activeKey(tenant, algorithm);
  const versions = tenant.keys
    .filter((key) => key.material.algorithm === algorithm)
    .map((key) => key.version);
  const key: TenantKey = { version: Math.max(0, ...versions) + 1, status: 'active', createdAt, material };
  const rest = before === undefined ? tenant : withStatus(tenant, before, 'retired');
  return {
    tenant: { ...rest, keys: [...rest.keys, key] },
    key,
    retired: before && { ...before, status: 'retired' },
  };
}
