import { createHash, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  fingerprintPattern,
  formatPublicKeyJwk,
  formatPublicKeyPem,
  parsePublicKeyBase64,
  parsePublicKeyJwk,
  parsePublicKeyPem,
  parseServicePublicKey,
  publicKey,
} from '../../src/keys/public-key.js';
import { mlDsa65Spki } from '../../src/signatures/ml-dsa-65-spki.js';
import { rejection, thrownCode } from '../support/error-code.js';
import { somePublicKey } from '../support/signing-keys.js';

/** Bytes whose base64 contains every kind of character, including `+` and `/`. */
const bytes = Uint8Array.from({ length: 1952 }, (_, index) => (index * 167 + 251) % 256);
const key = publicKey(bytes);
const base64 = Buffer.from(bytes).toString('base64');
const base64url = Buffer.from(bytes).toString('base64url');

describe('raw public keys', () => {
  test('the fingerprint of a public key is the SHA-256 of its 1952 bytes', () => {
    expect(key.fingerprint).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    expect(key.fingerprint).toMatch(fingerprintPattern);
    expect(key.schemes).toEqual(['ml-dsa-65', 'dilithium3-r3']);
  });

  test.each([0, 1, 1312, 1951, 1953, 2592])('a public key of %i bytes is refused', (length) => {
    expect(thrownCode(() => publicKey(new Uint8Array(length)))).toBe('public-key-invalid');
  });

  test('the fingerprint pattern does not match any other spelling', () => {
    const digits = 'a'.repeat(64);
    for (const text of [
      digits,
      `sha256:${digits}a`,
      `sha256:${digits.slice(1)}`,
      `SHA256:${digits}`,
      `sha256:${digits.toUpperCase()}`,
      ` sha256:${digits}`,
      `sha256:${digits}\n`,
      `sha256:${digits.slice(1)}g`,
    ]) {
      expect(text).not.toMatch(fingerprintPattern);
    }
  });
});

