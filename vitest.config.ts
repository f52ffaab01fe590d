import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests often wait for processes and timers, so each processor works on one file.
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
          // No test mocks a module or changes a global, so files can share loaded modules.
          isolate: false,
        },
      },
      // The tests in test/page, test/peers, test/runners and test/systems need programs that `npm ci` does not install.
      // Each folder has its own command: npm run test:page, …
      { extends: true, test: { name: 'programs', include: ['test/e2e/**/*.test.ts'] } },
    ],
  },
});
