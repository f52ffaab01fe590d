import { passes, type JudgedArtifact, type ManifestFacts, type VerifyResult } from '../report.js';
import type { Trust } from './establish-trust.js';

/** The result when no artifact was judged: the manifest or its source was refused. */
export function rejectedResult(
  trust: Trust,
  outcome: 'manifest-rejected' | 'policy-rejected',
  reason: string,
  manifest: ManifestFacts | null = null,
): VerifyResult {
  return { ...common(trust), outcome, reason, manifest, artifacts: [], unchecked: [] };
}

export function judgedResult(
  trust: Trust,
  manifest: ManifestFacts,
  artifacts: readonly JudgedArtifact[],
): VerifyResult {
  return { ...common(trust), ...outcomeOf(artifacts), manifest, artifacts, unchecked: [] };
}

export function bareResult(trust: Trust, artifacts: readonly JudgedArtifact[]): VerifyResult {
  return {
    ...common(trust),
    ...outcomeOf(artifacts),
    manifest: null,
    artifacts,
    unchecked: ['names (an older signed file under a newer name passes)', 'completeness', 'source'],
  };
}

/** Nothing verified is a failure, whatever else is allowed. */
function outcomeOf(artifacts: readonly JudgedArtifact[]): Pick<VerifyResult, 'outcome' | 'reason'> {
  if (!artifacts.some(({ verdict }) => passes(verdict))) {
    return { outcome: 'failed', reason: 'no artifact was verified' };
  }
  const failed = artifacts.filter((artifact) => artifact.failed).length;
  if (failed === 0) return { outcome: 'verified', reason: '' };
  return { outcome: 'failed', reason: `${failed} of ${artifacts.length} failed verification` };
}

function common(trust: Trust): Pick<VerifyResult, 'mode' | 'trust' | 'keyrings' | 'api_calls'> {
  return {
    mode: 'verify',
    trust: trust.kind,
    keyrings: trust.kind === 'offline' ? trust.keyrings : [],
    api_calls: trust.kind === 'online' ? trust.client.calls() : 0,
  };
}