describe('base64', () => {
  test('a base64 key is read and can be used with both schemes', () => {
    expect(base64).toMatch(/\+.*\//);
    expect(parsePublicKeyBase64(base64)).toEqual({ ...key, bytes: new Uint8Array(bytes) });
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['no padding', base64.replace(/=+$/, '')],
    ['more padding', `${base64}=`],
    ['URL characters', base64url],
    ['URL characters with padding', base64.replaceAll('+', '-').replaceAll('/', '_')],
    ['a line break', `${base64.slice(0, 76)}\n${base64.slice(76)}`],
    ['a line break at the end', `${base64}\n`],
    ['a space before', ` ${base64}`],
    ['characters that are none', `!${base64}`],
    [
      'another spelling of its last bits',
      base64.replace(/.=$/, (end) => String.fromCharCode(end.charCodeAt(0) + 1) + '='),
    ],
    ['a byte more', Buffer.concat([bytes, Buffer.alloc(1)]).toString('base64')],
    ['a byte less', Buffer.from(bytes.subarray(1)).toString('base64')],
  ])('a base64 key with %s is refused', (_, text) => {
    expect(text).not.toBe(base64);
    expect(thrownCode(() => parsePublicKeyBase64(text))).toBe('public-key-invalid');
  });
});

describe('PEM', () => {
  const pem = formatPublicKeyPem(key);
  const body = pem.split('\n').slice(1, -2).join('\n');
  const block = (content: string, label = 'PUBLIC KEY') =>
    `-----BEGIN ${label}-----\n${content}\n-----END ${label}-----\n`;
  const blockOf = (der: Uint8Array) => block(Buffer.from(der).toString('base64'));

  test('a PEM key is one block of lines of 64 characters with a final newline', () => {
    const lines = pem.split('\n');
    expect(lines[0]).toBe('-----BEGIN PUBLIC KEY-----');
    expect(lines.slice(-2)).toEqual(['-----END PUBLIC KEY-----', '']);
    expect(lines.slice(1, -3).every((line) => line.length === 64)).toBe(true);
    expect(block(body)).toBe(pem);
  });

  test.each<[string, string]>([
    ['as it is written', pem],
    ['with CRLF', pem.replaceAll('\n', '\r\n')],
    ['without a final newline', pem.trimEnd()],
    ['with empty lines after it', `${pem}\r\n \n`],
    ['in one line', blockOf(mlDsa65Spki(bytes))],
  ])('a PEM key is read %s and can only be used with ML-DSA-65', (_, text) => {
    const parsed = parsePublicKeyPem(text);
    expect(parsed.fingerprint).toBe(key.fingerprint);
    expect(Buffer.from(parsed.bytes).equals(bytes)).toBe(true);
    expect(parsed.schemes).toEqual(['ml-dsa-65']);
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['text before it', `Subject: me\n${pem}`],
    ['a space before it', ` ${pem}`],
    ['text after it', `${pem}x`],
    ['a second block', pem + pem],
    ['a second block of another kind', pem + block('AAAA', 'CERTIFICATE')],
    ['another label', block(body, 'RSA PUBLIC KEY')],
    ['the label of a private key', block(body, 'PRIVATE KEY')],
    ['labels that differ', pem.replace('END PUBLIC', 'END PRIVATE')],
    ['no end', pem.slice(0, 200)],
    ['no content', block('')],
    ['characters that are no base64', block(`!${body}`)],
    ['spaces in the lines', block(body.replaceAll('\n', ' \n'))],
    ['padding in the middle', block(`AA==\n${body}`)],
    ['base64 that is cut', block(body.slice(0, -2))],
    ['only the raw key', blockOf(bytes)],
    ['the identifier of ML-DSA-44', blockOf(mlDsa65Spki(bytes).fill(0x11, 16, 17))],
    ['the identifier of ML-DSA-87', blockOf(mlDsa65Spki(bytes).fill(0x13, 16, 17))],
    ['a byte more', blockOf(Buffer.concat([mlDsa65Spki(bytes), Buffer.alloc(1)]))],
    ['a byte less', blockOf(mlDsa65Spki(bytes).subarray(0, -1))],
    [
      'an Ed25519 key',
      generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    ],
    [
      'a private key',
      generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    ],
  ])('a PEM key with %s is refused', (_, text) => {
    expect(thrownCode(() => parsePublicKeyPem(text))).toBe('public-key-invalid');
  });
});

describe('JWK', () => {
  const jwk = { kty: 'AKP', alg: 'ML-DSA-65', pub: base64url };
  const parse = (value: unknown) => parsePublicKeyJwk(value);

  test('a JWK has kty, alg and pub, is read back, and can only be used with ML-DSA-65', () => {
    expect(JSON.parse(formatPublicKeyJwk(key))).toEqual(jwk);
    expect(formatPublicKeyJwk(key)).toMatch(/\}\n$/);
    const parsed = parsePublicKeyJwk(JSON.parse(formatPublicKeyJwk(key)));
    expect(parsed.fingerprint).toBe(key.fingerprint);
    expect(parsed.schemes).toEqual(['ml-dsa-65']);
  });

  test('a JWK may have a name and state that it is for verifying', () => {
    expect(parse({ kid: 'x', use: 'sig', key_ops: ['verify'], ext: true, ...jwk }).fingerprint).toBe(
      key.fingerprint,
    );
  });

  test.each<[string, unknown]>([
    ['no object', base64url],
    ['a list', [jwk]],
    ['a key set', { keys: [jwk] }],
    ['another type', { ...jwk, kty: 'OKP' }],
    ['another algorithm', { ...jwk, alg: 'ML-DSA-87' }],
    ['no algorithm', { kty: 'AKP', pub: base64url }],
    ['no key', { kty: 'AKP', alg: 'ML-DSA-65' }],
    ['a key that is no text', { ...jwk, pub: 1 }],
    ['base64 for base64url', { ...jwk, pub: base64 }],
    ['padding', { ...jwk, pub: `${base64url}=` }],
    ['a short key', { ...jwk, pub: base64url.slice(0, -4) }],
    ['the private key', { ...jwk, priv: base64url }],
    ['an empty private key', { ...jwk, priv: '' }],
    ['null for a private key', { ...jwk, priv: null }],
    ['a purpose other than signatures', { ...jwk, use: 'enc' }],
    ['no operation', { ...jwk, key_ops: [] }],
    ['another operation', { ...jwk, key_ops: ['sign'] }],
    ['more operations than verifying', { ...jwk, key_ops: ['verify', 'encrypt'] }],
    ['an operation that is no list', { ...jwk, key_ops: 'verify' }],
    ['an end of its validity', { ...jwk, exp: 1 }],
    ['a status', { ...jwk, status: 'active' }],
    ['a certificate', { ...jwk, x5c: [] }],
    ['a name that is no text', { ...jwk, kid: 1 }],
  ])('a JWK with %s is refused', (_, value) => {
    expect(thrownCode(() => parse(value))).toBe('public-key-invalid');
  });
});

test('two different keys have different fingerprints', () => {
  expect(somePublicKey(1).fingerprint).not.toBe(somePublicKey(2).fingerprint);
});

describe('public keys of a service', () => {
  const spki = Buffer.from(mlDsa65Spki(bytes)).toString('base64');

  test.each([
    ['raw base64', base64],
    ['raw base64 with line breaks', base64.replace(/.{64}/g, '$&\r\n')],
    ['the base64 of a SubjectPublicKeyInfo', spki],
    ['PEM', formatPublicKeyPem(key)],
  ])('%s is read as a key for both schemes', (_, text) => {
    expect(parseServicePublicKey(text, 'the key')).toEqual(key);
  });

  test.each([
    ['an empty text', '', 'it is empty'],
    ['text that is not base64', '(none)', 'it has 6 characters that are not base64'],
    ['a key of another length', Buffer.alloc(1312).toString('base64'), 'it has 1312 bytes'],
    ['PEM of another kind', formatPublicKeyPem(key).replaceAll('PUBLIC', 'PRIVATE'), 'not base64'],
  ])('%s is refused with the reason', async (_, text, reason) => {
    const parsed = (async () => Promise.resolve(parseServicePublicKey(text, 'the key')))();
    expect(await rejection(parsed)).toMatchObject({
      code: 'response-invalid',
      message: expect.stringContaining(reason) as unknown,
    });
  });
});
