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

/** A key as a trusted file states it. A PEM or JWK states neither version nor status. */
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
  /** For messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a trusted file holds. */
export interface TrustedFile {
  /** For messages. */
  readonly name: string;
  readonly keys: readonly StatedKey[];
  /** When a keyring was exported, ISO 8601; PEM and JWK files do not say. */
  readonly exportedAt: string | undefined;
}

/**
 * The keys of one trusted file, told apart by its content: PEM, JWK or keyring.
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
 * The keys to verify with: those of the files, less those that the pins leave out. Each has the strictest status that
 * the files state for its fingerprint, under whatever version; one without a stated status counts as active. What
 * states no version or status relaxes none: its entry is left out where another file has the key.
 * @param pins fingerprints; none means no pinning
 * @returns one entry for each fingerprint and version, the most usable status first
 * @throws QpherSignError `key-conflict`, `no-trusted-key` when none is left
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

/** The entries of one key: one for each version that a file gives it, or one without a version where none does. */
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
        'give trusted-keys, or an api-key whose tenant has a Dilithium3 key',
      )
    : new QpherSignError(
        'no-trusted-key',
        'key-fingerprints names none of the trusted keys',
        `the trusted keys are ${stated.map(fingerprintOf).join(', ')}`,
      );
}

/** Files with a common key are of one publisher, whose versions each have one key. Others may use the same numbers. */
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
 * The trusted key that a document names by fingerprint and version. A version that no trusted file gives the key fits
 * nothing; where the files give it none (PEM, JWK), any version fits.
 * @param keys as `trustedKeys` returns them
 * @param keyVersion `undefined` for a document that names its key by fingerprint alone
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

/** Whether a key that the pins allow may be used. */
export function refuseUnpinned(key: VersionedKey, pins: readonly string[]): void {
  if (pins.length === 0 || pins.includes(key.publicKey.fingerprint)) return;
  throw new QpherSignError(
    'key-not-pinned',
    `the active key (version ${key.keyVersion}) has the fingerprint ${key.publicKey.fingerprint}, which key-fingerprints does not name`,
    'if the key was rotated on purpose, add the new fingerprint to key-fingerprints',
  );
}
