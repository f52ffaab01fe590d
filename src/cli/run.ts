import { cliHost, cliSource, warnOfUnknownVariables, type CliProgram } from './context.js';
import type { CliOutput } from './output.js';
import type { ExitStatus } from '../report/exit-status.js';
import { factsOf, rowLines } from '../report/facts.js';
import type { ArtifactInvocation } from './invocation.js';
import { reportPlace } from '../settings/command-options.js';
import { settingReader } from '../settings/read-settings.js';
import type { Report } from '../report/report-document.js';
import { formatReport, runToReport, saveReport } from '../report/run-report.js';
import { runCommand } from '../run/commands.js';
import { settings } from '../settings/settings.js';

/** The value of a setting that stands for standard output instead of a file. */
const STANDARD_OUTPUT = '-';

/** `qpher-sign sign`, `verify` and `merge`. */
export async function runArtifactCommand(
  invocation: ArtifactInvocation,
  program: CliProgram,
): Promise<ExitStatus> {
  const { output } = program;
  warnOfUnknownVariables(output);
  const report = await runToReport(
    invocation.command,
    () =>
      runCommand(
        invocation.command,
        settingReader(cliSource(withNames(invocation))),
        cliHost(program, invocation.debug),
      ),
    () => new Date(),
  );
  const source = cliSource(invocation.flags);
  const isShown = source(settings.report.name) === STANDARD_OUTPUT;
  const saved = saveReport(report, () => reportPlace(settingReader(source), process.cwd()));
  showReport(saved, output);
  if (invocation.json || isShown) output.data(formatReport(saved));
  return saved.exit_status;
}

/** Adds the arguments of the command line as the setting `files`. */
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
  const width = Math.max(0, ...facts.details.map(([name]) => name.length));
  for (const [name, value] of facts.details) output.line(`  ${name.padEnd(width)}  ${value}`);
  for (const line of rowLines(facts)) output.line(`  ${line}`);
  for (const hint of facts.hints) output.line(`  hint: ${hint}`);
}
