import type { Clock } from './clock.js';

/** Length in milliseconds of the sliding window in which the service counts requests. */
const WINDOW = 60_000;

/** Milliseconds by which the service may count a request before its response arrives. */
const ANSWER_DELAY = 5_000;

/** Milliseconds between checks of a window that is full of requests without a response. */
const IN_FLIGHT_POLL = 20;

/** Maximum length in milliseconds of a pause that is not logged. */
const SILENT = 10_000;

/** Milliseconds after which the same pause is logged again. */
const REPEAT = 60_000;

/** Milliseconds after a logged pause in which no other is logged. */
const NEXT = REPEAT - SILENT;

/**
 * Keeps all requests of a run below the service's rate limit. The limit is given, or learned from the first response
 * with 429: it is the number of requests that the service accepted within its window.
 *
 * A request occupies its slot from when it is sent until one window after its *response*. The service counted it some
 * time in between, so its slot there is free by then.
 */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #note: (line: string) => void;
  readonly #learns: boolean;
  #limit: number;
  #inFlight = 0;
  /** Times of the responses, oldest first. */
  readonly #answered: number[] = [];
  #pausedUntil = 0;
  #pauseReason = '';
  #silentUntil = 0;

  /**
   * @param requestsPerMinute the limit if known, `undefined` to learn it, `Infinity` if requests are counted
   * differently
   * @param note logs that the run waits
   */
  constructor(
    clock: Clock,
    requestsPerMinute: number | undefined,
    note: (line: string) => void = () => undefined,
  ) {
    this.#clock = clock;
    this.#note = note;
    this.#learns = requestsPerMinute !== Infinity;
    this.#limit = requestsPerMinute ?? Infinity;
  }

  /** Waits until a request may be sent, and counts it as sent. */
  async turn(signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const { wait, reason } = this.#wait();
      if (wait <= 0) break;
      await this.#sleep(wait, reason, signal);
    }
    this.#inFlight += 1;
  }

  /** Records that a request got a response, or failed in a way that the service may have counted. */
  taken(): void {
    this.#inFlight -= 1;
    this.#answered.push(this.#clock.now());
  }

  /**
   * Records that a request was refused because of the rate limit, and pauses all requests. The number of accepted
   * requests becomes the limit if the pause lasts until our own oldest request leaves the window. After a shorter
   * pause, the window was full of other clients' requests.
   */
  refused(pause: number, reason: string): void {
    this.#inFlight -= 1;
    this.#forget();
    const [oldest] = this.#answered;
    if (this.#learns && oldest !== undefined && this.#clock.now() + pause >= oldest + WINDOW - ANSWER_DELAY) {
      this.#limit = Math.max(1, this.#answered.length + this.#inFlight);
    }
    this.pause(pause, reason);
  }

  /** Sends no request for this many milliseconds. */
  pause(milliseconds: number, reason: string): void {
    const until = this.#clock.now() + milliseconds;
    if (until <= this.#pausedUntil) return;
    this.#pausedUntil = until;
    this.#pauseReason = reason;
  }

  /** Waits before the next attempt of one call. */
  async rest(milliseconds: number, reason: string, signal: AbortSignal): Promise<void> {
    const end = this.#clock.now() + milliseconds;
    for (let left = milliseconds; left > 0; left = end - this.#clock.now()) {
      await this.#sleep(left, reason, signal);
    }
  }

  /** Waits at most one minute. Requests that wait together are logged once. */
  async #sleep(milliseconds: number, reason: string, signal: AbortSignal): Promise<void> {
    if (milliseconds > SILENT && this.#clock.now() >= this.#silentUntil) {
      this.#silentUntil = this.#clock.now() + NEXT;
      this.#note(`waiting ${Math.ceil(milliseconds / 1000)} s: ${reason}`);
    }
    await this.#clock.sleep(Math.min(milliseconds, REPEAT), signal);
  }

  #wait(): { readonly wait: number; readonly reason: string } {
    const now = this.#clock.now();
    if (now < this.#pausedUntil) return { wait: this.#pausedUntil - now, reason: this.#pauseReason };
    this.#forget();
    if (this.#answered.length + this.#inFlight < this.#limit) return { wait: 0, reason: '' };
    const [oldest] = this.#answered;
    const reason = `the limit is ${this.#limit} requests per minute`;
    return { wait: oldest === undefined ? IN_FLIGHT_POLL : oldest + WINDOW - now, reason };
  }

  /** Removes expired times from the front. This runs for every request, and ten thousand times may follow. */
  #forget(): void {
    const start = this.#clock.now() - WINDOW;
    while (this.#answered[0] !== undefined && this.#answered[0] <= start) this.#answered.shift();
  }
}
