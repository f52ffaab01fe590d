import type { DigestAlgorithm, Digests } from '../artifacts/digest.js';

/** What the page asks of its worker. */
export interface HashRequest {
  readonly id: number;
  readonly file: File;
  readonly algorithms: readonly DigestAlgorithm[];
}

/** What the worker answers; `bytes` were read since the last answer. */
export type HashAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly bytes: number }
  | { readonly id: number; readonly kind: 'digests'; readonly digests: Digests }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string };
