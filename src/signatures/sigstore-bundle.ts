import { concatBytes, equalBytes, formatBase64, parseBase64, utf8 } from '../bytes.js';
import { QpherSignError } from '../errors.js';
import { parseSchema, parseStrictJson } from '../json.js';
import * as v from '../schema.js';
import { schemeOfSignature } from './schemes.js';

const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** The payload of every bundle is an in-toto statement. */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** Maximum size of a bundle in bytes: the longest message that the service signs (1 MiB), in base64, and some room. */
export const MAX_BUNDLE_BYTES = 2 * 1024 * 1024;

/**
 * A payload with one signature in the Dead Simple Signing Envelope, as a Sigstore bundle, which cosign, sigstore-go and
 * sigstore-js can read.
 * @see https://docs.sigstore.dev/about/bundle/
 */
export interface Bundle {
  readonly payload: Uint8Array;
  /** The bundle's name for its key. It only selects among trusted keys and is not signed. */
  readonly keyHint: string;
  readonly signature: Uint8Array;
}

const bundleSchema = v.strictObject({
  mediaType: v.literal(MEDIA_TYPE),
  verificationMaterial: v.strictObject({ publicKey: v.strictObject({ hint: v.string() }) }),
  dsseEnvelope: v.strictObject({
    payload: v.string(),
    payloadType: v.literal(PAYLOAD_TYPE),
    // Without a keyid, because sigstore-go compares it with a hint of its own.
    signatures: v.strictTuple([v.strictObject({ sig: v.string() })]),
  }),
});

/**
 * The message that is signed for a payload. It starts with `DSSEv1` and is longer than any digest, so it is never the
 * message of an artifact or a manifest.
 * @see https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md#signature-definition
 */
export function preAuthEncoding(payload: Uint8Array): Uint8Array {
  return concatBytes(utf8(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `), payload);
}

/** The bytes of a bundle: one line of JSON and LF. */
export function formatBundle({ payload, keyHint, signature }: Bundle): Uint8Array {
  const document: v.InferOutput<typeof bundleSchema> = {
    mediaType: MEDIA_TYPE,
    verificationMaterial: { publicKey: { hint: keyHint } },
    dsseEnvelope: {
      payload: formatBase64(payload),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ sig: formatBase64(signature) }],
    },
  };
  return utf8(`${JSON.stringify(document)}\n`);
}

/**
 * Parses a bundle from bytes of unknown origin, without verifying it. Only the bytes that `formatBundle` writes are
 * accepted, because base64 has many spellings, and an envelope can be ambiguous (several signatures, several keys).
 * @throws QpherSignError `attestation-invalid`
 */
export function parseBundle(bytes: Uint8Array): Bundle {
  if (bytes.length > MAX_BUNDLE_BYTES) throw invalid(`has more than ${MAX_BUNDLE_BYTES} bytes`);
  const what = 'the attestation';
  const value = parseStrictJson(bytes, 'attestation-invalid', what);
  const document = parseSchema(bundleSchema, value, 'attestation-invalid', what);
  const [{ sig }] = document.dsseEnvelope.signatures;
  const payload = parseBase64(document.dsseEnvelope.payload);
  const signature = parseBase64(sig);
  if (payload === undefined || signature === undefined) throw invalid('is not in canonical base64');
  const bundle = { payload, keyHint: document.verificationMaterial.publicKey.hint, signature };
  if (!equalBytes(formatBundle(bundle), bytes)) throw invalid('is not one line as qpher-sign writes it');
  if (schemeOfSignature(bundle.signature) === undefined) {
    throw invalid(`has a signature of ${bundle.signature.length} bytes, which is of neither scheme`);
  }
  return bundle;
}

/** Whether these bytes are a bundle in the form that qpher-sign writes, by any signer. */
export function isBundle(bytes: Uint8Array): boolean {
  try {
    parseBundle(bytes);
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
