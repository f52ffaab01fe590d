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
 * Signs the artifacts that the patterns name, and writes their `.sig` files, the signed manifest, checksum files and
 * attestation. Uploads them to a release if one is named. Only one run at a time signs in a root: the next one finds
 * what was signed and does not pay for it again.
 * @throws QpherSignError on any problem. Valid `.sig` files stay. A manifest is written only when all artifacts are
 * signed, and a release is published only when it is complete
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

/** Checksum files must have the names on disk, whose Unicode form may differ from the manifest's. */
function asStored(
  entries: readonly ManifestArtifact[],
  { artifacts, options }: SigningPlan,
): readonly SummedFile[] {
  const stored = new Map(
    artifacts.map(({ path, file }) => [path, toPosix(relativeBelow(options.root, file) ?? path)]),
  );
  return entries.map(({ path, digests }) => ({ path: stored.get(path) ?? path, digests }));
}

/** Consumers check a release under the names of its assets. */
function checksumNames({ release }: SignOptions): ChecksumNames {
  return release === undefined ? 'paths' : 'assets';
}

/** The loss of a source is easily overlooked. Without one, nobody can check which release a manifest belongs to. */
function warnOfLostSource({ existingManifest }: SigningPlan, { source, warn }: RunContext): void {
  if (source !== null || (existingManifest?.manifest?.source ?? null) === null) return;
  warn('the manifest will record no source, and replaces one that does');
}
