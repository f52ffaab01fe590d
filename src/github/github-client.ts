import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Clock } from '../http/clock.js';
import { readBody, type HttpResponse, type HttpSender } from '../http/http.js';
import { RateLimiter } from '../http/rate-limiter.js';
import {
  kindOfStatus,
  Retrier,
  type Answer,
  type Call,
  type Outcome,
  type RetrierOptions,
} from '../http/retry.js';
import * as v from '../schema.js';
import { safeUrl } from './connections.js';
import { MAX_ANSWER_BYTES, requestJson, type Octokit } from './octokit.js';
import { judgeRefusal, unreachable, unreached, type Refusal } from './refusals.js';

/** @see https://docs.github.com/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';

/**
 * Maximum number of requests per minute that create or change something.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const WRITES_PER_MINUTE = 80;

export interface GithubClientOptions extends Omit<RetrierOptions, 'rateLimiter'> {
  /** Base of the REST API: `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: URL;
  /** `undefined` to read only what is public. */
  readonly token: string | undefined;
  /** Builds the requests for JSON, which `send` transports. */
  readonly octokit: Octokit;
  readonly send: HttpSender;
  readonly clock: Clock;
  /** Removes secrets from a text by GitHub. */
  readonly redact: (text: string) => string;
  /** Tells people why the run waits. */
  readonly note: (line: string) => void;
}

export interface GithubRequest {
  /** As in GitHub's reference: `GET /repos/{owner}/{repo}/releases`, or a method and an absolute URL. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Bytes to send instead of JSON, opened again for each attempt. */
  readonly upload?: { readonly open: () => Readable; readonly size: number };
}

export type Reply<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Calls GitHub's REST API and interprets its responses. */
export class GithubClient {
  readonly #options: GithubClientOptions;
  readonly #retrier: Retrier;
  readonly #writes: RateLimiter;

  constructor(options: GithubClientOptions) {
    const { clock, note } = options;
    this.#options = options;
    // GitHub counts by the hour and says when it accepts requests again, so there is no limit per minute to learn.
    this.#retrier = new Retrier({ ...options, rateLimiter: new RateLimiter(clock, Infinity, note) });
    this.#writes = new RateLimiter(clock, WRITES_PER_MINUTE, note);
  }

  get isAnonymous(): boolean {
    return this.#options.token === undefined;
  }

  /**
   * Makes one call, with repetitions.
   * @param settle as in `Call`; may be omitted only if the call is safe to repeat
   * @throws QpherSignError `github-unreachable`, `rate-limited`; the reason of the signal
   */
  async call<T>(
    { route, parameters, upload }: GithubRequest,
    schema: v.Schema<T>,
    settle?: () => Promise<T | undefined>,
  ): Promise<Reply<T>> {
    const { octokit, redact } = this.#options;
    const headers = this.#headers('application/vnd.github+json');
    return this.#call({
      what: route,
      send: () => {
        if (upload === undefined) return requestJson(octokit, route, { ...parameters, headers });
        const content = {
          'content-type': 'application/octet-stream',
          'content-length': String(upload.size),
        };
        return requestJson(octokit, route, {
          ...parameters,
          headers: { ...headers, ...content },
          data: upload.open(),
        });
      },
      judge: (answer) =>
        kindOfStatus(answer.status) === 'success'
          ? asReply(judgeSuccess(answer.data, schema, route))
          : judgeRefusal(answer, answer.data, redact),
      settle: settle && (async () => toReply(await settle())),
    });
  }

  /**
   * Downloads from an address that needs no token, or an asset through the API. `take` gets the bytes from the start
   * with each attempt. A `QpherSignError` thrown by it ends the call; any other error counts as a connection failure.
   */
  async download<T>(
    from: string | GithubRequest,
    take: (body: AsyncIterable<Uint8Array>) => Promise<T>,
  ): Promise<Reply<T>> {
    const { apiUrl, octokit, send, redact } = this.#options;
    const { 'x-request-id': id, ...others } = this.#headers('application/octet-stream');
    const isPublic = typeof from === 'string';
    const url = safeUrl(isPublic ? from : octokit.request.endpoint(from.route, from.parameters).url, apiUrl);
    const headers = { 'x-request-id': id, ...(!isPublic && others) };
    return this.#call<T, HttpResponse>({
      what: `GET ${url.pathname}`,
      send: () => send({ method: 'GET', url, headers }),
      judge: async (response) => {
        if (kindOfStatus(response.status) === 'success')
          return { kind: 'answered', value: { kind: 'done', value: await take(response.body) } };
        return judgeRefusal(response, parseJson(await readBody(response.body, MAX_ANSWER_BYTES)), redact);
      },
    });
  }

  #call<T, A extends Answer>(
    call: Omit<Call<Reply<T>, A>, 'unanswered' | 'alsoLimitedBy'>,
  ): Promise<Reply<T>> {
    return this.#retrier.call<Reply<T>, A>({
      ...call,
      unanswered: (failure) => unreached(failure, this.#options.redact),
      alsoLimitedBy: call.what.startsWith('GET ') ? undefined : this.#writes,
    });
  }

  /** Headers of one call, for all its attempts. */
  #headers(accept: string): Readonly<Record<'x-request-id', string>> & Readonly<Record<string, string>> {
    const { token } = this.#options;
    return {
      accept,
      'x-request-id': randomUUID(),
      'x-github-api-version': API_VERSION,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
  }
}

function asReply<T>(outcome: Outcome<T>): Outcome<Reply<T>> {
  return outcome.kind === 'answered'
    ? { kind: 'answered', value: { kind: 'done', value: outcome.value } }
    : outcome;
}

function toReply<T>(value: T | undefined): Reply<T> | undefined {
  return value === undefined ? undefined : { kind: 'done', value };
}

/** Octokit returns text or bytes for a body that is not JSON, and an empty text for none. */
function judgeSuccess<T>(data: unknown, schema: v.Schema<T>, route: string): Outcome<T> {
  const value = data === '' ? undefined : data;
  if (typeof value === 'string' || value instanceof ArrayBuffer)
    return { kind: 'not-json', error: unreachable(`the response to ${route} is not JSON`) };
  const parsed = v.tryParse(schema, value);
  if (parsed.ok) return { kind: 'answered', value: parsed.value };
  const where = parsed.path.length === 0 ? 'at the top' : `at ${parsed.path.join('.')}`;
  return {
    kind: 'unexpected',
    error: unreachable(`the response to ${route} is not as expected ${where}: ${parsed.problem}`),
  };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
