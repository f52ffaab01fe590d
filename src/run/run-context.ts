import type { CiSystem } from '../ci/ci-systems.js';
import type { Progress, RunContext } from '../engine/context.js';
import { githubWorkflowRun } from '../github/workflow-run.js';
import { settings } from '../settings/settings.js';
import type { SettingReader } from '../settings/read-settings.js';
import { pooledHasher, pooledVerifier, threadPool } from '../system/thread-pool.js';
import { connector, releasesConnector } from './connect.js';
import { QpherSignError } from '../errors.js';

/** The host of a run: a workflow step or the command line. */
export interface Host {
  /** The program's entry file, which worker threads start from. */
  readonly entry: URL;
  /** Absolute. */
  readonly workingDirectory: string;
  /** The CI systems whose variables may describe this run. */
  readonly ciSystems: readonly CiSystem[];
  /** Reads all of standard input until the signal is aborted. */
  readonly readStandardInput: (signal: AbortSignal) => Promise<Buffer>;
  readonly progress: Progress;
  /** Warns about something that people should fix. */
  readonly warn: (line: string) => void;
  /** Tells people about progress. */
  readonly note: (line: string) => void;
  readonly debug: (line: string) => void;
}

/** Creates the context of a command from its host and settings. */
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

/** Signals that ask a process to end. The last one is Ctrl-Break on Windows. */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const;

/** Exit status of a run that reached its timeout before it reported another failure. */
const OVERDUE = 4;

/**
 * Milliseconds for cleaning up when a run must end. Work that still goes on then, such as name resolution, is
 * abandoned.
 */
const MAX_ENDING = 1500;

/**
 * Aborted when the process is asked to end, or after `seconds`. The reason is the error of the run. A second request to
 * end is left to the system, which ends the process immediately.
 */
function runSignal(seconds: number): AbortSignal {
  const controller = new AbortController();
  for (const name of ENDING_SIGNALS) {
    process.once(name, () => {
      controller.abort(
        new QpherSignError(
          'cancelled',
          `cancelled by ${name}`,
          'run again: finished signatures are kept and not paid for again',
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
        'raise timeout, or run again: finished signatures are kept and not paid for again',
      ),
    );
    endSoon(OVERDUE);
  }, seconds * 1000).unref();
  return controller.signal;
}

function endSoon(status: number): void {
  setTimeout(() => process.exit(process.exitCode ?? status), MAX_ENDING).unref();
}
