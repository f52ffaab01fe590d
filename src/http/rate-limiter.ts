import type { Clock } from './clock.js';

/** The service counts requests in a sliding window of this many milliseconds. */
const WINDOW = 60_000;

/** Milliseconds by which the service may count a request earlier than its answer is here. */
const ANSWER_DELAY = 5_000;

/** Milliseconds between looks at a window that is full of requests still without an answer. */
const IN_FLIGHT_POLL = 20;

/** Milliseconds of a pause that nobody is told of. */
const SILENT = 10_000;

/** Milliseconds after which people are told again of the same pause. */
const REPEAT = 60_000;

/** Milliseconds after which they are told of another one. */
const NEXT = REPEAT - SILENT;

/**
 * Keeps all requests of a run together below the service's rate limit. The limit is given, or learned from the first
 * answer 429: it is then the number of requests that the service took within its window.
 *
 * A request occupies its place from when it is sent until one window after its *answer*: the service counted it some
 * time in between, so its place there is free by then.
 */
export class Pacer {
  readonly #clock: Clock;
  readonly #note: (line: string) => void;
  readonly #learns: boolean;
  #limit: number;
  #inFlight = 0;
  /** When each was answered, the oldest first. */
  readonly #answered: number[] = [];
  #pausedUntil = 0;
  #pauseReason = '';
  #silentUntil = 0;

  /**
   * @param requestsPerMinute the limit where it is known, `undefined` to learn it, `Infinity` where requests are
   * counted in another way
   * @param note tells people that the run waits
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

  /** The request was answered, or failed in a way that the service may have counted. */
  taken(): void {
    this.#inFlight -= 1;
    this.#answered.push(this.#clock.now());
  }

  /**
   * The request was refused for the rate limit: all of them pause. What was taken until now is the limit, if the pause
   * lasts until our own oldest request leaves the window; after a shorter one the window was full of others' requests.
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

  /** No request is sent for this many milliseconds. */
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

  /** Waits a minute at most. Those who wait together are told of once. */
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

  /** Takes what has left the window from the front: with every turn, there may be ten thousand behind it. */
  #forget(): void {
    const start = this.#clock.now() - WINDOW;
    while (this.#answered[0] !== undefined && this.#answered[0] <= start) this.#answered.shift();
  }
}
