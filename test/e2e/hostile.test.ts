import { describe, expect, test } from 'vitest';
import { expectDefused } from '../support/defused.js';
import { readHostileCases } from '../support/hostile-cases.js';
import { runCase } from '../support/run-hostile-case.js';
import { runCli } from '../support/run-process.js';
import { isWindows } from '../support/systems.js';

/** Milliseconds after which a verification is held to be stuck. */
const PATIENCE = 20_000;

const cases = readHostileCases().filter(({ needs }) => needs === undefined || !isWindows);

describe('a hostile release is refused for what it contains', () => {
  test.each(cases)('$name', async (hostile) => {
    const { stderr, ...result } = await runCase(hostile, (argv, folder) =>
      runCli(argv, { folder, patience: PATIENCE }),
    );
    const { outcome, exit_status: exitStatus, ...more } = hostile.expected;
    expect(result).toEqual({ outcome, exitStatus, error: null, verdicts: {}, ...more });
    expectDefused(stderr);
  });
});
