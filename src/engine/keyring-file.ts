import { QpherSignError } from '../errors.js';
import { isChanged, keyOutcomes, type KeyOutcome } from '../keys/key-outcome.js';
import {
  formatKeyring,
  MAX_KEYRING_BYTES,
  mergeKeyrings,
  parseKeyring,
  type Keyring,
  type VersionedKey,
} from '../keys/keyring.js';
import { formatPublicKeyJwk, formatPublicKeyPem } from '../keys/public-key.js';
import { parseTrustedFile } from '../keys/trusted-keys.js';
import type { Client } from '../qpher/client.js';
import { listSigningKeys, unusableText, type UnusableKey } from '../qpher/signing-keys.js';
import { readBounded, readIfPresent, writeAtomic } from '../system/files.js';

/** The result of an update of a keyring. */
export interface KeyringUpdate {
  readonly keyring: Keyring;
  /** Every key of the keyring. */
  readonly outcomes: readonly KeyOutcome<VersionedKey>[];
  /** Whether a keyring existed before. */
  readonly isNew: boolean;
  readonly isChanged: boolean;
  /** Differences between the service and the keyring that the keyring keeps. */
  readonly notes: readonly string[];
}

/**
 * Returns the tenant's keys as a new keyring, or merged into an existing one without relaxing a status or removing a
 * key.
 * @param file absolute path, which is not written to; an existing file must be a keyring of the tenant
 * @throws QpherSignError `no-trusted-key` if the tenant has no key, `key-conflict` if the keyring belongs to another
 * tenant, `keyring-invalid`, and the errors of the client
 */
export async function currentKeyring(
  client: Client,
  file: string | undefined,
  now: Date,
): Promise<KeyringUpdate> {
  const existing = file === undefined ? undefined : readIfPresent(file, MAX_KEYRING_BYTES);
  const before = existing === undefined ? undefined : parseKeyring(existing, `the keyring '${file ?? ''}'`);
  const { keys, unusable } = await listSigningKeys(client, true);
  refuseUnusable(unusable, before);
  if (keys.length === 0) throw noKey('the tenant has no key');
  const current: Keyring = { exportedAt: now.toISOString(), keys };
  const keyring = before === undefined ? current : mergeKeyrings(before, current);
  const outcomes = keyOutcomes(before?.keys ?? [], keyring.keys);
  return {
    keyring,
    outcomes,
    isNew: before === undefined,
    isChanged: outcomes.some(isChanged),
    notes: [
      ...unusable.map(unusableText),
      ...(before === undefined ? [] : keptNotes(keyring, current, unusable)),
    ],
  };
}

/** Somebody must look at a trusted key that the service now describes in an unintelligible way. */
function refuseUnusable(unusable: readonly UnusableKey[], before: Keyring | undefined): void {
  const trusted = unusable.find(({ keyVersion }) =>
    before?.keys.some((key) => key.keyVersion === keyVersion && key.status !== 'archived'),
  );
  if (trusted === undefined) return;
  throw new QpherSignError(
    'response-invalid',
    `${unusableText(trusted)}, and the keyring trusts that version`,
    `ask the operator of the service; \`qpher-sign keys archive ${trusted.keyVersion}\` marks it as compromised`,
  );
}

/** Notes about what stays in a keyring although the service disagrees. */
function keptNotes(keyring: Keyring, current: Keyring, unusable: readonly UnusableKey[]): readonly string[] {
  return keyring.keys.flatMap(({ keyVersion, status }) => {
    if (unusable.some((key) => key.keyVersion === keyVersion)) return [];
    const listed = current.keys.find((key) => key.keyVersion === keyVersion);
    if (listed === undefined) return [`key version ${keyVersion} is kept: the service no longer lists it`];
    if (listed.status === status) return [];
    return [`key version ${keyVersion} stays ${status}: the service lists it as ${listed.status}`];
  });
}

/**
 * Updates a keyring file, see `currentKeyring`. A file that needs no change is left untouched.
 * @throws QpherSignError as `currentKeyring`, and errors of writing
 */
