import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They need programs that npm does not bring: npm run test:page, test:peers, test:runners, test:systems.
    exclude: ['test/page/**', 'test/peers/**', 'test/runners/**', 'test/systems/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    expect: { requireAssertions: true },
  },
});
