import { endpoint } from '@octokit/endpoint';
import type { Readable } from 'node:stream';
import { QpherSignError } from '../errors.js';
import { backoff } from '../http/backoff.js';
import type { Clock } from '../http/clock.js';
import { readBody, type HttpRequest, type HttpResponse, type HttpSender } from '../http/http.js';
import { Pacer } from '../http/pacer.js';
import { parseSchema } from '../json.js';
import type * as v from '../schema.js';
import { tool } from '../version.js';
import { safeUrl } from './connections.js';
import { failureOf, judgeAnswer, unreachable, type Judged, type Refusal } from './refusals.js';

/** Attempts of one call that may fail before the run gives up; those that meet a rate limit do not count. */
const MAX_ATTEMPTS = 6;

/** Milliseconds without a byte after which a request has failed. */
const IDLE_TIMEOUT = 60_000;

/** Bytes of the largest answer that is read as JSON: 100 releases, each with its assets. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** @see https://docs.github.com/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';

/**
 * Requests a minute that make or change something, as GitHub allows them.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const WRITES_PER_MINUTE = 80;

export interface GithubApiOptions {
  /** Base of the REST API: `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: URL;
  /** `undefined` to read what is public. */
  readonly token: string | undefined;
  readonly send: HttpSender;
  readonly clock: Clock;
  /** Time, on the clock, after which nothing is waited for any more. */
  readonly deadline: number;
  /** Cancels everything; its reason is thrown. */
  readonly signal: AbortSignal;
  /** Takes out of a text of GitHub what must not be shown. */
  readonly redact: (text: string) => string;
  readonly debug: (line: string) => void;
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

type Attempt<T> = { readonly kind: 'done'; readonly value: T } | Judged;

/** Makes calls to GitHub's REST API: paced together, retried where that can help, and bounded by the run. */
export class GithubApi {
  readonly #options: GithubApiOptions;
  readonly #pacer: Pacer;
  readonly #writes: Pacer;

  constructor(options: GithubApiOptions) {
    this.#options = options;
    this.#pacer = new Pacer(options.clock, undefined);
    this.#writes = new Pacer(options.clock, WRITES_PER_MINUTE);
  }

  get isAnonymous(): boolean {
    return this.#options.token === undefined;
  }

  /**
   * One call with its retries.
   * @param settle looks, after an attempt whose outcome is not known, whether it did what it was to do; only what is
   * safe to repeat goes without
   * @throws QpherSignError `github-unreachable`, `rate-limited`; whatever the signal's reason is
   */
  async call<T>(
    request: GithubRequest,
    schema: v.Schema<T>,
    settle: () => Promise<T | undefined> = settleNothing,
  ): Promise<Reply<T>> {
    return this.#repeat(request.route, settle, async () => {
      const response = await this.#send(toHttp(request, this.#options));
      const body = await readBody(response.body, MAX_ANSWER_BYTES);
      if (!isSuccess(response)) return judgeAnswer(response, body, this.#options.redact);
      return { kind: 'done', value: parseAnswer(body, schema, request.route) };
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
    const { apiUrl, redact } = this.#options;
    const request =
      typeof from === 'string'
        ? anonymousRequest(safeUrl(from, apiUrl))
        : toHttp(from, this.#options, 'application/octet-stream');
    return this.#repeat(`GET ${request.url.pathname}`, settleNothing, async () => {
      const response = await this.#send(request);
      if (isSuccess(response)) return { kind: 'done', value: await take(response.body) };
      return judgeAnswer(response, await readBody(response.body, MAX_ANSWER_BYTES), redact);
    });
  }

  async #send(request: HttpRequest): Promise<HttpResponse> {
    const { send, signal } = this.#options;
    return send(request, signal);
  }

  async #repeat<T>(
    what: string,
    settle: () => Promise<T | undefined>,
    attempt: () => Promise<Attempt<T>>,
  ): Promise<Reply<T>> {
    for (let failures = 0, limits = 0; ;) {
      const outcome = await this.#attempt(what, attempt);
      if (outcome.kind === 'done' || outcome.kind === 'refused') return outcome;
      if (outcome.kind === 'limited') {
        limits += 1;
      } else {
        failures += 1;
        if (failures === MAX_ATTEMPTS) throw outcome.error;
      }
      await this.#wait(outcome, failures + limits);
      const settled = outcome.kind === 'failed' ? await settle() : undefined;
      if (settled !== undefined) return { kind: 'done', value: settled };
    }
  }

  async #attempt<T>(what: string, attempt: () => Promise<Attempt<T>>): Promise<Attempt<T>> {
    const { signal, redact, debug } = this.#options;
    const pacers = what.startsWith('GET ') ? [this.#pacer] : [this.#pacer, this.#writes];
    for (const pacer of pacers) await pacer.turn(signal);
    try {
      const outcome = await attempt();
      debug(`${what}: ${outcome.kind}`);
      return outcome;
    } catch (cause) {
      signal.throwIfAborted();
      if (cause instanceof QpherSignError && cause.code !== 'github-unreachable') throw cause;
      const error = cause instanceof QpherSignError ? cause : failureOf(cause, redact);
      debug(`${what}: ${error.message}`);
      return { kind: 'failed', error };
    } finally {
      for (const pacer of pacers) pacer.taken();
    }
  }

  async #wait(outcome: Extract<Judged, { error: QpherSignError }>, attempts: number): Promise<void> {
    const { clock, deadline, signal } = this.#options;
    const least = backoff(attempts, clock);
    const pause = outcome.kind === 'limited' ? Math.max(outcome.pause, least) : least;
    if (outcome.kind === 'limited') this.#pacer.pause(pause);
    if (clock.now() + pause > deadline) throw outcome.error;
    await clock.sleep(pause, signal);
  }
}

const userAgent = `${tool.name}/${tool.version}`;

function settleNothing(): Promise<undefined> {
  return Promise.resolve(undefined);
}

function anonymousRequest(url: URL): HttpRequest {
  return { method: 'GET', url, headers: { 'user-agent': userAgent }, idleTimeout: IDLE_TIMEOUT };
}

function toHttp(
  { route, parameters, upload }: GithubRequest,
  { apiUrl, token }: GithubApiOptions,
  accept = 'application/vnd.github+json',
): HttpRequest {
  const made = endpoint(route, {
    ...parameters,
    baseUrl: apiUrl.href.replace(/\/$/, ''),
    headers: {
      accept,
      'user-agent': userAgent,
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
    idleTimeout: IDLE_TIMEOUT,
  };
}

function methodOf(method: string): HttpRequest['method'] {
  const known = (['GET', 'POST', 'PATCH', 'DELETE'] as const).find((name) => name === method);
  if (known === undefined) throw new Error(`no request is made with ${method}`);
  return known;
}

function isSuccess({ status }: HttpResponse): boolean {
  return status >= 200 && status < 300;
}

/** A success whose body is not as documented is a failure of something in between, and worth another try. */
function parseAnswer<T>(body: Buffer, schema: v.Schema<T>, route: string): T {
  let value: unknown;
  try {
    value = body.length === 0 ? undefined : JSON.parse(body.toString('utf8'));
  } catch {
    // Without the cause: what a parser says of an answer quotes it.
    throw unreachable(`the answer to ${route} is not JSON`);
  }
  return parseSchema(schema, value, 'github-unreachable', `the answer to ${route}`);
}
