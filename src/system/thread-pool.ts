import * as crypto from 'node:crypto';
import { closeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { QpherSignError, toQpherSignError } from '../errors.js';
import { work, type Answer, type Input, type Kind, type Output, type Request } from './serve-requests.js';
import type { DigestAlgorithm } from '../artifacts/digest.js';
import { hashOpened, type HashedFile } from '../artifacts/hash-file.js';
import type { SignatureVerifier } from '../signatures/verify-signature.js';
import { openRegularFile } from './files.js';
import { platformSignatures } from './platform-signatures.js';

/**
 * Does work on as many threads as there are processors, including this one, as soon as one is free.
 * @throws QpherSignError the errors of the work; the reason of the signal when it is aborted
 */
type ThreadPool = <K extends Kind>(kind: K, input: Input<K>, signal: AbortSignal) => Promise<Output<K>>;

/**
 * Worker threads are started when first needed.
 * @param entry the program's entry file, which handles requests if it runs on a worker thread
 */
export function threadPool(entry: URL): ThreadPool {
  const idle: ThreadPool[] = [workHere];
  for (let count = 1; count < availableParallelism(); count += 1) idle.push(workerPlace(entry));
  const waiting: ((place: ThreadPool) => void)[] = [];
  const leave = (place: ThreadPool): void => {
    const next = waiting.shift();
    if (next === undefined) idle.unshift(place);
    else next(place);
  };
  return async (kind, input, signal) => {
    const place = idle.shift() ?? (await new Promise<ThreadPool>((resolve) => waiting.push(resolve)));
    try {
      signal.throwIfAborted();
      return await place(kind, input, signal);
    } finally {
      leave(place);
    }
  };
}

const workHere: ThreadPool = (kind, input, signal) => work[kind](input, signal);

/** A worker thread that handles one request at a time. */
function workerPlace(entry: URL): ThreadPool {
  let worker: Worker | undefined;
  return async <K extends Kind>(kind: K, input: Input<K>, signal: AbortSignal) => {
    const running = (worker ??= await startWorker(entry));
    signal.throwIfAborted();
    running.ref();
    return new Promise<Output<K>>((resolve, reject) => {
      const settle = (): void => {
        // Removed one by one, because a worker's port stops receiving if all listeners are removed together.
        running.off('message', take).off('error', fail).off('exit', end);
        running.unref(); // An idle worker does not keep the process alive.
        signal.removeEventListener('abort', stop);
      };
      const take = (answer: Answer<K>): void => {
        settle();
        if ('output' in answer) resolve(answer.output);
        else reject(new QpherSignError(answer.failure.code, answer.failure.message, answer.failure.hint));
      };
      const fail = (cause: Error): void => {
        settle();
        worker = undefined;
        void running.terminate();
        reject(cause);
      };
      const end = (): void => {
        fail(new Error(`a worker thread ended before it finished (${kind})`));
      };
      const stop = (): void => {
        fail(toQpherSignError(signal.reason));
      };
      running.on('message', take).on('error', fail).on('exit', end);
      signal.addEventListener('abort', stop, { once: true });
      running.postMessage({ kind, input } satisfies Request<K>);
    });
  };
}

/** The module is loaded here, because most runs need no thread. */
async function startWorker(entry: URL): Promise<Worker> {
  const { Worker } = await import('node:worker_threads');
  return new Worker(entry);
}

/** Minimum size in bytes of a file for the pool. A smaller one is hashed faster than it can be handed over. */
const LARGE_FILE_BYTES = 4 * 1024 * 1024;

/** Returns the size and digests of a file, like `hashFile`. */
export type Hasher = (
  file: string,
  algorithms: readonly DigestAlgorithm[],
  signal: AbortSignal,
) => Promise<HashedFile>;

/** Hashes small files on this thread and large ones in the pool. */
export function pooledHasher(pool: ThreadPool): Hasher {
  let underWay = 0;
  return async (file, algorithms, signal) => {
    const opened = openRegularFile(file);
    if (opened.stats.size < LARGE_FILE_BYTES) return hashOpened(file, opened, algorithms, { signal });
    closeSync(opened.descriptor);
    underWay += 1;
    try {
      return await pool('hash', { file, algorithms, isAlone: underWay === 1 }, signal);
    } finally {
      underWay -= 1;
    }
  };
}

/**
 * Number of signatures that are verified in JavaScript on this thread before others help: about as many as take the
 * time that a thread needs to start.
 */
const FIRST_SIGNATURES = 32;

/**
 * Verifies with the runtime's crypto library. If that does not have the scheme, verifies in JavaScript, in the pool if
 * there are many.
 */
export function pooledVerifier(pool: ThreadPool, signal: AbortSignal): SignatureVerifier {
  let asked = 0;
  return platformSignatures(crypto, (scheme) => ({
    verify: (message, signature, publicKey) => {
      asked += 1;
      const verifier = asked > FIRST_SIGNATURES ? pool : workHere;
      return verifier('verify', { scheme, message, signature, publicKey }, signal);
    },
  })).verify;
}
