import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equalBytes } from '../../src/bytes.js';
import { formatKeyring, parseKeyring } from '../../src/keys/keyring.js';
import {
  formatPublicKeyJwk,
  formatPublicKeyPem,
  parsePublicKeyBase64,
  parsePublicKeyJwk,
  parsePublicKeyPem,
} from '../../src/keys/public-key.js';
import { formatManifest, listKinds, parseManifest } from '../../src/manifest/manifest.js';
import { anyKeyring, anyList, anyManifest, anyPublicKey } from '../support/arbitraries.js';
import { thrownCode } from '../support/error-code.js';

test.each(listKinds)(
  'every %s is read back, written again with the same bytes and refused as another kind',
  (kind) => {
    const [other] = listKinds.filter((candidate) => candidate !== kind);
    fc.assert(
      fc.property(anyList(kind), (manifest) => {
        const bytes = formatManifest(manifest);
        const parsed = parseManifest(bytes, kind);
        expect(parsed).toEqual(manifest);
        expect(thrownCode(() => parseManifest(bytes, other))).toBe('manifest-invalid');
        expect(equalBytes(formatManifest(parsed), bytes)).toBe(true);
      }),
    );
  },
);

test('every keyring is read back unchanged', () => {
  fc.assert(
    fc.property(anyKeyring, (keyring) => {
      const bytes = formatKeyring(keyring);
      const parsed = parseKeyring(bytes, 'the keyring');
      expect(equalBytes(formatKeyring(parsed), bytes)).toBe(true);
      expect(
        parsed.keys.map(({ keyVersion, status, createdAt, publicKey }) => [
          keyVersion,
          status,
          createdAt,
          publicKey.fingerprint,
        ]),
      ).toEqual(
        keyring.keys.map(({ keyVersion, status, createdAt, publicKey }) => [
          keyVersion,
          status,
          createdAt,
          publicKey.fingerprint,
        ]),
      );
    }),
    { numRuns: 40 },
  );
});

test('every public key is read back unchanged from PEM, JWK and base64', () => {
  fc.assert(
    fc.property(anyPublicKey, (key) => {
      const read = [
        parsePublicKeyPem(formatPublicKeyPem(key)),
        parsePublicKeyJwk(JSON.parse(formatPublicKeyJwk(key))),
        parsePublicKeyBase64(Buffer.from(key.bytes).toString('base64')),
      ];
      for (const { bytes, fingerprint } of read) {
        expect(fingerprint).toBe(key.fingerprint);
        expect(Buffer.from(bytes).equals(key.bytes)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test('a manifest with one character changed is refused or different, except for white space', () => {
  fc.assert(
    fc.property(
      anyManifest,
      fc.nat(),
      fc.string({ unit: 'binary', maxLength: 1 }),
      fc.nat({ max: 1 }),
      (manifest, at, character, out) => {
        const text = Buffer.from(formatManifest(manifest)).toString();
        const index = at % text.length;
        const changed = text.slice(0, index) + character + text.slice(index + out);
        let read: unknown;
        try {
          read = parseManifest(Buffer.from(changed));
        } catch {
          return;
        }
        const isSame = JSON.stringify(read) === JSON.stringify(manifest);
        expect(isSame).toBe(withoutWhitespace(changed) === withoutWhitespace(text));
      },
    ),
  );
});

/** Removes white space between values, but not in strings. */
function withoutWhitespace(text: string): string {
  return text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1');
}
