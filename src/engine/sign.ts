import { unlessAborted } from '../concurrency.js';
import { refuseMissingDigests, type ChecksumNames, type SummedFile } from '../manifest/checksums.js';
import type { ManifestArtifact } from '../manifest/manifest.js';
import { subjectDigests } from '../manifest/statement.js';
import { Signer } from '../qpher/signer.js';
import { removeAbandoned } from '../system/temporary-files.js';
import { relativeBelow, toPosix } from '../system/paths.js';
import { withRootLock } from '../system/lock.js';
import type { RunContext } from './context.js';
import type { SignResult } from '../report/results.js';
import { extended } from './extend.js';
import { assertOwnDocuments } from './own-documents.js';
import { contentsOf, plannedUploads } from './publishing/planned-uploads.js';
import { openRelease } from './publishing/open-release.js';
import { withReleaseSignatures } from './publishing/release-signatures.js';
import { uploadToRelease } from './publishing/upload-to-release.js';
import { readEarlierManifest, sealManifest } from './seal.js';
import { sealChecksums } from './signing/checksum-files.js';
import { foreignFiles } from './signing/existing-files.js';
import { assertNoAttestations, TenantKeys } from './tenant-keys.js';
import { foldersWrittenTo, planSigning, type SigningPlan } from './signing/plan-signing.js';
import type { SignOptions } from './signing/sign-options.js';
import { plannedResult, signedResult } from './signing/sign-result.js';
import { signAttestation } from './signing/sign-attestation.js';
import { contentOf, signArtifacts } from './signing/sign-artifacts.js';
import { writeDocuments } from './write-documents.js';

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
    if (options.release !== undefined) plannedUploads(contentsOf(plan), options.release.mode);
    return plannedResult(plan, options.dryRun);
  }
  return withRootLock(options.root, context, () => signAlone(options, context));
}

async function signAlone(options: SignOptions, context: RunContext): Promise<SignResult> {
  const local = await unlessAborted(planSigning(options, context), context.signal);
  removeAbandoned(foldersWrittenTo(local));
  const release = options.release && (await openRelease(options.release, contentsOf(local), context));
  const plan = release === undefined ? local : await withReleaseSignatures(local, release);
  warnOfLostSource(plan, context);
  const client = await context.connect();
  const { kind, concurrency, onExisting, keyFingerprints: pins } = options;
  const signer = new Signer({ client, concurrency, verify: context.verify, pins });
  const tenant = new TenantKeys(client, context.verify);
  const foreign = foreignFiles(onExisting, context.warn);
  const existing = plan.existingManifest;
  const earlier = onExisting === 'overwrite' ? undefined : await readEarlierManifest(kind, existing, signer);
  const own = await assertOwnDocuments({ kind, ...plan }, { earlier, signer, tenant, foreign });
  await assertNoAttestations(plan.artifacts, tenant);

  const listed = await signArtifacts(plan, { earlier, own, foreign, signer, tenant }, context);
  const added = contentOf(listed, options, context.source);
  const replaced = { kind, root: options.root, name: options.manifest, existing };
  const content = onExisting === 'extend' ? await extended(added, replaced, pins, context) : added;
  refuseMissingDigests(content.artifacts, options.checksums);
  if (options.attestation) refuseMissingDigests(content.artifacts, subjectDigests, 'attestation');
  const attestation = await signAttestation(plan, content, signer);
  const dated = { ...content, createdAt: context.now().toISOString() };
  const sealed = await sealManifest(kind, dated, earlier, signer);
  const checksums = await sealChecksums(
    plan.checksums,
    asStored(sealed.manifest.artifacts, plan),
    checksumNames(options),
    signer,
  );
  context.signal.throwIfAborted();
  writeDocuments({
    root: options.root,
    manifest: { ...sealed, path: options.manifest, isHere: existing?.isHere !== false },
    checksums,
    attestation: attestation?.content,
  });
  const uploaded = release === undefined ? null : await uploadToRelease(release, sealed.manifest, context);
  return signedResult(plan, {
    listed,
    sealed,
    attestation: attestation?.facts ?? null,
    uploaded,
    calls: client.calls(),
  });
}

/** Checksums find files by the names that they have here, whose Unicode form may differ from that of the manifest. */
function asStored(
  entries: readonly ManifestArtifact[],
  { artifacts, options }: SigningPlan,
): readonly SummedFile[] {
  const stored = new Map(
    artifacts.map(({ path, file }) => [path, toPosix(relativeBelow(options.root, file) ?? path)]),
  );
  return entries.map(({ path, digests }) => ({ path: stored.get(path) ?? path, digests }));
}

/** People check a release where they downloaded it, under the names of its assets. */
function checksumNames({ release }: SignOptions): ChecksumNames {
  return release === undefined ? 'paths' : 'assets';
}

/** Losing the source is easily overlooked: without one, nobody can check which release a manifest belongs to. */
function warnOfLostSource({ existingManifest }: SigningPlan, { source, warn }: RunContext): void {
  if (source !== null || (existingManifest?.manifest?.source ?? null) === null) return;
  warn('the manifest will record no source, and replaces one that does');
}
