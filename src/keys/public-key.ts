import { formatBase64, formatBase64url, parseBase64, parseBase64url } from '../bytes.js';
import { QpherSignError } from '../errors.js';
import { parseSchema } from '../json.js';
import * as v from '../schema.js';
import { portableDigest } from '../signatures/portable-digest.js';
import { mlDsa65Spki, rawKeyOfSpki } from '../signatures/ml-dsa-65-spki.js';
import { PUBLIC_KEY_BYTES, schemeNames, type SchemeName } from '../signatures/schemes.js';
import type { VerifyingKey } from '../signatures/verify-signature.js';

export interface PublicKey extends VerifyingKey {
  /** `sha256:` and the hex SHA-256 of the raw key. */
  readonly fingerprint: string;
}

/** What a fingerprint looks like: `sha256:` and 64 lower-case hex digits. */
export const fingerprintPattern = /^sha256:[0-9a-f]{64}$/;

/**
 * A raw public key (1952 bytes).
 * @param what names the key in messages
 * @throws QpherSignError `public-key-invalid` for any other length
 */
export function publicKey(
  bytes: Uint8Array,
  schemes: readonly SchemeName[] = schemeNames,
  what = 'the public key',
): PublicKey {
  if (bytes.length !== PUBLIC_KEY_BYTES) {
    throw invalid(`${what} has ${bytes.length} bytes, not ${PUBLIC_KEY_BYTES}`);
  }
  return { bytes, schemes, fingerprint: `sha256:${portableDigest.sha256(bytes)}` };
}

/**
 * A raw public key in base64 (RFC 4648 §4, padded, nothing else around it), as the service and keyrings have it.
 * @throws QpherSignError `public-key-invalid`
 */
export function parsePublicKeyBase64(text: string, what = 'the public key'): PublicKey {
  const bytes = parseBase64(text);
  if (bytes === undefined) throw invalid(`${what} is not valid base64`);
  return publicKey(bytes, schemeNames, what);
}

/**
 * A public key as a service may write it: base64 of the raw key or of its SubjectPublicKeyInfo, white space in it or not, or PEM.
 * @throws QpherSignError `response-invalid`
 */
export function parseServicePublicKey(text: string, what: string): PublicKey {
  const base64 = text.replace(/-----(?:BEGIN|END) PUBLIC KEY-----/g, '').replace(/\s+/g, '');
  const bytes = parseBase64(base64);
  const raw = bytes && (rawKeyOfSpki(bytes) ?? bytes);
  if (raw?.length === PUBLIC_KEY_BYTES) return publicKey(raw, schemeNames, what);
  throw new QpherSignError(
    'response-invalid',
    `${what} is not one of Dilithium3: ${text === '' ? 'it is empty' : `it has ${raw?.length ?? text.length} ${raw === undefined ? 'characters that are not base64' : 'bytes'}`}`,
    'ask the operator of the service; a key that cannot be read verifies nothing',
  );
}

/**
 * A PEM public key (RFC 9881 §4): one `PUBLIC KEY` block with an ML-DSA-65 key, good for that scheme alone.
 * @throws QpherSignError `public-key-invalid`
 */
export function parsePublicKeyPem(text: string, what = 'the PEM file'): PublicKey {
  const block = /^-----BEGIN PUBLIC KEY-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END PUBLIC KEY-----\s*$/.exec(
    text,
  );
  if (block?.[1] === undefined) throw invalid(`${what} is not exactly one PUBLIC KEY block`);
  const der = parseBase64(block[1].replace(/[\r\n]/g, ''));
  if (der === undefined) throw invalid(`${what} is not valid base64`);
  const raw = rawKeyOfSpki(der);
  if (raw === undefined) throw invalid(`${what} does not hold an ML-DSA-65 key`);
  return publicKey(raw, ['ml-dsa-65'], what);
}

export function formatPublicKeyPem(key: PublicKey): string {
  const lines = formatBase64(mlDsa65Spki(key.bytes)).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n');
}

/** RFC 7517 §4.2 and §4.3: a key whose stated purpose is another is refused, and so is whatever is not listed here. */
const jwkSchema = v.strictObject({
  kty: v.literal('AKP'),
  alg: v.literal('ML-DSA-65'),
  pub: v.string(),
  kid: v.optional(v.string()),
  use: v.optional(v.literal('sig')),
  key_ops: v.optional(v.strictTuple([v.literal('verify')])),
  /** What WebCrypto adds on export. */
  ext: v.optional(v.boolean()),
});

/**
 * A JSON Web Key (RFC 9964) of type AKP with `alg` ML-DSA-65, good for that scheme alone.
 * @throws QpherSignError `public-key-invalid`, also for a private key and for a key that is not for verifying
 */
export function parsePublicKeyJwk(value: unknown, what = 'the JWK'): PublicKey {
  const jwk = parseSchema(jwkSchema, value, 'public-key-invalid', what);
  const bytes = parseBase64url(jwk.pub);
  if (bytes === undefined) throw invalid(`${what} has a 'pub' that is not valid base64url`);
  return publicKey(bytes, ['ml-dsa-65'], what);
}

export function formatPublicKeyJwk(key: PublicKey): string {
  const jwk = { kty: 'AKP', alg: 'ML-DSA-65', pub: formatBase64url(key.bytes) };
  return `${JSON.stringify(jwk, undefined, 2)}\n`;
}

function invalid(message: string): QpherSignError {
  return new QpherSignError(
    'public-key-invalid',
    message,
    'give a keyring of `qpher-sign keys export`, or an ML-DSA-65 public key as PEM or JWK',
  );
}
