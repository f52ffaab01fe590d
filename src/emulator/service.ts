import { toQpherSignError } from '../errors.js';
import { generateKey, getActiveKey, getKey, listKeys, retireKey, rotateKey } from './key-operations.js';
import { Refusal, type Call, type Data, type Operation, type Service } from './operation.js';
import { sign, signHash, verify, verifyHash } from './signature-operations.js';

/** The operations of the service, by their names in its contract. */
export const operationNames = [
  'listKeys',
  'getActiveKey',
  'getKey',
  'generateKey',
  'rotateKey',
  'retireKey',
  'sign',
  'verify',
  'signHash',
  'verifyHash',
] as const;

export type OperationName = (typeof operationNames)[number];

interface Endpoint {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  readonly run: Operation;
}

const endpoints: Readonly<Record<OperationName, Endpoint>> = {
  listKeys: { method: 'GET', path: /^\/api\/v1\/kms\/keys$/, run: listKeys },
  getActiveKey: { method: 'GET', path: /^\/api\/v1\/kms\/keys\/active$/, run: getActiveKey },
  getKey: { method: 'GET', path: /^\/api\/v1\/kms\/keys\/(\d+)$/, run: getKey },
  generateKey: { method: 'POST', path: /^\/api\/v1\/kms\/keys\/generate$/, run: generateKey },
  rotateKey: { method: 'POST', path: /^\/api\/v1\/kms\/keys\/rotate$/, run: rotateKey },
  retireKey: { method: 'POST', path: /^\/api\/v1\/kms\/keys\/retire$/, run: retireKey },
  sign: { method: 'POST', path: /^\/api\/v1\/signature\/sign$/, run: sign },
  verify: { method: 'POST', path: /^\/api\/v1\/signature\/verify$/, run: verify },
  signHash: { method: 'POST', path: /^\/api\/v1\/signature\/sign-hash$/, run: signHash },
  verifyHash: { method: 'POST', path: /^\/api\/v1\/signature\/verify-hash$/, run: verifyHash },
};

/** The outcome of a call: data or a refusal. */
export type Outcome = { readonly status: number; readonly data: Data } | Refusal;

/** A response that is ready to be sent. */
export interface Reply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The operation that a call requests, or `undefined` if there is none. */
export function operationOf({ method, path }: Pick<Call, 'method' | 'path'>): OperationName | undefined {
  const name = operationAt(path);
  return name !== undefined && endpoints[name].method === method ? name : undefined;
}

function operationAt(path: string): OperationName | undefined {
  return operationNames.find((name) => endpoints[name].path.test(path));
}

/**
 * Handles a call as the service does, without any network traffic.
 * @param charge counts the call against the plan, or returns a refusal
 */
export async function answerCall(
  call: Call,
  service: Service,
  charge: () => Refusal | undefined,
): Promise<Outcome> {
  try {
    authenticate(call, service);
    const refusal = charge();
    if (refusal !== undefined) return refusal;
    const name = routeOf(call, service);
    const { path, run } = endpoints[name];
    const data = await run(call, service, path.exec(call.path)?.[1] ?? '');
    return { status: name === 'generateKey' && service.edition === 'newer' ? 201 : 200, data };
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
    const { message } = toQpherSignError(thrown);
    return new Refusal(500, 'ERR_INTERNAL_001', `the emulator failed: ${message}`);
  }
}

function authenticate({ apiKey }: Call, { store }: Service): void {
  if (apiKey === store.tenant().apiKey) return;
  throw new Refusal(401, 'ERR_AUTH_001', `X-API-Key is ${apiKey === undefined ? 'missing' : 'invalid'}`);
}

/** Operations that only the newer edition has. */
const newOperations: readonly OperationName[] = ['signHash', 'verifyHash'];

function routeOf({ method, path }: Call, { edition }: Service): OperationName {
  const name = operationAt(path);
  if (name === undefined || (edition === 'older' && newOperations.includes(name)))
    throw new Refusal(404, 'ERR_NOT_FOUND_001', 'no operation has this path');
  const allow = endpoints[name].method;
  // The service's reference has no code for this status.
  if (method !== allow) throw new Refusal(405, 'ERR_INVALID_001', `use ${allow}`, { allow });
  return name;
}

/** @param time milliseconds since 1970 */
export function formatReply(outcome: Outcome, { requestId }: Call, time: number): Reply {
  const content =
    outcome instanceof Refusal
      ? { error: { error_code: outcome.code, message: outcome.message } }
      : { data: outcome.data };
  return {
    status: outcome.status,
    headers: {
      'content-type': 'application/json',
      'x-request-id': requestId,
      ...(outcome instanceof Refusal && outcome.headers),
    },
    body: JSON.stringify({ ...content, request_id: requestId, timestamp: new Date(time).toISOString() }),
  };
}
