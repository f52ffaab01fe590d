import { createHash } from 'node:crypto';
import { QpherSignError } from '../errors.js';
import { parseSchema, parseStrictJson } from '../json.js';
import * as v from '../schema.js';
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
 * @throws QpherSignError `public-key-invalid` for any other length
 */
export function publicKey(bytes: Uint8Array, schemes: readonly SchemeName[] = schemeNames): PublicKey {
  if (bytes.length !== PUBLIC_KEY_BYTES) {
    throw invalid(`a public key has ${PUBLIC_KEY_BYTES} bytes, this one ${bytes.length}`);
  }
  return { bytes, schemes, fingerprint: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

/**
 * A raw public key in base64 (RFC 4648 §4, padded, nothing else around it), as the service and keyrings have it.
 * @throws QpherSignError `public-key-invalid`
 */
export function parsePublicKeyBase64(text: string): PublicKey {
  return publicKey(strictBase64(text, 'base64'));
}

/**
 * A PEM public key (RFC 9881 §4): one `PUBLIC KEY` block with an ML-DSA-65 key, good for that scheme alone.
 * @throws QpherSignError `public-key-invalid`
 */
export function parsePublicKeyPem(text: string): PublicKey {
  const block = /^-----BEGIN PUBLIC KEY-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END PUBLIC KEY-----\s*$/.exec(
    text,
  );
  if (block?.[1] === undefined) throw invalid('the PEM file is not one PUBLIC KEY block');
  const raw = rawKeyOfSpki(strictBase64(block[1].replace(/[\r\n]/g, ''), 'base64'));
  if (raw === undefined) throw invalid('the PEM file does not hold an ML-DSA-65 key');
  return publicKey(raw, ['ml-dsa-65']);
}

export function formatPublicKeyPem(key: PublicKey): string {
  const lines =
    mlDsa65Spki(key.bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n');
}

const jwkSchema = v.object({
  kty: v.literal('AKP'),
  alg: v.literal('ML-DSA-65'),
  pub: v.string(),
  priv: v.optional(v.undefined('a private key does not belong here')),
});

/**
 * A JSON Web Key of type AKP with `alg` ML-DSA-65, good for that scheme alone.
 * @throws QpherSignError `public-key-invalid`, also for a private key
 */
export function parsePublicKeyJwk(bytes: Uint8Array): PublicKey {
  const what = 'the JWK';
  const jwk = parseSchema(
    jwkSchema,
    parseStrictJson(bytes, 'public-key-invalid', what),
    'public-key-invalid',
    what,
  );
  return publicKey(strictBase64(jwk.pub, 'base64url'), ['ml-dsa-65']);
}

export function formatPublicKeyJwk(key: PublicKey): string {
  const jwk = { kty: 'AKP', alg: 'ML-DSA-65', pub: Buffer.from(key.bytes).toString('base64url') };
  return `${JSON.stringify(jwk, undefined, 2)}\n`;
}

function strictBase64(text: string, encoding: 'base64' | 'base64url'): Buffer {
  const bytes = Buffer.from(text, encoding);
  if (bytes.toString(encoding) !== text) throw invalid(`a public key is not valid ${encoding}`);
  return bytes;
}

function invalid(message: string): QpherSignError {
  return new QpherSignError(
    'public-key-invalid',
    message,
    'give a keyring of `qpher-sign keys export`, or an ML-DSA-65 public key as PEM or JWK',
  );
}
