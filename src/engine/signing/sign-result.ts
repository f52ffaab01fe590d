import type { Manifest } from '../../manifest/manifest.js';
import { layoutPaths } from '../../manifest/layout.js';
import type { AttestationFacts, SignResult, UploadedRelease } from '../../report/results.js';
import { manifestFacts } from '../../verification/verdicts.js';
import type { SigningPlan } from './plan-signing.js';
import type { DryRunReason } from './sign-options.js';
import type { ArtifactSignature } from './sign-artifacts.js';

/** The result of a dry run: what would be signed. */
export function plannedResult(plan: SigningPlan, reason: DryRunReason): SignResult {
  return {
    mode: 'sign',
    outcome: 'planned',
    dry_run: reason,
    manifest: null,
    source: null,
    attestation: null,
    files: [],
    release: null,
    patterns: plan.patterns,
    artifacts: plan.artifacts.map(({ path, size }) => ({
      path,
      action: 'planned',
      size,
      digests: {},
      key_version: null,
      request_id: null,
    })),
    api_calls: 0,
  };
}

/** What a run signed. */
interface SignedRelease {
  readonly signed: readonly ArtifactSignature[];
  readonly manifest: Manifest;
  readonly attestation: AttestationFacts | null;
  readonly uploaded: UploadedRelease | null;
  readonly calls: number;
}

export function signedResult(
  { options, patterns }: SigningPlan,
  { signed, manifest, attestation, uploaded, calls }: SignedRelease,
): SignResult {
  return {
    mode: 'sign',
    outcome: 'signed',
    dry_run: null,
    manifest: manifestFacts(manifest, options.manifest),
    source: manifest.source,
    attestation,
    files: [...signed.flatMap(({ entry }) => entry.signature?.path ?? []), ...layoutPaths(options)],
    release: uploaded,
    patterns,
    artifacts: signed.map(({ entry, reused }) => ({
      path: entry.path,
      action: reused ? 'reused' : 'signed',
      size: entry.size,
      digests: entry.digests,
      key_version: entry.key_version,
      request_id: entry.signature?.request_id ?? null,
    })),
    api_calls: calls,
  };
}
