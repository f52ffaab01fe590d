import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { hasEnded, processSpace } from './process-space.js';

/** The name contains the process that writes the file, so that others can recognise an abandoned one. */
const TEMPORARY_NAME = /^\.qpher-(\d{1,10})-([0-9a-f]{16})-[0-9a-f]{16}\.tmp$/;

/** Milliseconds after which a file is abandoned if its process cannot be checked: longer than any run. */
const MAX_AGE = 24 * 60 * 60 * 1000;

/** Attempts to remove a file that another program has open, which Windows refuses. Each pause is 100 ms longer. */
const REMOVE_RETRIES = 5;

/** Names of the temporary files that this process is writing. */
const own = new Set<string>();

/** A path in `folder` for a temporary file, or a folder of them. */
export function newTemporary(folder: string): string {
  const name = `.qpher-${process.pid}-${processSpace()}-${randomBytes(8).toString('hex')}.tmp`;
  own.add(name);
  return path.join(folder, name);
}

/** Stops treating a file as temporary after it got its final name. */
export function forgetTemporary(file: string): void {
  own.delete(path.basename(file));
}

/** Removes a temporary file or folder, unless it was forgotten. */
export function discardTemporary(file: string): void {
  if (own.has(path.basename(file))) remove(file);
  forgetTemporary(file);
}

/** Removes temporary files of killed processes in these folders. */
export function removeAbandoned(folders: Iterable<string>): void {
  for (const folder of new Set(folders)) {
    for (const name of namesIn(folder)) {
      if (!own.has(name) && isAbandoned(folder, name)) remove(path.join(folder, name));
    }
  }
}

/** A file that cannot be removed stays: it does no harm. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true, recursive: true, maxRetries: REMOVE_RETRIES });
  } catch {
    // As explained above.
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The time of a file on a share comes from another machine's clock, which may be wrong in either direction. */
function isAbandoned(folder: string, name: string): boolean {
  const [, id, space] = TEMPORARY_NAME.exec(name) ?? [];
  if (id === undefined || space === undefined) return false;
  if (space === processSpace()) return hasEnded(Number(id), space);
  try {
    return Math.abs(Date.now() - lstatSync(path.join(folder, name)).mtimeMs) > MAX_AGE;
  } catch {
    return false;
  }
}
