import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemErrorCode } from '../errors.js';

let space: string | undefined;

/**
 * Names the set of processes that share process ids. Only within the same set does the id in a lock mean the same
 * process: containers may share folders and a host name, but not process ids.
 */
export function processSpace(): string {
  space ??= createHash('sha256').update(describeSpace()).digest('hex').slice(0, 16);
  return space;
}

/** Whether a process has certainly ended; `false` if its id belongs to another set. */
export function hasEnded(id: number, space: string): boolean {
  return space === processSpace() && !isAlive(id);
}

function describeSpace(): string {
  if (process.platform !== 'linux') return hostname();
  try {
    // The number of a namespace is unique until the machine restarts.
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return randomUUID(); // Without a name, no id can be compared.
  }
}

/** An earlier process with our own id has ended. A process of another user is alive (`EPERM`). */
function isAlive(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) !== 'ESRCH';
  }
}
