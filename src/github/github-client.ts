import { endpoint } from '@octokit/endpoint';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Clock } from '../http/clock.js';
import { readBody, type HttpRequest, type HttpResponse, type HttpSender } from '../http/http.js';
import { Pacer } from '../http/pacer.js';
import { kindOfStatus, Retrier, type Outcome, type RetrierOptions } from '../http/retry.js';
import * as v from '../schema.js';
import { safeUrl } from './connections.js';
import { judgeRefusal, unreachable, unreached, type Refusal } from './refusals.js';

/** Bytes of the largest answer that is read as JSON: 100 releases, each with its assets. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** @see https://docs.github.com/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';

/**
 * Requests a minute that make or change something, as GitHub allows them.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const WRITES_PER_MINUTE = 80;

export interface GithubClientOptions extends Omit<RetrierOptions, 'pacer'> {
  /** Base of the REST API: `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: URL;
  /** `undefined` to read what is public. */
  readonly token: string | undefined;
  readonly send: HttpSender;
  readonly clock: Clock;
  /** Takes out of a text of GitHub what must not be shown. */
  readonly redact: (text: string) => string;
  /** Tells people why the run waits. */
  readonly note: (line: string) => void;
}

export interface GithubRequest {
  /** As GitHub's reference writes it: `GET /repos/{owner}/{repo}/releases`, or a method and an absolute URL. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Bytes to send in place of JSON, made anew for each attempt. */
  readonly upload?: { readonly open: () => Readable; readonly size: number };
}

export type Reply<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Calls GitHub's REST API, and says what its answers mean. */
export class GithubClient {
  readonly #options: GithubClientOptions;
  readonly #retrier: Retrier;
  readonly #writes: Pacer;

  constructor(options: GithubClientOptions) {
    const { clock, note } = options;
    this.#options = options;
    // GitHub counts by the hour and says when requests are taken again: there is no limit per minute to learn.
    this.#retrier = new Retrier({ ...options, pacer: new Pacer(clock, Infinity, note) });
    this.#writes = new Pacer(clock, WRITES_PER_MINUTE, note);
  }

  get isAnonymous(): boolean {
    return this.#options.token === undefined;
  }

  /**
   * One call with its repetitions.
   * @param settle as in `Call`; only what is safe to repeat goes without
   * @throws QpherSignError `github-unreachable`, `rate-limited`; whatever the signal's reason is
   */
  async call<T>(
    request: GithubRequest,
    schema: v.Schema<T>,
    settle?: () => Promise<T | undefined>,
  ): Promise<Reply<T>> {
    const requestId = randomUUID();
    return this.#call<T>({
      what: request.route,
      make: () => toHttp(request, this.#options, { requestId }),
      take: async (response) =>
        judgeSuccess(await readBody(response.body, MAX_ANSWER_BYTES), schema, request.route),
      settle,
    });
  }

  /**
   * The bytes at an address that needs no token, or those of an asset in the API; `take` gets them from the start with
   * each attempt. What it throws as a `QpherSignError` ends the call, anything else is a failure of the connection.
   */
  async download<T>(
    from: string | GithubRequest,
    take: (body: AsyncIterable<Uint8Array>) => Promise<T>,
  ): Promise<Reply<T>> {
    const { apiUrl } = this.#options;
    const requestId = randomUUID();
    const make = (): HttpRequest =>
      typeof from === 'string'
        ? { method: 'GET', url: safeUrl(from, apiUrl), headers: { 'x-request-id': requestId } }
        : toHttp(from, this.#options, { requestId, accept: 'application/octet-stream' });
    return this.#call<T>({
      what: `GET ${make().url.pathname}`,
      make,
      take: async ({ body }) => ({ kind: 'answered', value: await take(body) }),
    });
  }

  #call<T>({ what, make, take, settle }: Exchange<T>): Promise<Reply<T>> {
    const { send, redact } = this.#options;
    return this.#retrier.call<Reply<T>>({
      what,
      send: () => send(make()),
      judge: async (response) => {
        if (kindOfStatus(response.status) === 'success') return asReply(await take(response));
        return judgeRefusal(response, await readBody(response.body, MAX_ANSWER_BYTES), redact);
      },
      unanswered: (failure) => unreached(failure, redact),
      settle: settle && (async () => toReply(await settle())),
      alsoPacedBy: what.startsWith('GET ') ? undefined : this.#writes,
    });
  }
}

interface Exchange<T> {
  readonly what: string;
  readonly make: () => HttpRequest;
  /** Reads a success. */
  readonly take: (response: HttpResponse) => Promise<Outcome<T>>;
  readonly settle?: (() => Promise<T | undefined>) | undefined;
}

function asReply<T>(outcome: Outcome<T>): Outcome<Reply<T>> {
  return outcome.kind === 'answered'
    ? { kind: 'answered', value: { kind: 'done', value: outcome.value } }
    : outcome;
}

function toReply<T>(value: T | undefined): Reply<T> | undefined {
  return value === undefined ? undefined : { kind: 'done', value };
}

function toHttp(
  { route, parameters, upload }: GithubRequest,
  { apiUrl, token }: GithubClientOptions,
  {
    requestId,
    accept = 'application/vnd.github+json',
  }: { readonly requestId: string; readonly accept?: string },
): HttpRequest {
  const made = endpoint(route, {
    ...parameters,
    baseUrl: apiUrl.href.replace(/\/$/, ''),
    headers: {
      accept,
      'x-request-id': requestId,
      'x-github-api-version': API_VERSION,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(upload && {
        'content-type': 'application/octet-stream',
        'content-length': String(upload.size),
      }),
    },
  });
  const json: unknown = made.body;
  return {
    method: methodOf(made.method),
    url: safeUrl(made.url, apiUrl),
    headers: Object.fromEntries(Object.entries(made.headers).map(([name, value]) => [name, String(value)])),
    body: upload?.open() ?? (json === undefined ? undefined : JSON.stringify(json)),
  };
}

function methodOf(method: string): HttpRequest['method'] {
  const known = (['GET', 'POST', 'PATCH', 'DELETE'] as const).find((name) => name === method);
  if (known === undefined) throw new Error(`no request is made with ${method}`);
  return known;
}

function judgeSuccess<T>(body: Buffer, schema: v.Schema<T>, route: string): Outcome<T> {
  let value: unknown;
  try {
    value = body.length === 0 ? undefined : JSON.parse(body.toString('utf8'));
  } catch {
    // Without the cause: what a parser says of an answer quotes it.
    return { kind: 'not-json', error: unreachable(`the answer to ${route} is not JSON`) };
  }
  const parsed = v.tryParse(schema, value);
  if (parsed.ok) return { kind: 'answered', value: parsed.value };
  const where = parsed.path.length === 0 ? 'at the top' : `at ${parsed.path.join('.')}`;
  return {
    kind: 'unexpected',
    error: unreachable(`the answer to ${route} is wrong ${where}: ${parsed.problem}`),
  };
}
