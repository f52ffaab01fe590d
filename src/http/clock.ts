import { setTimeout as sleep } from 'node:timers/promises';

/** Time and randomness, passed in so that tests can control them. */
export interface Clock {
  /** In milliseconds, monotonic. */
  now(): number;
  /** Rejects with the reason of the signal when it is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  async sleep(milliseconds, signal) {
    try {
      await sleep(milliseconds, undefined, { signal });
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    }
  },
  random: () => Math.random(),
};
