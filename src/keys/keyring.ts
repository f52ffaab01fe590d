import * as v from '../schema.js';
import { formatBase64, utf8 } from '../bytes.js';
import { QpherSignError } from '../errors.js';
import { parseSchema, parseStrictJson } from '../json.js';
import { fingerprintPattern, parsePublicKeyBase64, type PublicKey } from './public-key.js';

/** Maximum size of a key file in bytes: a keyring of about 700 keys. */
export const MAX_KEYRING_BYTES = 2 * 1024 * 1024;

/** Key statuses of the service: active keys sign and verify, retired keys only verify, archived keys do neither. */
export const keyStatuses = ['active', 'retired', 'archived'] as const;

export type KeyStatus = (typeof keyStatuses)[number];

/** How much each status forbids. */
const strictness: Readonly<Record<KeyStatus, number>> = { active: 0, retired: 1, archived: 2 };

/** Compares statuses for sorting, with the least strict first. */
export function compareStatus(left: KeyStatus, right: KeyStatus): number {
  return strictness[left] - strictness[right];
}

/** The stricter of two statuses. */
export function stricterStatus(left: KeyStatus, right: KeyStatus): KeyStatus {
  return compareStatus(left, right) < 0 ? right : left;
}

/** The service's algorithm for keys that sign artifacts. */
export const SIGNING_ALGORITHM = 'Dilithium3';

/** One version of the tenant's signing key, from the service or a keyring. */
export interface VersionedKey {
  readonly keyVersion: number;
  readonly status: KeyStatus;
  /** ISO 8601, or null if the service does not report it. */
  readonly createdAt: string | null;
  readonly publicKey: PublicKey;
}

export interface Keyring {
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly keys: readonly VersionedKey[];
}

/** The `type` of a keyring. */
export const KEYRING_TYPE = 'qpher-sign/keyring/v1';

const keyringSchema = v.strictObject({
  type: v.literal(KEYRING_TYPE),
  algorithm: v.literal(SIGNING_ALGORITHM),
  exported_at: v.instant(),
  keys: v.pipe(
    v.array(
      v.strictObject({
        key_version: v.int(1),
        status: v.picklist(keyStatuses),
        created_at: v.nullable(v.instant()),
        fingerprint: v.matching(fingerprintPattern),
        public_key: v.string(),
      }),
    ),
    v.nonEmpty(),
  ),
});

/**
 * Parses a keyring, see `docs/formats.md`.
 * @param what names the keyring in messages
 * @throws QpherSignError `keyring-invalid`; `public-key-invalid`; `key-conflict` if a version is listed twice
 */
export function parseKeyring(bytes: Uint8Array, what: string): Keyring {
  return parseKeyringValue(parseStrictJson(bytes, 'keyring-invalid', what), what);
}

/** Does the same as `parseKeyring` for strictly parsed JSON. */
export function parseKeyringValue(value: unknown, what: string): Keyring {
  refuseOtherDocument(value, what);
  const document = parseSchema(keyringSchema, value, 'keyring-invalid', what);
  const keys = document.keys.map((key) => {
    const publicKey = parsePublicKeyBase64(key.public_key, `key version ${key.key_version} of ${what}`);
    if (publicKey.fingerprint !== key.fingerprint) {
      throw new QpherSignError(
        'keyring-invalid',
        `${what} gives key version ${key.key_version} the fingerprint ${key.fingerprint}, but its public key has ${publicKey.fingerprint}`,
        'get the keyring again from its publisher',
      );
    }
    return { keyVersion: key.key_version, status: key.status, createdAt: key.created_at, publicKey };
  });
  const versions = keys.map(({ keyVersion }) => keyVersion);
  const twice = versions.find((version, index) => versions.indexOf(version) !== index);
  if (twice !== undefined) {
    throw new QpherSignError(
      'key-conflict',
      `${what} lists key version ${twice} twice`,
      'get the keyring again from its publisher',
    );
  }
  return { exportedAt: document.exported_at, keys };
}

/** A manifest is the file that is most often mistaken for a keyring. */
function refuseOtherDocument(value: unknown, what: string): void {
  if (typeof value !== 'object' || value === null || !('type' in value)) return;
  const kind = /^qpher-sign\/(manifest|part|report)\//.exec(String(value.type))?.[1];
  if (kind === undefined) return;
  throw new QpherSignError(
    'keyring-invalid',
    `${what} is a ${kind}`,
    "use the publisher's keyring, which is not part of the release",
  );
}

/**
 * Updates a keyring without relaxing anything: each key gets the stricter status of keyring and service, and versions
 * that the service no longer lists stay.
 * @throws QpherSignError `key-conflict` if the keyring belongs to another tenant
 */
export function mergeKeyrings(existing: Keyring, current: Keyring): Keyring {
  assertSameTenant(existing, current);
  const known = new Map(existing.keys.map((key) => [key.keyVersion, key]));
  const merged = current.keys.map((key) => ({
    ...(known.get(key.keyVersion) ?? key),
    status: existing.keys
      .filter(({ publicKey }) => publicKey.fingerprint === key.publicKey.fingerprint)
      .map(({ status }) => status)
      .reduce(stricterStatus, key.status),
  }));
  const listed = new Set(current.keys.map(({ keyVersion }) => keyVersion));
  const gone = existing.keys.filter(({ keyVersion }) => !listed.has(keyVersion));
  return { exportedAt: current.exportedAt, keys: [...merged, ...gone] };
}

function assertSameTenant(existing: Keyring, current: Keyring): void {
  const hint = 'check that api-key belongs to the tenant of the keyring, or export to a new file';
  for (const { keyVersion, publicKey } of existing.keys) {
    const now = current.keys.find((key) => key.keyVersion === keyVersion)?.publicKey.fingerprint;
    if (now !== undefined && now !== publicKey.fingerprint) {
      throw new QpherSignError(
        'key-conflict',
        `key version ${keyVersion} has the fingerprint ${publicKey.fingerprint} in the keyring and ${now} in the service, but a version never changes its key`,
        hint,
      );
    }
  }
  const fingerprints = new Set(existing.keys.map(({ publicKey }) => publicKey.fingerprint));
  if (!current.keys.some(({ publicKey }) => fingerprints.has(publicKey.fingerprint))) {
    throw new QpherSignError(
      'key-conflict',
      'the keyring holds none of the keys that the service lists',
      hint,
    );
  }
}

/** The bytes of a keyring file: two-space indent, LF, final newline, newest version first. */
export function formatKeyring(keyring: Keyring): Uint8Array {
  const document: v.InferOutput<typeof keyringSchema> = {
    type: KEYRING_TYPE,
    algorithm: SIGNING_ALGORITHM,
    exported_at: keyring.exportedAt,
    keys: keyring.keys
      .toSorted((left, right) => right.keyVersion - left.keyVersion)
      .map(({ keyVersion, status, createdAt, publicKey }) => ({
        key_version: keyVersion,
        status,
        created_at: createdAt,
        fingerprint: publicKey.fingerprint,
        public_key: formatBase64(publicKey.bytes),
      })),
  };
  return utf8(`${JSON.stringify(document, undefined, 2)}\n`);
}

/** The algorithms whose keys the service manages. Only Dilithium3 keys sign. */
export const serviceAlgorithms = [SIGNING_ALGORITHM, 'Kyber768'] as const;

export type ServiceAlgorithm = (typeof serviceAlgorithms)[number];
