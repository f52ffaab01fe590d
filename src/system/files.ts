import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import { QpherSignError, systemErrorCode } from '../errors.js';
import { discardTemporary, forgetTemporary, newTemporary } from './temporary-files.js';

// Files are read and written synchronously rather than on the thread pool, which takes ten times as long for a thousand
// small files (docs/dev/performance.md).

export interface OpenedFile {
  readonly descriptor: number;
  /** From when it was opened. */
  readonly stats: Stats;
}

/**
 * Opens a regular file for reading. The caller closes the descriptor. A FIFO, socket or device is refused without
 * waiting for its other end (`O_NONBLOCK`). The check is made on the opened file, so that it cannot be swapped in
 * between.
 * @throws QpherSignError `file-missing`, `file-unreadable`
 */
export function openRegularFile(file: string): OpenedFile {
  let descriptor: number | undefined;
  try {
    descriptor = whileHeld(() => openSync(file, constants.O_RDONLY | constants.O_NONBLOCK));
    const stats = fstatSync(descriptor);
    if (stats.isFile()) return { descriptor, stats };
  } catch (cause) {
    if (descriptor !== undefined) closeSync(descriptor);
    throw readError(file, cause);
  }
  closeSync(descriptor);
  throw new QpherSignError(
    'file-unreadable',
    `'${file}' is not a regular file`,
    'name a file, not a folder or a device',
  );
}

/**
 * Reads a whole regular file of at most `maxBytes` bytes.
 * @throws QpherSignError `file-missing`, `file-unreadable` (also if it is larger than allowed)
 */
export function readBounded(file: string, maxBytes: number): Buffer {
  const opened = openRegularFile(file);
  try {
    return readAtMost(opened, file, maxBytes);
  } catch (cause) {
    throw readError(file, cause);
  } finally {
    closeSync(opened.descriptor);
  }
}

/** The first bytes of a file, at most `maxBytes`. */
export function readStart(file: string, maxBytes: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const head = Buffer.alloc(maxBytes);
    return head.subarray(0, readSync(descriptor, head));
  } finally {
    closeSync(descriptor);
  }
}

/** Does the same as `readBounded`, but returns `undefined` if the file does not exist. */
export function readIfPresent(file: string, maxBytes: number): Buffer | undefined {
  try {
    return readBounded(file, maxBytes);
  } catch (error) {
    if (error instanceof QpherSignError && error.code === 'file-missing') return undefined;
    throw error;
  }
}

/**
 * Size in bytes of a regular file that is readable.
 * @throws QpherSignError `file-missing`, `file-unreadable`
 */
export function sizeOfFile(file: string): number {
  const { descriptor, stats } = openRegularFile(file);
  closeSync(descriptor);
  return stats.size;
}

export interface FileContent {
  readonly file: string;
  /** All bytes, or text in pieces. */
  readonly bytes: Uint8Array | Iterable<string>;
  /** Permissions of a new file, 0o644 by default. */
  readonly mode?: number;
}

/**
 * Writes files completely or not at all, each with the permissions of the file that it replaces. The files of one call
 * belong together: all are written under temporary names, then the old ones are removed, then the new ones are renamed
 * in order. So no document is ever beside the signature of another. Missing folders are created.
 * @throws QpherSignError `file-unwritable`, also if a link, device, pipe or folder has the name
 */
export function writeAtomic(...contents: readonly FileContent[]): void {
  const staged = contents.map((content) => ({
    ...content,
    temporary: newTemporary(path.dirname(content.file)),
  }));
  let writing = '';
  try {
    for (const content of staged) {
      writing = content.file;
      stage(content.temporary, content);
    }
    for (const { file } of contents.length > 1 ? contents : []) {
      writing = file;
      whileHeld(() => {
        rmSync(file, { force: true });
      });
    }
    for (const { file, temporary } of staged) {
      writing = file;
      whileHeld(() => {
        renameSync(temporary, file);
      });
      forgetTemporary(temporary);
    }
  } catch (cause) {
    throw cause instanceof QpherSignError ? cause : unwritable(writing, cause);
  } finally {
    for (const { temporary } of staged) discardTemporary(temporary);
  }
}

/** The error for a file that cannot be written. */
export function unwritable(file: string, cause: unknown): QpherSignError {
  return new QpherSignError(
    'file-unwritable',
    `cannot write '${file}': ${systemErrorCode(cause) ?? String(cause)}`,
    'check the permissions of the folder, the free space of the disk, and that no other program has the file open',
    { cause },
  );
}

