import path from 'node:path';
import type { Report } from '../../src/report/report-document.js';
import { argumentsOf, buildRelease, hostileRelease, type HostileCase } from './hostile-cases.js';
import { writeTree } from './hostile/tree.js';
import { temporaryFolder } from './temporary-folder.js';

/** A folder with the release of a case in `release`, and its keyring in `keyring.json`. */
export async function caseFolder(name: string): Promise<string> {
  const folder = temporaryFolder();
  writeTree(await hostileRelease(name), path.join(folder, 'release'));
  return folder;
}

/** Runs a command line with these arguments in a folder, with only these variables. */
type CommandLine = (
  argv: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
) => Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }>;

interface CaseResult {
  readonly outcome: string;
  readonly error: string | null;
  readonly exitStatus: number | null;
  readonly verdicts: Readonly<Record<string, string>>;
  /** All output, for people and for programs. */
  readonly printed: string;
}

/** Builds the release of a case in a temporary folder and verifies it there. */
export async function runCase(hostile: HostileCase, commandLine: CommandLine): Promise<CaseResult> {
  const folder = path.join(temporaryFolder(), 'release');
  const tree = await buildRelease(hostile);
  writeTree(tree, folder);
  const trusted = hostile.trusted_keys.flatMap((file) => ['--trusted-keys', file]);
  const argv = ['verify', '--json', ...trusted, ...(await argumentsOf(hostile, tree))];
  const { status, stdout, stderr } = await commandLine(argv, folder, hostile.environment);
  const report = JSON.parse(stdout) as Report;
  const artifacts = report.result?.mode === 'verify' ? report.result.artifacts : [];
  return {
    outcome: report.outcome,
    error: report.error?.code ?? null,
    exitStatus: report.exit_status === status ? status : null,
    verdicts: Object.fromEntries(artifacts.map(({ path: file, verdict }) => [file, verdict])),
    printed: stdout + stderr,
  };
}
