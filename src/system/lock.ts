import { randomUUID } from 'node:crypto';
import { link, lstat, open, readFile, rename, rm, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { QpherSignError, systemErrorCode } from '../errors.js';
import { isProcessAlive } from './process-alive.js';
import { discardTemporary, newTemporary } from './temporary-files.js';

/** The file that says that a folder is being worked on. */
export const LOCK_NAME = '.qpher-sign.lock';

/** Milliseconds between two signs of life of the holder. */
const HEARTBEAT = 5000;

/** Milliseconds without a sign of life after which the holder is taken for dead. */
const MAX_SILENCE = 30_000;

/** Milliseconds between two looks at a lock that another holds. */
const POLL = 100;

/** Bytes of a lock file that are read; it has less. */
const MAX_LOCK_BYTES = 1024;

export interface LockOptions {
  /** Ends the wait; its reason is thrown. */
  readonly signal: AbortSignal;
  /** Told once who is waited for. */
  readonly onWait: (holder: string) => void;
}

interface Holder {
  readonly content: string;
  /** Milliseconds since its last sign of life. */
  readonly silence: number;
}

/** The locks that this process holds, by their content. */
const held = new Set<string>();

/**
 * Does `work` while no other process does it in this folder. A lock whose process is gone, or gave no sign of life for
 * 30 s, is taken over. A folder that does not exist is not locked.
 * @throws QpherSignError `file-unwritable` where there can be no lock; what `signal` and `work` throw
 */
export async function withLock<T>(folder: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  const file = path.join(folder, LOCK_NAME);
  const content = `${JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() })}\n`;
  held.add(content);
  try {
    if (!(await acquire(file, content, options))) return await work();
    const heartbeat = setInterval(() => {
      const now = new Date();
      utimes(file, now, now).catch(() => undefined);
    }, HEARTBEAT).unref();
    try {
      return await work();
    } finally {
      clearInterval(heartbeat);
      if ((await contentOf(file)) === content) await rm(file, { force: true }).catch(() => undefined);
    }
  } finally {
    held.delete(content);
  }
}

/** Whether there is a lock now; there is none where there is no folder. */
async function acquire(file: string, content: string, { signal, onWait }: LockOptions): Promise<boolean> {
  for (let hasToldWait = false; ;) {
    signal.throwIfAborted();
    const outcome = await create(file, content);
    if (outcome !== 'taken') return outcome === 'created';
    const holder = await lookAt(file);
    if (holder === undefined) continue;
    if (isAbandoned(holder)) {
      await takeAway(file, holder);
      continue;
    }
    if (!hasToldWait) onWait(describe(holder));
    hasToldWait = true;
    await sleep(POLL, undefined, { signal }).catch((error: unknown) => {
      signal.throwIfAborted();
      throw error;
    });
  }
}

async function create(file: string, content: string): Promise<'created' | 'taken' | 'no-folder'> {
  let isCreated = false;
  try {
    const handle = await open(file, 'wx', 0o644);
    isCreated = true;
    await handle.writeFile(content).finally(() => handle.close());
    return 'created';
  } catch (cause) {
    if (isCreated) await rm(file, { force: true }).catch(() => undefined);
    const code = systemErrorCode(cause);
    if (code === 'EEXIST') return 'taken';
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'no-folder';
    throw unwritable(file, cause);
  }
}

/** The holder of a lock, or `undefined` when it has just let go. */
async function lookAt(file: string): Promise<Holder | undefined> {
  try {
    const stats = await lstat(file);
    if (!stats.isFile() || stats.size > MAX_LOCK_BYTES) throw foreign(file);
    return { content: await readFile(file, 'utf8'), silence: Date.now() - stats.mtimeMs };
  } catch (cause) {
    if (systemErrorCode(cause) === 'ENOENT') return undefined;
    throw cause instanceof QpherSignError ? cause : unwritable(file, cause);
  }
}

/** A lock that names no process (it is just being written) counts by its age alone. */
function isAbandoned({ content, silence }: Holder): boolean {
  if (held.has(content)) return false;
  if (silence > MAX_SILENCE) return true;
  const owner = ownerOf(content);
  if (owner?.host !== hostname()) return false;
  return owner.pid === process.pid || !isProcessAlive(owner.pid);
}

/** Removes an abandoned lock; when another run did and has its own there by now, that one is put back. */
async function takeAway(file: string, { content }: Holder): Promise<void> {
  const aside = newTemporary(path.dirname(file));
  try {
    await rename(file, aside);
    if ((await contentOf(aside)) !== content) await link(aside, file).catch(() => undefined);
  } catch (cause) {
    if (systemErrorCode(cause) !== 'ENOENT') throw unwritable(file, cause);
  } finally {
    discardTemporary(aside);
  }
}

function contentOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

function ownerOf(content: string): { readonly pid: number; readonly host: string } | undefined {
  const [, pid, host] = /^\{"pid":(\d{1,10}),"host":"([^"\\]*)"/.exec(content) ?? [];
  return pid === undefined || host === undefined ? undefined : { pid: Number(pid), host };
}

function describe({ content }: Holder): string {
  const owner = ownerOf(content);
  return owner === undefined ? 'another run' : `another run (process ${owner.pid} on ${owner.host})`;
}

function foreign(file: string): QpherSignError {
  return new QpherSignError(
    'file-unwritable',
    `'${file}' is there and is no lock of this tool`,
    'move it away: qpher-sign needs this name while it signs',
  );
}

function unwritable(file: string, cause: unknown): QpherSignError {
  return new QpherSignError(
    'file-unwritable',
    `cannot write '${file}': ${systemErrorCode(cause) ?? String(cause)}`,
    'check the permissions of the folder and the free space of the disk; nothing was asked of the service',
    { cause },
  );
}
