import { hashBytes } from '../../artifacts/hash-file.js';
import { readIfPresent } from '../../files.js';
import { manifestKey, parseManifest, type Manifest, type ManifestArtifact } from '../../manifest/manifest.js';
import type { Signer } from '../../qpher/signer.js';
import { MAX_SIGNATURE_BYTES } from '../../signatures/schemes.js';
import { signaturePath } from '../../signatures/signature-path.js';
import type { SigningPlan } from './plan-signing.js';

/** The manifest of an earlier run, known to be signed by the active key. */
export interface EarlierManifest {
  readonly manifest: Manifest;
  readonly artifacts: ReadonlyMap<string, ManifestArtifact>;
}

/** The manifest beside the artifacts, where it is valid under the active key; what it says of signatures is then kept. */
export async function readEarlierManifest(
  plan: SigningPlan,
  signer: Signer,
): Promise<EarlierManifest | undefined> {
  const bytes = plan.existingManifest;
  if (bytes === undefined) return undefined;
  const manifest = parseManifest(bytes);
  const key = await signer.activeKey();
  if (manifestKey(manifest, manifest.key_version).fingerprint !== key.publicKey.fingerprint) return undefined;

  const signature = readIfPresent(signaturePath(plan.manifestFile), MAX_SIGNATURE_BYTES);
  if (signature === undefined) return undefined;
  const algorithm = manifest.digest_algorithm;
  if (!(await signer.isValid({ algorithm, bytes: hashBytes(bytes, algorithm) }, signature, key)))
    return undefined;
  return { manifest, artifacts: new Map(manifest.artifacts.map((artifact) => [artifact.path, artifact])) };
}
