import { QpherSignError } from '../errors.js';
import { keyStatuses, SIGNING_ALGORITHM, type KeyStatus, type VersionedKey } from '../keys/keyring.js';
import { parseServicePublicKey } from '../keys/public-key.js';
import type { Client, ServiceKey } from './client.js';

/** A key that the service lists and that cannot be used, such as one with an unknown status. */
export interface UnusableKey {
  readonly keyVersion: number;
  /** For people. */
  readonly reason: string;
}

export interface SigningKeys {
  readonly keys: readonly VersionedKey[];
  readonly unusable: readonly UnusableKey[];
}

/**
 * Every Dilithium3 key of the tenant with its public key parsed. A key that is not as documented is left out.
 * @param isWhole as in `Client.listKeys`
 * @throws QpherSignError what the client throws
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

/** A key that is left out, for people. */
export function unusableText({ keyVersion, reason }: UnusableKey): string {
  return `key version ${keyVersion} of the service is left out: ${reason}`;
}

/**
 * The tenant's active Dilithium3 key.
 * @throws QpherSignError `no-active-key`, `response-invalid`, and what the client throws
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
