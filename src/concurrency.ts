import pLimit from 'p-limit';
import pMap from 'p-map';

/**
 * Returns the result of `work`. If the signal is aborted first, its reason is thrown immediately and `work` is
 * abandoned.
 */
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
 * Returns the results of `work` for all items in order, with at most `limit` in progress at a time. After the first
 * failure nothing new starts, work in progress is waited for (so that no file is being written afterwards), and the
 * failure is thrown.
 */
export async function mapConcurrently<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
  signal?: AbortSignal,
): Promise<R[]> {
  const underWay = new Set<Promise<R>>();
  const track = (item: T): Promise<R> => {
    signal?.throwIfAborted();
    const promise = work(item);
    underWay.add(promise);
    return promise.finally(() => underWay.delete(promise));
  };
  try {
    return await pMap(items, track, { concurrency: limit, ...(signal && { signal }) });
  } finally {
    await Promise.allSettled(underWay);
  }
}

/** A semaphore: a limited number of slots for work, assigned in order of arrival. */
export interface Semaphore {
  /** Runs `work` as soon as a slot is free, and returns its result. A failure closes the semaphore. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** Assigns no more slots: anything that waits or arrives later fails with the first cause given. */
  readonly close: (cause: unknown) => void;
}

export function semaphore(count: number): Semaphore {
  const limit = pLimit(count);
  let failure: { readonly cause: unknown } | undefined;
  const close = (cause: unknown): void => {
    failure ??= { cause };
  };
  return {
    run: (work) =>
      limit(async () => {
        if (failure !== undefined) throw failure.cause;
        try {
          return await work();
        } catch (cause) {
          close(cause);
          throw cause;
        }
      }),
    close,
  };
}
