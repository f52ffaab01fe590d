import { QpherSignError } from '../errors.js';
import { fingerprintPattern } from '../keys/public-key.js';
import { parseEnvelope, type Envelope } from '../signatures/dsse.js';
import { parseStatement, type Statement } from './statement.js';

/** An attestation of unknown origin, understood and not yet trusted. */
export interface Attestation {
  readonly envelope: Envelope;
  readonly statement: Statement;
}

/**
 * An attestation as qpher-sign writes it, from bytes of unknown origin.
 * @throws QpherSignError `attestation-invalid`, `path-invalid`, `path-clash`
 */
export function parseAttestation(bytes: Uint8Array): Attestation {
  const envelope = parseEnvelope(bytes);
  if (!fingerprintPattern.test(envelope.keyId)) {
    throw new QpherSignError(
      'attestation-invalid',
      'the attestation does not name its key by fingerprint',
      'get the attestation again from where the release is published',
    );
  }
  return { envelope, statement: parseStatement(envelope.payload) };
}
