import { QpherSignError } from '../errors.js';
import type { Clock } from './clock.js';
import { connectionFailure, type ConnectionFailure, proxyRefusal } from './connection-failure.js';
import type { HttpResponse } from './http.js';
import type { RateLimiter } from './rate-limiter.js';

/** Maximum number of counted attempts per call. */
const MAX_ATTEMPTS = 8;

/** Full-jitter back-off in milliseconds: the first bound, doubled with each attempt up to the last. */
const BACKOFF = { first: 500, last: 30_000 } as const;

/**
 * Minimum time in milliseconds for another attempt. One that the deadline cuts off would hide why the previous one
 * failed.
 */
const MIN_ATTEMPT = 250;

interface Rule {
  /** Whether another attempt follows. */
  readonly retried: boolean;
  /** Whether it counts towards `MAX_ATTEMPTS`. Others are only limited by the deadline. */
  readonly counted: boolean;
  /** Whether the request may have had its effect. */
  readonly mayHaveArrived: boolean;
  /** Whether every other call of the run ends too. */
  readonly endsRun: boolean;
}

/** Every way in which an attempt can fail, and what follows. This is the whole retry policy. */
const rules = {
  /** Status 429, or GitHub's 403 for a rate limit. */
  'rate-limited': { retried: true, counted: false, mayHaveArrived: false, endsRun: false },
  /** A temporary status: 408, 425, 500, 502–504, 520–530. */
  failing: { retried: true, counted: true, mayHaveArrived: true, endsRun: false },
  /** A body that is not JSON although JSON was expected: something in between responded, or the body was cut. */
  'not-json': { retried: true, counted: true, mayHaveArrived: true, endsRun: false },
  /** The connection failed before anything was sent. */
  'not-connected': { retried: true, counted: true, mayHaveArrived: false, endsRun: false },
  /** The connection broke or stalled before the response was complete. */
  interrupted: { retried: true, counted: true, mayHaveArrived: true, endsRun: false },
  /** A success whose JSON has an undocumented shape: it would have it again. */
  unexpected: { retried: false, counted: false, mayHaveArrived: true, endsRun: false },
  /** Any other status, an untrusted certificate, a proxy that refuses. */
  refused: { retried: false, counted: false, mayHaveArrived: false, endsRun: false },
  /**
   * The same for a reason that applies to every call: the service's 401 and 403, and a 429 that is not a rate limit.
   */
  'refused-for-all': { retried: false, counted: false, mayHaveArrived: false, endsRun: true },
} as const satisfies Readonly<Record<string, Rule>>;

export type FailureKind = keyof typeof rules;

/** The meaning of a response for the caller. */
export type Outcome<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | {
      readonly kind: FailureKind;
      readonly error: QpherSignError;
      /** Milliseconds to wait if the response requests a pause other than by `Retry-After`. */
      readonly pause?: number | undefined;
    };

type Failure = Exclude<Outcome<never>, { kind: 'answered' }>;

/** The meaning of a status for which the API defines no other. */
export function kindOfStatus(status: number): 'success' | 'rate-limited' | 'failing' | 'refused' {
  if (status >= 200 && status < 300) return 'success';
  if (status === 429) return 'rate-limited';
  const passes = [408, 425, 500, 502, 503, 504].includes(status) || (status >= 520 && status <= 530);
  return passes ? 'failing' : 'refused';
}

/** The pause in milliseconds that a response requests. */
export function askedPause({ headers }: Answer): number | undefined {
  return parseRetryAfter(headers['retry-after'], headers.date);
}

/** The required parts of a response. Callers may require more. */
export type Answer = Pick<HttpResponse, 'status' | 'headers'>;

export interface Call<T, A extends Answer = HttpResponse> {
  /** For the log, such as `GET /api/v1/kms/keys`. */
  readonly what: string;
  /** Sends the request again. */
  readonly send: () => Promise<A>;
  /**
   * Interprets a response. A `QpherSignError` that it throws ends the call; any other error counts as a connection
   * failure.
   */
  readonly judge: (answer: A) => Outcome<T> | Promise<Outcome<T>>;
  /** The error if no complete response arrived. */
  readonly unanswered: (failure: ConnectionFailure) => QpherSignError;
  /**
   * Finds out whether an attempt that may have arrived had its effect. `undefined` sends the request again, and an
   * error ends the call. It may be omitted only for calls that are safe to repeat.
   */
  readonly settle?: ((error: QpherSignError) => Promise<T | undefined>) | undefined;
  /** A limit for this kind of call, in addition to the one for all calls. */
  readonly alsoLimitedBy?: RateLimiter | undefined;
}

export interface RetrierOptions {
  readonly clock: Clock;
  readonly rateLimiter: RateLimiter;
  /** Time on the clock after which no attempt starts. */
  readonly deadline: number;
  /** Cancels everything. Its reason is thrown. */
  readonly signal: AbortSignal;
  readonly debug: (line: string) => void;
}

/** Makes calls to one API: paced together, repeated if that can help, and ended immediately if it cannot. */
export class Retrier {
  readonly #options: RetrierOptions;
  #attempts = 0;
  /** Ends calls that wait for their turn or their next attempt. Requests in progress may still finish. */
  readonly #ended = new AbortController();
  readonly #waiting: AbortSignal;

