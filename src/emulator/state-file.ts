import { readIfPresent, writeAtomic } from '../system/files.js';
import { parseSchema, parseStrictJson } from '../json.js';
import { keyStatuses } from '../keys/keyring.js';
import * as v from '../schema.js';
import { schemeNames } from '../signatures/schemes.js';
import { base64 } from './base64.js';
import { dilithium3Material, kyber768Material, seedBytes } from './key-material.js';
import { apiKeyPattern, type Tenant, type TenantKey } from './tenant.js';

/** Bytes of the largest state file that is read: tens of thousands of keys. */
const MAX_STATE_BYTES = 16 * 1024 * 1024;

/** Only its owner may read the file: it holds the API key and the seeds of all keys. */
const STATE_FILE_MODE = 0o600;

const DOCUMENT_TYPE = 'qpher-sign/emulator-state/v1';

const keyFields = {
  key_version: v.int(1),
  status: v.picklist(keyStatuses),
  created_at: v.instant(),
};

const keySchema = v.variant('algorithm', [
  v.strictObject({
    algorithm: v.literal('Dilithium3'),
    scheme: v.picklist(schemeNames),
    seed: base64(seedBytes.Dilithium3, seedBytes.Dilithium3),
    ...keyFields,
  }),
  v.strictObject({
    algorithm: v.literal('Kyber768'),
    seed: base64(seedBytes.Kyber768, seedBytes.Kyber768),
    ...keyFields,
  }),
]);

type StoredKey = v.InferOutput<typeof keySchema>;

const stateSchema = v.strictObject({
  type: v.literal(DOCUMENT_TYPE),
  api_key: v.matching(apiKeyPattern, 'not an API key'),
  keys: v.pipe(
    v.array(keySchema),
    v.check((keys) => isUnique(keys.map(versionName)), 'a key version twice'),
    v.check((keys) => isUnique(keys.filter(isActive).map((key) => key.algorithm)), 'two active keys'),
  ),
});

/**
 * The tenant in a state file, or `undefined` where there is no such file.
 * @throws QpherSignError `setting-invalid`, `file-unreadable`
 */
export async function readState(file: string): Promise<Tenant | undefined> {
  const bytes = readIfPresent(file, MAX_STATE_BYTES);
  if (bytes === undefined) return undefined;
  const what = `the emulator's state file '${file}'`;
  const state = parseSchema(
    stateSchema,
    parseStrictJson(bytes, 'setting-invalid', what),
    'setting-invalid',
    what,
  );
  return { apiKey: state.api_key, keys: await Promise.all(state.keys.map(restoreKey)) };
}

/**
 * Writes a tenant whole or not at all.
 * @throws QpherSignError `file-unwritable`
 */
export function writeState(file: string, tenant: Tenant): void {
  const state = { type: DOCUMENT_TYPE, api_key: tenant.apiKey, keys: tenant.keys.map(storedKey) };
  const bytes = Buffer.from(`${JSON.stringify(state, undefined, 2)}\n`);
  writeAtomic({ file, bytes, mode: STATE_FILE_MODE });
}

async function restoreKey(stored: StoredKey): Promise<TenantKey> {
  const material =
    stored.algorithm === 'Dilithium3'
      ? await dilithium3Material(stored.scheme, stored.seed)
      : await kyber768Material(stored.seed);
  const { key_version: version, status } = stored;
  return { version, status, createdAt: Date.parse(stored.created_at), material };
}

function storedKey({ version, status, createdAt, material }: TenantKey): unknown {
  return {
    algorithm: material.algorithm,
    ...(material.algorithm === 'Dilithium3' && { scheme: material.scheme }),
    seed: Buffer.from(material.seed).toString('base64'),
    key_version: version,
    status,
    created_at: new Date(createdAt).toISOString(),
  };
}

function versionName(key: StoredKey): string {
  return `${key.algorithm} ${key.key_version}`;
}

function isActive(key: StoredKey): boolean {
  return key.status === 'active';
}

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
