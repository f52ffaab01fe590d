import type { DigestAlgorithm } from '../artifacts/digest.js';
import { hashFile, type HashedFile } from '../artifacts/hash-file.js';
import type { ErrorCode } from '../errors.js';
import { verifySignature, type VerifyingKey } from '../signatures/verify-signature.js';

/** What any thread can be asked to do: one thing at a time. */
export type Request =
  | {
      readonly kind: 'hash';
      readonly file: string;
      readonly algorithms: readonly DigestAlgorithm[];
      readonly isAlone: boolean;
    }
  | {
      readonly kind: 'verify';
      readonly key: VerifyingKey;
      readonly message: Uint8Array;
      readonly signature: Uint8Array;
    };

export type Answer =
  | { readonly kind: 'hashed'; readonly file: HashedFile }
  | { readonly kind: 'verified'; readonly isValid: boolean };

/** An error as it goes from thread to thread: classes do not. */
export interface Failure {
  readonly kind: 'failed';
  readonly error: { readonly code: ErrorCode; readonly message: string; readonly hint: string };
}

/** Does on this thread what is asked. */
export async function answer(request: Request, signal?: AbortSignal): Promise<Answer> {
  switch (request.kind) {
    case 'hash': {
      const { file, algorithms, isAlone } = request;
      return { kind: 'hashed', file: await hashFile(file, algorithms, signal, isAlone) };
    }
    case 'verify':
      return {
        kind: 'verified',
        isValid: await verifySignature(request.key, request.message, request.signature),
      };
  }
}
