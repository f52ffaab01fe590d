import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They need programs that npm does not bring: npm run test:runners, npm run test:systems.
    exclude: ['test/runners/**', 'test/systems/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
});
