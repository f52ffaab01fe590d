import { QpherSignError, systemErrorCode, type ErrorCode } from '../errors.js';
import * as v from '../schema.js';
import { errorAnswer } from './wire.js';
import type { ServiceResponse } from './transport.js';

/** Statuses that another attempt can change. */
const RETRIED_STATUSES: readonly number[] = [408, 500, 502, 503, 504];

/** Characters of a message of the service that are shown. */
const MAX_SHOWN = 300;

/** What an answer other than a success means, and whether another attempt can help. */
export function refusalOf(
  response: ServiceResponse,
  requestId: string,
  redact: (text: string) => string,
): { readonly retry: boolean; readonly error: QpherSignError } {
  const { code, hint } = meaningOf(response.status);
  const said = redact(messageOf(response.body)).slice(0, MAX_SHOWN);
  const message = `the service answered ${response.status}${said === '' ? '' : `: ${said}`}`;
  return {
    retry: RETRIED_STATUSES.includes(response.status),
    error: new QpherSignError(code, message, hint, { requestId }),
  };
}

function meaningOf(status: number): { readonly code: ErrorCode; readonly hint: string } {
  if (status === 401) {
    return {
      code: 'credentials-refused',
      hint: 'check that api-key is current and belongs to the service at api-url',
    };
  }
  if (status === 403) {
    return { code: 'permission-refused', hint: "check the plan and the policies of the key's tenant" };
  }
  if (status >= 300 && status < 400) {
    return {
      code: 'redirect-refused',
      hint: 'set api-url to the final address: redirects are not followed, so that the key goes nowhere else',
    };
  }
  if (RETRIED_STATUSES.includes(status)) {
    return {
      code: 'service-failing',
      hint: 'run again later: what was signed is kept and not asked for again',
    };
  }
  return { code: 'service-refused', hint: 'the request id lets the operator of the service find the reason' };
}

/** The documented error code and message, or nothing where the body is something else. */
function messageOf(body: Buffer): string {
  try {
    const { error } = v.parse(errorAnswer, JSON.parse(body.toString('utf8')));
    return `${error.error_code} ${error.message}`;
  } catch {
    return '';
  }
}

/** No whole answer came. The cause is named by its code alone, for what libraries keep in errors is theirs to say. */
export function failureOf(
  cause: unknown,
  requestId: string,
  redact: (text: string) => string,
): QpherSignError {
  const timedOut = cause instanceof Error && cause.name === 'TimeoutError';
  const reason = timedOut
    ? 'no answer in time'
    : (systemErrorCode(cause) ?? (cause instanceof Error ? redact(cause.message) : 'unknown'));
  return new QpherSignError(
    'service-unreachable',
    `the service could not be reached: ${reason}`,
    'check api-url, the network and the proxy variables; what was signed is kept and not asked for again',
    { requestId },
  );
}

/** The limit asks for a pause that the run's `timeout` does not have. */
export function rateLimited(pause: number, requestId: string): QpherSignError {
  return new QpherSignError(
    'rate-limited',
    `the service asks to wait ${Math.ceil(pause / 1000)} s, longer than this run may still take`,
    'raise timeout, or run again later: what was signed is kept and not asked for again',
    { requestId },
  );
}
