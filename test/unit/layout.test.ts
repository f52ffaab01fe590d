import { expect, test } from 'vitest';
import { isLayoutPath, layoutPaths, verifiedDocuments } from '../../src/manifest/layout.js';

test('the layout of a release has the requested documents with their signature files', () => {
  expect(layoutPaths({ manifest: 'm.json', checksums: ['sha512'], attestation: true })).toEqual([
    ...['m.json', 'm.json.sig', 'SHA512SUMS', 'SHA512SUMS.sig', 'm.sigstore.json'],
  ]);
  expect(layoutPaths({ manifest: 'm.json', checksums: [], attestation: false })).toEqual([
    'm.json',
    'm.json.sig',
  ]);
});

test.each([
  ['m.json', true],
  ['M.JSON', true],
  ['m.sigstore.json', true],
  ['SHA256SUMS', true],
  ['sha512sums', true],
  ['app.tgz.sig', true],
  ['app.tgz', false],
  ['dist/m.json', false],
  ['report.json', false],
])('%s is a document of the release with the manifest m.json: %s', (path, isDocument) => {
  expect(isLayoutPath(path, 'm.json')).toBe(isDocument);
});

test('an attestation is verified alone, and a manifest with its signature file and attestation', () => {
  expect(verifiedDocuments('m.sigstore.json')).toEqual(['m.sigstore.json']);
  expect(verifiedDocuments('m.json')).toEqual(['m.json.sig', 'm.json', 'm.sigstore.json']);
});
