import { QpherSignError } from '../errors.js';

/** Exit status of a run that was cancelled. */
const CANCELLED = 130;

/** Signals that ask a process to end. */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Exit status of a run whose time was over before it said why it failed. */
const OVERDUE = 4;

/** Milliseconds in which a run that is to end cleans up; what still goes on then, such as finding a host, is not waited for. */
const MAX_ENDING = 1500;

/**
 * Aborted when the process is asked to end, or after `seconds`; the reason is the error that the run then ends with.
 * A second request to end is left to the system, which ends the process at once.
 */
export function runSignal(seconds: number): AbortSignal {
  const controller = new AbortController();
  for (const name of ENDING_SIGNALS) {
    process.once(name, () => {
      controller.abort(
        new QpherSignError(
          'cancelled',
          `cancelled by ${name}`,
          'run again: what was signed is kept and not asked for again',
        ),
      );
      endSoon(CANCELLED);
    });
  }
  setTimeout(() => {
    controller.abort(
      new QpherSignError(
        'deadline-exceeded',
        `the run took longer than its timeout of ${seconds} s`,
        'raise timeout, or run again: what was signed is kept and not asked for again',
      ),
    );
    endSoon(OVERDUE);
  }, seconds * 1000).unref();
  return controller.signal;
}

function endSoon(status: number): void {
  setTimeout(() => process.exit(process.exitCode ?? status), MAX_ENDING).unref();
}
