import { startEmulator } from '../emulator/emulator.js';
import { MAX_FAULTS_BYTES, parseFaults } from '../emulator/faults.js';
import { editions } from '../emulator/operation.js';
import { plans } from '../emulator/rate-limit.js';
import { readBounded } from '../system/files.js';
import { schemeNames } from '../signatures/schemes.js';
import type { CliProgram } from './context.js';
import type { ExitStatus } from '../report/exit-status.js';
import type { EmulatorInvocation } from './invocation.js';
import { parseChoice } from '../settings/parsers.js';

/** `qpher-sign emulator`: prints its address and runs until it is interrupted. */
export async function runEmulatorCommand(
  { options, json }: EmulatorInvocation,
  { output }: CliProgram,
): Promise<ExitStatus> {
  const choose = <T extends string>(
    name: string,
    choices: readonly T[],
    text: string | undefined,
  ): T | undefined => (text === undefined ? undefined : parseChoice(choices)(text, name));
  const plan = choose('plan', plans, options.plan);
  const scheme = choose('scheme', schemeNames, options.scheme);
  const edition = choose('edition', editions, options.edition);
  const emulator = await startEmulator({
    port: options.port,
    latencyMs: options.latency,
    stateFile: options.state,
    faults: options.faults === undefined ? [] : parseFaults(readBounded(options.faults, MAX_FAULTS_BYTES)),
    ...(plan && { plan }),
    ...(scheme && { scheme }),
    ...(edition && { edition }),
  });
  if (json) output.data(`${JSON.stringify({ url: emulator.url, api_key: emulator.apiKey })}\n`);
  else {
    output.line(`the emulator listens on ${emulator.url}`);
    const set = process.platform === 'win32' ? 'set' : 'export';
    output.line('in another terminal:');
    output.line(`  ${set} QPHER_API_URL=${emulator.url}`);
    output.line(`  ${set} QPHER_API_KEY=${emulator.apiKey}`);
    output.line('stop it with Ctrl-C');
  }
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await emulator.close();
  return 0;
}
