import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { link, lstat, open, readFile, rename, rm, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { QpherSignError, systemErrorCode } from '../errors.js';
import { unwritable } from './files.js';
import { hasEnded, processSpace } from './process-space.js';
import { discardTemporary, newTemporary } from './temporary-files.js';

/** The name of the lock file of a folder. */
export const LOCK_NAME = '.qpher-sign.lock';

/** Milliseconds between two signs of life of the holder. */
const HEARTBEAT = 5000;

/** Seconds without a sign of life after which the holder is considered dead. */
const MAX_SILENCE = 30;

/** Milliseconds between two checks of a lock that another run holds. */
const POLL = 100;

/** Maximum number of bytes that are read of a lock file, which is smaller. */
const MAX_LOCK_BYTES = 1024;

export interface LockOptions {
  /** Ends the wait. Its reason is thrown. */
  readonly signal: AbortSignal;
  /** Called once with the holder of the lock. */
  readonly onWait: (holder: string) => void;
  /** Returns seconds of a monotonic clock. */
  readonly seconds?: () => number;
}

interface Holder {
  readonly content: string;
  /** Changes with each sign of life. Its value has no meaning, because the holder's clock may be on another machine. */
  readonly modifiedAt: bigint;
}

/** The locks that this process holds, by content. */
const held = new Set<string>();

/**
 * Runs `work` while no other process does so in this folder. A lock is taken over if its process has ended, or if it
 * shows no sign of life while it is watched for 30 s. A folder that does not exist is not locked.
 * @throws QpherSignError `file-unwritable` if no lock can be created; the errors of `signal` and `work`
 */
export async function withLock<T>(folder: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  const file = path.join(folder, LOCK_NAME);
  const owner = { pid: process.pid, host: hostname(), space: processSpace(), id: randomUUID() };
  const content = `${JSON.stringify(owner)}\n`;
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

/** Returns whether there is a lock now. Without a folder there is none. */
async function acquire(file: string, content: string, options: LockOptions): Promise<boolean> {
  const { signal, onWait, seconds = () => process.uptime() } = options;
  let watched: (Holder & { readonly since: number }) | undefined;
  for (let hasToldWait = false; ;) {
    signal.throwIfAborted();
    const outcome = await create(file, content);
    if (outcome !== 'taken') return outcome === 'created';
    const holder = await lookAt(file);
    if (holder === undefined) continue;
    const now = seconds();
    if (watched?.content !== holder.content || watched.modifiedAt !== holder.modifiedAt) {
      watched = { ...holder, since: now };
    }
    if (isOfEndedProcess(holder) || now - watched.since > MAX_SILENCE) {
      await takeAway(file, holder);
      continue;
    }
    // At the moment of its creation, a lock does not name its holder yet.
    const isStarting = holder.content === '' && now === watched.since;
    if (!hasToldWait && !isStarting) {
      onWait(describe(holder));
      hasToldWait = true;
    }
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

/** The holder of a lock, or `undefined` if it was just released. */
async function lookAt(file: string): Promise<Holder | undefined> {
  try {
    const stats = await lstat(file, { bigint: true });
    if (!stats.isFile() || stats.size > MAX_LOCK_BYTES) throw foreign(file);
    return { content: await readFile(file, 'utf8'), modifiedAt: stats.mtimeNs };
  } catch (cause) {
    if (systemErrorCode(cause) === 'ENOENT') return undefined;
    throw cause instanceof QpherSignError ? cause : unwritable(file, cause);
  }
}

function isOfEndedProcess({ content }: Holder): boolean {
  const owner = ownerOf(content);
  return owner !== undefined && !held.has(content) && hasEnded(owner.pid, owner.space);
}

/** Removes an abandoned lock. If another run has meanwhile replaced it with its own, that one is put back. */
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

interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly space: string;
}

function ownerOf(content: string): Owner | undefined {
  const match = /^\{"pid":(\d{1,10}),"host":"([^"\\]*)","space":"([0-9a-f]{16})"/.exec(content);
  if (match === null) return undefined;
  const [, pid = '', host = '', space = ''] = match;
  return { pid: Number(pid), host, space };
}

function describe({ content }: Holder): string {
  const owner = ownerOf(content);
  return owner === undefined ? 'another run' : `another run (process ${owner.pid} on ${owner.host})`;
}

function foreign(file: string): QpherSignError {
  return new QpherSignError(
    'file-unwritable',
    `'${file}' exists and was not created by qpher-sign`,
    'move it away: qpher-sign needs this name while it signs',
  );
}

/**
 * Runs `work` while no other run signs in this root.
 * @throws QpherSignError as `withLock`
 */
export function withRootLock<T>(
  root: string,
  { signal, warn }: { readonly signal: AbortSignal; readonly warn: (line: string) => void },
  work: () => Promise<T>,
): Promise<T> {
  const onWait = (holder: string): void => {
    warn(`${holder} is signing in '${root}': waiting for it to end`);
  };
  return withLock(root, { signal, onWait }, work);
}
