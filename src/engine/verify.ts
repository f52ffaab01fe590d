import type { RunContext } from './context.js';
import type { DownloadedRelease, VerifyResult } from '../report/results.js';
import { folderStore } from '../release/store.js';
import { establishTrust, type Trust } from './verifying/establish-trust.js';
import { Verifier } from './verifying/verifier.js';
import { verifyBare } from './verifying/verify-bare.js';
import { NO_MANIFEST, refuseContradictions, type VerifyOptions } from './verifying/verify-options.js';
import { verifyRelease } from './verifying/verify-release.js';
import { bareResult, type ReleaseVerdict } from './verifying/verify-result.js';

/**
 * Verifies a release, here or on GitHub. What fails is in the result; what keeps the run from judging is thrown.
 * @throws QpherSignError `setting-conflict`, `manifest-missing`, and as reading keys and files does
 */
export async function verify(options: VerifyOptions, context: RunContext): Promise<VerifyResult> {
  refuseContradictions(options);
  const trust = await establishTrust(options, context);
  const { keys } = trust;
  const verifier = new Verifier({ keys, allowRetired: options.allowRetired, verify: context.verify });
  if (options.manifest === NO_MANIFEST) {
    return resultOf(trust, bareResult(await verifyBare(options, verifier, context)));
  }
  if (options.release !== undefined) {
    // Brings what downloading needs.
    const { withGithubRelease } = await import('./download.js');
    return withGithubRelease(options.release, options, context, async (store, describe) => {
      const { kept, verdict } = await verifyRelease(store, options, verifier, context);
      return resultOf(trust, verdict, describe(kept));
    });
  }
  const { verdict } = await verifyRelease(folderStore(options.root), options, verifier, context);
  return resultOf(trust, verdict);
}

function resultOf(
  trust: Trust,
  verdict: ReleaseVerdict,
  release: DownloadedRelease | null = null,
): VerifyResult {
  return {
    mode: 'verify',
    trust: trust.kind,
    trusted_files: trust.kind === 'offline' ? trust.files : [],
    ...verdict,
    release,
    api_calls: trust.kind === 'online' ? trust.client.calls() : 0,
  };
}
