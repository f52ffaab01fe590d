import { MAX_DOCUMENT_BYTES } from '../../signatures/document-message.js';
import { mapConcurrently } from '../../concurrency.js';
import type { Asset } from '../../github/release.js';
import { assetName } from '../../artifacts/asset-name.js';
import { MAX_BUNDLE_BYTES } from '../../signatures/sigstore-bundle.js';
import { MAX_SIGNATURE_BYTES } from '../../signatures/schemes.js';
import { signaturePath } from '../../signatures/signature-path.js';
import {
  asManifest,
  type ExistingManifest,
  type PlannedArtifact,
  type SigningPlan,
} from '../signing/plan-signing.js';
import type { PlannedChecksums } from '../signing/checksum-files.js';
import { asAttestation, type PlannedAttestation } from '../signing/plan-attestation.js';
import { refuseLoss } from '../refuse-loss.js';
import type { OpenedRelease } from './open-release.js';
import { foreignAsset } from './release-errors.js';

/** Maximum number of assets that are read at a time. */
const READ_CONCURRENCY = 8;

/**
 * Completes the plan with outputs that an earlier run uploaded and that are not on this machine. A job that runs again
 * elsewhere pays for no signature twice and leaves a complete release unchanged.
 * @throws QpherSignError `file-foreign`, `asset-conflict`, and the errors of `Releases`
 */
export async function withReleaseSignatures(plan: SigningPlan, opened: OpenedRelease): Promise<SigningPlan> {
  if (!['reuse', 'extend'].includes(plan.options.onExisting)) return plan;
  const read = reader(opened);
  const withSignature = async (artifact: PlannedArtifact): Promise<PlannedArtifact> => {
    const name = assetName(signaturePath(artifact.path));
    const bytes = artifact.existing === undefined ? await read(name, MAX_SIGNATURE_BYTES) : undefined;
    return bytes === undefined ? artifact : { ...artifact, existing: { read: () => bytes, isHere: false } };
  };
  const inRelease = await releaseManifest(opened, false);
  const artifacts =
    plan.options.signatures === 'manifest'
      ? plan.artifacts
      : await mapConcurrently(plan.artifacts, READ_CONCURRENCY, withSignature);
  const attestation = plan.attestation && (await withReleaseAttestation(plan.attestation, read));
  const checksums = await Promise.all(plan.checksums.map((planned) => withReleaseChecksums(planned, read)));
  return { ...plan, artifacts, existingManifest: plan.existingManifest ?? inRelease, checksums, attestation };
}

type Read = (name: string, maxBytes: number) => Promise<Buffer | undefined>;

/** Reads an asset by name. Returns `undefined` if it is missing, incomplete or larger than the limit. */
function reader({ releases, assets }: OpenedRelease): Read {
  const byName = new Map<string, Asset>(assets.map((asset) => [asset.name, asset]));
  return async (name, maxBytes) => {
    const asset = byName.get(name);
    if (asset?.isWhole !== true || asset.size > maxBytes) return undefined;
    return releases.read(asset, maxBytes);
  };
}

async function withReleaseChecksums(planned: PlannedChecksums, read: Read): Promise<PlannedChecksums> {
  if (planned.existing !== undefined) return planned;
  const bytes = await read(assetName(planned.path), MAX_DOCUMENT_BYTES);
  if (bytes === undefined) return planned;
  const signature = await read(assetName(signaturePath(planned.path)), MAX_SIGNATURE_BYTES);
  return { ...planned, existing: { bytes, signature } };
}

async function withReleaseAttestation(planned: PlannedAttestation, read: Read): Promise<PlannedAttestation> {
  const name = assetName(planned.path);
  const bytes = planned.existing === undefined ? await read(name, MAX_BUNDLE_BYTES) : undefined;
  if (bytes === undefined) return planned;
  const attestation = asAttestation(bytes);
  if (attestation === undefined) throw foreignAsset(name, 'an attestation');
  return { ...planned, existing: { bytes, attestation, isHere: false } };
}

/**
 * Reads the manifest in the release. Under `on-existing: reuse`, it must not list artifacts that this run omits although
 * they are still in the release.
 * @throws QpherSignError `file-foreign`, `manifest-shrinks`, and the errors of `Releases`
 */
export async function releaseManifest(
  opened: OpenedRelease,
  isMerge: boolean,
): Promise<ExistingManifest | undefined> {
  const { assets, contents } = opened;
  const { manifest: path, kind, onExisting, artifacts } = contents;
  const read = reader(opened);
  const name = assetName(path);
  const bytes = await read(name, MAX_DOCUMENT_BYTES);
  if (bytes === undefined) return undefined;
  const manifest = asManifest(bytes, kind);
  if (manifest === undefined) throw foreignAsset(name, 'a manifest');
  if (onExisting === 'reuse') {
    const listed = new Set(artifacts.map((artifact) => artifact.path));
    const names = new Set(assets.map((asset) => asset.name));
    refuseLoss(
      { name, manifest, isMerge },
      (other) => listed.has(other),
      (other) => names.has(assetName(other)),
    );
  }
  const signature = await read(assetName(signaturePath(path)), MAX_SIGNATURE_BYTES);
  return { bytes, manifest, signature, isHere: false };
}