function stage(temporary: string, { file, bytes, mode = 0o644 }: FileContent): void {
  const replaced = replacedPermissions(file);
  const descriptor = create(temporary, replaced ?? mode);
  try {
    // The umask restricts the permissions of a new file, but not those of a file that is replaced.
    if (replaced !== undefined) fchmodSync(descriptor, replaced);
    for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) writeFileSync(descriptor, piece);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Permissions of the file to be replaced, or `undefined` if there is none.
 * @throws QpherSignError `file-unwritable` for a link, device, pipe or folder
 */
export function replacedPermissions(file: string): number | undefined {
  const entry = entryAt(file);
  if (entry === undefined) return undefined;
  if (entry.isFile()) return entry.mode & 0o777;
  throw new QpherSignError(
    'file-unwritable',
    `cannot write '${file}': it exists and is not a regular file`,
    'name another file; links, devices, pipes and folders are never replaced',
  );
}

/** Creates a new file and its folder, and opens it. */
function create(file: string, mode: number): number {
  try {
    return openSync(file, 'wx', mode);
  } catch (cause) {
    if (systemErrorCode(cause) !== 'ENOENT') throw cause;
    makeFolder(path.dirname(file));
    return openSync(file, 'wx', mode);
  }
}

/**
 * Maximum time in milliseconds for which a file that another program has open is tried again, and the pause between
 * attempts.
 */
const MAX_HELD = 3000;
const HELD_POLL = 10;

const HELD_CODES: readonly (string | undefined)[] = ['EBUSY', 'EPERM', 'EACCES'];

/** Windows refuses to replace or open a file for the milliseconds in which a virus scanner or indexer reads it. */
export function whileHeld<T>(work: () => T, platform = process.platform): T {
  for (let waited = 0; ; waited += HELD_POLL) {
    try {
      return work();
    } catch (cause) {
      const isHeld = platform === 'win32' && HELD_CODES.includes(systemErrorCode(cause));
      if (!isHeld || waited >= MAX_HELD) throw cause;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, HELD_POLL);
    }
  }
}

/** Creates a folder and its parents. Node's own recursion does not end in file systems such as `/proc`. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || path.dirname(folder) === folder || exists(path.dirname(folder))) throw error;
    makeFolder(path.dirname(folder));
    mkdirSync(folder);
  }
}

/** Whether anything exists at this path, including a broken link. */
export function exists(file: string): boolean {
  return entryAt(file) !== undefined;
}

/** The entry at this path, without following a link, or `undefined` if none is visible. */
export function entryAt(file: string): Stats | undefined {
  try {
    // Throwing an error for each of ten thousand missing files would take a tenth of a second.
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The path after all links are resolved, or `undefined` if it leads nowhere. */
export function realPath(file: string): string | undefined {
  try {
    return realpathSync.native(file);
  } catch {
    return undefined;
  }
}

function readAtMost({ descriptor, stats }: OpenedFile, file: string, maxBytes: number): Buffer {
  const { size } = stats;
  const buffer = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1);
  let length = 0;
  for (;;) {
    const bytesRead = readSync(descriptor, buffer, length, buffer.length - length, length);
    length += bytesRead;
    if (bytesRead === 0 || (length === size && size <= maxBytes)) return buffer.subarray(0, length);
    if (length > maxBytes) {
      throw new QpherSignError(
        'file-unreadable',
        `'${file}' is larger than the ${maxBytes} bytes that are allowed for it`,
        'check that the path names the right file',
      );
    }
    if (length === buffer.length) {
      throw new QpherSignError(
        'file-unreadable',
        `'${file}' grew while it was being read`,
        'run again when nothing writes to it',
      );
    }
  }
}

/** The error for a file that cannot be read. */
export function readError(file: string, cause: unknown): QpherSignError {
  if (cause instanceof QpherSignError) return cause;
  const code = systemErrorCode(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new QpherSignError('file-missing', `the file '${file}' does not exist`, 'check the path', {
      cause,
    });
  }
  return new QpherSignError(
    'file-unreadable',
    `cannot read '${file}': ${code ?? String(cause)}`,
    'check that the file is a regular file and may be read',
    { cause },
  );
}
