import { ciSystems } from '../ci/ci-systems.js';
import { verify } from '../engine/verify.js';
import type { RunResult } from '../report/results.js';
import { cliContext, cliSource, warnOfUnknownVariables, type CliProgram } from './context.js';
import type { CliOutput } from './output.js';
import { mergeOptions, signOptions, verifyOptions } from '../settings/command-options.js';
import type { ExitStatus } from '../report/exit-status.js';
import { factsOf, rowLines } from '../report/facts.js';
import type { Invocation } from './invocation.js';
import { settingReader } from '../settings/read-settings.js';
import type { Report } from '../report/report-document.js';
import { formatReport, runToReport, saveReport } from '../report/run-report.js';
import { githubRun, runSource } from '../run/run-source.js';
import { settings } from '../settings/settings.js';

type ArtifactInvocation = Extract<Invocation, { command: 'sign' | 'verify' | 'merge' }>;

/** What a setting says in place of a file's path. */
const STANDARD_OUTPUT = '-';

/** `qpher-sign sign`, `qpher-sign verify` and `qpher-sign merge`. */
export async function runArtifactCommand(
  invocation: ArtifactInvocation,
  program: CliProgram,
): Promise<ExitStatus> {
  const { output } = program;
  warnOfUnknownVariables(output);
  const report = await runToReport(
    invocation.command,
    () => run(invocation, program),
    () => new Date(),
  );
  const source = cliSource(invocation.flags);
  const isShown = source(settings.report.name) === STANDARD_OUTPUT;
  const reportFile = (): string | undefined => (isShown ? undefined : settingReader(source)(settings.report));
  const saved = saveReport(report, reportFile, process.cwd());
  showReport(saved, output);
  if (invocation.json || isShown) output.data(formatReport(saved));
  return saved.exit_status;
}

/** The commands that wait for the service are loaded when they are asked for; verifying, which need not wait, starts at once. */
async function run(invocation: ArtifactInvocation, program: CliProgram): Promise<RunResult> {
  const read = settingReader(cliSource(withNames(invocation)));
  const context = cliContext(read, invocation.debug, program);
  switch (invocation.command) {
    case 'sign': {
      const { sign } = await import('../engine/sign.js');
      const source = runSource(read, ciSystems, context.warn);
      return sign(signOptions(read, context.workingDirectory, source), { ...context, source });
    }
    case 'verify':
      return verify(verifyOptions(read, context.workingDirectory, githubRun()), context);
    case 'merge': {
      const { merge } = await import('../engine/merge.js');
      return merge(mergeOptions(read, context.workingDirectory), context);
    }
  }
}

/** The names on the command line are the setting `files`. */
function withNames({ files, flags }: ArtifactInvocation): ArtifactInvocation['flags'] {
  return files.length === 0 ? flags : new Map([...flags, [settings.files.name, files]]);
}

function showReport(report: Report, output: CliOutput): void {
  if (report.error !== null) {
    output.error(report.error);
    return;
  }
  const facts = factsOf(report);
  output.line(facts.headline);
  for (const [name, value] of facts.details) output.line(`  ${name.padEnd(11)} ${value}`);
  for (const line of rowLines(facts)) output.line(`  ${line}`);
}
