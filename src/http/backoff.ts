import type { Clock } from './clock.js';

/** Milliseconds of full-jitter back-off: the first bound, doubled each time up to the last. */
const BACKOFF = { first: 500, last: 30_000 } as const;

/** Milliseconds to wait after this many failed attempts. */
export function backoff(attempts: number, clock: Clock): number {
  return clock.random() * Math.min(BACKOFF.last, BACKOFF.first * 2 ** (attempts - 1));
}
