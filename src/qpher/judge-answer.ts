import { QpherSignError, type ErrorCode } from '../errors.js';
import type { ConnectionFailure } from '../http/connection-failure.js';
import { readBody, type HttpResponse } from '../http/http.js';
import { askedPause, kindOfStatus, type FailureKind, type Outcome } from '../http/retry.js';
import * as v from '../schema.js';
import { parseJson, readServiceError, type ServiceError } from './service-error.js';

/** Maximum size of a response in bytes. */
const MAX_RESPONSE_BYTES = 1024 * 1024;

/** The code of a 429 that ends by waiting. Any other, such as that of a monthly quota, does not. */
const RATE_LIMIT_CODE = 'ERR_RATE_LIMIT_001';

/** The code of a 503 that does not end by waiting: the algorithm is not enabled. */
const NOT_SWITCHED_ON = 'ERR_SIG_022';

const KEPT = 'finished signatures are kept and not paid for again';

/** The request, and how its response may be shown. */
export interface Asked<T> {
  readonly url: URL;
  readonly requestId: string;
  readonly schema: v.Schema<T>;
  /** Removes secrets from a text by the service. */
  readonly redact: (text: string) => string;
}

export type Reply<T> =
  | { readonly kind: 'done'; readonly value: T; readonly requestId: string }
  /** Status 404. The code says what was not found. */
  | { readonly kind: 'not-found'; readonly code: string | undefined; readonly error: QpherSignError };

/** Interprets a response of the service. */
export async function judgeAnswer<T>(response: HttpResponse, asked: Asked<T>): Promise<Outcome<Reply<T>>> {
  const body = await readBody(response.body, MAX_RESPONSE_BYTES);
  const { status } = response;
  if (kindOfStatus(status) === 'success') return judgeSuccess(body, asked);
  const said = readServiceError(body, asked.redact);
  if (status === 404) {
    return { kind: 'answered', value: { kind: 'not-found', code: said.code, error: notFound(said, asked) } };
  }
  const { kind, code, hint } = meaningOf(response, said);
  return {
    kind,
    error: new QpherSignError(code, messageOf(status, said), hint, { requestId: asked.requestId }),
  };
}

function judgeSuccess<T>(body: Buffer, { url, requestId, schema, redact }: Asked<T>): Outcome<Reply<T>> {
  const json = parseJson(body);
  const invalid = (problem: string): QpherSignError =>
    new QpherSignError(
      'response-invalid',
      redact(`the response to ${url.pathname} ${problem}`),
      'check that api-url is the address of the service and that no proxy responds in its place',
      { requestId },
    );
  if (json === undefined) return { kind: 'not-json', error: invalid('is not JSON') };
  const parsed = v.tryParse(schema, json.value);
  if (parsed.ok) return { kind: 'answered', value: { kind: 'done', value: parsed.value, requestId } };
  const where = parsed.path.length === 0 ? 'at the top' : `at ${parsed.path.join('.')}`;
  return { kind: 'unexpected', error: invalid(`is wrong ${where}: ${parsed.problem}`) };
}

interface Meaning {
  readonly kind: FailureKind;
  readonly code: ErrorCode;
  readonly hint: string;
}

function meaningOf(response: HttpResponse, said: ServiceError): Meaning {
  const { status } = response;
  const kind = kindOfStatus(status);
  if (kind === 'rate-limited') return meaningOfLimit(askedPause(response), said);
  if (kind === 'failing' && said.code !== NOT_SWITCHED_ON) {
    return { kind, code: 'service-failing', hint: `run again later: ${KEPT}` };
  }
  if (status === 401) {
    return {
      kind: 'refused-for-all',
      code: 'credentials-refused',
      hint: 'check that api-key is current and belongs to the service at api-url',
    };
  }
  if (status === 403) {
    return {
      kind: 'refused-for-all',
      code: 'permission-refused',
      hint: "check the plan and the policies of the key's tenant",
    };
  }
  if (status >= 300 && status < 400) {
    return {
      kind: 'refused',
      code: 'redirect-refused',
      hint: 'set api-url to the final address: redirects are not followed, to protect the API key',
    };
  }
  return {
    kind: 'refused',
    code: 'service-refused',
    hint: 'the request id lets the operator of the service find the reason',
  };
}

function meaningOfLimit(pause: number | undefined, { code }: ServiceError): Meaning {
  if (code !== undefined && code !== RATE_LIMIT_CODE) {
    return {
      kind: 'refused-for-all',
      code: 'service-refused',
      hint: `this is not the limit per minute, and waiting does not help: check the quota of the plan; ${KEPT}`,
    };
  }
  const asks = pause === undefined ? '' : `the service asks to wait ${Math.ceil(pause / 1000)} s: `;
  return {
    kind: 'rate-limited',
    code: 'rate-limited',
    hint: `${asks}raise timeout, or run again later: ${KEPT}`,
  };
}

function notFound<T>(said: ServiceError, { url, requestId }: Asked<T>): QpherSignError {
  return new QpherSignError(
    'service-refused',
    `${messageOf(404, said)}, at ${url.origin}${url.pathname}`,
    'check the key version, and that api-url is the address of the service without a path',
    { requestId },
  );
}

function messageOf(status: number, { code, message }: ServiceError): string {
  const said = [code, message].filter((part) => part !== undefined).join(' ');
  return `the service answered ${status}${said === '' ? '' : `: ${said}`}`;
}

/** The outcome if no complete response arrived. */
export function unreachable<T>(
  { reason }: ConnectionFailure,
  { requestId, redact }: Asked<T>,
): QpherSignError {
  return new QpherSignError(
    'service-unreachable',
    `the service could not be reached: ${redact(reason)}`,
    `check api-url, the network and the proxy variables; ${KEPT}`,
    { requestId },
  );
}
