import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { openRegularFile } from '../files.js';
import { QpherSignError, systemErrorCode } from '../errors.js';
import type { DigestAlgorithm, Digests } from './digest.js';

/** Bytes read at a time. */
const CHUNK_BYTES = 1024 * 1024;

export interface HashedFile {
  /** Bytes. */
  readonly size: number;
  readonly digests: Digests;
  /** Time of the last change in nanoseconds since 1970, when it was read. */
  readonly modifiedAt: bigint;
}

/**
 * Size and digests of a file, read once and never held in memory.
 * @throws QpherSignError `file-missing`, `file-unreadable`, `file-changed` when it changes while it is read
 */
export async function hashFile(
  file: string,
  algorithms: readonly DigestAlgorithm[],
  signal?: AbortSignal,
): Promise<HashedFile> {
  const hashes = algorithms.map((algorithm) => ({ algorithm, hash: createHash(algorithm) }));
  const handle = await openRegularFile(file);
  try {
    const before = await handle.stat({ bigint: true });
    const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(CHUNK_BYTES, Number(before.size))));
    let size = 0;
    for (;;) {
      signal?.throwIfAborted();
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, size);
      if (bytesRead === 0) break;
      for (const { hash } of hashes) hash.update(buffer.subarray(0, bytesRead));
      size += bytesRead;
    }
    if (!isSame(before, await handle.stat({ bigint: true })) || BigInt(size) !== before.size)
      throw changed(file);
    const digests = Object.fromEntries(hashes.map(({ algorithm, hash }) => [algorithm, hash.digest('hex')]));
    return { size, digests, modifiedAt: before.mtimeNs };
  } catch (cause) {
    if (cause instanceof QpherSignError || signal?.aborted === true) throw cause;
    throw new QpherSignError(
      'file-unreadable',
      `cannot read '${file}': ${systemErrorCode(cause) ?? String(cause)}`,
      'check the disk and the permissions of the file',
      { cause },
    );
  } finally {
    await handle.close();
  }
}

/**
 * Refuses a file that is not as it was when it was read: what would be signed for it is no longer what lies there.
 * @throws QpherSignError `file-changed`
 */
export async function refuseChanged(file: string, hashed: HashedFile): Promise<void> {
  const now = await stat(file, { bigint: true }).catch(() => undefined);
  if (now?.mtimeNs !== hashed.modifiedAt || now.size !== BigInt(hashed.size)) throw changed(file);
}

function isSame(before: BigIntStats, after: BigIntStats): boolean {
  return before.size === after.size && before.mtimeNs === after.mtimeNs;
}

function changed(file: string): QpherSignError {
  return new QpherSignError(
    'file-changed',
    `'${file}' changed or went while it was worked on`,
    'run again when the step that writes the file has finished',
  );
}

/** The raw digest of bytes in memory. */
export function hashBytes(bytes: Uint8Array, algorithm: DigestAlgorithm): Buffer {
  return createHash(algorithm).update(bytes).digest();
}
