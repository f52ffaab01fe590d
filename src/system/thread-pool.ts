import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { closeSync } from 'node:fs';
import { QpherSignError, toQpherSignError } from '../errors.js';
import { answer, type Answer, type Failure, type Request } from './serve-requests.js';
import type { DigestAlgorithm } from '../artifacts/digest.js';
import { hashOpened, type HashedFile } from '../artifacts/hash-file.js';
import { openRegularFile } from './files.js';

/**
 * Does what is asked on one of as many threads as there are processors, this one included, as soon as one is free.
 * @throws QpherSignError as the work does; the signal's reason when it is aborted
 */
type ThreadPool = (request: Request, signal: AbortSignal) => Promise<Answer>;

/**
 * Worker threads are started when they are first needed.
 * @param entry the program's entry file, which serves requests when it finds itself on a worker thread
 */
export function threadPool(entry: URL): ThreadPool {
  const idle: ThreadPool[] = [answer];
  for (let count = 1; count < availableParallelism(); count += 1) idle.push(workerPlace(entry));
  const waiting: ((place: ThreadPool) => void)[] = [];
  const leave = (place: ThreadPool): void => {
    const next = waiting.shift();
    if (next === undefined) idle.unshift(place);
    else next(place);
  };
  return async (request, signal) => {
    const place = idle.shift() ?? (await new Promise<ThreadPool>((resolve) => waiting.push(resolve)));
    try {
      signal.throwIfAborted();
      return await place(request, signal);
    } finally {
      leave(place);
    }
  };
}

/** Works on a thread of its own, on one request at a time. */
function workerPlace(entry: URL): ThreadPool {
  let worker: Worker | undefined;
  return async (request, signal) => {
    const running = (worker ??= await startWorker(entry));
    signal.throwIfAborted();
    running.ref();
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        // One by one: a worker's port hears no more once all listeners are removed at a stroke.
        running.off('message', take).off('error', fail).off('exit', end);
        running.unref(); // an idle worker does not keep the process alive
        signal.removeEventListener('abort', stop);
      };
      const take = (result: Answer | Failure): void => {
        settle();
        if (result.kind !== 'failed') resolve(result);
        else reject(new QpherSignError(result.error.code, result.error.message, result.error.hint));
      };
      const fail = (cause: Error): void => {
        settle();
        worker = undefined;
        void running.terminate();
        reject(cause);
      };
      const end = (): void => {
        fail(new Error(`a worker thread ended before its work (${request.kind})`));
      };
      const stop = (): void => {
        fail(toQpherSignError(signal.reason));
      };
      running.on('message', take).on('error', fail).on('exit', end);
      signal.addEventListener('abort', stop, { once: true });
      running.postMessage(request);
    });
  };
}

/** The module is loaded here: most runs need no thread. */
async function startWorker(entry: URL): Promise<Worker> {
  const { Worker } = await import('node:worker_threads');
  return new Worker(entry);
}

/** Bytes from which a file goes to the pool; a smaller one is hashed before it could be handed over. */
const LARGE_FILE_BYTES = 4 * 1024 * 1024;

/** Size and digests of a file, as `hashFile` gives them. */
export type Hasher = (
  file: string,
  algorithms: readonly DigestAlgorithm[],
  signal: AbortSignal,
) => Promise<HashedFile>;

/** Hashes small files here, large ones in the pool. */
export function pooledHasher(pool: ThreadPool): Hasher {
  let underWay = 0;
  return async (file, algorithms, signal) => {
    const opened = openRegularFile(file);
    if (opened.stats.size < LARGE_FILE_BYTES) return hashOpened(file, opened, algorithms, { signal });
    closeSync(opened.descriptor);
    underWay += 1;
    try {
      return (await pool({ kind: 'hash', file, algorithms, isAlone: underWay === 1 }, signal)).file;
    } finally {
      underWay -= 1;
    }
  };
}
