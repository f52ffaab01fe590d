import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { QpherSignError, toQpherSignError } from '../errors.js';
import type { DigestAlgorithm } from './digest.js';
import { hashFile, type HashedFile } from './hash-file.js';
import type { HashAnswer, HashRequest } from './hash-worker.js';

/** Bytes from which a file takes a place in the pool; a smaller one is hashed before it could be handed over. */
const LARGE_FILE_BYTES = 4 * 1024 * 1024;

/** Size and digests of a file, as `hashFile` gives them. */
export type Hasher = (
  file: string,
  algorithms: readonly DigestAlgorithm[],
  signal: AbortSignal,
) => Promise<HashedFile>;

/**
 * Hashes as many large files at a time as there are processors: one on this thread, the others on worker threads, each
 * started when it is first needed.
 * @param entry the program's entry file, which serves hash requests when it finds itself on a worker thread
 */
export function pooledHasher(entry: URL): Hasher {
  const idle: Hasher[] = [hashFile];
  for (let count = 1; count < availableParallelism(); count += 1) idle.push(workerPlace(entry));
  const waiting: ((place: Hasher) => void)[] = [];
  const leave = (place: Hasher): void => {
    const next = waiting.shift();
    if (next === undefined) idle.unshift(place);
    else next(place);
  };
  return async (file, algorithms, signal) => {
    // Where there is no such file, hashing it says so.
    const size = await stat(file).then(
      (stats) => stats.size,
      () => 0,
    );
    if (size < LARGE_FILE_BYTES) return hashFile(file, algorithms, signal);
    const place = idle.shift() ?? (await new Promise<Hasher>((resolve) => waiting.push(resolve)));
    try {
      signal.throwIfAborted();
      return await place(file, algorithms, signal);
    } finally {
      leave(place);
    }
  };
}

/** Hashes on a worker thread of its own, one file at a time. */
function workerPlace(entry: URL): Hasher {
  let worker: Worker | undefined;
  return (file, algorithms, signal) => {
    const running = (worker ??= new Worker(entry));
    running.ref();
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        // One by one: a worker's port hears no more once all listeners are removed at a stroke.
        running.off('message', take).off('error', fail).off('exit', end);
        running.unref(); // an idle worker does not keep the process alive
        signal.removeEventListener('abort', stop);
      };
      const take = (answer: HashAnswer): void => {
        settle();
        if ('hashed' in answer) resolve(answer.hashed);
        else reject(new QpherSignError(answer.error.code, answer.error.message, answer.error.hint));
      };
      const fail = (cause: Error): void => {
        settle();
        worker = undefined;
        void running.terminate();
        reject(cause);
      };
      const end = (): void => {
        fail(new Error(`the worker thread that hashed '${file}' ended`));
      };
      const stop = (): void => {
        fail(toQpherSignError(signal.reason));
      };
      running.on('message', take).on('error', fail).on('exit', end);
      signal.addEventListener('abort', stop, { once: true });
      const request: HashRequest = { file, algorithms };
      running.postMessage(request);
    });
  };
}
