import { statSync } from 'node:fs';
import type { DigestAlgorithm } from '../artifacts/digest.js';
import { hashFile, type HashedFile } from '../artifacts/hash-file.js';
import type { ThreadPool } from './thread-pool.js';

/** Bytes from which a file goes to the pool; a smaller one is hashed before it could be handed over. */
const LARGE_FILE_BYTES = 4 * 1024 * 1024;

/** Size and digests of a file, as `hashFile` gives them. */
export type Hasher = (
  file: string,
  algorithms: readonly DigestAlgorithm[],
  signal: AbortSignal,
) => Promise<HashedFile>;

/** Hashes small files here, large ones in the pool. */
export function pooledHasher(pool: ThreadPool): Hasher {
  let underWay = 0;
  return async (file, algorithms, signal) => {
    if (!isLarge(file)) return hashFile(file, algorithms, signal);
    underWay += 1;
    try {
      return (await pool({ kind: 'hash', file, algorithms, isAlone: underWay === 1 }, signal)).file;
    } finally {
      underWay -= 1;
    }
  };
}

function isLarge(file: string): boolean {
  try {
    return statSync(file).size >= LARGE_FILE_BYTES;
  } catch {
    return false; // where there is no such file, hashing it says so
  }
}
