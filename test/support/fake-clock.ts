import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../src/http/clock.js';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** Turns of the event loop without a sleeper after which work counts as stuck. */
const PATIENCE = 2000;

/** A clock on which time passes only when nothing else can happen, and randomness that the test controls. */
export class FakeClock implements Clock {
  /** The value of `random`. */
  chance = 0.5;
  /** Every requested pause in milliseconds. */
  readonly sleeps: number[] = [];
  #now = 0;
  #sleepers: readonly Sleeper[] = [];

  now(): number {
    return this.#now;
  }

  random(): number {
    return this.chance;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    this.sleeps.push(milliseconds);
    return new Promise((resolve, reject) => {
      const fail = (): void => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        reject(signal?.reason as Error);
      };
      const wake = (): void => {
        signal?.removeEventListener('abort', fail);
        resolve();
      };
      const sleeper = { at: this.#now + milliseconds, wake };
      this.#sleepers = [...this.#sleepers, sleeper].sort((left, right) => left.at - right.at);
      if (signal?.aborted === true) fail();
      else signal?.addEventListener('abort', fail);
    });
  }

  /** Lets time pass until the work has ended. */
  async run<T>(work: Promise<T>): Promise<T> {
    const state = { isOver: false };
    const end = (): void => {
      state.isOver = true;
    };
    work.then(end, end);
    for (let idle = 0; idle < PATIENCE; idle += 1) {
      await turn();
      if (state.isOver) return work;
      const [next, ...others] = this.#sleepers;
      if (next === undefined) continue;
      idle = 0;
      this.#sleepers = others;
      this.#now = next.at;
      next.wake();
    }
    throw new Error('the work waits for nothing and does not end');
  }

  /** Lets everything happen that takes no time. */
  async settle(): Promise<void> {
    for (let count = 0; count < 5; count += 1) await turn();
  }
}
