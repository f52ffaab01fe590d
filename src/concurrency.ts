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

/** Places for so many pieces of work at a time, given out in the order in which they are asked for. */
export interface Places {
  /** The result of `work`, which starts as soon as there is a place for it. Its failure closes the places. */
  readonly take: <T>(work: () => Promise<T>) => Promise<T>;
  /** Gives no place any more: what waits for one, or asks for one later, fails with the first cause that was given. */
  readonly close: (cause: unknown) => void;
}

export function places(count: number): Places {
  const limit = pLimit(count);
  let failure: { readonly cause: unknown } | undefined;
  const close = (cause: unknown): void => {
    failure ??= { cause };
  };
  return {
    take: (work) =>
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
