import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { type ErrorCode, toQpherSignError } from '../errors.js';
import type { DigestAlgorithm } from '../artifacts/digest.js';
import { type HashedFile, hashFile } from '../artifacts/hash-file.js';
import { schemeImplementation } from '../signatures/scheme-implementation.js';
import type { SchemeName } from '../signatures/schemes.js';

/** What threads do for each other, by kind. What goes in and out can be copied from thread to thread. */
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

/** Does it on this thread. */
export const work: { [K in Kind]: (input: Input<K>, signal?: AbortSignal) => Promise<Output<K>> } = {
  hash: ({ file, algorithms, isAlone }, signal) => hashFile(file, algorithms, signal, isAlone),

  /** In JavaScript, for milliseconds in which the thread does nothing else: others have their turn before. */
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

/** An error as it goes from thread to thread: classes do not. */
interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

/** The life of a worker thread: answers each request. */
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
