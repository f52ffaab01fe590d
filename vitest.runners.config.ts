import { defineConfig } from 'vitest/config';

/** Workflows on runners (scripts/test-runners.mjs). Each takes seconds and has its own files and service. */
export default defineConfig({
  test: {
    include: ['test/runners/**/*.test.ts'],
    testTimeout: 120_000,
    passWithNoTests: false,
  },
});
