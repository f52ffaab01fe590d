import type { DigestAlgorithm, Digests } from '../artifacts/digest.js';

/** A request from the page to its worker. */
export interface HashRequest {
  readonly id: number;
  readonly file: File;
  readonly algorithms: readonly DigestAlgorithm[];
}

/** A response of the worker; `bytes` were read since the previous one. */
export type HashAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly bytes: number }
  | { readonly id: number; readonly kind: 'digests'; readonly digests: Digests }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string };
