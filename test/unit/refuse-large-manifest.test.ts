import { expect, test } from 'vitest';
import { MAX_DOCUMENT_BYTES } from '../../src/signatures/document-message.js';
import { refuseLargeManifest } from '../../src/engine/signing/refuse-large-manifest.js';
import { formatManifest, type ManifestArtifact } from '../../src/manifest/manifest.js';

const artifacts = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => ({ path: `${name}-${index}`, file: '', size: 1000 }));
const refusesLarge = (count: number, name: string): boolean => {
  try {
    refuseLargeManifest(artifacts(count, name), ['sha512', 'sha256']);
    return false;
  } catch (error) {
    expect(error).toMatchObject({ code: 'manifest-too-large' });
    return true;
  }
};

test('100,000 artifacts are accepted for one manifest, and 150,000 are refused', () => {
  expect(refusesLarge(1, 'a')).toBe(false);
  expect(refusesLarge(100_000, 'a')).toBe(false);
  expect(refusesLarge(150_000, 'a')).toBe(true);
});

test('the size of a manifest is estimated from the bytes of names, not their characters', () => {
  expect(refusesLarge(20_000, 'a'.repeat(1000))).toBe(false);
  expect(refusesLarge(20_000, 'ä'.repeat(1000))).toBe(true);
});

test('the largest accepted manifest comes close to the size limit and does not exceed it', () => {
  let allowed = 100_000;
  while (!refusesLarge(allowed + 5000, 'a')) allowed += 5000;
  const listed = artifacts(allowed, 'a').map(({ path, size }): ManifestArtifact => ({
    path,
    size,
    digests: { sha512: 'f'.repeat(128), sha256: 'f'.repeat(64) },
    key_version: 123_456,
    signature: {
      path: `${path}.sig`,
      request_id: 'f'.repeat(36),
      signed_at: new Date().toISOString(),
    },
  }));
  const bytes = formatManifest({
    type: 'qpher-sign/manifest/v1',
    created_at: new Date().toISOString(),
    tool: { name: 'qpher-sign', version: '1.0.0' },
    algorithm: 'Dilithium3',
    digest_algorithm: 'sha512',
    key_version: 1,
    keys: [],
    source: null,
    artifacts: listed,
  });
  expect(bytes.length).toBeLessThanOrEqual(MAX_DOCUMENT_BYTES);
  expect(bytes.length).toBeGreaterThan(MAX_DOCUMENT_BYTES * 0.9);
});
