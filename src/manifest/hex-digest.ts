import { digestBytes, type DigestAlgorithm } from '../artifacts/digest.js';
import * as z from '../schema.js';

/** The schema of a digest as documents have it: lower-case hex, whole. */
export function hexDigest(algorithm: DigestAlgorithm) {
  const bytes = digestBytes[algorithm];
  return z
    .string()
    .check(z.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`), `not ${bytes} bytes in lower-case hex`));
}
