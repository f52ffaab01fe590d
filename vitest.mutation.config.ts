import { defineConfig } from 'vitest/config';

/** The fast tests that mutants are run against (docs/dev/mutation.md). */
export default defineConfig({
  test: {
    include: [
      'test/integration/{advice,attestation,extend,verify}.test.ts',
      'test/unit/{advice,artifact-path,asset-name,attestation,checksums,document-message,documents-agree}.test.ts',
      'test/unit/{hostile-verdicts,json,judge-artifacts,key-outcome,keyring,layout,locate-artifacts}.test.ts',
      'test/unit/{manifest,merge-manifests,ml-dsa-65-spki,open-list,page-advice}.test.ts',
      'test/unit/{parse-checksums,policy,public-key,release-predicate,schemes,seal,signature-path}.test.ts',
      'test/unit/{signature-vectors,sigstore-bundle,statement,trusted-keys,verifier}.test.ts',
      'test/unit/{verify-bare,verify-release,verify-result,verify-signature,workflow-run}.test.ts',
    ],
    testTimeout: 60_000,
    passWithNoTests: false,
  },
});
