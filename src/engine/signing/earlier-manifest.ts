import { hashBytes } from '../../artifacts/hash-file.js';
import { manifestKey, type Manifest, type ManifestArtifact } from '../../manifest/manifest.js';
import type { Signer } from '../../qpher/signer.js';
import type { SigningPlan } from './plan-signing.js';

/** The manifest of an earlier run, known to be signed by the active key. */
export interface EarlierManifest {
  readonly manifest: Manifest;
  readonly bytes: Buffer;
  readonly signature: Buffer;
  readonly artifacts: ReadonlyMap<string, ManifestArtifact>;
}

/**
 * The manifest beside the artifacts or in the release, where it is valid under the active key; what it says of
 * signatures is then kept.
 */
export async function readEarlierManifest(
  plan: SigningPlan,
  signer: Signer,
): Promise<EarlierManifest | undefined> {
  if (plan.existingManifest?.signature === undefined) return undefined;
  const { bytes, manifest, signature } = plan.existingManifest;
  const key = await signer.activeKey();
  if (manifestKey(manifest, manifest.key_version).fingerprint !== key.publicKey.fingerprint) return undefined;
  const algorithm = manifest.digest_algorithm;
  if (!(await signer.isValid({ algorithm, bytes: hashBytes(bytes, algorithm) }, signature, key)))
    return undefined;
  return {
    manifest,
    bytes,
    signature,
    artifacts: new Map(manifest.artifacts.map((artifact) => [artifact.path, artifact])),
  };
}
