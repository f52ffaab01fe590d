import { QpherSignError } from '../errors.js';
import {
  formatKeyring,
  mergeKeyrings,
  parseKeyring,
  SIGNING_ALGORITHM,
  type VersionedKey,
} from '../keys/keyring.js';
import { formatPublicKeyJwk, formatPublicKeyPem } from '../keys/public-key.js';
import type { Client } from '../qpher/client.js';
import type { ServiceAlgorithm } from '../qpher/service-choices.js';
import { listSigningKeys } from '../qpher/signing-keys.js';

/** How public keys are written for those who verify. */
export const keyFormats = ['keyring', 'pem', 'jwk'] as const;

export type KeyFormat = (typeof keyFormats)[number];

export interface ExportOptions {
  readonly algorithm: ServiceAlgorithm;
  readonly format: KeyFormat;
  /** For `pem` and `jwk`; without it the active key. */
  readonly keyVersion: number | undefined;
  /** A keyring to bring up to date, as bytes; `undefined` for a new one. */
  readonly existing: Uint8Array | undefined;
}

/**
 * The tenant's public keys as the bytes of a file: a keyring with every version, or one key as PEM or JWK.
 * @throws QpherSignError `no-trusted-key` when there is no such key, `setting-conflict` for an algorithm that does not
 * sign, `key-conflict` when a version of the existing keyring has another key now, `keyring-invalid`
 */
export async function exportKeys(client: Client, options: ExportOptions, now: Date): Promise<Uint8Array> {
  const { algorithm, format, keyVersion, existing } = options;
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
    const current = { exportedAt: now.toISOString(), keys };
    if (existing === undefined) return formatKeyring(current);
    return formatKeyring(mergeKeyrings(parseKeyring(existing, 'the keyring to merge into'), current));
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
