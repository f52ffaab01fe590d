import { setImmediate } from 'node:timers/promises';

/** Items per turn, after which other work, such as handling a signal, can run. */
const AT_A_STRETCH = 256;

/**
 * Applies `work` to every item in order on this thread, which other work can use in between, and returns the results.
 */
export async function mapInTurns<T, R>(items: readonly T[], work: (item: T) => R): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) {
    if (results.length % AT_A_STRETCH === 0) await setImmediate();
    results.push(work(item));
  }
  return results;
}
