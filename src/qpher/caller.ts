import { randomUUID } from 'node:crypto';
import { QpherSignError } from '../errors.js';
import { parseSchema } from '../json.js';
import type * as v from '../schema.js';
import { backoff } from '../http/backoff.js';
import type { Clock } from '../http/clock.js';
import type { Pacer } from '../http/pacer.js';
import { parseRetryAfter } from '../http/retry-after.js';
import { failureOf, rateLimited, refusalOf } from './service-errors.js';
import type { ServiceRequest, ServiceResponse, Transport } from './transport.js';

/** Attempts of one call that may fail before the run gives up; answers 429 do not count, the deadline bounds them. */
const MAX_ATTEMPTS = 8;

/** Milliseconds that another attempt needs at least: one that the deadline would cut off hides why the one before failed. */
const MIN_ATTEMPT = 250;

export interface CallerOptions {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly pacer: Pacer;
  /** Time, on the clock, after which nothing is waited for any more. */
  readonly deadline: number;
  /** Cancels everything; its reason is thrown. */
  readonly signal: AbortSignal;
  /** Takes out of a text of the service what must not be shown. */
  readonly redact: (text: string) => string;
  readonly debug: (line: string) => void;
}

export interface Answer<T> {
  readonly value: T;
  readonly requestId: string;
}

type Attempt<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | { readonly kind: 'limited'; readonly pause: number | undefined }
  | { readonly kind: 'failure'; readonly error: QpherSignError; readonly pause: number | undefined };

/** Makes calls to the service: paced together, retried where that can help, stopped at once where it cannot. */
export class Caller {
  readonly #options: CallerOptions;
  #calls = 0;
  /** Ends what waits for its turn or its next attempt; requests under way are left to bring their answers. */
  readonly #credentialsRefused = new AbortController();
  readonly #waiting: AbortSignal;

  constructor(options: CallerOptions) {
    this.#options = options;
    this.#waiting = AbortSignal.any([options.signal, this.#credentialsRefused.signal]);
  }

  /** Requests sent so far, retries included. */
  get calls(): number {
    return this.#calls;
  }

  /**
   * One call with its retries.
   * @returns the answer, or `undefined` for 404
   * @throws QpherSignError by status, or of the last failure; whatever the signal's reason is
   */
  async call<T>(
    request: Omit<ServiceRequest, 'requestId'>,
    answer: v.Schema<T>,
  ): Promise<Answer<T> | undefined> {
    const requestId = randomUUID();
    for (let failures = 0, limits = 0; ;) {
      const attempt = await this.#attempt({ ...request, requestId }, answer);
      if (attempt.kind === 'answer')
        return attempt.value === undefined ? undefined : { value: attempt.value, requestId };
      if (attempt.kind === 'failure') {
        failures += 1;
        if (failures === MAX_ATTEMPTS) throw attempt.error;
      } else {
        limits += 1;
      }
      await this.#wait(attempt, failures + limits, requestId);
    }
  }

  async #attempt<T>(request: ServiceRequest, schema: v.Schema<T>): Promise<Attempt<T | undefined>> {
    const { pacer, transport, signal, redact } = this.#options;
    await pacer.turn(this.#waiting);
    this.#calls += 1;
    let response: ServiceResponse;
    try {
      response = await transport.send(request, signal);
    } catch (cause) {
      pacer.taken();
      signal.throwIfAborted();
      this.#debug(request, String(cause));
      return { kind: 'failure', error: failureOf(cause, request.requestId, redact), pause: undefined };
    }
    this.#debug(request, `status ${response.status}`);
    return this.#judge(request, response, schema);
  }

  #judge<T>(request: ServiceRequest, response: ServiceResponse, schema: v.Schema<T>): Attempt<T | undefined> {
    const { pacer, redact } = this.#options;
    const pause = parseRetryAfter(response.retryAfter, response.date);
    if (response.status === 429) return { kind: 'limited', pause };
    pacer.taken();
    if (response.status === 404) return { kind: 'answer', value: undefined };
    if (response.status >= 200 && response.status < 300)
      return parseAnswer(request, response, schema, redact);
    const refusal = refusalOf(response, request.requestId, redact);
    if (refusal.retry) return { kind: 'failure', error: refusal.error, pause };
    if (response.status === 401 || response.status === 403) this.#credentialsRefused.abort(refusal.error);
    throw refusal.error;
  }

  async #wait(attempt: Attempt<unknown>, attempts: number, requestId: string): Promise<void> {
    if (attempt.kind === 'answer') return;
    const { clock, pacer, deadline } = this.#options;
    // A pause of nothing is no answer to a service that is overrun.
    const pause =
      attempt.pause === undefined || attempt.pause === 0 ? backoff(attempts, clock) : attempt.pause;
    if (attempt.kind === 'limited') pacer.refused(pause);
    else if (attempt.pause !== undefined) pacer.pause(pause);
    if (clock.now() + pause + MIN_ATTEMPT > deadline) {
      throw attempt.kind === 'failure' ? attempt.error : rateLimited(pause, requestId);
    }
    await clock.sleep(pause, this.#waiting);
  }

  #debug({ method, path, requestId }: ServiceRequest, outcome: string): void {
    this.#options.debug(`${method} ${path} (request ${requestId}): ${this.#options.redact(outcome)}`);
  }
}

/** A success whose body is not as documented is a failure of something in between, and worth another try. */
function parseAnswer<T>(
  request: ServiceRequest,
  response: ServiceResponse,
  schema: v.Schema<T>,
  redact: (text: string) => string,
): Attempt<T> {
  try {
    const value: unknown = JSON.parse(response.body.toString('utf8'));
    return {
      kind: 'answer',
      value: parseSchema(schema, value, 'response-invalid', `the answer to ${request.path}`),
    };
  } catch (cause) {
    const why = cause instanceof QpherSignError ? cause.message : `the answer to ${request.path} is not JSON`;
    // Without the cause: what a parser says of an answer quotes it.
    const error = new QpherSignError(
      'response-invalid',
      redact(why),
      'check that api-url is the address of the service and that no proxy answers in its place',
      { requestId: request.requestId },
    );
    return { kind: 'failure', error, pause: undefined };
  }
}
