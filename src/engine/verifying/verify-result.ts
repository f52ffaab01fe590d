import {
  passes,
  type JudgedArtifact,
  type JudgedAttestation,
  type ManifestFacts,
  type VerifyResult,
} from '../../report/results.js';
import type { Trust } from './establish-trust.js';

/** The result when no artifact was judged: the manifest or its source was refused. */
export function rejectedResult(
  trust: Trust,
  outcome: 'manifest-rejected' | 'policy-rejected',
  reason: string,
  genuine: Partial<Pick<VerifyResult, 'manifest' | 'attestation'>> = {},
): VerifyResult {
  const none = { manifest: null, attestation: null, artifacts: [], unchecked: [] };
  return { ...common(trust), outcome, reason, ...none, ...genuine };
}

export function judgedResult(
  trust: Trust,
  manifest: ManifestFacts,
  attestation: JudgedAttestation | null,
  artifacts: readonly JudgedArtifact[],
): VerifyResult {
  const outcome = withAttestation(outcomeOf(artifacts), attestation);
  return { ...common(trust), ...outcome, manifest, attestation, artifacts, unchecked: [] };
}

export function attestedResult(
  trust: Trust,
  attestation: JudgedAttestation,
  artifacts: readonly JudgedArtifact[],
): VerifyResult {
  return {
    ...common(trust),
    ...outcomeOf(artifacts),
    manifest: null,
    attestation,
    artifacts,
    unchecked: ['signature files (the attestation has the digests)'],
  };
}

export function bareResult(trust: Trust, artifacts: readonly JudgedArtifact[]): VerifyResult {
  return {
    ...common(trust),
    ...outcomeOf(artifacts),
    manifest: null,
    attestation: null,
    artifacts,
    unchecked: ['names (an older signed file under a newer name passes)', 'completeness', 'source'],
  };
}

type Outcome = Pick<VerifyResult, 'outcome' | 'reason'>;

/** An attestation that is refused makes the run fail: who uses the release would believe it elsewhere. */
function withAttestation(outcome: Outcome, attestation: JudgedAttestation | null): Outcome {
  if (attestation === null || attestation.verified) return outcome;
  const refusal = `the attestation '${attestation.path}' is refused: ${attestation.detail}`;
  return { outcome: 'failed', reason: outcome.reason === '' ? refusal : `${outcome.reason}; ${refusal}` };
}

/** Nothing verified is a failure, whatever else is allowed. */
function outcomeOf(artifacts: readonly JudgedArtifact[]): Outcome {
  if (!artifacts.some(({ verdict }) => passes(verdict))) {
    return { outcome: 'failed', reason: 'no artifact was verified' };
  }
  const failed = artifacts.filter((artifact) => artifact.failed).length;
  if (failed === 0) return { outcome: 'verified', reason: '' };
  return { outcome: 'failed', reason: `${failed} of ${artifacts.length} failed verification` };
}

function common(trust: Trust): Pick<VerifyResult, 'mode' | 'trust' | 'keyrings' | 'release' | 'api_calls'> {
  return {
    mode: 'verify',
    trust: trust.kind,
    keyrings: trust.kind === 'offline' ? trust.keyrings : [],
    release: null,
    api_calls: trust.kind === 'online' ? trust.client.calls() : 0,
  };
}
