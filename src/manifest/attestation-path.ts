/**
 * The ending of Sigstore bundles. No artifact has the name that it is put behind, so that no installer takes the bundle for the
 * provenance of an artifact, as some take `*.intoto.jsonl`.
 */
const ATTESTATION_ENDING = '.sigstore.json';

/** The path of the attestation that belongs to a manifest: `qpher-manifest.json` has `qpher-manifest.sigstore.json`. */
export function attestationPath(manifest: string): string {
  return manifest.replace(/\.json$/, '') + ATTESTATION_ENDING;
}

/** Whether a path is that of an attestation: its name alone tells. */
export function isAttestationPath(path: string): boolean {
  return path.endsWith(ATTESTATION_ENDING);
}
