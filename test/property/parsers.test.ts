import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArtifactPath } from '../../src/artifacts/artifact-path.js';
import { QpherSignError, type ErrorCode } from '../../src/errors.js';
import { formatKeyring, parseKeyring } from '../../src/keys/keyring.js';
import {
  formatPublicKeyJwk,
  formatPublicKeyPem,
  parsePublicKeyBase64,
  parsePublicKeyJwk,
  parsePublicKeyPem,
} from '../../src/keys/public-key.js';
import { parseTrustedFile } from '../../src/keys/trusted-keys.js';
import { formatManifest, parseManifest } from '../../src/manifest/manifest.js';
import { parseRetryAfter } from '../../src/http/retry.js';
import { rawKeyOfSpki } from '../../src/signatures/ml-dsa-65-spki.js';
import { manifest, part } from '../support/manifests.js';
import { somePublicKey, versionedKey } from '../support/signing-keys.js';

const documents = [
  formatManifest(manifest()),
  formatManifest(part()),
  formatKeyring({ exportedAt: '2026-11-22T05:00:00Z', keys: [versionedKey(1)] }),
  Buffer.from(formatPublicKeyPem(somePublicKey())),
  Buffer.from(formatPublicKeyJwk(somePublicKey())),
];

/** Random bytes, random JSON, and changed documents. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.json().map((text) => Buffer.from(text)),
  fc
    .tuple(fc.constantFrom(...documents), fc.nat(), fc.nat({ max: 20 }), fc.uint8Array({ maxLength: 20 }))
    .map(([document, at, removed, added]) => {
      const index = at % document.length;
      return Buffer.concat([document.subarray(0, index), added, document.subarray(index + removed)]);
    }),
);

/** The code of the error, or `undefined` without one. Any error of another class is a bug. */
function refusalOf(parse: () => unknown): ErrorCode | undefined {
  try {
    parse();
    return undefined;
  } catch (error) {
    if (error instanceof QpherSignError) return error.code;
    throw error;
  }
}

/** JSON as a value; other text unchanged. */
function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const parsers: Readonly<Record<string, (input: Uint8Array, text: string) => unknown>> = {
  manifest: (input) => parseManifest(input),
  part: (input) => parseManifest(input, 'part'),
  keyring: (input) => parseKeyring(input, 'the keyring'),
  'trusted keys': (input) => parseTrustedFile({ name: 'file', bytes: input }),
  JWK: (_, text) => parsePublicKeyJwk(parsedOr(text)),
  PEM: (_, text) => parsePublicKeyPem(text),
  base64: (_, text) => parsePublicKeyBase64(text),
  'artifact path': (_, text) => parseArtifactPath(text),
  SubjectPublicKeyInfo: rawKeyOfSpki,
  'Retry-After': (_, text) => parseRetryAfter(text, text),
};

describe('parsers and arbitrary bytes', () => {
  test.each(Object.entries(parsers))(
    'the parser reads arbitrary bytes or refuses them without an internal error: %s',
    (_, parse) => {
      fc.assert(
        fc.property(bytes, (input) => {
          const text = Buffer.from(input).toString('utf8');
          expect(refusalOf(() => parse(input, text))).not.toBe('internal-error');
        }),
        { numRuns: 500 },
      );
    },
  );

  test('any Retry-After gives a finite pause of zero or more', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (text, date) => {
        const pause = parseRetryAfter(text, date) ?? 0;
        expect(pause).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(pause)).toBe(true);
      }),
    );
  });
});