  constructor(options: RetrierOptions) {
    this.#options = options;
    this.#waiting = AbortSignal.any([options.signal, this.#ended.signal]);
  }

  /** Requests sent so far, including repeated ones. */
  get attempts(): number {
    return this.#attempts;
  }

  /** @throws QpherSignError of the last attempt; the reason of the signal */
  async call<T, A extends Answer = HttpResponse>(call: Call<T, A>): Promise<T> {
    for (let attempts = 1, failures = 0; ; attempts += 1) {
      const outcome = await this.#attempt(call);
      if (outcome.kind === 'answered') return outcome.value;
      const rule: Rule = rules[outcome.kind];
      if (rule.counted) failures += 1;
      const isRepeated = rule.retried && failures < MAX_ATTEMPTS && (await this.#wait(outcome, attempts));
      const settled = rule.mayHaveArrived ? await call.settle?.(outcome.error) : undefined;
      if (settled !== undefined) return settled;
      if (!isRepeated) throw this.#final(outcome);
    }
  }

  async #attempt<T, A extends Answer>(call: Call<T, A>): Promise<Outcome<T>> {
    const { rateLimiter } = this.#options;
    const limiters = call.alsoLimitedBy === undefined ? [rateLimiter] : [rateLimiter, call.alsoLimitedBy];
    for (const each of limiters) await each.turn(this.#waiting);
    this.#attempts += 1;
    const outcome = await this.#exchange(call);
    call.alsoLimitedBy?.taken();
    // For a rate limit, the rateLimiter also gets the pause, which may be our own.
    if (outcome.kind !== 'rate-limited') rateLimiter.taken();
    return outcome;
  }

  async #exchange<T, A extends Answer>(call: Call<T, A>): Promise<Outcome<T>> {
    const { rateLimiter, signal, debug } = this.#options;
    try {
      const response = await call.send();
      const asked = askedPause(response);
      const outcome = await call.judge(response);
      debug(`${call.what}: status ${response.status}, ${outcome.kind}`);
      if (outcome.kind === 'answered') {
        if (asked !== undefined) rateLimiter.pause(asked, 'requested by the last response');
        return outcome;
      }
      return { ...outcome, pause: outcome.pause ?? asked };
    } catch (thrown) {
      signal.throwIfAborted();
      return this.#unanswered(call, thrown);
    }
  }

  #unanswered<T, A extends Answer>(call: Call<T, A>, thrown: unknown): Failure {
    if (thrown instanceof QpherSignError) {
      this.#options.debug(`${call.what}: ${thrown.code}`);
      return { kind: 'refused', error: thrown };
    }
    this.#options.debug(`${call.what}: ${String(thrown)}`);
    const failure = connectionFailure(thrown);
    const proxyStatus = proxyRefusal(thrown);
    const isFinal = proxyStatus !== undefined && kindOfStatus(proxyStatus) === 'refused';
    return { kind: isFinal ? 'refused' : failure.kind, error: call.unanswered(failure) };
  }

  /**
   * Waits as long as the response requests, and makes every other call wait too; otherwise for a time of our own.
   * @returns whether there is time for another attempt
   */
  async #wait(failure: Failure, attempts: number): Promise<boolean> {
    const { clock, rateLimiter, deadline } = this.#options;
    const { kind, error, pause: asked } = failure;
    const bound = Math.min(BACKOFF.last, BACKOFF.first * 2 ** (attempts - 1));
    // A pause of zero does not help an overloaded service.
    const pause = asked === undefined || asked === 0 ? clock.random() * bound : asked;
    if (kind === 'rate-limited') rateLimiter.refused(pause, error.message);
    else if (asked !== undefined) rateLimiter.pause(asked, error.message);
    if (clock.now() + pause + MIN_ATTEMPT > deadline) {
      // The limit applies to everybody and lasts longer than the run.
      if (kind === 'rate-limited') this.#ended.abort(error);
      return false;
    }
    await rateLimiter.rest(pause, error.message, this.#waiting);
    return true;
  }

  #final({ kind, error }: Failure): QpherSignError {
    const rule: Rule = rules[kind];
    if (rule.endsRun) this.#ended.abort(error);
    return error;
  }
}

/** The forms of dates in use (RFC 9110 §5.6.7). `Date.parse` alone accepts much else, such as `-1`. */
const HTTP_DATE = /^[A-Z][a-z]+, .+ GMT$/;

/**
 * The pause that a `Retry-After` header requests (RFC 9110 §10.2.3) in milliseconds, or `undefined` if it is not
 * usable. A date is compared with the service's own `Date`, so that neither clock needs to be right.
 */
export function parseRetryAfter(
  retryAfter: string | undefined,
  date: string | undefined,
): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  if (!HTTP_DATE.test(retryAfter)) return undefined;
  const until = Date.parse(retryAfter);
  const since = date === undefined ? Date.now() : Date.parse(date);
  return Number.isFinite(until - since) ? Math.max(0, until - since) : undefined;
}
