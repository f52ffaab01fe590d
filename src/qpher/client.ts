import type { DigestAlgorithm } from '../artifacts/digest.js';
import { QpherSignError } from '../errors.js';
import type * as v from '../schema.js';
import type { KeyStatus } from '../keys/keyring.js';
import type { Answer, Caller } from './caller.js';
import type { ServiceAlgorithm, SigningEndpoint } from './service-choices.js';
import {
  keyAnswer,
  keyListAnswer,
  rotationAnswer,
  signatureAnswer,
  verdictAnswer,
  type keySchema,
} from './wire.js';

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

/** What is signed: a raw digest and how it was made, or a message of another kind, which has no algorithm. */
export interface Message {
  readonly algorithm: DigestAlgorithm | null;
  readonly bytes: Uint8Array;
}

export interface Digest extends Message {
  readonly algorithm: DigestAlgorithm;
}

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
  /**
   * The operation `sign` takes any message, `sign-hash` digests alone.
   * @returns `undefined` when the key version is not (or no longer) active
   */
  sign(
    endpoint: SigningEndpoint,
    message: Message,
    keyVersion: number,
  ): Promise<ServiceSignature | undefined>;
  /** Whether the service itself finds the signature valid; an unknown or archived key version makes it invalid. */
  verify(
    endpoint: SigningEndpoint,
    message: Message,
    signature: Uint8Array,
    keyVersion: number,
  ): Promise<boolean>;
  /** Requests sent so far, retries included. */
  calls(): number;
}

const KEYS = '/api/v1/kms/keys';
const SIGNATURE = '/api/v1/signature';

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
    async sign(endpoint, message, keyVersion) {
      const body = { ...messageFields(endpoint, message), key_version: keyVersion };
      const answer = await post(`${SIGNATURE}/${endpoint}`, body, signatureAnswer);
      if (answer === undefined) return undefined;
      const { signature, key_version } = answer.value.data;
      return {
        keyVersion: key_version,
        signature: Buffer.from(signature, 'base64'),
        requestId: answer.requestId,
      };
    },
    async verify(endpoint, message, signature, keyVersion) {
      const path = `${SIGNATURE}/${endpoint === 'sign' ? 'verify' : 'verify-hash'}`;
      const encoded = Buffer.from(signature).toString('base64');
      const body = { ...messageFields(endpoint, message), signature: encoded, key_version: keyVersion };
      const answer = await post(path, body, verdictAnswer);
      return answer !== undefined && answer.value.data.valid && answer.value.data.key_version === keyVersion;
    },
    calls: () => caller.calls,
  };
}

function messageFields(
  endpoint: SigningEndpoint,
  { algorithm, bytes }: Message,
): Readonly<Record<string, unknown>> {
  const encoded = Buffer.from(bytes).toString('base64');
  if (endpoint === 'sign') return { message: encoded };
  if (algorithm === null) throw new TypeError('sign-hash takes digests alone');
  return { hash: encoded, hash_algorithm: algorithm.replace('sha', 'SHA-') };
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
