import { createHash } from 'node:crypto';
import { formatPublicKeyPem } from '../../../src/keys/public-key.js';
import { testKey } from './test-keys.js';
import { bytesAt, type Tree } from './tree.js';

/** The seed form in RFC 9881 §6: SEQUENCE { INTEGER 0, SEQUENCE { OID }, OCTET STRING { [0] seed } }. */
const PRIVATE_KEY_PREFIX = Buffer.from('3034020100300b060960864801650304031204228020', 'hex');

/** Placeholders for a key in `test-keys.json`. */
const ofKey: Readonly<Record<string, (name: string) => Promise<string>>> = {
  fingerprint: async (name) => (await testKey(name)).publicKey.fingerprint,
  'public-key': async (name) => base64((await testKey(name)).publicKey.bytes),
  pem: async (name) => formatPublicKeyPem((await testKey(name)).publicKey),
  'private-pem': async (name) => privatePem((await testKey(name)).seed),
  'jwk-pub': async (name) => Buffer.from((await testKey(name)).publicKey.bytes).toString('base64url'),
  'jwk-priv': async (name) => (await testKey(name)).seed.toString('base64url'),
};

/** Placeholders for the current content of a file in the release. */
const ofFile: Readonly<Record<string, (bytes: Buffer) => string>> = {
  sha1: (bytes) => hexDigest('sha1', bytes),
  sha256: (bytes) => hexDigest('sha256', bytes),
  sha512: (bytes) => hexDigest('sha512', bytes),
  base64,
};

/** Fills in placeholders such as `<fingerprint of 1>` and `<sha512 of app.tgz>` in a text. */
export async function filled(text: string, tree: Tree): Promise<string> {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(/<(upper-)?([a-z0-9-]+) of ([^>]+)>/g)) {
    const [whole, upper, name = '', subject = ''] = match;
    const value = await valueOf(name, subject, tree);
    result += text.slice(end, match.index) + (upper === undefined ? value : upperCased(value));
    end = match.index + whole.length;
  }
  return result + text.slice(end);
}

/** Fills in placeholders in every text of a JSON value. */
export async function filledValue(value: unknown, tree: Tree): Promise<unknown> {
  if (typeof value === 'string') return filled(value, tree);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Promise.all(value.map((item) => filledValue(item, tree)));
  const entries = Object.entries(value).map(
    async ([key, item]) => [key, await filledValue(item, tree)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

async function valueOf(name: string, subject: string, tree: Tree): Promise<string> {
  if (ofKey[name] !== undefined) return ofKey[name](subject);
  if (ofFile[name] !== undefined) return ofFile[name](bytesAt(tree, subject));
  throw new Error(`'<${name} of …>' is not a placeholder`);
}

/** Only the hex digits: `sha256:` before a fingerprint stays. */
function upperCased(value: string): string {
  return value.replace(/[0-9a-f]+$/, (digits) => digits.toUpperCase());
}

function hexDigest(algorithm: string, bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function privatePem(seed: Buffer): string {
  const lines = base64(Buffer.concat([PRIVATE_KEY_PREFIX, seed])).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n');
}
