import { keyStatuses } from '../keys/keyring.js';
import * as v from '../schema.js';
import { parseBody, parseFields, Refusal, type Operation, type Service } from './operation.js';
import {
  activeKey,
  algorithms,
  findKey,
  withNewKey,
  withStatus,
  type KeyMaterial,
  type TenantKey,
} from './tenant.js';

const algorithmSchema = v.picklist(algorithms);
const algorithmFields = v.object({ algorithm: algorithmSchema });
const algorithmFilter = v.object({ algorithm: v.optional(algorithmSchema) });
const statusFilter = v.object({ status: v.optional(v.picklist(keyStatuses)) });
const keyCodes = { algorithm: 'ERR_KMS_001', other: 'ERR_INVALID_001' } as const;

/** Lists all keys, newest first. The older edition ignores the `status` filter and returns no total. */
export const listKeys: Operation = ({ query }, { edition, store }) => {
  const filters = Object.fromEntries(query);
  const { algorithm } = parseFields(algorithmFilter, filters, keyCodes);
  const status = edition === 'older' ? undefined : parseFields(statusFilter, filters, keyCodes).status;
  const keys = store
    .tenant()
    .keys.filter((key) => algorithm === undefined || key.algorithm === algorithm)
    .filter((key) => status === undefined || key.status === status)
    .map(keyData)
    .reverse();
  return edition === 'older' ? { keys } : { keys, total: keys.length };
};

export const getActiveKey: Operation = ({ query }, { store }) => {
  const { algorithm } = parseFields(algorithmFields, Object.fromEntries(query), keyCodes);
  return keyData(activeKey(store.tenant(), algorithm) ?? noActiveKey(algorithm));
};

export const getKey: Operation = ({ query }, { store }, version) => {
  const { algorithm } = parseFields(algorithmFields, Object.fromEntries(query), keyCodes);
  const key = findKey(store.tenant(), algorithm, Number(version));
  if (key === undefined)
    throw new Refusal(404, 'ERR_KMS_002', `the tenant has no ${algorithm} key version ${version}`);
  return keyData(key);
};

/**
 * Generates a new active key. If a key is active already, the newer edition refuses the call, and otherwise that key is
 * retired.
 */
export const generateKey: Operation = async (call, service) => {
  const { algorithm } = parseFields(algorithmFields, parseBody(call), keyCodes);
  const material = await service.makeKey(algorithm);
  if (service.edition === 'newer' && activeKey(service.store.tenant(), algorithm) !== undefined)
    throw new Refusal(409, 'ERR_KMS_003', `the tenant already has an active ${algorithm} key: rotate it`);
  return keyData(addKey(service, material));
};

export const rotateKey: Operation = async (call, service) => {
  const { algorithm } = parseFields(algorithmFields, parseBody(call), keyCodes);
  const material = await service.makeKey(algorithm);
  const before = activeKey(service.store.tenant(), algorithm) ?? noActiveKey(algorithm);
  const key = keyData(addKey(service, material));
  const both = { new_key: key, retired_key: keyData({ ...before, status: 'retired' }) };
  const { key_version, public_key } = key;
  const flat = { key_version, algorithm, public_key, old_key_version: before.version };
  if (service.edition === 'older') return both;
  return service.edition === 'newer' ? flat : { ...both, ...flat };
};

/**
 * Turns an active key into a retired one. A version in any other status is reported as not found, because no other
 * refusal is documented.
 */
export const retireKey: Operation = (call, { store }) => {
  const fields = v.object({ algorithm: algorithmSchema, key_version: v.int(1) });
  const { algorithm, key_version: version } = parseFields(fields, parseBody(call), keyCodes);
  const key = findKey(store.tenant(), algorithm, version);
  if (key?.status !== 'active')
    throw new Refusal(404, 'ERR_KMS_002', `the tenant has no active ${algorithm} key version ${version}`);
  store.replace(withStatus(store.tenant(), key, 'retired'));
  return keyData({ ...key, status: 'retired' });
};

function addKey({ store, now }: Service, material: KeyMaterial): TenantKey {
  store.replace(withNewKey(store.tenant(), material, now()));
  return activeKey(store.tenant(), material.algorithm) ?? noActiveKey(material.algorithm);
}

function keyData({ version, algorithm, status, publicKey, createdAt }: TenantKey) {
  return {
    key_version: version,
    algorithm,
    status,
    public_key: Buffer.from(publicKey).toString('base64'),
    created_at: new Date(createdAt).toISOString(),
  };
}

function noActiveKey(algorithm: string): never {
  throw new Refusal(404, 'ERR_KMS_002', `the tenant has no active ${algorithm} key`);
}
