import type { RunContext } from '../engine/context.js';
import { verify } from '../engine/verify.js';
import type { RunResult } from '../report/results.js';
import { assertReportFile } from '../report/run-report.js';
import { mergeOptions, reportFile, signOptions, verifyOptions } from '../settings/command-options.js';
import type { SettingReader } from '../settings/read-settings.js';
import { type Host, runContext } from './run-context.js';
import { type CiSystem, githubActions } from '../ci/ci-systems.js';
import { detectSource } from '../ci/detect-source.js';
import type { Source } from '../manifest/source.js';
import { settings } from '../settings/settings.js';

/** A command that ends with a report. */
interface ReleaseCommand {
  readonly summary: string;
  readonly run: (read: SettingReader, context: RunContext, host: Host) => Promise<RunResult>;
}

/**
 * The commands that end with a report, for both hosts. Those that wait for the service are loaded on demand. Verifying
 * does not need to wait and is loaded immediately.
 */
export const releaseCommands: Readonly<Record<RunResult['mode'], ReleaseCommand>> = {
  sign: {
    summary: 'Sign files: writes <file>.sig for each, and the signed manifest.',
    run: async (read, context, { ciSystems, workingDirectory }) => {
      const { sign } = await import('../engine/sign.js');
      const source = runSource(read, ciSystems, context.warn);
      return sign(signOptions(read, workingDirectory, source), { ...context, source });
    },
  },
  verify: {
    summary: 'Verify the artifacts of a manifest, all of them or those named.',
    run: (read, context, { workingDirectory }) =>
      verify(verifyOptions(read, workingDirectory, githubRun()), context),
  },
  merge: {
    summary: 'Merge the signed manifests of several jobs into one, and sign that.',
    run: async (read, context, { workingDirectory }) => {
      const { merge } = await import('../engine/merge.js');
      return merge(mergeOptions(read, workingDirectory, githubRun()), context);
    },
  },
};

export type ReleaseCommandName = keyof typeof releaseCommands;

export const releaseCommandNames = Object.keys(releaseCommands) as readonly ReleaseCommandName[];

/**
 * Runs a command with the settings of a host.
 * @throws QpherSignError `file-foreign` before anything else, if the report would replace a file that is not a report
 */
export async function runCommand(
  name: ReleaseCommandName,
  read: SettingReader,
  host: Host,
): Promise<RunResult> {
  const report = reportFile(read, host.workingDirectory);
  if (report !== undefined) assertReportFile(report);
  return releaseCommands[name].run(read, runContext(read, host, name === 'verify'), host);
}

/** The source that the manifest records: from the setting alone if it is given, otherwise from the environment. */
function runSource(
  read: SettingReader,
  systems: readonly CiSystem[],
  warn: (line: string) => void,
): Source | null {
  const given = read(settings.source);
  if (given !== undefined) return given;
  const { source, problem } = detectSource(systems, process.env);
  if (problem !== undefined) {
    warn(`${problem}: the manifest will record no source; set source to record one`);
  }
  return source;
}

/** The current run on GitHub Actions, as the default for requests to GitHub. */
function githubRun(): Source | null {
  return detectSource([githubActions], process.env).source;
}
