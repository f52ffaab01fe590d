import { unlessAborted } from '../system/concurrency.js';
import { withLock } from '../system/lock.js';
import { takeLittleMemory } from '../system/little-memory.js';
import { Signer } from '../qpher/signer.js';
import { removeAbandoned } from '../system/temporary-files.js';
import type { RunContext } from './context.js';
import type { SignResult } from '../report/results.js';
import { openRelease } from './publishing/open-release.js';
import { plannedUploads } from './publishing/planned-uploads.js';
import { withReleaseSignatures } from './publishing/release-signatures.js';
import { uploadToRelease } from './publishing/upload-to-release.js';
import { readEarlierManifest } from './signing/earlier-manifest.js';
import { foldersWrittenTo, planSigning } from './signing/plan-signing.js';
import type { SignOptions } from './signing/sign-options.js';
import { plannedResult, signedResult } from './signing/sign-result.js';
import { signAttestation } from './signing/sign-attestation.js';
import { signArtifacts } from './signing/sign-artifacts.js';
import { writeChecksums } from './signing/write-checksums.js';
import { writeManifest } from './signing/write-manifest.js';

/**
 * Signs the artifacts that the patterns name, writes their `.sig` files, the signed manifest, checksums and attestation,
 * and uploads them to a release where one is named. One run at a time signs in a root: the next one finds what it signed,
 * and does not ask for it again.
 * @throws QpherSignError whatever stands in the way; valid `.sig` files written until then stay, a manifest is written
 * only when all artifacts are signed, and a release published only when all is in it
 */
export async function sign(options: SignOptions, context: RunContext): Promise<SignResult> {
  if (options.dryRun !== undefined) {
    const plan = await planSigning(options, context);
    if (options.upload !== undefined) plannedUploads(plan);
    return plannedResult(plan, options.dryRun);
  }
  takeLittleMemory();
  const onWait = (holder: string): void => {
    context.warn(`${holder} is signing in '${options.root}': waiting until it ends`);
  };
  return withLock(options.root, { signal: context.signal, onWait }, () => signAlone(options, context));
}

async function signAlone(options: SignOptions, context: RunContext): Promise<SignResult> {
  const local = await unlessAborted(planSigning(options, context), context.signal);
  removeAbandoned(foldersWrittenTo(local));
  const release = options.upload && (await openRelease(options.upload, local, context));
  const plan = release === undefined ? local : await withReleaseSignatures(local, release);
  const client = await context.connect();
  const signer = new Signer({
    client,
    endpoint: options.signingEndpoint,
    selfCheck: options.selfCheck,
    concurrency: options.concurrency,
    verify: context.verify,
    pins: options.keyFingerprints,
  });
  const earlier = await readEarlierManifest(plan, signer);
  const signed = await signArtifacts(plan, earlier, signer, context);
  const attestation = await signAttestation(plan, signed, signer);
  const manifest = await writeManifest(plan, signed, earlier, signer, context, attestation?.content);
  const checksums = writeChecksums(plan, manifest);
  const uploaded = release === undefined ? null : await uploadToRelease(release, plan, manifest, context);
  return signedResult(plan, signed, manifest, checksums, attestation?.facts ?? null, uploaded, client);
}
