import { defineConfig } from 'vitest/config';

/** Workflows on runners (scripts/test-runners.mjs); a run takes seconds, and each has files and a service of its own. */
export default defineConfig({
  test: {
    include: ['test/runners/**/*.test.ts'],
    testTimeout: 120_000,
    passWithNoTests: false,
  },
});
