import { digestBytes, type DigestAlgorithm } from '../artifacts/digest.js';
import * as v from '../schema.js';

/** The schema of a digest in documents: complete, in lower-case hex. */
export function hexDigest(algorithm: DigestAlgorithm) {
  const bytes = digestBytes[algorithm];
  return v.matching(new RegExp(`^[0-9a-f]{${bytes * 2}}$`), `not ${bytes} bytes in lower-case hex`);
}
