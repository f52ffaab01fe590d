import { foldPath } from '../artifacts/artifact-path.js';
import { baseName } from '../artifacts/asset-name.js';

/** The ending of Sigstore bundles. */
const ATTESTATION_ENDING = '.sigstore.json';

/** The path of the attestation that belongs to a manifest: `qpher-manifest.json` has `qpher-manifest.sigstore.json`. */
export function attestationPath(manifest: string): string {
  return manifest.replace(/\.json$/, '') + ATTESTATION_ENDING;
}

/** Whether installers would take an attestation for one of this artifact alone, whose form is another tool's to choose. */
export function claimsArtifact(attestation: string, artifact: string): boolean {
  return baseName(foldPath(attestation)) === baseName(foldPath(artifact)) + ATTESTATION_ENDING;
}

/** Whether a path is that of an attestation: its name alone tells. */
export function isAttestationPath(path: string): boolean {
  return path.endsWith(ATTESTATION_ENDING);
}
