import pLimit from 'p-limit';
import pMap from 'p-map';

/** The result of `work`, unless the signal is aborted before: its reason is thrown at once, and `work` is left to itself. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}

/**
 * The results of `work` for every item, in order, with at most `limit` at work at a time. The first failure ends it:
 * nothing new is started, what is under way is waited for (so that no file is being written afterwards), then the
 * failure is thrown.
 * @param work gets a signal that says that it ends, with the failure as its reason
 */
export async function mapConcurrently<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T, ending: AbortSignal) => Promise<R>,
  signal?: AbortSignal,
): Promise<R[]> {
  const ending = new AbortController();
  const underWay = new Set<Promise<R>>();
  const track = (item: T): Promise<R> => {
    signal?.throwIfAborted();
    const promise = work(item, ending.signal);
    underWay.add(promise);
    return promise.finally(() => underWay.delete(promise));
  };
  try {
    return await pMap(items, track, { concurrency: limit, ...(signal && { signal }) });
  } catch (failure) {
    ending.abort(failure);
    throw failure;
  } finally {
    await Promise.allSettled(underWay);
  }
}

/** Does work as soon as there is a place for it, in the order in which it comes. */
export type Places = <T>(work: () => Promise<T>) => Promise<T>;

/** So many things are done at a time. */
export function places(count: number): Places {
  const limit = pLimit(count);
  return (work) => limit(work);
}
