import { adviseOnRun } from './advice.js';
import { passes, type JudgedArtifact, type JudgedAttestation, type ReleaseVerdict } from './verdicts.js';

/** The result if no artifact was judged, because the manifest or its source was rejected. */
export function rejectedResult(
  outcome: 'manifest-rejected' | 'policy-rejected',
  reason: string,
  hint: string,
): ReleaseVerdict {
  return {
    ...{ outcome, reason, hint, manifest: null, attestation: null },
    ...{ comparisons: [], artifacts: [], not_covered: [], unchecked: [] },
  };
}

export function judgedResult(
  artifacts: readonly JudgedArtifact[],
  attestation: JudgedAttestation | null,
): ReleaseVerdict {
  const outcome = withAttestation(outcomeOf(artifacts), attestation);
  return {
    ...outcome,
    ...{ manifest: null, attestation, comparisons: [], artifacts, not_covered: [], unchecked: [] },
  };
}

export function bareResult(artifacts: readonly JudgedArtifact[]): ReleaseVerdict {
  const unchecked = ['names (an older signed file under a newer name passes)', 'completeness', 'source'];
  return { ...judgedResult(artifacts, null), unchecked };
}

type Outcome = Pick<ReleaseVerdict, 'outcome' | 'reason' | 'hint'>;

/** A refused attestation fails the run, because users of the release could rely on it elsewhere. */
function withAttestation(outcome: Outcome, attestation: JudgedAttestation | null): Outcome {
  if (attestation === null || attestation.verified) return outcome;
  const refusal = `the attestation '${attestation.path}' is refused: ${attestation.detail}`;
  const reason = outcome.reason === '' ? refusal : `${outcome.reason}; ${refusal}`;
  const hint =
    outcome.hint === '' ? 'get the attestation again from where the release is published' : outcome.hint;
  return { outcome: 'failed', reason, hint };
}

/** A run that verified nothing fails, whatever is allowed. */
function outcomeOf(artifacts: readonly JudgedArtifact[]): Outcome {
  if (!artifacts.some(({ verdict }) => passes(verdict))) {
    return { outcome: 'failed', reason: 'no artifact was verified', hint: adviseOnRun(artifacts) };
  }
  const failed = artifacts.filter((artifact) => artifact.failed);
  if (failed.length === 0) return { outcome: 'verified', reason: '', hint: '' };
  const absent = failed.filter(({ verdict }) => verdict === 'missing').length;
  const reasons = [
    [failed.length - absent, 'failed verification'],
    [absent, absent === 1 ? 'is not here' : 'are not here'],
  ] as const;
  const reason = reasons
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} of ${artifacts.length} ${what}`)
    .join(', ');
  return { outcome: 'failed', reason, hint: adviseOnRun(artifacts) };
}
