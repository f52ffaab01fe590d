import { defineConfig } from 'vitest/config';

/** The tests that mutants are run against: the fast ones of what is mutated (docs/dev/mutation.md). */
export default defineConfig({
  test: {
    include: [
      'test/unit/artifact-path.test.ts',
      'test/unit/attestation.test.ts',
      'test/unit/checksums.test.ts',
      'test/unit/sigstore-bundle.test.ts',
      'test/unit/json.test.ts',
      'test/unit/keyring.test.ts',
      'test/unit/manifest*.test.ts',
      'test/unit/merge-manifests.test.ts',
      'test/unit/ml-dsa-65-spki.test.ts',
      'test/unit/public-key.test.ts',
      'test/unit/scheme*.test.ts',
      'test/unit/signature*.test.ts',
      'test/unit/statement.test.ts',
      'test/unit/trusted-keys.test.ts',
      'test/unit/verify-signature.test.ts',
      'test/unit/workflow-run.test.ts',
    ],
    testTimeout: 60_000,
    passWithNoTests: false,
  },
});
