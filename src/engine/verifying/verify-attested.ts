import path from 'node:path';
import { readIfPresent } from '../../system/files.js';
import type { TrustedKey } from '../../keys/trusted-keys.js';
import type { Subject } from '../../manifest/statement.js';
import { MAX_ENVELOPE_BYTES } from '../../signatures/dsse.js';
import type { RunContext } from '../context.js';
import type { JudgedArtifact, VerifyResult } from '../../report/results.js';
import type { Trust } from './establish-trust.js';
import { judgeContent } from './judge-content.js';
import { judgeEach } from './judge-each.js';
import { locateArtifacts, type Located } from './locate-artifacts.js';
import { openAttestation, verifiedAttestation } from './open-attestation.js';
import { missingManifest } from './open-manifest.js';
import { policyProblem } from './policy.js';
import { attestedResult, rejectedResult } from './verify-result.js';
import type { VerifyOptions } from './verify-options.js';

/**
 * Verifies a release by its attestation in place of the manifest: the attestation's own signature, the policy, then
 * the digests of every artifact. Signature files have no part in it.
 * @throws QpherSignError `manifest-missing`, and as reading files does
 */
export async function verifyAttested(
  options: VerifyOptions,
  trust: Trust,
  context: RunContext,
): Promise<VerifyResult> {
  const file = path.resolve(options.root, options.manifest);
  const bytes = readIfPresent(file, MAX_ENVELOPE_BYTES);
  if (bytes === undefined) throw missingManifest(file);
  const opened = await openAttestation(bytes, trust, options);
  if (opened.kind === 'rejected') {
    return rejectedResult(trust, 'manifest-rejected', `the attestation in its place: ${opened.reason}`);
  }
  const { statement, key } = opened;
  const attestation = verifiedAttestation(options.manifest, key);
  const problem = policyProblem(statement.run, options);
  if (problem !== undefined) return rejectedResult(trust, 'policy-rejected', problem, { attestation });

  const list = { digest_algorithm: 'sha512', artifacts: statement.subjects } as const;
  const located = await locateArtifacts(list, options, context);
  return attestedResult(trust, attestation, await judgeSubjects(located, key, options, context));
}

function judgeSubjects(
  located: Located<Subject>,
  { keyVersion, publicKey }: TrustedKey,
  options: VerifyOptions,
  context: RunContext,
): Promise<readonly JudgedArtifact[]> {
  return judgeEach(located, options, context, {
    keyOf: () => ({ key_version: keyVersion ?? null, fingerprint: publicKey.fingerprint }),
    judge: async (subject, found, realRoot) => {
      const content = await judgeContent(subject, found, options, realRoot, context);
      if ('verdict' in content) return content;
      return { verdict: found.by === 'path' ? 'verified' : 'verified-renamed', detail: '' };
    },
  });
}
