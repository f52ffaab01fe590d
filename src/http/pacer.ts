import type { Clock } from './clock.js';

/** The service counts requests in a sliding window of this many milliseconds. */
const WINDOW = 60_000;

/** Milliseconds by which the service may count a request earlier than its answer is here. */
const ANSWER_DELAY = 5_000;

/** Milliseconds between looks at a window that is full of requests still without an answer. */
const IN_FLIGHT_POLL = 20;

/**
 * Keeps all requests of a run together below the service's rate limit. The limit is given, or learned from the first
 * answer 429: it is then the number of requests that the service took within its window.
 *
 * A request occupies its place from when it is sent until one window after its *answer*: the service counted it some
 * time in between, so its place there is free by then.
 */
export class Pacer {
  readonly #clock: Clock;
  #limit: number;
  #inFlight = 0;
  /** When each was answered, the oldest first. */
  readonly #answered: number[] = [];
  #pausedUntil = 0;

  /** @param requestsPerMinute the limit where it is known, `undefined` to learn it */
  constructor(clock: Clock, requestsPerMinute: number | undefined) {
    this.#clock = clock;
    this.#limit = requestsPerMinute ?? Infinity;
  }

  /** Waits until a request may be sent, and counts it as sent. */
  async turn(signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const wait = this.#wait();
      if (wait <= 0) break;
      await this.#clock.sleep(wait, signal);
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
  refused(pause: number): void {
    this.#inFlight -= 1;
    this.#forget();
    const [oldest] = this.#answered;
    if (oldest !== undefined && this.#clock.now() + pause >= oldest + WINDOW - ANSWER_DELAY) {
      this.#limit = Math.max(1, this.#answered.length + this.#inFlight);
    }
    this.pause(pause);
  }

  /** No request is sent for this many milliseconds. */
  pause(milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + milliseconds);
  }

  #wait(): number {
    const now = this.#clock.now();
    if (now < this.#pausedUntil) return this.#pausedUntil - now;
    this.#forget();
    if (this.#answered.length + this.#inFlight < this.#limit) return 0;
    const [oldest] = this.#answered;
    return oldest === undefined ? IN_FLIGHT_POLL : oldest + WINDOW - now;
  }

  /** Takes what has left the window from the front: with every turn, there may be ten thousand behind it. */
  #forget(): void {
    const start = this.#clock.now() - WINDOW;
    while (this.#answered[0] !== undefined && this.#answered[0] <= start) this.#answered.shift();
  }
}
