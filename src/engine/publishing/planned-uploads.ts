import path from 'node:path';
import { QpherSignError } from '../../errors.js';
import { assetName, isKeptByGithub } from '../../artifacts/asset-name.js';
import { attestationPath } from '../../manifest/attestation.js';
import { type ChecksumAlgorithm, checksumFiles } from '../../manifest/checksums.js';
import { signaturePath } from '../../signatures/signature-path.js';
import type { OnExisting, ReleaseOptions } from '../signing/sign-options.js';
import type { Artifact } from '../../artifacts/find-artifacts.js';
import type { ListKind } from '../../manifest/manifest.js';
import type { SigningPlan } from '../signing/plan-signing.js';

/** A file to upload as an asset of the release. */
export interface PlannedUpload {
  /** Relative to root. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  /** Name of the asset. */
  readonly name: string;
  /** Artifacts are never replaced. Outputs of qpher-sign are. */
  readonly kind: 'artifact' | 'signature' | 'checksums' | 'attestation' | 'manifest';
}

/** Maximum number of assets in a release on GitHub. */
export const MAX_ASSETS = 1000;

/**
 * The uploads in stages, so that a manifest is uploaded only after everything that it lists. Artifacts come first if
 * they are uploaded.
 * @throws QpherSignError `path-clash` for two files that would be one asset; `path-invalid` for a name that GitHub
 * changes; `release-refused` for too many
 */
export function plannedUploads(
  contents: ReleaseContents,
  mode: ReleaseOptions['mode'],
): readonly (readonly PlannedUpload[])[] {
  const { root, manifest, checksums, attestation, artifacts } = contents;
  const at = (name: string): string => path.join(root, name);
  const document = (name: string, kind: PlannedUpload['kind']): PlannedUpload => upload(name, at(name), kind);
  const isUploaded = ({ size }: { readonly size: number | null }): boolean =>
    mode !== 'attach' && size !== null;
  const stages = [
    artifacts.filter(isUploaded).map((artifact) => upload(artifact.path, artifact.file, 'artifact')),
    [
      ...artifacts
        .filter(({ hasSignature }) => hasSignature)
        .map((artifact) => upload(signaturePath(artifact.path), signaturePath(artifact.file), 'signature')),
      ...checksums
        .map((algorithm) => checksumFiles[algorithm])
        .flatMap((sums) => [document(signaturePath(sums), 'signature'), document(sums, 'checksums')]),
      ...(attestation ? [document(attestationPath(manifest), 'attestation')] : []),
    ],
    [document(signaturePath(manifest), 'signature')],
    [document(manifest, 'manifest')],
  ];
  const uploads = stages.flat();
  const others = artifacts.filter((artifact) => !isUploaded(artifact));
  refuseClashes([...uploads, ...others.map((artifact) => upload(artifact.path, artifact.file, 'artifact'))]);
  refuseChangedNames(uploads);
  refuseTooMany(uploads);
  return stages;
}

function upload(name: string, file: string, kind: PlannedUpload['kind']): PlannedUpload {
  return { path: name, file, name: assetName(name), kind };
}

function refuseClashes(uploads: readonly PlannedUpload[]): void {
  const taken = new Map<string, PlannedUpload>();
  for (const one of uploads) {
    const other = taken.get(one.name);
    if (other !== undefined) {
      throw new QpherSignError(
        'path-clash',
        `'${other.path}' and '${one.path}' would both be the asset '${one.name}' of the release`,
        'a release has no folders: give the files different names',
      );
    }
    taken.set(one.name, one);
  }
}

/** Consumers would not recognise the file by the name that GitHub gives it. */
function refuseChangedNames(uploads: readonly PlannedUpload[]): void {
  const changed = uploads.find(({ path: name, kind }) => kind === 'artifact' && !isKeptByGithub(name));
  if (changed === undefined) return;
  throw new QpherSignError(
    'path-invalid',
    `GitHub would store '${changed.path}' under another name`,
    'rename the file so that its name begins and ends with an ASCII letter or digit, or put it into an archive',
  );
}

function refuseTooMany(uploads: readonly PlannedUpload[]): void {
  if (uploads.length <= MAX_ASSETS) return;
  throw new QpherSignError(
    'release-refused',
    `${uploads.length} files would be uploaded, but a release has at most ${MAX_ASSETS} assets`,
    'sign fewer files, set signatures to manifest, or put several into one archive',
  );
}

/** What a run uploads to a release. */
export interface ReleaseContents {
  /** Absolute. */
  readonly root: string;
  readonly kind: ListKind;
  /** Relative to root. */
  readonly manifest: string;
  readonly checksums: readonly ChecksumAlgorithm[];
  readonly attestation: boolean;
  readonly onExisting: OnExisting;
  readonly artifacts: readonly ReleasedArtifact[];
}

export interface ReleasedArtifact extends Artifact {
  /** Whether its signature file exists or will be written. */
  readonly hasSignature: boolean;
}

/** What `sign` uploads. */
export function contentsOf({ options, artifacts }: SigningPlan): ReleaseContents {
  const hasSignature = options.signatures === 'each';
  return { ...options, artifacts: artifacts.map((artifact) => ({ ...artifact, hasSignature })) };
}
