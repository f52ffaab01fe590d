import { defineConfig } from 'vitest/config';

/** Tests with programs by others, which are installed on demand: `npm run test:peers`. */
export default defineConfig({
  test: {
    include: ['test/peers/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 600_000,
    passWithNoTests: false,
  },
});
