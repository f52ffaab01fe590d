import { defineConfig } from 'vitest/config';

/** Tests of the CI templates in the CI systems' own runners or validators (scripts/test-systems.mjs). */
export default defineConfig({
  test: {
    include: ['test/systems/**/*.test.ts'],
    testTimeout: 180_000,
    passWithNoTests: false,
  },
});
