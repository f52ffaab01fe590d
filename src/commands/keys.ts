import { QpherSignError } from '../errors.js';
import { formatKeyring, SIGNING_ALGORITHM, type VersionedKey } from '../keys/keyring.js';
import { formatPublicKeyJwk, formatPublicKeyPem } from '../keys/public-key.js';
import type { Client, ServiceAlgorithm } from '../qpher/client.js';
import { listSigningKeys } from '../qpher/signing-keys.js';

/** How public keys are written for those who verify. */
export const keyFormats = ['keyring', 'pem', 'jwk'] as const;

export type KeyFormat = (typeof keyFormats)[number];

/**
 * The tenant's public keys as the bytes of a file: a keyring with every version, or one key as PEM or JWK.
 * @param keyVersion for `pem` and `jwk`; without it the active key
 * @throws QpherSignError `no-trusted-key` when there is no such key, `setting-conflict` for an algorithm that does not sign
 */
export async function exportKeys(
  client: Client,
  algorithm: ServiceAlgorithm,
  format: KeyFormat,
  keyVersion: number | undefined,
  now: Date,
): Promise<Buffer> {
  if (algorithm !== SIGNING_ALGORITHM) {
    throw new QpherSignError(
      'setting-conflict',
      `${algorithm} keys do not sign, and there is nothing to verify with them`,
      `export ${SIGNING_ALGORITHM} keys`,
    );
  }
  const keys = await listSigningKeys(client);
  if (format === 'keyring') {
    if (keyVersion !== undefined) throw allVersions();
    if (keys.length === 0) throw noKey('the tenant has no key');
    return formatKeyring({ exportedAt: now.toISOString(), keys });
  }
  const key = chooseKey(keys, keyVersion);
  return Buffer.from(
    format === 'pem' ? formatPublicKeyPem(key.publicKey) : formatPublicKeyJwk(key.publicKey),
  );
}

function chooseKey(keys: readonly VersionedKey[], keyVersion: number | undefined): VersionedKey {
  const key = keys.find((candidate) =>
    keyVersion === undefined ? candidate.status === 'active' : candidate.keyVersion === keyVersion,
  );
  if (key !== undefined) return key;
  throw noKey(
    keyVersion === undefined ? 'the tenant has no active key' : `the tenant has no key version ${keyVersion}`,
  );
}

function noKey(message: string): QpherSignError {
  return new QpherSignError('no-trusted-key', message, 'see `qpher-sign keys list`');
}

function allVersions(): QpherSignError {
  return new QpherSignError(
    'setting-conflict',
    'a keyring holds all versions, and --key-version names one',
    'leave out --key-version, or choose --format pem or jwk',
  );
}
