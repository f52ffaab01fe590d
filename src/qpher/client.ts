import { QpherSignError } from '../errors.js';
import type * as v from '../schema.js';
import type { KeyStatus } from '../keys/keyring.js';
import type { Answer, Caller } from './caller.js';
import type { ServiceAlgorithm } from './service-choices.js';
import { keyAnswer, keyListAnswer, rotationAnswer, signatureAnswer, type keySchema } from './wire.js';

/** A key of either algorithm as the service describes it; the public key still in base64. */
export interface ServiceKey {
  readonly keyVersion: number;
  readonly algorithm: string;
  readonly status: KeyStatus;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly publicKey: string;
}

/** Bytes of the longest message that the service signs. */
export const MAX_MESSAGE_BYTES = 1024 * 1024;

/** A signature as the service answers, not checked. */
export interface ServiceSignature {
  readonly keyVersion: number;
  readonly signature: Uint8Array;
  readonly requestId: string;
}

/** The operations of the service. All throw `QpherSignError` as `Caller.call` does, and `service-refused` for 404 unless said otherwise. */
export interface Client {
  /** Every key, of every status. */
  listKeys(algorithm: ServiceAlgorithm): Promise<readonly ServiceKey[]>;
  /** @throws QpherSignError `no-active-key` */
  getActiveKey(algorithm: ServiceAlgorithm): Promise<ServiceKey>;
  generateKey(algorithm: ServiceAlgorithm): Promise<ServiceKey>;
  /** @returns the version of the new key */
  rotateKey(algorithm: ServiceAlgorithm): Promise<number>;
  retireKey(algorithm: ServiceAlgorithm, keyVersion: number): Promise<ServiceKey>;
  /** @returns `undefined` when the key version is not (or no longer) active */
  sign(message: Uint8Array, keyVersion: number): Promise<ServiceSignature | undefined>;
  /** Requests sent so far, retries included. */
  calls(): number;
}

const KEYS = '/api/v1/kms/keys';

export function serviceClient(caller: Caller): Client {
  const found = async <T>(answer: Promise<Answer<T> | undefined>, what: string): Promise<Answer<T>> => {
    const value = await answer;
    if (value !== undefined) return value;
    throw new QpherSignError(
      'service-refused',
      `the service knows no ${what}`,
      'check the key version and api-url',
    );
  };
  const post = <T>(path: string, body: Readonly<Record<string, unknown>>, answer: v.Schema<T>) =>
    caller.call({ method: 'POST', path, body }, answer);

  return {
    async listKeys(algorithm) {
      const path = `${KEYS}?algorithm=${algorithm}`;
      const { value } = await found(caller.call({ method: 'GET', path }, keyListAnswer), 'list of keys');
      return value.data.keys.filter((key) => key.algorithm === algorithm).map(toServiceKey);
    },
    async getActiveKey(algorithm) {
      const answer = await caller.call(
        { method: 'GET', path: `${KEYS}/active?algorithm=${algorithm}` },
        keyAnswer,
      );
      const key = answer?.value.data;
      if (key?.status === 'active' && key.algorithm === algorithm) return toServiceKey(key);
      throw new QpherSignError(
        'no-active-key',
        `the tenant has no active ${algorithm} key`,
        'make one with `qpher-sign keys generate`, or check that api-key is of the right tenant',
      );
    },
    async generateKey(algorithm) {
      const { value } = await found(
        post(`${KEYS}/generate`, { algorithm }, keyAnswer),
        'operation to generate keys',
      );
      return toServiceKey(value.data);
    },
    async rotateKey(algorithm) {
      const { value } = await found(post(`${KEYS}/rotate`, { algorithm }, rotationAnswer), 'key to rotate');
      return 'new_key' in value.data ? value.data.new_key.key_version : value.data.key_version;
    },
    async retireKey(algorithm, keyVersion) {
      const body = { algorithm, key_version: keyVersion };
      const { value } = await found(
        post(`${KEYS}/retire`, body, keyAnswer),
        `${algorithm} key version ${keyVersion}`,
      );
      return toServiceKey(value.data);
    },
    async sign(message, keyVersion) {
      const body = { message: Buffer.from(message).toString('base64'), key_version: keyVersion };
      const answer = await post('/api/v1/signature/sign', body, signatureAnswer);
      if (answer === undefined) return undefined;
      const { signature, key_version } = answer.value.data;
      return {
        keyVersion: key_version,
        signature: Buffer.from(signature, 'base64'),
        requestId: answer.requestId,
      };
    },
    calls: () => caller.calls,
  };
}

function toServiceKey(key: v.InferOutput<typeof keySchema>): ServiceKey {
  return {
    keyVersion: key.key_version,
    algorithm: key.algorithm,
    status: key.status,
    createdAt: key.created_at,
    publicKey: key.public_key,
  };
}
