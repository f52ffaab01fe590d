import type { Invocation } from './invocation.js';
import { parseCommandLine } from './parse-command-line.js';
import { harmlessJson } from './clean-text.js';
import { CliOutput } from './cli-output.js';
import type { ExitStatus } from './exit-status.js';
import { failure } from './run-report.js';

/**
 * Runs one command line.
 * @param argv without the program's name
 * @returns the exit status
 */
export async function runCli(argv: readonly string[]): Promise<ExitStatus> {
  const json = argv.includes('--json');
  const output = new CliOutput(json);
  try {
    return await runInvocation(await parseCommandLine(argv), output);
  } catch (thrown) {
    const { error, exit_status } = failure(thrown);
    if (error !== null) output.error(error);
    if (json)
      output.data(harmlessJson(`${JSON.stringify({ type: 'qpher-sign/error/v1', error }, undefined, 2)}\n`));
    return exit_status;
  }
}

/** Each command is loaded when it is asked for. */
async function runInvocation(invocation: Invocation, output: CliOutput): Promise<ExitStatus> {
  switch (invocation.command) {
    case 'show':
      output.data(invocation.text);
      return 0;
    case 'sign':
    case 'verify':
      return (await import('./cli-run.js')).runArtifactCommand(invocation, output);
    case 'keys':
      return (await import('./cli-keys.js')).runKeysCommand(invocation, output);
    case 'emulator':
      return (await import('./cli-emulator.js')).runEmulatorCommand(invocation, output);
    case 'demo':
      return (await import('./cli-demo.js')).runDemoCommand(invocation, output);
  }
}
