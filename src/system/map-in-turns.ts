import { setImmediate } from 'node:timers/promises';

/** Items that are gone through before anything else, such as a signal to end, has its turn. */
const AT_A_STRETCH = 256;

/** The results of `work` for every item, in order, one after the other on this thread, which is left to others now and then. */
export async function mapInTurns<T, R>(items: readonly T[], work: (item: T) => R): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) {
    if (results.length % AT_A_STRETCH === 0) await setImmediate();
    results.push(work(item));
  }
  return results;
}
