import { parentPort } from 'node:worker_threads';
import { toQpherSignError, type ErrorCode } from '../errors.js';
import type { DigestAlgorithm } from './digest.js';
import { hashFile, type HashedFile } from './hash-file.js';

/** What a worker is asked: one file at a time. */
export interface HashRequest {
  readonly file: string;
  readonly algorithms: readonly DigestAlgorithm[];
}

/** What it answers; errors do not survive the way between threads as they are. */
export type HashAnswer =
  | { readonly hashed: HashedFile }
  | { readonly error: { readonly code: ErrorCode; readonly message: string; readonly hint: string } };

/** The life of a worker thread: hashes each file it is asked for. */
export function serveHashRequests(): void {
  parentPort?.on('message', (request: HashRequest) => {
    void answer(request).then((result) => parentPort?.postMessage(result));
  });
}

async function answer({ file, algorithms }: HashRequest): Promise<HashAnswer> {
  try {
    return { hashed: await hashFile(file, algorithms) };
  } catch (thrown) {
    const { code, message, hint } = toQpherSignError(thrown);
    return { error: { code, message, hint } };
  }
}
