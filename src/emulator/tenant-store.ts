import { readIfPresent, writeAtomic } from '../system/files.js';
import { parseSchema, parseStrictJson } from '../json.js';
import { keyStatuses } from '../keys/keyring.js';
import * as v from '../schema.js';
import { schemeNames } from '../signatures/schemes.js';
import { apiKeyPattern, makeKeyMaterial, seedBytes, type Tenant, type TenantKey } from './tenant.js';

/** Maximum size of a state file in bytes, enough for tens of thousands of keys. */
const MAX_STATE_BYTES = 16 * 1024 * 1024;

/** Only its owner may read the file, which holds the API key and the seeds of all keys. */
const STATE_FILE_MODE = 0o600;

const DOCUMENT_TYPE = 'qpher-sign/emulator-state/v1';

/** Holds the tenant, and keeps it in the state file if there is one. */
export interface TenantStore {
  readonly tenant: () => Tenant;
  /**
   * Replaces the tenant, after the state file has been written.
   * @throws QpherSignError `file-unwritable`
   */
  readonly replace: (tenant: Tenant) => void;
}

/**
 * @param create creates the tenant of a fresh store
 * @param apiKey replaces the one in the state file
 * @throws QpherSignError `setting-invalid`, `file-unreadable`, `file-unwritable`
 */
export async function openTenantStore(
  stateFile: string | undefined,
  create: () => Promise<Tenant>,
  apiKey: string | undefined,
): Promise<TenantStore> {
  const stored = stateFile === undefined ? undefined : await readState(stateFile);
  let current = stored ?? (await create());
  const replace = (tenant: Tenant): void => {
    if (stateFile !== undefined) writeState(stateFile, tenant);
    current = tenant;
  };
  replace(apiKey === undefined ? current : { ...current, apiKey });
  return { tenant: () => current, replace };
}

/** Base64 (RFC 4648 §4, padded, canonical) of `least` to `most` bytes, parsed to these bytes. */
export function base64(least: number, most = least): v.Schema<Uint8Array> {
  const length = least === most ? `${least}` : `${least} to ${most}`;
  return v.pipe(
    v.string(),
    v.transform((text): Buffer | undefined => {
      const bytes = Buffer.from(text, 'base64');
      return bytes.toString('base64') === text ? bytes : undefined;
    }),
    v.check((bytes) => bytes !== undefined, 'not valid base64'),
    v.check(
      (bytes) => bytes !== undefined && bytes.length >= least && bytes.length <= most,
      `not ${length} bytes`,
    ),
    v.transform((bytes): Uint8Array => bytes ?? new Uint8Array()),
  );
}

const keyFields = { key_version: v.int(1), status: v.picklist(keyStatuses), created_at: v.instant() };

const keySchema = v.variant('algorithm', [
  v.strictObject({
    algorithm: v.literal('Dilithium3'),
    scheme: v.picklist(schemeNames),
    seed: base64(seedBytes.Dilithium3),
    ...keyFields,
  }),
  v.strictObject({ algorithm: v.literal('Kyber768'), seed: base64(seedBytes.Kyber768), ...keyFields }),
]);

type StoredKey = v.InferOutput<typeof keySchema>;

const stateSchema = v.strictObject({
  type: v.literal(DOCUMENT_TYPE),
  api_key: v.matching(apiKeyPattern, 'not an API key'),
  keys: v.pipe(
    v.array(keySchema),
    v.check(
      (keys) => isUnique(keys.map((key) => `${key.algorithm} ${key.key_version}`)),
      'a key version twice',
    ),
    v.check(
      (keys) => isUnique(keys.filter((key) => key.status === 'active').map((key) => key.algorithm)),
      'two active keys',
    ),
  ),
});

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

async function readState(file: string): Promise<Tenant | undefined> {
  const bytes = readIfPresent(file, MAX_STATE_BYTES);
  if (bytes === undefined) return undefined;
  const what = `the emulator's state file '${file}'`;
  const json = parseStrictJson(bytes, 'setting-invalid', what);
  const state = parseSchema(stateSchema, json, 'setting-invalid', what);
  return { apiKey: state.api_key, keys: await Promise.all(state.keys.map(restoreKey)) };
}

async function restoreKey({ key_version, created_at, status, ...seed }: StoredKey): Promise<TenantKey> {
  const material = await makeKeyMaterial(seed);
  return { ...material, version: key_version, status, createdAt: Date.parse(created_at) };
}

function writeState(file: string, tenant: Tenant): void {
  const keys = tenant.keys.map((key) => ({
    algorithm: key.algorithm,
    ...(key.algorithm === 'Dilithium3' && { scheme: key.scheme }),
    seed: Buffer.from(key.seed).toString('base64'),
    key_version: key.version,
    status: key.status,
    created_at: new Date(key.createdAt).toISOString(),
  }));
  const state = { type: DOCUMENT_TYPE, api_key: tenant.apiKey, keys };
  writeAtomic({
    file,
    bytes: Buffer.from(`${JSON.stringify(state, undefined, 2)}\n`),
    mode: STATE_FILE_MODE,
  });
}
