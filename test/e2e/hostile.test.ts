import { describe, expect, test } from 'vitest';
import { expectDefused } from '../support/defused.js';
import { readHostileCases } from '../support/hostile-cases.js';
import { runCase } from '../support/run-hostile-case.js';
import { runCli } from '../support/run-process.js';
import { isWindows } from '../support/systems.js';

/** Milliseconds after which a verification counts as stuck. */
const PATIENCE = 20_000;

/** Maximum number of characters: names by an attacker are not printed at full length. */
const MAX_PRINTED = 32 * 1024;

const cases = readHostileCases().filter(({ needs }) => needs === undefined || !isWindows);

describe('hostile releases', () => {
  test.each(cases)(
    'the command line reaches the expected verdict on a release of the corpus: $name',
    async (hostile) => {
      const { printed, ...result } = await runCase(hostile, (argv, folder, environment) =>
        runCli(argv, { folder, environment, patience: PATIENCE }),
      );
      const { outcome, exit_status: exitStatus, ...more } = hostile.expected;
      expect(result).toEqual({ outcome, exitStatus, error: null, verdicts: {}, ...more });
      expectDefused(printed);
      expect(printed.length).toBeLessThan(MAX_PRINTED);
    },
  );
});
