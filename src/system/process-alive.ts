import { systemErrorCode } from '../errors.js';

/** Whether a process of this machine still runs. One that belongs to somebody else does (`EPERM`). */
export function isProcessAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) !== 'ESRCH';
  }
}
