import { createHash } from 'node:crypto';
import { closeSync, fstatSync, read as readFromFile, readSync, statSync, type Stats } from 'node:fs';
import { promisify } from 'node:util';
import { openRegularFile, type OpenedFile } from '../system/files.js';
import { QpherSignError, systemErrorCode } from '../errors.js';
import type { DigestAlgorithm, Digests } from './digest.js';

/** Bytes per read: few enough to be hashed while they are still in the cache of the processor that read them. */
const CHUNK_BYTES = 128 * 1024;

/** Reads after which the thread yields to other work: signals, progress, the next file. */
const READS_A_TURN = 8;

/** Bytes per read when reading ahead: enough to make the hand-over between threads negligible. */
const AHEAD_BYTES = 1024 * 1024;

const read = promisify(readFromFile);
const eventLoopTurn = promisify(setImmediate);

export interface HashedFile {
  /** In bytes. */
  readonly size: number;
  readonly digests: Digests;
  /** Time of the last change when it was read, in milliseconds since 1970 with fractions. */
  readonly modifiedAt: number;
}

/**
 * Computes the size and the digests of a file, which is read once and never held in memory.
 * @param isAlone whether no other file is being hashed, so that another processor is free to read this one
 * @throws QpherSignError `file-missing`, `file-unreadable`, `file-changed` if it changes while it is being read
 */
export async function hashFile(
  file: string,
  algorithms: readonly DigestAlgorithm[],
  signal?: AbortSignal,
  isAlone = false,
): Promise<HashedFile> {
  return hashOpened(file, openRegularFile(file), algorithms, { signal, isAlone });
}

/** Does the same as `hashFile` for a file that is already open, and closes it. */
export async function hashOpened(
  file: string,
  { descriptor, stats: before }: OpenedFile,
  algorithms: readonly DigestAlgorithm[],
  { signal, isAlone = false }: { readonly signal?: AbortSignal | undefined; readonly isAlone?: boolean },
): Promise<HashedFile> {
  const hashes = algorithms.map((algorithm) => ({ algorithm, hash: createHash(algorithm) }));
  try {
    const readAll = isAlone ? readAhead : readInTurns;
    const size = await readAll(descriptor, before.size, signal, (chunk) => {
      for (const { hash } of hashes) hash.update(chunk);
    });
    if (!isSame(before, fstatSync(descriptor)) || size !== before.size) throw changed(file);
    const digests = Object.fromEntries(hashes.map(({ algorithm, hash }) => [algorithm, hash.digest('hex')]));
    return { size, digests, modifiedAt: before.mtimeMs };
  } catch (cause) {
    if (cause instanceof QpherSignError || signal?.aborted === true) throw cause;
    throw new QpherSignError(
      'file-unreadable',
      `cannot read '${file}': ${systemErrorCode(cause) ?? String(cause)}`,
      'check the disk and the permissions of the file',
      { cause },
    );
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Passes on the bytes of a file in order and returns their number. It stops soon after `expected`, so that the caller
 * notices growth and an endless file ends.
 */
type ReadAll = (
  descriptor: number,
  expected: number,
  signal: AbortSignal | undefined,
  take: (chunk: Uint8Array) => void,
) => Promise<number>;

/** Buffer of `readInTurns`. It is free whenever other work has its turn, so that each thread needs only one. */
let scratch: Buffer | undefined;

/** Needs the least work per byte, on one processor, and no waiting for a small file. */
const readInTurns: ReadAll = async (descriptor, expected, signal, take) => {
  const buffer = (scratch ??= Buffer.allocUnsafe(CHUNK_BYTES));
  let size = 0;
  for (let reads = 1; ; reads += 1) {
    const bytesRead = readSync(descriptor, buffer, 0, Math.min(CHUNK_BYTES, expected + 1 - size), size);
    signal?.throwIfAborted();
    size += bytesRead;
    // A file that grows as fast as it is read would never end.
    if (bytesRead === 0 || size > expected) return size;
    take(buffer.subarray(0, bytesRead));
    if (size === expected) return size; // The caller checks with the new size whether the file has grown.
    if (reads % READS_A_TURN === 0) await eventLoopTurn();
  }
};

/**
 * Reads the next chunk on another processor into a second buffer while one chunk is hashed: more work in total, but
 * done sooner.
 */
const readAhead: ReadAll = async (descriptor, expected, signal, take) => {
  let filling = Buffer.allocUnsafe(AHEAD_BYTES);
  let filled = Buffer.allocUnsafe(AHEAD_BYTES);
  let size = 0;
  let reading = read(descriptor, filling, 0, AHEAD_BYTES, size);
  try {
    for (;;) {
      const { bytesRead } = await reading;
      signal?.throwIfAborted();
      if (bytesRead === 0 || size > expected) return size;
      [filling, filled] = [filled, filling];
      size += bytesRead;
      reading = read(descriptor, filling, 0, AHEAD_BYTES, size);
      take(filled.subarray(0, bytesRead));
    }
  } finally {
    await reading.catch(() => undefined); // The descriptor is closed next.
  }
};

/**
 * Refuses a file that changed after it was read, because its signature would not fit the file on disk.
 * @throws QpherSignError `file-changed`
 */
export function refuseChanged(file: string, hashed: HashedFile): void {
  let now: Stats;
  try {
    now = statSync(file);
  } catch {
    throw changed(file);
  }
  if (now.mtimeMs !== hashed.modifiedAt || now.size !== hashed.size) throw changed(file);
}

function isSame(before: Stats, after: Stats): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs;
}

function changed(file: string): QpherSignError {
  return new QpherSignError(
    'file-changed',
    `'${file}' changed or disappeared while it was hashed or signed`,
    'run again when the step that writes the file has finished',
  );
}

/** The SHA-512 of bytes in lower-case hex. */
export function sha512Hex(bytes: Uint8Array): string {
  return createHash('sha512').update(bytes).digest('hex');
}
