import type { RunContext } from '../engine/context.js';
import { verify } from '../engine/verify.js';
import type { RunResult } from '../report/results.js';
import { assertReportFile } from '../report/report-file.js';
import { mergeOptions, reportFile, signOptions, verifyOptions } from '../settings/command-options.js';
import type { SettingReader } from '../settings/read-settings.js';
import { runContext, type Host } from './run-context.js';
import { githubRun, runSource } from './run-source.js';

/** A command that ends in a report. */
interface ReleaseCommand {
  readonly summary: string;
  readonly run: (read: SettingReader, context: RunContext, host: Host) => Promise<RunResult>;
}

/**
 * The commands that end in a report, for both hosts. Those that wait for the service are loaded when they are asked for;
 * verifying, which need not wait, starts at once.
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
 * Runs a command with the settings that a host was given.
 * @throws QpherSignError `file-foreign` before anything is done where the report would replace what is no report
 */
export async function runCommand(
  name: ReleaseCommandName,
  read: SettingReader,
  host: Host,
): Promise<RunResult> {
  const report = reportFile(read, host.workingDirectory);
  if (report !== undefined) assertReportFile(report);
  return releaseCommands[name].run(read, runContext(read, host), host);
}
