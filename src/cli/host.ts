import { optionsEnd, refuseFileNames } from './arguments.js';
import { exists } from '../system/files.js';
import { parseCommandLine } from './parse-command-line.js';
import { harmlessJson } from '../report/clean-text.js';
import { CliOutput } from './output.js';
import type { CliProgram } from './context.js';
import type { ExitStatus } from '../report/exit-status.js';
import { failure } from '../report/run-report.js';

/**
 * Runs one command line.
 * @param argv without the program's name
 * @param entry the program's entry file, which worker threads start from
 * @returns the exit status
 */
export async function runCli(argv: readonly string[], entry: URL): Promise<ExitStatus> {
  const json = argv.slice(0, optionsEnd(argv)).includes('--json');
  const output = new CliOutput(json);
  const program: CliProgram = { output, entry };
  const fail = (thrown: unknown): ExitStatus => {
    const { error, exit_status } = failure(thrown);
    if (error !== null) output.error(error);
    if (json)
      output.data(harmlessJson(`${JSON.stringify({ type: 'qpher-sign/error/v1', error }, undefined, 2)}\n`));
    return exit_status;
  };
  // An error that no part of the run handles would end the process with 1, the status of a failed verification.
  process.once('uncaughtException', (error) => process.exit(fail(error)));
  try {
    refuseFileNames(argv, exists);
    const run = await parseCommandLine(argv);
    return await run(program);
  } catch (thrown) {
    return fail(thrown);
  }
}
