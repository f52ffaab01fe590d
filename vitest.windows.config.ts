import { defineConfig } from 'vitest/config';

/** The end-to-end tests that start the bundles, with Node.js for Windows under Wine (scripts/test-windows.mjs). */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    include: [
      'test/e2e/{action,attestation,bad-input,central-signing,cli,dry-run,keys,merge,rotation,show,source}.test.ts',
    ],
    testTimeout: 180_000,
    passWithNoTests: false,
    expect: { requireAssertions: true },
  },
});
