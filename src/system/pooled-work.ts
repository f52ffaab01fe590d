import { statSync } from 'node:fs';
import type { DigestAlgorithm } from '../artifacts/digest.js';
import { hashFile, type HashedFile } from '../artifacts/hash-file.js';
import { isOnPlatform } from '../signatures/scheme-implementation.js';
import { verifySignature, type VerifyingKey } from '../signatures/verify-signature.js';
import type { ThreadPool } from './thread-pool.js';

/** Bytes from which a file goes to the pool; a smaller one is hashed before it could be handed over. */
const LARGE_FILE_BYTES = 4 * 1024 * 1024;

/** So many signatures are verified in JavaScript in the time that a worker thread takes to start. */
const FEW_SIGNATURES = 10;

/** Size and digests of a file, as `hashFile` gives them. */
export type Hasher = (
  file: string,
  algorithms: readonly DigestAlgorithm[],
  signal: AbortSignal,
) => Promise<HashedFile>;

/** Whether a signature is valid, as `verifySignature` says. */
export type Verifier = (key: VerifyingKey, message: Uint8Array, signature: Uint8Array) => Promise<boolean>;

/** Hashes small files here, large ones in the pool. */
export function pooledHasher(pool: ThreadPool): Hasher {
  let underWay = 0;
  return async (file, algorithms, signal) => {
    if (!isLarge(file)) return hashFile(file, algorithms, signal);
    underWay += 1;
    try {
      const result = await pool({ kind: 'hash', file, algorithms, isAlone: underWay === 1 }, signal);
      if (result.kind !== 'hashed') throw new Error(`asked to hash '${file}', a thread ${result.kind}`);
      return result.file;
    } finally {
      underWay -= 1;
    }
  };
}

/** Verifies with the platform, which has a thread pool of its own; in JavaScript in the pool, where there are many. */
export function pooledVerifier(pool: ThreadPool, signal: AbortSignal): Verifier {
  let alone = 0;
  return async (key, message, signature) => {
    if (isOnPlatform(signature) || alone < FEW_SIGNATURES) {
      alone += 1;
      return verifySignature(key, message, signature);
    }
    const result = await pool({ kind: 'verify', key, message, signature }, signal);
    return result.kind === 'verified' && result.isValid;
  };
}

function isLarge(file: string): boolean {
  try {
    return statSync(file).size >= LARGE_FILE_BYTES;
  } catch {
    return false; // where there is no such file, hashing it says so
  }
}
