import { QpherSignError } from '../errors.js';
import type { Clock } from './clock.js';
import { connectionFailure, type ConnectionFailure, proxyRefusal } from './connection-failure.js';
import type { HttpResponse } from './http.js';
import type { Pacer } from './pacer.js';

/** Attempts of one call that may fail. */
const MAX_ATTEMPTS = 8;

/** Milliseconds of full-jitter back-off: the first bound, doubled with each attempt up to the last. */
const BACKOFF = { first: 500, last: 30_000 } as const;

/** Milliseconds that another attempt needs at least: one that the deadline cuts off hides why the one before failed. */
const MIN_ATTEMPT = 250;

interface Rule {
  /** Whether another attempt follows. */
  readonly retried: boolean;
  /** Whether it counts towards `MAX_ATTEMPTS`; what does not is bounded by the deadline alone. */
  readonly counted: boolean;
  /** Whether the request may have done what it was to do. */
  readonly mayHaveArrived: boolean;
  /** Whether every other call of the run ends too. */
  readonly endsRun: boolean;
}

/** Every way in which an attempt can fail, and what follows. This is the whole policy: DESIGN §7. */
const rules = {
  /** Status 429, or GitHub's 403 for a rate limit. */
  'rate-limited': { retried: true, counted: false, mayHaveArrived: false, endsRun: false },
  /** A status that passes: 408, 425, 500, 502–504, 520–530. */
  failing: { retried: true, counted: true, mayHaveArrived: true, endsRun: false },
  /** A body that is not JSON, where JSON was to come: something in between answered, or the body was cut. */
  'not-json': { retried: true, counted: true, mayHaveArrived: true, endsRun: false },
  /** The connection failed before anything was sent. */
  'not-connected': { retried: true, counted: true, mayHaveArrived: false, endsRun: false },
  /** The connection broke, or went silent, before the whole answer was here. */
  interrupted: { retried: true, counted: true, mayHaveArrived: true, endsRun: false },
  /** A success whose JSON has another shape than documented: it will have it again. */
  unexpected: { retried: false, counted: false, mayHaveArrived: true, endsRun: false },
  /** Any other status, a certificate that is not trusted, a proxy that refuses. */
  refused: { retried: false, counted: false, mayHaveArrived: false, endsRun: false },
  /** The same for what holds for every call: the service's 401 and 403, and a 429 that is no rate limit. */
  'refused-for-all': { retried: false, counted: false, mayHaveArrived: false, endsRun: true },
} as const satisfies Readonly<Record<string, Rule>>;

export type FailureKind = keyof typeof rules;

/** What an answer means to those who asked. */
export type Outcome<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | {
      readonly kind: FailureKind;
      readonly error: QpherSignError;
      /** Milliseconds to wait where the answer says so in another way than by `Retry-After`. */
      readonly pause?: number | undefined;
    };

type Failure = Exclude<Outcome<never>, { kind: 'answered' }>;

/** What a status means where the API that is called gives it no meaning of its own. */
export function kindOfStatus(status: number): 'success' | 'rate-limited' | 'failing' | 'refused' {
  if (status >= 200 && status < 300) return 'success';
  if (status === 429) return 'rate-limited';
  const passes = [408, 425, 500, 502, 503, 504].includes(status) || (status >= 520 && status <= 530);
  return passes ? 'failing' : 'refused';
}

/** The pause that an answer asks for, in milliseconds. */
export function askedPause({ headers }: Answer): number | undefined {
  return parseRetryAfter(headers['retry-after'], headers.date);
}

/** What is asked of an answer here; who reads it may ask more. */
export type Answer = Pick<HttpResponse, 'status' | 'headers'>;

