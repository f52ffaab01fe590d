import { defineConfig } from 'vitest/config';

/** Templates of CI systems in the systems' own runners (scripts/test-systems.mjs). */
export default defineConfig({
  test: {
    include: ['test/systems/**/*.test.ts'],
    testTimeout: 180_000,
    passWithNoTests: false,
  },
});
