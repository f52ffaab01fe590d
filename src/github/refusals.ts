import { QpherSignError } from '../errors.js';
import type { ConnectionFailure } from '../http/connection-failure.js';
import { askedPause, kindOfStatus, type Answer, type Outcome } from '../http/retry.js';
import * as v from '../schema.js';
import { refusalAnswer, refusalDetail } from './release.js';

/**
 * Minimum pause in milliseconds after a secondary rate limit without a time.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const SECONDARY_LIMIT_PAUSE = 60_000;

/** Before 2021, GitHub called its secondary rate limits "abuse detection". Older servers still do. */
const SECONDARY_LIMIT = /secondary rate limit|abuse detection/i;

/** Maximum length in characters of a message by GitHub that is shown. */
const MAX_SHOWN = 300;

/** An unsuccessful response that another attempt would not change. */
export interface Refusal {
  readonly status: number;
  /** The message of GitHub without secrets. */
  readonly message: string;
  /** Whether the name of an asset is taken. */
  readonly isNameTaken: boolean;
  /** The permissions that would be sufficient, as GitHub lists them, such as `contents=write`. */
  readonly accepted: string | undefined;
}

/**
 * Interprets an unsuccessful response.
 * @param data its JSON, or any other content
 */
export function judgeRefusal(
  answer: Answer,
  data: unknown,
  redact: (text: string) => string,
): Outcome<{ readonly kind: 'refused'; readonly refusal: Refusal }> {
  const { status, headers } = answer;
  const { message, codes } = contentOf(data);
  const said = redact(message).slice(0, MAX_SHOWN);
  const text = `GitHub answered ${status}${said === '' ? '' : `: ${said}`}`;
  const pause = limitPause(answer, message);
  if (pause !== undefined) return { kind: 'rate-limited', pause, error: rateLimited(text, pause) };
  if (kindOfStatus(status) === 'failing') return { kind: 'failing', error: unreachable(text) };
  const permissions = headers['x-accepted-github-permissions'];
  const accepted = permissions && redact(permissions).slice(0, MAX_SHOWN);
  const isNameTaken = status === 422 && codes.includes('already_exists');
  return {
    kind: 'answered',
    value: { kind: 'refused', refusal: { status, message: text, isNameTaken, accepted } },
  };
}

/** The primary limit gives the time when it ends. A secondary one gives the seconds to wait, or nothing. */
function limitPause(answer: Answer, message: string): number | undefined {
  const { status, headers } = answer;
  if (status === 422 && /submitted too quickly/i.test(message)) return SECONDARY_LIMIT_PAUSE;
  if (status !== 429 && status !== 403) return undefined;
  const asked = askedPause(answer);
  if (asked !== undefined) return asked;
  const { date } = headers;
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) {
    return Math.max(1000, reset * 1000 - (date === undefined ? Date.now() : Date.parse(date)));
  }
  return status === 429 || SECONDARY_LIMIT.test(message) ? SECONDARY_LIMIT_PAUSE : undefined;
}

function contentOf(data: unknown): { readonly message: string; readonly codes: readonly string[] } {
  const refusal = v.tryParse(refusalAnswer, data);
  if (!refusal.ok) return { message: '', codes: [] };
  const { message, errors = [] } = refusal.value;
  const details = errors.flatMap((error) => {
    const detail = v.tryParse(refusalDetail, error);
    return detail.ok ? [detail.value] : [];
  });
  const reasons = details.flatMap((detail) => detail.message ?? []);
  return {
    message: reasons.length === 0 ? message : `${message} (${reasons.join('; ')})`,
    codes: details.flatMap((detail) => detail.code ?? []),
  };
}

/** The error if no complete response arrived. */
export function unreached({ reason }: ConnectionFailure, redact: (text: string) => string): QpherSignError {
  return unreachable(`GitHub could not be reached: ${redact(reason)}`);
}

export function unreachable(message: string): QpherSignError {
  return new QpherSignError(
    'github-unreachable',
    message,
    'check the network, the proxy variables and GITHUB_API_URL, and run again: finished uploads are kept',
  );
}

function rateLimited(text: string, pause: number): QpherSignError {
  return new QpherSignError(
    'rate-limited',
    text,
    `GitHub asks to wait ${Math.ceil(pause / 1000)} s: raise timeout, or run again later: finished uploads are kept; with a github-token the limit is higher`,
  );
}

/**
 * The error for a refusal.
 * @param what the refused action, such as `read the releases of o/r`
 * @param needs the required permission, as workflows name it
 */
export function refusalError(refusal: Refusal, what: string, needs: string): QpherSignError {
  const { status, message, accepted } = refusal;
  if (status === 401) {
    return new QpherSignError(
      'github-refused',
      `GitHub refuses the github-token: ${message}`,
      'check that it has not expired and belongs to this GitHub; public releases are verified without one',
    );
  }
  if (status === 403 || status === 404) {
    const said = accepted === undefined ? '' : ` (GitHub accepts: ${accepted})`;
    return new QpherSignError(
      'github-refused',
      `the github-token is not allowed to ${what}: ${message}`,
      `it needs the permission '${needs}'${said}: give it to the job under permissions`,
    );
  }
  return new QpherSignError('release-refused', `GitHub did not ${what}: ${message}`, 'see what GitHub says');
}
