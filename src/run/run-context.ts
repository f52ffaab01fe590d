import type { CiSystem } from '../ci/ci-systems.js';
import type { Progress, RunContext } from '../engine/context.js';
import { githubWorkflowRun } from '../github/workflow-run.js';
import { settings } from '../settings/settings.js';
import type { SettingReader } from '../settings/read-settings.js';
import { verifyOnPlatform } from '../system/platform-signatures.js';
import { pooledHasher } from '../system/pooled-work.js';
import { threadPool } from '../system/thread-pool.js';
import { connector } from './connect.js';
import { releasesConnector } from './connect-releases.js';
import { runSignal } from './run-signal.js';

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
export function runContext(read: SettingReader, host: Host): RunContext {
  const signal = runSignal(read(settings.timeout));
  const connection = { ...host, signal };
  const { workingDirectory, progress, warn } = host;
  return {
    connect: connector(read, connection),
    connectReleases: releasesConnector(read, connection),
    now: () => new Date(),
    hash: pooledHasher(threadPool(host.entry)),
    verify: verifyOnPlatform,
    source: null,
    workflowRun: githubWorkflowRun(process.env),
    readStandardInput: () => host.readStandardInput(signal),
    ...{ workingDirectory, progress, warn, signal },
  };
}
