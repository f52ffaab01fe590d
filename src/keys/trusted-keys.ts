import { QpherSignError } from '../errors.js';
import { parseKeyring, type KeyStatus, type VersionedKey } from './keyring.js';
import { parsePublicKeyJwk, parsePublicKeyPem, type PublicKey } from './public-key.js';

/** A key that the verifier trusts, and what is known of it. A PEM or JWK file says neither version nor status. */
export interface TrustedKey {
  readonly publicKey: PublicKey;
  readonly keyVersion: number | undefined;
  readonly status: KeyStatus;
}

export interface KeyFile {
  /** For messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a trusted file holds. */
export interface TrustedFile {
  readonly keys: readonly TrustedKey[];
  /** When a keyring was exported, ISO 8601; PEM and JWK files do not say. */
  readonly exportedAt: string | undefined;
}

/**
 * The keys of one trusted file, told apart by its content: PEM, JWK or keyring.
 * @throws QpherSignError `keyring-invalid`, `public-key-invalid`, `key-conflict`
 */
export function parseTrustedKeys({ name, bytes }: KeyFile): TrustedFile {
  const text = Buffer.from(bytes).toString('utf8');
  if (text.startsWith('-----BEGIN ')) return withoutVersion(parsePublicKeyPem(text));
  if (/"kty"\s*:/.test(text)) return withoutVersion(parsePublicKeyJwk(bytes));
  return parseKeyring(bytes, `the keyring '${name}'`);
}

/** The consumer gave this very key, so it counts as active. */
function withoutVersion(publicKey: PublicKey): TrustedFile {
  return { keys: [{ publicKey, keyVersion: undefined, status: 'active' }], exportedAt: undefined };
}

/**
 * The keys to verify with: those given, less those that the pins leave out.
 * @param pins fingerprints; none means no pinning
 * @throws QpherSignError `key-conflict` when one version has two public keys, `no-trusted-key` when none is left
 */
export function trustedKeys(keys: readonly TrustedKey[], pins: readonly string[]): readonly TrustedKey[] {
  refuseConflicts(keys);
  const kept = keys.filter(({ publicKey }) => pins.length === 0 || pins.includes(publicKey.fingerprint));
  if (kept.length === 0) {
    throw new QpherSignError(
      'no-trusted-key',
      keys.length === 0
        ? 'there is no key to verify with'
        : 'none of the keys has a fingerprint of key-fingerprints',
      keys.length === 0
        ? 'give trusted-keys, or an api-key whose tenant has a Dilithium3 key'
        : `the keys at hand are ${keys.map(({ publicKey }) => publicKey.fingerprint).join(', ')}`,
    );
  }
  return kept;
}

function refuseConflicts(keys: readonly TrustedKey[]): void {
  const fingerprints = new Map<number, string>();
  for (const { keyVersion, publicKey } of keys) {
    if (keyVersion === undefined) continue;
    const known = fingerprints.get(keyVersion) ?? publicKey.fingerprint;
    if (known !== publicKey.fingerprint) {
      throw new QpherSignError(
        'key-conflict',
        `key version ${keyVersion} has two public keys: ${known} and ${publicKey.fingerprint}`,
        'the trusted files are of different tenants or one was changed: keep those you can trace to the publisher',
      );
    }
    fingerprints.set(keyVersion, known);
  }
}

/**
 * The trusted key for what a document calls its key: both fingerprint and version must fit, where the trusted key has
 * a version. A document thereby only chooses among trusted keys. Where several files hold the key, the strictest
 * status counts.
 * @param keyVersion `undefined` for a document that names its key by fingerprint alone
 */
export function findTrustedKey(
  keys: readonly TrustedKey[],
  keyVersion: number | undefined,
  fingerprint: string,
): TrustedKey | undefined {
  const fitting = keys.filter(
    (key) =>
      key.publicKey.fingerprint === fingerprint &&
      (keyVersion === undefined || (key.keyVersion ?? keyVersion) === keyVersion),
  );
  return fitting.toSorted((left, right) => strictness[right.status] - strictness[left.status])[0];
}

const strictness: Readonly<Record<KeyStatus, number>> = { active: 0, retired: 1, archived: 2 };

/** Whether a key that the pins allow may be used. */
export function refuseUnpinned(key: VersionedKey, pins: readonly string[]): void {
  if (pins.length === 0 || pins.includes(key.publicKey.fingerprint)) return;
  throw new QpherSignError(
    'key-not-pinned',
    `the active key (version ${key.keyVersion}) has the fingerprint ${key.publicKey.fingerprint}, which key-fingerprints does not name`,
    'if the key was rotated on purpose, add the new fingerprint to key-fingerprints',
  );
}
