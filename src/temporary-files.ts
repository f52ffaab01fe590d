import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { isProcessAlive } from './process-alive.js';

/** The id of the process that writes it is in the name, so that others can tell when it was left behind. */
const TEMPORARY_NAME = /^\.qpher-(\d{1,10})-[0-9a-f]{16}\.tmp$/;

/** Names of the temporary files that this process is writing: after a restart, in a container, it may have the id of a dead one. */
const own = new Set<string>();

/** A path in `folder` for a file, or a folder of files, that is being written; it is short, so that any name the file system takes can be. */
export function newTemporary(folder: string): string {
  const name = `.qpher-${process.pid}-${randomBytes(8).toString('hex')}.tmp`;
  own.add(name);
  return path.join(folder, name);
}

/** A temporary file that has got another name is none any more. */
export function forgetTemporary(file: string): void {
  own.delete(path.basename(file));
}

/** Removes a temporary file or folder, where it still is one. */
export async function discardTemporary(file: string): Promise<void> {
  if (!own.has(path.basename(file))) return;
  await rm(file, { force: true, recursive: true }).catch(() => undefined);
  forgetTemporary(file);
}

/** Removes what killed processes were writing in these folders. What cannot be removed stays: it harms nothing. */
export async function removeAbandoned(folders: Iterable<string>): Promise<void> {
  for (const folder of new Set(folders)) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter(isAbandoned)) {
      await rm(path.join(folder, name), { force: true, recursive: true }).catch(() => undefined);
    }
  }
}

function isAbandoned(name: string): boolean {
  const [, id] = TEMPORARY_NAME.exec(name) ?? [];
  if (id === undefined || own.has(name)) return false;
  return Number(id) === process.pid || !isProcessAlive(Number(id));
}
