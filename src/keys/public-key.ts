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

/** The form of a fingerprint: `sha256:` and 64 lower-case hex digits. */
export const fingerprintPattern = /^sha256:[0-9a-f]{64}$/;

/**
 * Makes a public key from its raw form (1952 bytes).
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
 * Parses a raw public key in base64 (RFC 4648 §4, padded, without white space), as the service and keyrings contain it.
 * @throws QpherSignError `public-key-invalid`
 */
export function parsePublicKeyBase64(text: string, what = 'the public key'): PublicKey {
  const bytes = parseBase64(text);
  if (bytes === undefined) throw invalid(`${what} is not valid base64`);
  return publicKey(bytes, schemeNames, what);
}

/**
 * Parses a public key in any form that a service may use: base64 of the raw key or of its SubjectPublicKeyInfo, with or
 * without white space, or PEM.
 * @throws QpherSignError `response-invalid`
 */
export function parseServicePublicKey(text: string, what: string): PublicKey {
  const base64 = text.replace(/-----(?:BEGIN|END) PUBLIC KEY-----/g, '').replace(/\s+/g, '');
  const bytes = parseBase64(base64);
  const raw = bytes && (rawKeyOfSpki(bytes) ?? bytes);
  if (raw?.length === PUBLIC_KEY_BYTES) return publicKey(raw, schemeNames, what);
  throw new QpherSignError(
    'response-invalid',
    `${what} is not a Dilithium3 key: ${text === '' ? 'it is empty' : `it has ${raw?.length ?? text.length} ${raw === undefined ? 'characters that are not base64' : 'bytes'}`}`,
    'ask the operator of the service; a key that cannot be read verifies nothing',
  );
}

/**
 * Parses a PEM public key (RFC 9881 §4): one `PUBLIC KEY` block with an ML-DSA-65 key, which only works for that
 * scheme.
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

/** RFC 7517 §4.2 and §4.3: a key with another stated purpose is refused, as is any other field. */
const jwkSchema = v.strictObject({
  kty: v.literal('AKP'),
  alg: v.literal('ML-DSA-65'),
  pub: v.string(),
  kid: v.optional(v.string()),
  use: v.optional(v.literal('sig')),
  key_ops: v.optional(v.strictTuple([v.literal('verify')])),
  /** WebCrypto adds this on export. */
  ext: v.optional(v.boolean()),
});

/**
 * Parses a JSON Web Key (RFC 9964) of type AKP with `alg` ML-DSA-65, which only works for that scheme.
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
    'use a keyring from `qpher-sign keys export`, or an ML-DSA-65 public key as PEM or JWK',
  );
}
