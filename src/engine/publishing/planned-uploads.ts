import path from 'node:path';
import { QpherSignError } from '../../errors.js';
import { assetName } from '../../artifacts/asset-name.js';
import { attestationPath } from '../../manifest/attestation-path.js';
import { signaturePath } from '../../signatures/signature-path.js';
import type { SigningPlan } from '../signing/plan-signing.js';

/** A file that is to be an asset of the release. */
export interface PlannedUpload {
  /** Relative to root. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  /** Of the asset. */
  readonly name: string;
  /** An artifact is never replaced by another; what this tool writes is. */
  readonly kind: 'artifact' | 'signature' | 'checksums' | 'attestation' | 'manifest';
}

/** Assets that a release of GitHub may have. */
export const MAX_ASSETS = 1000;

/**
 * What is to be uploaded, in stages: a manifest is there only when all that it lists is. Artifacts come first where
 * they are wanted.
 * @throws QpherSignError `path-clash` for two files that would be one asset; `release-refused` for too many
 */
export function plannedUploads(plan: SigningPlan): readonly (readonly PlannedUpload[])[] {
  const { options, artifacts } = plan;
  const upload = (name: string, kind: PlannedUpload['kind']): PlannedUpload => ({
    path: name,
    file: path.join(options.root, name),
    name: assetName(name),
    kind,
  });
  const wanted = options.upload?.uploadArtifacts === true ? artifacts : [];
  const stages = [
    wanted.map((artifact) => upload(artifact.path, 'artifact')),
    [
      ...(options.signatures === 'each'
        ? artifacts.map((artifact) => upload(signaturePath(artifact.path), 'signature'))
        : []),
      ...plan.checksums.flatMap(({ path: sums }) => [
        upload(signaturePath(sums), 'signature'),
        upload(sums, 'checksums'),
      ]),
      ...(options.attestation ? [upload(attestationPath(options.manifest), 'attestation')] : []),
    ],
    [upload(signaturePath(options.manifest), 'signature')],
    [upload(options.manifest, 'manifest')],
  ];
  refuseClashes(stages.flat());
  return stages;
}

function refuseClashes(uploads: readonly PlannedUpload[]): void {
  const taken = new Map<string, PlannedUpload>();
  for (const upload of uploads) {
    const other = taken.get(upload.name);
    if (other !== undefined) {
      throw new QpherSignError(
        'path-clash',
        `'${other.path}' and '${upload.path}' would both be the asset '${upload.name}' of the release`,
        'a release has no folders: give the files different names',
      );
    }
    taken.set(upload.name, upload);
  }
  if (uploads.length > MAX_ASSETS) {
    throw new QpherSignError(
      'release-refused',
      `${uploads.length} files are to be uploaded, and a release has at most ${MAX_ASSETS} assets`,
      'sign fewer files, or put several into one archive',
    );
  }
}
