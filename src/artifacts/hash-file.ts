import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { stat, type FileHandle } from 'node:fs/promises';
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
    const size = await readAll(handle, Number(before.size), signal, (chunk) => {
      for (const { hash } of hashes) hash.update(chunk);
    });
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
 * Gives the bytes of a file in order and returns their number. It reads ahead: while one chunk is taken, the next is
 * read into a second buffer, so that neither the disk nor the processor waits for the other.
 */
async function readAll(
  handle: FileHandle,
  expected: number,
  signal: AbortSignal | undefined,
  take: (chunk: Uint8Array) => void,
): Promise<number> {
  const bufferBytes = Math.max(1, Math.min(CHUNK_BYTES, expected));
  let filling = Buffer.allocUnsafe(bufferBytes);
  let filled = Buffer.allocUnsafe(bufferBytes);
  let size = 0;
  let reading = handle.read(filling, 0, bufferBytes, size);
  for (;;) {
    const { bytesRead } = await reading;
    signal?.throwIfAborted();
    // One that grows as fast as it is read would never end; that it changed is for the caller to see.
    if (bytesRead === 0 || size > expected) return size;
    [filling, filled] = [filled, filling];
    size += bytesRead;
    reading = handle.read(filling, 0, bufferBytes, size);
    take(filled.subarray(0, bytesRead));
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
