import { QpherSignError } from '../errors.js';
import type * as v from '../schema.js';
import { type ServiceAlgorithm, SIGNING_ALGORITHM } from '../keys/keyring.js';
import type { ApiClient } from './api-client.js';
import {
  keyAnswer,
  keyListAnswer,
  type keySchema,
  parseTime,
  rotationAnswer,
  signatureAnswer,
} from './wire.js';
import type { Reply } from './judge-answer.js';

/** A key of either algorithm as the service describes it, with the public key still in base64. */
export interface ServiceKey {
  readonly keyVersion: number;
  readonly algorithm: string;
  /** As the service reports it. Only values of `KeyStatus` have a meaning here. */
  readonly status: string;
  /** ISO 8601, or null if the service reports no time in a known form. */
  readonly createdAt: string | null;
  /** Empty if the service reports none. */
  readonly publicKey: string;
}

/** Maximum length in bytes of a message that the service signs. */
export const MAX_MESSAGE_BYTES = 1024 * 1024;

/** A signature by the service, not verified. */
export interface ServiceSignature {
  readonly keyVersion: number;
  readonly signature: Uint8Array;
  readonly requestId: string;
}

/**
 * The operations of the service. All throw `QpherSignError` as `ApiClient.call` does, and `service-refused` for 404
 * unless stated otherwise.
 */
export interface Client {
  /**
   * Lists all keys, of every status.
   * @param isWhole whether fewer keys than the stated total are an error
   */
  listKeys(algorithm: ServiceAlgorithm, isWhole?: boolean): Promise<readonly ServiceKey[]>;
  /** @throws QpherSignError `no-active-key` */
  getActiveKey(algorithm: ServiceAlgorithm): Promise<ServiceKey>;
  generateKey(algorithm: ServiceAlgorithm): Promise<ServiceKey>;
  /** @returns the version of the new key */
  rotateKey(algorithm: ServiceAlgorithm): Promise<number>;
  retireKey(algorithm: ServiceAlgorithm, keyVersion: number): Promise<ServiceKey>;
  /** @returns `undefined` if the key version is not (or no longer) active */
  sign(message: Uint8Array, keyVersion: number): Promise<ServiceSignature | undefined>;
  /** Requests sent so far, including retries. */
  calls(): number;
}

const KEYS = '/api/v1/kms/keys';

/** The code of a 404 for a key that does not exist or an algorithm without an active key. */
const NO_KEY = 'ERR_KMS_002';

/** The code of a 404 if the key that should sign is unknown or not active. */
const NOT_ACTIVE = 'ERR_NOT_FOUND_001';

export function serviceClient(api: ApiClient): Client {
  const get = <T>(path: string, answer: v.Schema<T>) => api.call({ method: 'GET', path }, answer);
  const post = <T>(path: string, body: Readonly<Record<string, unknown>>, answer: v.Schema<T>) =>
    api.call({ method: 'POST', path, body }, answer);
  /**
   * For changes to keys. They are not sent again once they may have arrived; the caller reads the list of keys instead.
   */
  const postOnce = <T>(path: string, body: Readonly<Record<string, unknown>>, answer: v.Schema<T>) =>
    api.call({ method: 'POST', path, body }, answer, (error) => Promise.reject(error));

  return {
    async listKeys(algorithm, isWhole = false) {
      const { data } = found(await get(`${KEYS}?algorithm=${algorithm}`, keyListAnswer));
      if (isWhole) refuseShortList(data.keys.length, data.total);
      return data.keys.map(toServiceKey).filter((key) => key.algorithm === algorithm);
    },
    async getActiveKey(algorithm) {
      const reply = await get(`${KEYS}/active?algorithm=${algorithm}`, keyAnswer);
      if (reply.kind === 'not-found' && reply.code !== NO_KEY) throw reply.error;
      const key = reply.kind === 'done' ? toServiceKey(reply.value.data) : undefined;
      if (key?.status === 'active' && key.algorithm === algorithm) return key;
      throw new QpherSignError(
        'no-active-key',
        `the tenant has no active ${algorithm} key`,
        'create one with `qpher-sign keys generate`, or check that api-key belongs to the right tenant',
      );
    },
    async generateKey(algorithm) {
      return toServiceKey(found(await postOnce(`${KEYS}/generate`, { algorithm }, keyAnswer)).data);
    },
    async rotateKey(algorithm) {
      const { data } = found(await postOnce(`${KEYS}/rotate`, { algorithm }, rotationAnswer));
      return 'new_key' in data ? data.new_key.key_version : data.key_version;
    },
    async retireKey(algorithm, keyVersion) {
      const body = { algorithm, key_version: keyVersion };
      return toServiceKey(found(await postOnce(`${KEYS}/retire`, body, keyAnswer)).data);
    },
    async sign(message, keyVersion) {
      const body = { message: Buffer.from(message).toString('base64'), key_version: keyVersion };
      const reply = await post('/api/v1/signature/sign', body, signatureAnswer);
      if (reply.kind === 'not-found') {
        if (reply.code === NOT_ACTIVE || reply.code === NO_KEY) return undefined;
        throw reply.error;
      }
      const { signature, key_version } = reply.value.data;
      return {
        keyVersion: key_version,
        signature: Buffer.from(signature, 'base64'),
        requestId: reply.requestId,
      };
    },
    calls: () => api.calls,
  };
}

function found<T>(reply: Reply<T>): T {
  if (reply.kind === 'done') return reply.value;
  throw reply.error;
}

function refuseShortList(listed: number, total: unknown): void {
  if (typeof total !== 'number' || listed >= total) return;
  throw new QpherSignError(
    'response-invalid',
    `the service lists ${listed} keys, but says that it has ${total}`,
    'run again; if this persists, ask the operator of the service: a keyring that lacks keys breaks old releases',
  );
}

/** FIPS 204's name for the keys that the service calls Dilithium3. */
const STANDARD_NAME = 'ML-DSA-65';

function toServiceKey(key: v.InferOutput<typeof keySchema>): ServiceKey {
  return {
    keyVersion: key.key_version,
    algorithm: key.algorithm === STANDARD_NAME ? SIGNING_ALGORITHM : key.algorithm,
    status: key.status,
    createdAt: parseTime(key.created_at),
    publicKey: key.public_key ?? '',
  };
}
