import type { CiSystem } from '../ci/ci-systems.js';
import type { Progress, RunContext } from '../engine/context.js';
import { githubWorkflowRun } from '../github/workflow-run.js';
import { settings } from '../settings/settings.js';
import type { SettingReader } from '../settings/read-settings.js';
import { pooledHasher, pooledVerifier, threadPool } from '../system/thread-pool.js';
import { connector, releasesConnector } from './connect.js';
import { QpherSignError } from '../errors.js';

/** Where a run takes place: a workflow step, or the command line. */
export interface Host {
  /** The program's entry file, which worker threads start from. */
  readonly entry: URL;
  /** Absolute. */
  readonly workingDirectory: string;
  /** Those whose variables may describe this run. */
  readonly ciSystems: readonly CiSystem[];
  /** All of standard input, until the signal is aborted. */
  readonly readStandardInput: (signal: AbortSignal) => Promise<Buffer>;
  readonly progress: Progress;
  /** Tells people what they should mend. */
  readonly warn: (line: string) => void;
  /** Tells people what goes on. */
  readonly note: (line: string) => void;
  readonly debug: (line: string) => void;
}

/** What a command gets from its host and its settings. */
export function runContext(read: SettingReader, host: Host, isVerifying = false): RunContext {
  const signal = runSignal(read(settings.timeout));
  const connection = { ...host, signal };
  const pool = threadPool(host.entry);
  const { workingDirectory, progress, warn } = host;
  return {
    connect: connector(read, connection, isVerifying),
    connectReleases: releasesConnector(read, connection),
    now: () => new Date(),
    hash: pooledHasher(pool),
    verify: pooledVerifier(pool, signal),
    source: null,
    workflowRun: githubWorkflowRun(process.env),
    readStandardInput: () => host.readStandardInput(signal),
    ...{ workingDirectory, progress, warn, signal },
  };
}

/** Exit status of a run that was cancelled. */
const CANCELLED = 130;

/** Signals that ask a process to end; the last is Ctrl-Break of Windows. */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const;

/** Exit status of a run whose time was over before it said why it failed. */
const OVERDUE = 4;

/** Milliseconds in which a run that is to end cleans up; what still goes on then, such as finding a host, is not waited for. */
const MAX_ENDING = 1500;

/**
 * Aborted when the process is asked to end, or after `seconds`; the reason is the error that the run then ends with.
 * A second request to end is left to the system, which ends the process at once.
 */
function runSignal(seconds: number): AbortSignal {
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
