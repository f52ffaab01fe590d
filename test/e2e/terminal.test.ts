import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/emulator.js';
import { LOCK_NAME } from '../../src/system/lock.js';
import { scene, variablesOf } from '../support/faulty-run.js';
import { runCli, type Finished } from '../support/run-process.js';
import { isWindows } from '../support/systems.js';

/** Runs the following command with a pseudo-terminal as its standard input, output and error. */
const ON_A_TERMINAL = [
  '/usr/bin/env',
  'python3',
  '-c',
  'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))',
];

/** Milliseconds after which an endless run is ended. */
const PATIENCE = 30_000;

const CLEAR_LINE = '\r\u001b[K';

const names = Array.from({ length: 30 }, (_, index) => `f${index}`);
const files = Object.fromEntries(names.map((name) => [name, name]));
const refusesEleventh = { operation: 'sign', after: 10, status: 422, times: 'always' } as const;

async function signOnTerminal(
  argv: readonly string[] = [],
  emulatorOptions: Partial<EmulatorOptions> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<Finished & { readonly folder: string }> {
  const service = scene(files);
  const emulator = await service.start({ latencyMs: 20, ...emulatorOptions });
  const finished = await runCli(['sign', 'f*', ...argv], {
    folder: service.folder,
    wrapper: ON_A_TERMINAL,
    environment: { TERM: 'xterm', ...variablesOf(emulator), ...environment },
    patience: PATIENCE,
  });
  await emulator.close();
  return { ...finished, folder: service.folder };
}

// Python supports no pseudo-terminals on Windows.
describe.skipIf(isWindows)('terminal', () => {
  test('a run that fails part-way clears its progress bar, shows the error and removes its lock', async () => {
    const { status, stdout, folder } = await signOnTerminal([], { faults: [refusesEleventh] });
    expect([status, stdout]).toEqual([4, expect.stringContaining(`${CLEAR_LINE}error: `)]);
    expect(stdout).toMatch(/\[=+ +\] \d+\/30/);
    expect(stdout).toContain('(service-refused)');
    expect(stdout).not.toContain('\u001b[?'); // Modes of the terminal, such as line wrap.
    expect(existsSync(path.join(folder, LOCK_NAME))).toBe(false);
  });

  test('a run on a terminal ends at its timeout', async () => {
    const { status, stdout } = await signOnTerminal(['--concurrency=1', '--timeout=1'], { latencyMs: 100 });
    expect([status, stdout]).toEqual([4, expect.stringContaining('(deadline-exceeded)')]);
  });

  test('a successful run clears its progress bar', async () => {
    const { status, stdout } = await signOnTerminal();
    expect([status, stdout]).toEqual([0, expect.stringContaining(`${CLEAR_LINE}signed 30 artifacts`)]);
  });

  test.each([
    ['that cannot move its cursor', { TERM: 'dumb' }],
    ['of a CI system', { CI: 'true' }],
  ])('progress is printed as lines on a terminal %s', async (_, environment) => {
    const { status, stdout } = await signOnTerminal([], {}, environment);
    expect([status, stdout]).toEqual([0, expect.stringContaining('1/30 ')]);
    expect(stdout).not.toContain('\u001b');
  });
});
