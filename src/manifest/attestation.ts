import { QpherSignError } from '../errors.js';
import { fingerprintPattern } from '../keys/public-key.js';
import { type Bundle, parseBundle } from '../signatures/sigstore-bundle.js';
import { parseStatement, type Statement } from './statement.js';
import { foldPath } from '../artifacts/artifact-path.js';
import { baseName } from '../artifacts/asset-name.js';

/** An attestation of unknown origin, parsed but not yet trusted. */
export interface Attestation {
  readonly bundle: Bundle;
  readonly statement: Statement;
}

/**
 * Parses an attestation in the form that qpher-sign writes, from bytes of unknown origin.
 * @throws QpherSignError `attestation-invalid`, `path-invalid`, `path-clash`
 */
export function parseAttestation(bytes: Uint8Array): Attestation {
  const bundle = parseBundle(bytes);
  if (!fingerprintPattern.test(bundle.keyHint)) throw invalid('does not name its key by fingerprint');
  const statement = parseStatement(bundle.payload);
  if (statement.subjects.some(({ vouchedBy }) => vouchedBy === bundle.keyHint))
    throw invalid('names its own key as one that vouched for an artifact before');
  return { bundle, statement };
}

function invalid(problem: string): QpherSignError {
  return new QpherSignError(
    'attestation-invalid',
    `the attestation ${problem}`,
    'get the attestation again from where the release is published',
  );
}

/** File name extension of Sigstore bundles. */
const ATTESTATION_ENDING = '.sigstore.json';

/** The path of the attestation of a manifest: `qpher-manifest.json` has `qpher-manifest.sigstore.json`. */
export function attestationPath(manifest: string): string {
  return manifest.replace(/\.json$/, '') + ATTESTATION_ENDING;
}

/**
 * Whether installers would mistake an attestation for one of this artifact alone, which other tools write in a form of
 * their own.
 */
export function claimsArtifact(attestation: string, artifact: string): boolean {
  return baseName(foldPath(attestation)) === baseName(foldPath(artifact)) + ATTESTATION_ENDING;
}

/** Whether a path is that of an attestation, which depends only on its name. */
export function isAttestationPath(path: string): boolean {
  return path.endsWith(ATTESTATION_ENDING);
}
