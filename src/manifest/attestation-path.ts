/** The customary ending of attestations: lines of JSON, each an envelope around an in-toto statement. */
const ATTESTATION_ENDING = '.intoto.jsonl';

/** The path of the attestation that belongs to a manifest: `qpher-manifest.json` has `qpher-manifest.intoto.jsonl`. */
export function attestationPath(manifest: string): string {
  return manifest.replace(/\.json$/, '') + ATTESTATION_ENDING;
}

/** Whether a path is that of an attestation: its name alone tells. */
export function isAttestationPath(path: string): boolean {
  return path.endsWith(ATTESTATION_ENDING);
}
