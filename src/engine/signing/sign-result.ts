import type { SealedManifest } from '../seal.js';
import { layoutPaths } from '../../manifest/layout.js';
import type { AttestationFacts, SignResult, UploadedRelease } from '../../report/results.js';
import { manifestFacts } from '../../verification/verdicts.js';
import type { SigningPlan } from './plan-signing.js';
import type { DryRunReason } from './sign-options.js';
import type { ListedArtifact } from './sign-artifacts.js';

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

/** The outcome of a run. */
interface SignedRelease {
  readonly listed: readonly ListedArtifact[];
  readonly sealed: SealedManifest;
  readonly attestation: AttestationFacts | null;
  readonly uploaded: UploadedRelease | null;
  readonly calls: number;
}

export function signedResult(
  { options, patterns }: SigningPlan,
  { listed, sealed, attestation, uploaded, calls }: SignedRelease,
): SignResult {
  const { manifest, kept } = sealed;
  return {
    mode: 'sign',
    outcome: 'signed',
    dry_run: null,
    manifest: manifestFacts(manifest, options.manifest, 'active'),
    source: manifest.source,
    attestation,
    files: [...listed.flatMap(({ entry }) => entry.signature?.path ?? []), ...layoutPaths(options)],
    release: uploaded,
    patterns,
    artifacts: listed.map(({ entry, signature }) => ({
      path: entry.path,
      action: (signature?.reused ?? kept) ? 'reused' : 'signed',
      size: entry.size,
      digests: entry.digests,
      key_version: entry.key_version ?? manifest.key_version,
      request_id: entry.signature?.request_id ?? null,
    })),
    api_calls: calls,
  };
}
