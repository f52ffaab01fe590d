import { manifestKey, type Manifest } from '../../manifest/manifest.js';
import type { ManifestHead } from '../../manifest/manifest-pieces.js';
import type { Client } from '../../qpher/client.js';
import { signaturePath } from '../../signatures/signature-path.js';
import type { AttestationFacts, ManifestFacts, SignResult, UploadedRelease } from '../../report/results.js';
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

export function signedResult(
  plan: SigningPlan,
  signed: readonly ArtifactSignature[],
  manifest: Manifest,
  checksums: readonly string[],
  attestation: AttestationFacts | null,
  release: UploadedRelease | null,
  client: Client,
): SignResult {
  const name = plan.options.manifest;
  return {
    mode: 'sign',
    outcome: 'signed',
    dry_run: null,
    manifest: manifestFacts(manifest, name),
    attestation,
    files: [
      ...signed.map(({ entry }) => entry.signature.path),
      name,
      signaturePath(name),
      ...checksums,
      ...(attestation === null ? [] : [attestation.path]),
    ],
    release,
    patterns: plan.patterns,
    artifacts: signed.map(({ entry, reused }) => ({
      path: entry.path,
      action: reused ? 'reused' : 'signed',
      size: entry.size,
      digests: entry.digests,
      key_version: entry.signature.key_version,
      request_id: entry.signature.request_id,
    })),
    api_calls: client.calls(),
  };
}

export function manifestFacts(manifest: ManifestHead, path: string): ManifestFacts {
  return {
    path,
    key_version: manifest.key_version,
    fingerprint: manifestKey(manifest, manifest.key_version).fingerprint,
    created_at: manifest.created_at,
    digest_algorithm: manifest.digest_algorithm,
  };
}
