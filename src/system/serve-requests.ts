import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { type ErrorCode, toQpherSignError } from '../errors.js';
import type { DigestAlgorithm } from '../artifacts/digest.js';
import { type HashedFile, hashFile } from '../artifacts/hash-file.js';
import { schemeImplementation } from '../signatures/scheme-implementation.js';
import type { SchemeName } from '../signatures/schemes.js';

/** The work that threads do for each other, by kind. Input and output can be copied between threads. */
interface Work {
  hash: {
    input: {
      file: string;
      algorithms: readonly DigestAlgorithm[];
      /** Whether no other file is being hashed. */
      isAlone: boolean;
    };
    output: HashedFile;
  };
  verify: {
    input: { scheme: SchemeName; message: Uint8Array; signature: Uint8Array; publicKey: Uint8Array };
    output: boolean;
  };
}

export type Kind = keyof Work;
export type Input<K extends Kind> = Work[K]['input'];
export type Output<K extends Kind> = Work[K]['output'];

/** Does the work on this thread. */
export const work: { [K in Kind]: (input: Input<K>, signal?: AbortSignal) => Promise<Output<K>> } = {
  hash: ({ file, algorithms, isAlone }, signal) => hashFile(file, algorithms, signal, isAlone),

  /** In JavaScript, this blocks the thread for milliseconds, so other work runs first. */
  verify: async ({ scheme, message, signature, publicKey }) => {
    await setImmediate();
    return (await schemeImplementation(scheme)).verify(message, signature, publicKey);
  },
};

export interface Request<K extends Kind = Kind> {
  readonly kind: K;
  readonly input: Input<K>;
}

export type Answer<K extends Kind> = { readonly output: Output<K> } | { readonly failure: Failure };

/** An error in the form in which it is sent between threads, which do not share classes. */
interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

/** The main function of a worker thread: handles requests. */
export function serveRequests(): void {
  parentPort?.on('message', (request: Request) => {
    void answer(request).then((result) => parentPort?.postMessage(result));
  });
}

async function answer<K extends Kind>({ kind, input }: Request<K>): Promise<Answer<K>> {
  try {
    return { output: await work[kind](input) };
  } catch (thrown) {
    const { code, message, hint } = toQpherSignError(thrown);
    return { failure: { code, message, hint } };
  }
}