export async function exportKeyring(client: Client, file: string, now: Date): Promise<KeyringUpdate> {
  const update = await currentKeyring(client, file, now);
  if (update.isChanged) writeAtomic({ file, bytes: formatKeyring(update.keyring) });
  return update;
}

/**
 * Marks a key as compromised in a keyring file. The service has no such operation and is not contacted.
 * @throws QpherSignError `setting-invalid` for a version that the keyring lacks, `keyring-invalid`, `file-missing`, and
 * errors of writing
 */
export function archiveKey(file: string, keyVersion: number): KeyringUpdate {
  const existing = parseKeyring(readBounded(file, MAX_KEYRING_BYTES), `the keyring '${file}'`);
  const key = existing.keys.find((candidate) => candidate.keyVersion === keyVersion);
  if (key === undefined) {
    const versions = existing.keys.map((candidate) => candidate.keyVersion).join(', ');
    throw new QpherSignError(
      'setting-invalid',
      `the keyring '${file}' has no key version ${keyVersion}`,
      `its versions are ${versions}`,
    );
  }
  const keys = existing.keys.map((candidate) =>
    candidate === key ? { ...candidate, status: 'archived' as const } : candidate,
  );
  const keyring = { ...existing, keys };
  const isArchived = key.status === 'archived';
  if (!isArchived) writeAtomic({ file, bytes: formatKeyring(keyring) });
  return {
    keyring,
    outcomes: keyOutcomes(existing.keys, keys),
    isNew: false,
    isChanged: !isArchived,
    notes: [
      'publish this keyring: anyone with an older one, or with the key as PEM or JWK, still trusts the key',
      ...(key.status === 'active'
        ? ['the keyring had this key as active: if you have not rotated it yet, run `qpher-sign keys rotate`']
        : []),
    ],
  };
}

/** The formats of a single public key. */
export const publicKeyFormats = ['pem', 'jwk'] as const;

export type PublicKeyFormat = (typeof publicKeyFormats)[number];

/**
 * Returns one public key of the tenant.
 * @param keyVersion by default that of the active key
 * @throws QpherSignError `no-trusted-key`, and the errors of the client
 */
export async function exportPublicKey(
  client: Client,
  format: PublicKeyFormat,
  keyVersion: number | undefined,
): Promise<string> {
  const { keys } = await listSigningKeys(client);
  const key = keys.find((candidate) =>
    keyVersion === undefined ? candidate.status === 'active' : candidate.keyVersion === keyVersion,
  );
  if (key !== undefined) {
    return format === 'pem' ? formatPublicKeyPem(key.publicKey) : formatPublicKeyJwk(key.publicKey);
  }
  throw noKey(
    keyVersion === undefined ? 'the tenant has no active key' : `the tenant has no key version ${keyVersion}`,
  );
}

/**
 * Writes a public key to a file. It replaces only another public key: a keyring has statuses, which a PEM or JWK would
 * lose.
 * @param text as returned by `exportPublicKey`
 * @throws QpherSignError `file-foreign`, and errors of reading and writing
 */
export function writePublicKey(file: string, text: string): void {
  const existing = readIfPresent(file, MAX_KEYRING_BYTES);
  if (existing !== undefined && !isPublicKey(existing)) {
    throw new QpherSignError(
      'file-foreign',
      `'${file}' already exists and is not a public key as PEM or JWK`,
      'give the key another name, or move that file away',
    );
  }
  writeAtomic({ file, bytes: text });
}

function isPublicKey(bytes: Uint8Array): boolean {
  try {
    return parseTrustedFile({ name: '', bytes }).keys.every(({ keyVersion }) => keyVersion === undefined);
  } catch (error) {
    if (error instanceof QpherSignError) return false;
    throw error;
  }
}

function noKey(message: string): QpherSignError {
  return new QpherSignError('no-trusted-key', message, 'see `qpher-sign keys list`');
}
