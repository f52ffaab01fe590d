import { SIGNING_ALGORITHM, type VersionedKey } from '../keys/keyring.js';
import { parsePublicKeyBase64 } from '../keys/public-key.js';
import type { Client, ServiceKey } from './client.js';

/**
 * Every Dilithium3 key of the tenant with its public key parsed.
 * @throws QpherSignError `public-key-invalid`, and what the client throws
 */
export async function listSigningKeys(client: Client): Promise<readonly VersionedKey[]> {
  return (await client.listKeys(SIGNING_ALGORITHM)).map(toVersionedKey);
}

/**
 * The tenant's active Dilithium3 key.
 * @throws QpherSignError `no-active-key`, `public-key-invalid`, and what the client throws
 */
export async function getActiveSigningKey(client: Client): Promise<VersionedKey> {
  return toVersionedKey(await client.getActiveKey(SIGNING_ALGORITHM));
}

function toVersionedKey({ keyVersion, status, createdAt, publicKey }: ServiceKey): VersionedKey {
  return { keyVersion, status, createdAt, publicKey: parsePublicKeyBase64(publicKey) };
}
