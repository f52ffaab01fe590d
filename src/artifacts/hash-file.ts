import { createHash } from 'node:crypto';
import { closeSync, fstatSync, read as readFromFile, readSync, statSync, type Stats } from 'node:fs';
import { promisify } from 'node:util';
import { openRegularFile, type OpenedFile } from '../system/files.js';
import { QpherSignError, systemErrorCode } from '../errors.js';
import type { DigestAlgorithm, Digests } from './digest.js';

/** Bytes read at a time: few enough to be hashed while they are in the cache of the processor that read them. */
const CHUNK_BYTES = 128 * 1024;

/** Reads after which other work has its turn on the thread: signals, progress, the next file of another thread. */
const READS_A_TURN = 8;

/** Bytes read ahead at a time: so many that handing them from thread to thread does not count. */
const AHEAD_BYTES = 1024 * 1024;

const read = promisify(readFromFile);
const eventLoopTurn = promisify(setImmediate);

export interface HashedFile {
  /** Bytes. */
  readonly size: number;
  readonly digests: Digests;
  /** Time of the last change in milliseconds since 1970, with fractions, when it was read. */
  readonly modifiedAt: number;
}

/**
 * Size and digests of a file, read once and never held in memory.
 * @param isAlone that no other file is being hashed, and another processor is free to read this one
 * @throws QpherSignError `file-missing`, `file-unreadable`, `file-changed` when it changes while it is read
 */
export async function hashFile(
  file: string,
  algorithms: readonly DigestAlgorithm[],
  signal?: AbortSignal,
  isAlone = false,
): Promise<HashedFile> {
  return hashOpened(file, openRegularFile(file), algorithms, { signal, isAlone });
}

/** As `hashFile`, for a file that is open already; closes it. */
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
 * Gives the bytes of a file in order and returns their number, which is no more than one over `expected`: that it grew
 * is for the caller to see.
 */
type ReadAll = (
  descriptor: number,
  expected: number,
  signal: AbortSignal | undefined,
  take: (chunk: Uint8Array) => void,
) => Promise<number>;

/** What `readInTurns` reads into: empty again whenever others have their turn, so that one serves all files of a thread. */
let scratch: Buffer | undefined;

/** The least work for each byte, on one processor, and for a small file without waiting for anything. */
const readInTurns: ReadAll = async (descriptor, expected, signal, take) => {
  const buffer = (scratch ??= Buffer.allocUnsafe(CHUNK_BYTES));
  let size = 0;
  for (let reads = 1; ; reads += 1) {
    const bytesRead = readSync(descriptor, buffer, 0, Math.min(CHUNK_BYTES, expected + 1 - size), size);
    signal?.throwIfAborted();
    size += bytesRead;
    // One that grows as fast as it is read would never end.
    if (bytesRead === 0 || size > expected) return size;
    take(buffer.subarray(0, bytesRead));
    if (size === expected) return size; // whether there is more now, its new size says
    if (reads % READS_A_TURN === 0) await eventLoopTurn();
  }
};

/** While one chunk is taken, another processor reads the next into a second buffer: more work in all, done sooner. */
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
    await reading.catch(() => undefined); // the descriptor is closed next
  }
};

/**
 * Refuses a file that is not as it was when it was read: what would be signed for it is no longer what lies there.
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

/** The SHA-512 of bytes, lower-case hex. */
export function sha512Hex(bytes: Uint8Array): string {
  return createHash('sha512').update(bytes).digest('hex');
}
