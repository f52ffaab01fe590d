import path from 'node:path';
import { sha512Hex } from '../artifacts/hash-file.js';
import { refuseMissingDigests } from '../manifest/checksums.js';
import { mergeParts, type DraftArtifact, type ListContent } from '../manifest/merge-manifests.js';
import { Signer } from '../qpher/signer.js';
import { removeAbandoned } from '../system/temporary-files.js';
import { signaturePath } from '../signatures/signature-path.js';
import { refuseClashes } from '../artifacts/artifact-path.js';
import { layoutPaths } from '../manifest/layout.js';
import { withRootLock } from '../system/lock.js';
import type { RunContext } from './context.js';
import { findParts, type ReadPart, readParts } from './merging/read-parts.js';
import type { MergeOptions } from './merging/merge-options.js';
import type { MergeResult } from '../report/results.js';
import { readEarlierManifest, sealManifest } from './seal.js';
import { extended } from './extend.js';
import { isThereIn, refuseLoss } from './refuse-loss.js';
import { assertOwnDocuments } from './own-documents.js';
import { openRelease, type OpenedRelease } from './publishing/open-release.js';
import type { ReleasedArtifact } from './publishing/planned-uploads.js';
import { releaseManifest } from './publishing/release-signatures.js';
import { uploadToRelease } from './publishing/upload-to-release.js';
import { planAttestation } from './signing/plan-attestation.js';
import { signAttestation } from './signing/sign-attestation.js';
import { subjectDigests } from '../manifest/statement.js';
import { entryAt, exists, sizeOfFile } from '../system/files.js';
import { planChecksums, sealChecksums } from './signing/checksum-files.js';
import { foreignFiles } from './signing/existing-files.js';
import { TenantKeys } from './tenant-keys.js';
import { existingManifest, type ExistingManifest } from './signing/plan-signing.js';
import { manifestFacts } from '../verification/verdicts.js';
import { establishTrust } from './trust.js';
import { Verifier } from '../verification/verifier.js';
import { writeDocuments } from './write-documents.js';

/**
 * Merges the signed parts of one release into a manifest and signs it. The artifacts do not need to be present, and
 * their signatures stay unchanged.
 * @throws QpherSignError on any problem; nothing is written unless it occurs while uploading
 */
export async function merge(options: MergeOptions, context: RunContext): Promise<MergeResult> {
  return withRootLock(options.root, context, () => mergeAlone(options, context));
}

async function mergeAlone(options: MergeOptions, context: RunContext): Promise<MergeResult> {
  const { root, manifest: name, onExisting, keyFingerprints: pins } = options;
  const file = path.join(root, name);
  removeAbandoned([root, path.dirname(file)]);
  const files = await findParts(options, context.workingDirectory);
  const local = existingManifest(file, { kind: 'manifest', onExisting });
  const planned = planChecksums(root, options.checksums, onExisting);
  const parts = await trustedParts(files, options, context);
  const merged = mergeParts(parts);
  const { release, existing } = await releaseOf(options, merged, { local }, context);
  const replaced = { kind: 'manifest', root, name, existing } as const;
  const content = onExisting === 'extend' ? await extended(merged, replaced, pins, context) : merged;
  if (onExisting === 'reuse') {
    const paths = new Set(merged.artifacts.map((artifact) => artifact.path));
    const earlier = { name, manifest: local?.manifest, isMerge: true };
    refuseLoss(earlier, (listed) => paths.has(listed), isThereIn(root));
  }
  refuseUnwritable(options, content);
  const own = { ...context, source: content.source };
  const attestation = planAttestation(options, content.artifacts, own);

  const client = await context.connect();
  const signer = new Signer({ client, concurrency: 1, verify: context.verify, pins });
  const earlier =
    onExisting === 'overwrite' ? undefined : await readEarlierManifest('manifest', existing, signer);
  await assertOwnDocuments(
    { kind: 'manifest', manifestFile: file, existingManifest: existing, checksums: planned, attestation },
    {
      ...{ earlier, signer },
      tenant: new TenantKeys(client, context.verify),
      foreign: foreignFiles(onExisting, context.warn),
    },
  );
  const attested = await signAttestation({ attestation, options }, content, signer);
  const dated = { ...content, createdAt: context.now().toISOString() };
  const sealed = await sealManifest('manifest', dated, earlier, signer);
  const names = options.release === undefined ? 'paths' : 'assets';
  const checksums = await sealChecksums(planned, content.artifacts, names, signer);
  context.signal.throwIfAborted();
  const manifest = { ...sealed, path: name, isHere: existing?.isHere !== false };
  writeDocuments({ root, manifest, checksums, attestation: attested?.content });
  const uploaded = release === undefined ? null : await uploadToRelease(release, sealed.manifest, context);
  return {
    mode: 'merge',
    outcome: 'merged',
    manifest: manifestFacts(sealed.manifest, name, 'active'),
    kept: sealed.kept,
    source: sealed.manifest.source,
    attestation: attested?.facts ?? null,
    files: layoutPaths(options),
    release: uploaded,
    parts: parts.map(({ facts }) => facts),
    artifact_count: content.artifacts.length,
    api_calls: client.calls(),
  };
}

async function trustedParts(
  files: readonly string[],
  options: MergeOptions,
  context: RunContext,
): Promise<readonly ReadPart[]> {
  const { keys } = await establishTrust(options, context);
  const { verify } = context;
  return readParts(files, new Verifier({ keys, allowRetired: true, verify, sha512: sha512Hex }), context);
}

/** The release to upload to, and the manifest to replace: the one in root, or else the one in the release. */
async function releaseOf(
  options: MergeOptions,
  merged: ListContent,
  { local }: { readonly local: ExistingManifest | undefined },
  context: RunContext,
): Promise<{ readonly release: OpenedRelease | undefined; readonly existing: ExistingManifest | undefined }> {
  if (options.release === undefined) return { release: undefined, existing: local };
  const artifacts = merged.artifacts.map((artifact) => hereOrNot(artifact, options.root));
  const release = await openRelease(options.release, { ...options, kind: 'manifest', artifacts }, context);
  const isReplaced = options.onExisting === 'overwrite' || options.onExisting === 'error';
  return { release, existing: local ?? (isReplaced ? undefined : await releaseManifest(release, true)) };
}

/** An artifact, and whether it and its signature file exist in root. */
function hereOrNot({ path: name, size, digests, signature }: DraftArtifact, root: string): ReleasedArtifact {
  const file = path.join(root, name);
  const isHere = entryAt(file)?.isFile() === true;
  return {
    ...{ path: name, file, digests },
    size: isHere ? (size ?? sizeOfFile(file)) : null,
    hasSignature: signature !== null && exists(path.join(root, signature.path)),
  };
}

/** @throws QpherSignError `path-clash`, `setting-conflict` */
function refuseUnwritable(options: MergeOptions, { artifacts }: ListContent): void {
  const listed = artifacts.map((artifact) => artifact.path);
  refuseClashes(listed, [...listed.map(signaturePath), ...layoutPaths(options)]);
  refuseMissingDigests(artifacts, options.checksums);
  if (options.attestation) refuseMissingDigests(artifacts, subjectDigests, 'attestation');
}
