import { parentPort } from 'node:worker_threads';
import { type ErrorCode, toQpherSignError } from '../errors.js';
import type { DigestAlgorithm } from '../artifacts/digest.js';
import { type HashedFile, hashFile } from '../artifacts/hash-file.js';

/** The life of a worker thread: answers each request. */
export function serveRequests(): void {
  parentPort?.on('message', (request: Request) => {
    void answer(request)
      .catch(failure)
      .then((result) => parentPort?.postMessage(result));
  });
}

function failure(thrown: unknown): Failure {
  const { code, message, hint } = toQpherSignError(thrown);
  return { kind: 'failed', error: { code, message, hint } };
}

/** What any thread can be asked to do: one thing at a time. */
export interface Request {
  readonly kind: 'hash';
  readonly file: string;
  readonly algorithms: readonly DigestAlgorithm[];
  readonly isAlone: boolean;
}

export interface Answer {
  readonly kind: 'hashed';
  readonly file: HashedFile;
}

/** An error as it goes from thread to thread: classes do not. */
export interface Failure {
  readonly kind: 'failed';
  readonly error: { readonly code: ErrorCode; readonly message: string; readonly hint: string };
}

/** Does on this thread what is asked. */
export async function answer(request: Request, signal?: AbortSignal): Promise<Answer> {
  const { file, algorithms, isAlone } = request;
  return { kind: 'hashed', file: await hashFile(file, algorithms, signal, isAlone) };
}
