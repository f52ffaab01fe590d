import { concatBytes, equalBytes, formatBase64, parseBase64, utf8 } from '../bytes.js';
import { QpherSignError } from '../errors.js';
import { parseSchema, parseStrictJson } from '../json.js';
import * as v from '../schema.js';
import { schemeOfSignature } from './schemes.js';

/** The payload of every envelope here: an in-toto statement. */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** Bytes of the longest envelope that is read: the longest message the service signs (1 MiB), in base64, and room. */
export const MAX_ENVELOPE_BYTES = 2 * 1024 * 1024;

/** A signed payload in the Dead Simple Signing Envelope, with one signature. */
export interface Envelope {
  readonly payload: Uint8Array;
  /** What the envelope calls its key; it chooses among trusted keys and is not signed. */
  readonly keyId: string;
  readonly signature: Uint8Array;
}

const envelopeSchema = v.strictObject({
  payloadType: v.literal(PAYLOAD_TYPE),
  payload: v.string(),
  signatures: v.strictTuple([v.strictObject({ keyid: v.string(), sig: v.string() })]),
});

/**
 * The message that is signed for a payload. It starts with `DSSEv1` and is longer than any digest, so that it is never
 * the message of an artifact or a manifest.
 * @see https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md#signature-definition
 */
export function preAuthEncoding(payload: Uint8Array): Uint8Array {
  return concatBytes(utf8(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `), payload);
}

/** The bytes of an envelope: one line of JSON and LF. */
export function formatEnvelope({ payload, keyId, signature }: Envelope): Uint8Array {
  const document: v.InferOutput<typeof envelopeSchema> = {
    payloadType: PAYLOAD_TYPE,
    payload: formatBase64(payload),
    signatures: [{ keyid: keyId, sig: formatBase64(signature) }],
  };
  return utf8(`${JSON.stringify(document)}\n`);
}

/**
 * An envelope from bytes of unknown origin, not verified. Only the bytes that `formatEnvelope` writes are one: base64
 * has many spellings, and an envelope can be read in many ways (several signatures, several lines).
 * @throws QpherSignError `attestation-invalid`
 */
export function parseEnvelope(bytes: Uint8Array): Envelope {
  if (bytes.length > MAX_ENVELOPE_BYTES) throw invalid(`has more than ${MAX_ENVELOPE_BYTES} bytes`);
  const what = 'the attestation';
  const value = parseStrictJson(bytes, 'attestation-invalid', what);
  const document = parseSchema(envelopeSchema, value, 'attestation-invalid', what);
  const [{ keyid, sig }] = document.signatures;
  const payload = parseBase64(document.payload);
  const signature = parseBase64(sig);
  if (payload === undefined || signature === undefined) throw invalid('is not in canonical base64');
  const envelope = { payload, keyId: keyid, signature };
  if (!equalBytes(formatEnvelope(envelope), bytes)) throw invalid('is not one line as qpher-sign writes it');
  if (schemeOfSignature(envelope.signature) === undefined) {
    throw invalid(`has a signature of ${envelope.signature.length} bytes, which is of neither scheme`);
  }
  return envelope;
}

/** Whether these bytes are an envelope as qpher-sign writes it, whoever signed it. */
export function isEnvelope(bytes: Uint8Array): boolean {
  try {
    parseEnvelope(bytes);
    return true;
  } catch (error) {
    if (error instanceof QpherSignError) return false;
    throw error;
  }
}

function invalid(problem: string): QpherSignError {
  return new QpherSignError(
    'attestation-invalid',
    `the attestation ${problem}`,
    'get the attestation again from where the release is published',
  );
}
