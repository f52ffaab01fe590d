import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demo, type DemoStep } from './demo.js';
import { connectClient } from '../qpher/connect.js';
import { runContext } from '../run/run-context.js';
import { cliHost, type CliProgram } from './context.js';
import type { CliOutput } from './output.js';
import { signOptions, verifyOptions } from '../settings/command-options.js';
import type { ExitStatus } from '../report/exit-status.js';
import type { DemoInvocation } from './invocation.js';
import { settingReader, type GivenSetting, type SettingReader } from '../settings/read-settings.js';

/** Time limit of the demo in milliseconds. */
const TIME_LIMIT = 120_000;

/**
 * `qpher-sign demo`: runs the steps and prints a table of them. It ignores all variables, so that it always does the
 * same.
 */
export async function runDemoCommand(
  { keep, json, debug }: DemoInvocation,
  program: CliProgram,
): Promise<ExitStatus> {
  const folder = keep === undefined ? await mkdtemp(path.join(tmpdir(), 'qpher-sign-')) : path.resolve(keep);
  const context = {
    ...runContext(settingsFrom({}), cliHost(program, debug)),
    source: null,
    progress: () => undefined,
  };
  try {
    const steps = await demo({
      folder,
      projectFolder: path.resolve(await realpath(process.argv[1] ?? '.'), '../../..'),
      signAll: (root) => signOptions(settingsFrom({ files: '**' }), root, null),
      verifyAll: (root, keyrings) =>
        verifyOptions(settingsFrom(keyrings.length === 0 ? {} : { 'trusted-keys': keyrings }), root, null),
      connect: ({ url, apiKey }) =>
        connectClient({
          apiUrl: new URL(url),
          apiKey,
          requestsPerMinute: undefined,
          timeLeft: TIME_LIMIT,
          signal: context.signal,
          note: () => undefined,
          debug: () => undefined,
        }),
      context,
    });
    show(steps, keep, json, program.output);
    return steps.every(({ passed }) => passed) ? 0 : 1;
  } finally {
    if (keep === undefined) await rm(folder, { recursive: true, force: true });
  }
}

function settingsFrom(given: Readonly<Record<string, GivenSetting>>): SettingReader {
  return settingReader((name) => given[name]);
}

function show(steps: readonly DemoStep[], keep: string | undefined, json: boolean, output: CliOutput): void {
  if (json) {
    output.data(`${JSON.stringify({ steps, folder: keep ?? null }, undefined, 2)}\n`);
    return;
  }
  const width = Math.max(...steps.map(({ step }) => step.length));
  for (const { step, result, passed } of steps)
    output.line(`${passed ? '✓' : '✗'} ${step.padEnd(width)}  ${result}`);
  output.line('');
  output.line(
    keep === undefined ? 'the files were deleted; --keep FOLDER keeps them' : `the files are in ${keep}`,
  );
}
