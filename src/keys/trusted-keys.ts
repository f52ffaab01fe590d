import { QpherSignError } from '../errors.js';
import { parseStrictJson } from '../json.js';
import {
  compareStatus,
  parseKeyringValue,
  stricterStatus,
  type KeyStatus,
  type VersionedKey,
} from './keyring.js';
import { parsePublicKeyJwk, parsePublicKeyPem, type PublicKey } from './public-key.js';

/** A key as stated in a trusted file. A PEM or JWK states neither version nor status. */
export interface StatedKey {
  readonly publicKey: PublicKey;
  readonly keyVersion: number | undefined;
  readonly status: KeyStatus | undefined;
}

/** A key that the verifier trusts, with the strictest status that any trusted file states for its fingerprint. */
export interface TrustedKey extends StatedKey {
  readonly status: KeyStatus;
}

export interface KeyFile {
  /** Used in messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The content of a trusted file. */
export interface TrustedFile {
  /** Used in messages. */
  readonly name: string;
  readonly keys: readonly StatedKey[];
  /** Time of export of a keyring in ISO 8601. PEM and JWK files have none. */
  readonly exportedAt: string | undefined;
}

/**
 * Parses the keys of a trusted file, whose content shows whether it is PEM, JWK or a keyring.
 * @throws QpherSignError `keyring-invalid`, `public-key-invalid`, `key-conflict`
 */
export function parseTrustedFile({ name, bytes }: KeyFile): TrustedFile {
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith('-----BEGIN ')) return unversioned(name, parsePublicKeyPem(text, `the PEM '${name}'`));
  const value = parseStrictJson(bytes, 'keyring-invalid', `'${name}'`);
  if (typeof value === 'object' && value !== null && 'kty' in value) {
    return unversioned(name, parsePublicKeyJwk(value, `the JWK '${name}'`));
  }
  return { name, ...parseKeyringValue(value, `the keyring '${name}'`) };
}

function unversioned(name: string, publicKey: PublicKey): TrustedFile {
  return { name, keys: [{ publicKey, keyVersion: undefined, status: undefined }], exportedAt: undefined };
}

/**
 * Combines the keys of trusted files, without those that are not pinned. Each key has the strictest status that any
 * file states for its fingerprint under any version, or is active if no file states one. A file without a version and
 * status relaxes neither: its entry is dropped if another file has the key.
 * @param pins fingerprints; if there are none, nothing is pinned
 * @returns one entry for each fingerprint and version, the most usable status first
 * @throws QpherSignError `key-conflict`, `no-trusted-key` if none is left
 */
export function trustedKeys(files: readonly TrustedFile[], pins: readonly string[]): readonly TrustedKey[] {
  refuseConflicts(files);
  const stated = files.flatMap(({ keys }) => keys);
  const kept = stated.filter(({ publicKey }) => pins.length === 0 || pins.includes(publicKey.fingerprint));
  if (kept.length === 0) throw noTrustedKey(stated);
  return groupByFingerprint(kept)
    .flatMap(trustedVersions)
    .toSorted((left, right) => compareStatus(left.status, right.status));
}

/** The entries of one key: one for each version that files state, or one without a version if none does. */
function trustedVersions(stated: readonly StatedKey[]): readonly TrustedKey[] {
  const status = stated.map((key) => key.status ?? 'active').reduce(stricterStatus);
  const versioned = stated.filter(({ keyVersion }) => keyVersion !== undefined);
  const entries = versioned.length > 0 ? versioned : stated;
  return [...new Map(entries.map((key) => [key.keyVersion, { ...key, status }])).values()];
}

function groupByFingerprint(keys: readonly StatedKey[]): readonly (readonly StatedKey[])[] {
  const groups = new Map<string, StatedKey[]>();
  for (const key of keys) {
    const group = groups.get(fingerprintOf(key)) ?? [];
    group.push(key);
    groups.set(fingerprintOf(key), group);
  }
  return [...groups.values()];
}

function fingerprintOf({ publicKey }: StatedKey): string {
  return publicKey.fingerprint;
}

function noTrustedKey(stated: readonly StatedKey[]): QpherSignError {
  return stated.length === 0
    ? new QpherSignError(
        'no-trusted-key',
        'no key to verify with was found',
        'set trusted-keys, or an api-key whose tenant has a Dilithium3 key',
      )
    : new QpherSignError(
        'no-trusted-key',
        'key-fingerprints names none of the trusted keys',
        `the trusted keys are ${stated.map(fingerprintOf).join(', ')}`,
      );
}

/**
 * Files with a common key belong to one publisher, whose versions each have one key. Other publishers may use the same
 * numbers.
 */
function refuseConflicts(files: readonly TrustedFile[]): void {
  for (const [index, file] of files.entries()) {
    for (const other of files.slice(index)) {
      if (!shareKey(file, other)) continue;
      for (const key of file.keys) {
        const rival = other.keys.find(
          (candidate) =>
            candidate.keyVersion !== undefined &&
            candidate.keyVersion === key.keyVersion &&
            fingerprintOf(candidate) !== fingerprintOf(key),
        );
        if (rival !== undefined) throw conflict(key, file.name, rival, other.name);
      }
    }
  }
}

function shareKey(left: TrustedFile, right: TrustedFile): boolean {
  const fingerprints = new Set(left.keys.map(fingerprintOf));
  return right.keys.some((key) => fingerprints.has(fingerprintOf(key)));
}

function conflict(key: StatedKey, file: string, rival: StatedKey, other: string): QpherSignError {
  return new QpherSignError(
    'key-conflict',
    `key version ${key.keyVersion ?? ''} has the fingerprint ${fingerprintOf(key)} in '${file}' and ${fingerprintOf(rival)} in '${other}'`,
    'a version never changes its key: keep the files that you can trace to the publisher',
  );
}

/**
 * Finds the trusted key that a document names by fingerprint and version. If trusted files state versions for the key,
 * one of them must match. If they state none (PEM, JWK), any version matches.
 * @param keys as returned by `trustedKeys`
 * @param keyVersion `undefined` for a document that names its key only by fingerprint
 */
export function findTrustedKey(
  keys: readonly TrustedKey[],
  keyVersion: number | undefined,
  fingerprint: string,
): TrustedKey | undefined {
  return keys.find(
    (key) =>
      fingerprintOf(key) === fingerprint &&
      (keyVersion === undefined || key.keyVersion === undefined || key.keyVersion === keyVersion),
  );
}

/**
 * Refuses a key that is not pinned.
 * @param pins fingerprints; if there are none, every key is allowed
 * @throws QpherSignError `key-not-pinned`
 */
export function refuseUnpinned(key: VersionedKey, pins: readonly string[]): void {
  if (pins.length === 0 || pins.includes(key.publicKey.fingerprint)) return;
  throw new QpherSignError(
    'key-not-pinned',
    `the active key (version ${key.keyVersion}) has the fingerprint ${key.publicKey.fingerprint}, which key-fingerprints does not name`,
    'if the key was rotated on purpose, add the new fingerprint to key-fingerprints',
  );
}
