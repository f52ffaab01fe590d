import * as v from '../schema.js';
import { keyStatuses } from '../keys/keyring.js';
import { algorithms } from './key-material.js';
import { parseFields } from './request-body.js';
import { done, refuse, type Call, type Handler, type Refusal } from './service.js';
import { activeKey, findKey, withNewKey, withStatus, type TenantKey } from './tenant.js';

const algorithmSchema = v.picklist(algorithms);
const algorithmBody = v.object({ algorithm: algorithmSchema });
const retireBody = v.object({ algorithm: algorithmSchema, key_version: v.int(1) });
const errorCodes = { algorithm: 'ERR_KMS_001', other: 'ERR_INVALID_001' } as const;

/** All keys, newest first. The older edition ignores the `status` filter and gives no total. */
export const listKeys: Handler = (call, tenant, { edition }) => {
  const algorithm = v.tryParse(v.optional(algorithmSchema), call.query.get('algorithm') ?? undefined);
  if (!algorithm.ok) return invalidAlgorithm(call);
  const status = v.tryParse(v.optional(v.picklist(keyStatuses)), call.query.get('status') ?? undefined);
  if (edition === 'newer' && !status.ok) return refuse(400, 'ERR_INVALID_001', 'status is not a key status');
  const wanted = edition === 'newer' && status.ok ? status.value : undefined;
  const keys = tenant.keys
    .filter((key) => algorithm.value === undefined || key.material.algorithm === algorithm.value)
    .filter((key) => wanted === undefined || key.status === wanted)
    .map(keyData)
    .reverse();
  return done(edition === 'older' ? { keys } : { keys, total: keys.length });
};

export const getActiveKey: Handler = (call, tenant) => {
  const algorithm = v.tryParse(algorithmSchema, call.query.get('algorithm'));
  if (!algorithm.ok) return invalidAlgorithm(call);
  const key = activeKey(tenant, algorithm.value);
  return key === undefined ? noActiveKey(algorithm.value) : done(keyData(key));
};

/** A new active key. Where there is one already, the older edition retires it and the newer refuses the call. */
export const generateKey: Handler = async (call, tenant, { edition, makeKey, now }) => {
  const parsed = parseFields(algorithmBody, call.body, errorCodes);
  if (parsed.kind === 'refused') return parsed;
  const { algorithm } = parsed.fields;
  if (edition === 'newer' && activeKey(tenant, algorithm) !== undefined) {
    return refuse(409, 'ERR_KMS_003', `there is an active ${algorithm} key: rotate it`);
  }
  const made = withNewKey(tenant, await makeKey(algorithm), now());
  // The contract lists both; like the other differences, the first one listed is the older edition's.
  return {
    kind: 'done',
    status: edition === 'older' ? 200 : 201,
    data: keyData(made.key),
    tenant: made.tenant,
  };
};

export const rotateKey: Handler = async (call, tenant, { edition, makeKey, now }) => {
  const parsed = parseFields(algorithmBody, call.body, errorCodes);
  if (parsed.kind === 'refused') return parsed;
  const { algorithm } = parsed.fields;
  const { key, retired, tenant: rotated } = withNewKey(tenant, await makeKey(algorithm), now());
  if (retired === undefined) return noActiveKey(algorithm);
  if (edition === 'older') return done({ new_key: keyData(key), retired_key: keyData(retired) }, rotated);
  const { key_version, public_key } = keyData(key);
  return done({ key_version, algorithm, public_key, old_key_version: retired.version }, rotated);
};

/** From active to retired; a version in any other status is not found, which is the one refusal documented for this. */
export const retireKey: Handler = (call, tenant) => {
  const parsed = parseFields(retireBody, call.body, errorCodes);
  if (parsed.kind === 'refused') return parsed;
  const { algorithm, key_version: version } = parsed.fields;
  const key = findKey(tenant, algorithm, version);
  if (key?.status !== 'active') {
    return refuse(404, 'ERR_KMS_002', `there is no active ${algorithm} key of version ${version}`);
  }
  return done(keyData({ ...key, status: 'retired' }), withStatus(tenant, key, 'retired'));
};

function keyData({ version, status, createdAt, material }: TenantKey): Readonly<Record<string, unknown>> {
  return {
    key_version: version,
    algorithm: material.algorithm,
    status,
    public_key: Buffer.from(material.publicKey).toString('base64'),
    created_at: new Date(createdAt).toISOString(),
  };
}

function invalidAlgorithm(call: Call): Refusal {
  const given = call.query.get('algorithm');
  return refuse(
    400,
    'ERR_KMS_001',
    given === null ? 'algorithm is missing' : `algorithm '${given}' is unknown`,
  );
}

function noActiveKey(algorithm: string): Refusal {
  return refuse(404, 'ERR_KMS_002', `there is no active ${algorithm} key`);
}