export interface Call<T, A extends Answer = HttpResponse> {
  /** For the log, such as `GET /api/v1/kms/keys`. */
  readonly what: string;
  /** Sends the request once more. */
  readonly send: () => Promise<A>;
  /** Reads an answer. A `QpherSignError` that it throws ends the call; anything else is a connection that failed. */
  readonly judge: (answer: A) => Outcome<T> | Promise<Outcome<T>>;
  /** The error where no whole answer came. */
  readonly unanswered: (failure: ConnectionFailure) => QpherSignError;
  /**
   * Looks, after an attempt that may have arrived, whether it did what it was to do; `undefined` sends it again. It
   * throws where that must not happen. Only what is safe to repeat goes without.
   */
  readonly settle?: ((error: QpherSignError) => Promise<T | undefined>) | undefined;
  /** A limit of this kind of call, beside that of all calls. */
  readonly alsoPacedBy?: Pacer | undefined;
}

export interface RetrierOptions {
  readonly clock: Clock;
  readonly pacer: Pacer;
  /** Time, on the clock, after which nothing is waited for any more. */
  readonly deadline: number;
  /** Cancels everything; its reason is thrown. */
  readonly signal: AbortSignal;
  readonly debug: (line: string) => void;
}

/** Makes calls to one API: paced together, repeated where that can help, stopped at once where it cannot. */
export class Retrier {
  readonly #options: RetrierOptions;
  #attempts = 0;
  /** Ends what waits for its turn or its next attempt; requests under way are left to bring their answers. */
  readonly #ended = new AbortController();
  readonly #waiting: AbortSignal;

  constructor(options: RetrierOptions) {
    this.#options = options;
    this.#waiting = AbortSignal.any([options.signal, this.#ended.signal]);
  }

  /** Requests sent so far, repeated ones included. */
  get attempts(): number {
    return this.#attempts;
  }

  /** @throws QpherSignError of the last attempt; whatever the signal's reason is */
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
    const { pacer } = this.#options;
    const pacers = call.alsoPacedBy === undefined ? [pacer] : [pacer, call.alsoPacedBy];
    for (const each of pacers) await each.turn(this.#waiting);
    this.#attempts += 1;
    const outcome = await this.#exchange(call);
    call.alsoPacedBy?.taken();
    // A rate limit is told to the pacer with the pause, which may be our own.
    if (outcome.kind !== 'rate-limited') pacer.taken();
    return outcome;
  }

  async #exchange<T, A extends Answer>(call: Call<T, A>): Promise<Outcome<T>> {
    const { pacer, signal, debug } = this.#options;
    try {
      const response = await call.send();
      const asked = askedPause(response);
      const outcome = await call.judge(response);
      debug(`${call.what}: status ${response.status}, ${outcome.kind}`);
      if (outcome.kind === 'answered') {
        if (asked !== undefined) pacer.pause(asked, 'asked for with the last answer');
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
   * Waits as long as the answer asks, and with it every other call; else for a time of our own.
   * @returns whether there is time for another attempt
   */
  async #wait(failure: Failure, attempts: number): Promise<boolean> {
    const { clock, pacer, deadline } = this.#options;
    const { kind, error, pause: asked } = failure;
    const bound = Math.min(BACKOFF.last, BACKOFF.first * 2 ** (attempts - 1));
    // A pause of nothing is no answer to a service that is overrun.
    const pause = asked === undefined || asked === 0 ? clock.random() * bound : asked;
    if (kind === 'rate-limited') pacer.refused(pause, error.message);
    else if (asked !== undefined) pacer.pause(asked, error.message);
    if (clock.now() + pause + MIN_ATTEMPT > deadline) {
      // The limit is everybody's, and lasts longer than the run.
      if (kind === 'rate-limited') this.#ended.abort(error);
      return false;
    }
    await pacer.rest(pause, error.message, this.#waiting);
    return true;
  }

  #final({ kind, error }: Failure): QpherSignError {
    const rule: Rule = rules[kind];
    if (rule.endsRun) this.#ended.abort(error);
    return error;
  }
}

/** The forms of a date that are in use (RFC 9110 §5.6.7); `Date.parse` alone reads much else as one, `-1` for example. */
const HTTP_DATE = /^[A-Z][a-z]+, .+ GMT$/;

/**
 * The pause that a `Retry-After` header asks for (RFC 9110 §10.2.3), in milliseconds, or `undefined` when it says
 * nothing usable. A date is read against the service's own `Date`, so that neither clock needs to be right.
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
