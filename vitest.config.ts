import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests wait for processes and timers much of the time: all processors are at work with one file each.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'modules',
          include: ['test/{unit,property,contract,integration}/**/*.test.ts'],
          // No test mocks a module or changes a global, so that files can share what is loaded.
          isolate: false,
        },
      },
      // Those of test/page, test/peers, test/runners and test/systems need programs that npm does not bring: npm run test:page, …
      { extends: true, test: { name: 'programs', include: ['test/e2e/**/*.test.ts'] } },
    ],
  },
});
