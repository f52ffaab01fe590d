import { QpherSignError } from '../errors.js';
import { keyStatuses, SIGNING_ALGORITHM, type KeyStatus, type VersionedKey } from '../keys/keyring.js';
import { parseServicePublicKey } from '../keys/public-key.js';
import type { Client, ServiceKey } from './client.js';

/** A listed key that cannot be used, for example because its status is unknown. */
export interface UnusableKey {
  readonly keyVersion: number;
  /** As text for people. */
  readonly reason: string;
}

export interface SigningKeys {
  readonly keys: readonly VersionedKey[];
  readonly unusable: readonly UnusableKey[];
}

/**
 * Lists every Dilithium3 key of the tenant with its parsed public key. Undocumented keys are left out.
 * @param isWhole as in `Client.listKeys`
 * @throws QpherSignError the errors of the client
 */
export async function listSigningKeys(client: Client, isWhole = false): Promise<SigningKeys> {
  const keys: VersionedKey[] = [];
  const unusable: UnusableKey[] = [];
  for (const listed of await client.listKeys(SIGNING_ALGORITHM, isWhole)) {
    try {
      keys.push(toVersionedKey(listed));
    } catch (error) {
      if (!(error instanceof QpherSignError)) throw error;
      unusable.push({ keyVersion: listed.keyVersion, reason: error.message });
    }
  }
  return { keys, unusable };
}

/** Describes a key that is left out, as text for people. */
export function unusableText({ keyVersion, reason }: UnusableKey): string {
  return `key version ${keyVersion} of the service is left out: ${reason}`;
}

/**
 * Returns the tenant's active Dilithium3 key.
 * @throws QpherSignError `no-active-key`, `response-invalid`, and the errors of the client
 */
export async function getActiveSigningKey(client: Client): Promise<VersionedKey> {
  return toVersionedKey(await client.getActiveKey(SIGNING_ALGORITHM));
}

function toVersionedKey({ keyVersion, status, createdAt, publicKey }: ServiceKey): VersionedKey {
  return {
    keyVersion,
    status: parseStatus(status),
    createdAt,
    publicKey: parseServicePublicKey(publicKey, `the public key of version ${keyVersion}`),
  };
}

function parseStatus(text: string): KeyStatus {
  const status = keyStatuses.find((known) => known === text);
  if (status !== undefined) return status;
  throw new QpherSignError(
    'response-invalid',
    `the service reports the unknown status '${text}'`,
    `its status must be one of ${keyStatuses.join(', ')}`,
  );
}
