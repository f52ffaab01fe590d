import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
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
export function discardTemporary(file: string): void {
  if (own.has(path.basename(file))) remove(file);
  forgetTemporary(file);
}

/** Removes what killed processes were writing in these folders. */
export function removeAbandoned(folders: Iterable<string>): void {
  for (const folder of new Set(folders)) {
    for (const name of namesIn(folder).filter(isAbandoned)) remove(path.join(folder, name));
  }
}

/** What cannot be removed stays: it harms nothing. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true, recursive: true });
  } catch {
    // see above
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isAbandoned(name: string): boolean {
  const [, id] = TEMPORARY_NAME.exec(name) ?? [];
  if (id === undefined || own.has(name)) return false;
  return Number(id) === process.pid || !isProcessAlive(Number(id));
}
