import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Clock } from '../http/clock.js';
import { readBody, type HttpResponse, type HttpSender } from '../http/http.js';
import { Pacer } from '../http/pacer.js';
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
 * Requests a minute that make or change something, as GitHub allows them.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const WRITES_PER_MINUTE = 80;

export interface GithubClientOptions extends Omit<RetrierOptions, 'pacer'> {
  /** Base of the REST API: `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: URL;
  /** `undefined` to read what is public. */
  readonly token: string | undefined;
  /** Makes the requests for JSON; sends them with `send`. */
  readonly octokit: Octokit;
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
   * The bytes at an address that needs no token, or those of an asset in the API; `take` gets them from the start with
   * each attempt. What it throws as a `QpherSignError` ends the call, anything else is a failure of the connection.
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

  #call<T, A extends Answer>(call: Omit<Call<Reply<T>, A>, 'unanswered' | 'alsoPacedBy'>): Promise<Reply<T>> {
    return this.#retrier.call<Reply<T>, A>({
      ...call,
      unanswered: (failure) => unreached(failure, this.#options.redact),
      alsoPacedBy: call.what.startsWith('GET ') ? undefined : this.#writes,
    });
  }

  /** Of one call, with all its attempts. */
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

/** Octokit gives what is not JSON as text or bytes, and nothing as an empty text. */
function judgeSuccess<T>(data: unknown, schema: v.Schema<T>, route: string): Outcome<T> {
  const value = data === '' ? undefined : data;
  if (typeof value === 'string' || value instanceof ArrayBuffer)
    return { kind: 'not-json', error: unreachable(`the answer to ${route} is not JSON`) };
  const parsed = v.tryParse(schema, value);
  if (parsed.ok) return { kind: 'answered', value: parsed.value };
  const where = parsed.path.length === 0 ? 'at the top' : `at ${parsed.path.join('.')}`;
  return {
    kind: 'unexpected',
    error: unreachable(`the answer to ${route} is wrong ${where}: ${parsed.problem}`),
  };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
