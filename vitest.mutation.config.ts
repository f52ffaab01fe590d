import { defineConfig } from 'vitest/config';

/** The tests that mutants are run against: the fast ones of what is mutated (docs/dev/mutation.md). */
export default defineConfig({
  test: {
    include: [
      'test/integration/{advice,attestation,extend,one-signature,verify}.test.ts',
      'test/unit/{artifact-path,asset-name,attestation,checksums,document-message,documents-agree}.test.ts',
      'test/unit/{hostile-corpus,json,keyring,manifest,merge-manifests,ml-dsa-65-spki,open-list}.test.ts',
      'test/unit/{parse-checksums,policy,public-key,release-predicate,schemes,seal,signature-path}.test.ts',
      'test/unit/{signature-vectors,sigstore-bundle,statement,trusted-keys,verifier}.test.ts',
      'test/unit/{verify-signature,workflow-run}.test.ts',
    ],
    testTimeout: 60_000,
    passWithNoTests: false,
  },
});
