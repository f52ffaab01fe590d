import { takeLittleMemory } from '../system/little-memory.js';
import type { RunContext } from './context.js';
import type { VerifyResult } from '../report/results.js';
import { establishTrust } from './verifying/establish-trust.js';
import { isAttestationPath } from '../manifest/attestation-path.js';
import { judgeArtifacts } from './verifying/judge-artifacts.js';
import { judgeAttestation } from './verifying/judge-attestation.js';
import { judgeBareFiles } from './verifying/judge-bare-files.js';
import { locateArtifacts } from './verifying/locate-artifacts.js';
import { openManifest } from './verifying/open-manifest.js';
import { policyProblem } from './verifying/policy.js';
import { verifyAttested } from './verifying/verify-attested.js';
import { bareResult, judgedResult, rejectedResult } from './verifying/verify-result.js';
import { NO_MANIFEST, refuseContradictions, type VerifyOptions } from './verifying/verify-options.js';

/**
 * Verifies a release, here or on GitHub: who is trusted, the manifest's own signature, the policy, every artifact, then
 * the attestation beside the manifest. What fails is in the result; what keeps the run from judging is thrown.
 * @throws QpherSignError `setting-conflict`, `manifest-missing`, and as reading keys and files does
 */
export async function verify(options: VerifyOptions, context: RunContext): Promise<VerifyResult> {
  refuseContradictions(options);
  takeLittleMemory();
  const trust = await establishTrust(options, context);
  if (options.release !== undefined) {
    // Brings what downloading needs.
    const { verifyRelease } = await import('./verifying/verify-release.js');
    return verifyRelease(options.release, options, trust, context);
  }
  if (options.manifest === NO_MANIFEST) {
    return bareResult(trust, await judgeBareFiles(options, trust, context));
  }
  if (isAttestationPath(options.manifest)) return verifyAttested(options, trust, context);
  const opened = await openManifest(options, trust, context);
  if (opened.kind === 'rejected') return rejectedResult(trust, 'manifest-rejected', opened.reason);
  const problem = policyProblem(opened.manifest.source, options);
  if (problem !== undefined)
    return rejectedResult(trust, 'policy-rejected', problem, { manifest: opened.facts });

  const located = await locateArtifacts(opened.manifest, options, context);
  const judged = await judgeArtifacts(opened.manifest, located, options, trust, context);
  const attestation = await judgeAttestation(opened.manifest, options, trust);
  return judgedResult(trust, opened.facts, attestation, judged);
}
