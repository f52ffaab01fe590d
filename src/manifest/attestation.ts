import { QpherSignError } from '../errors.js';
import { fingerprintPattern } from '../keys/public-key.js';
import { parseBundle, type Bundle } from '../signatures/sigstore-bundle.js';
import { parseStatement, type Statement } from './statement.js';

/** An attestation of unknown origin, understood and not yet trusted. */
export interface Attestation {
  readonly bundle: Bundle;
  readonly statement: Statement;
}

/**
 * An attestation as qpher-sign writes it, from bytes of unknown origin.
 * @throws QpherSignError `attestation-invalid`, `path-invalid`, `path-clash`
 */
export function parseAttestation(bytes: Uint8Array): Attestation {
  const bundle = parseBundle(bytes);
  if (!fingerprintPattern.test(bundle.keyHint)) {
    throw new QpherSignError(
      'attestation-invalid',
      'the attestation does not name its key by fingerprint',
      'get the attestation again from where the release is published',
    );
  }
  return { bundle, statement: parseStatement(bundle.payload) };
}
