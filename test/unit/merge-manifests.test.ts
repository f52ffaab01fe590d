import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatManifest, parseManifest, type Manifest } from '../../src/manifest/manifest.js';
import { manifestPieces } from '../../src/manifest/manifest-pieces.js';
import { ManifestMerge, type MergedManifest } from '../../src/manifest/merge-manifests.js';
import { thrownCode } from '../support/error-code.js';
import { manifest, manifestArtifact, manifestKey, sha256, sha512, source } from '../support/manifests.js';

function mergeOf(...parts: readonly Manifest[]): MergedManifest {
  const merge = new ManifestMerge();
  for (const [index, part] of parts.entries()) merge.add(part, `part-${index}`);
  return merge.finish();
}

const partOf = (...paths: readonly string[]): Manifest =>
  manifest({ artifacts: paths.map((path) => manifestArtifact(path)) });

const pathsIn = (merged: MergedManifest): string[] => Array.from(merged.artifacts, ({ path }) => path);

describe('merging', () => {
  test('puts all artifacts in the order of their bytes and keeps what each part says of them', () => {
    const odd = manifestArtifact('a/é.txt', {
      size: 2 ** 40,
      digests: { sha512: sha512('1'), sha256: sha256('2') },
      signature: { path: 'a/é.txt.sig', key_version: 2, request_id: null, signed_at: null },
    });
    const parts = [
      partOf('z', '\u{1F600}'),
      manifest({ artifacts: [odd], keys: [manifestKey(3), manifestKey(2)] }),
      partOf('\uFB01', 'b'),
    ];
    const merged = mergeOf(...parts);
    expect(pathsIn(merged)).toEqual(['a/é.txt', 'b', 'z', '\uFB01', '\u{1F600}']);
    expect([...merged.artifacts][0]).toEqual(odd);
    expect(merged.count).toBe(5);
    expect(merged.keys).toEqual([manifestKey(3), manifestKey(2)]);
    expect(merged.source).toEqual(source);
  });

  test('gives the same in any order of the parts', () => {
    const signed = (signed_at: string | null) => ({
      path: 'same.sig',
      key_version: 3,
      request_id: signed_at,
      signed_at,
    });
    const parts = [
      partOf('a', 'c'),
      partOf('b'),
      manifest({
        source: { ...source, run_id: '2' },
        keys: [manifestKey(1), manifestKey(3)],
        artifacts: [manifestArtifact('same', { signature: signed('2026-11-22T05:00:02.000Z') })],
      }),
      manifest({ artifacts: [manifestArtifact('same', { signature: signed('2026-11-22T05:00:01.000Z') })] }),
      manifest({ artifacts: [manifestArtifact('same', { signature: signed(null) })] }),
    ];
    const said = (merged: MergedManifest) => ({ ...merged, artifacts: [...merged.artifacts] });
    const expected = said(mergeOf(...parts));
    expect(expected.artifacts.at(-1)?.signature.signed_at).toBe('2026-11-22T05:00:01.000Z');
    expect(expected.source).toEqual({ ...source, run_id: null });
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (shuffled) => {
        expect(said(mergeOf(...shuffled))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('takes more artifacts than one block of memory, and one that is larger than a block', () => {
    const large = 'r'.repeat(3_000_000);
    const artifacts = Array.from({ length: 9000 }, (_, index) =>
      manifestArtifact(`file-${String(index).padStart(5, '0')}`),
    );
    const huge = manifestArtifact('large', {
      signature: { path: 'large.sig', key_version: 3, request_id: large, signed_at: null },
    });
    const merged = mergeOf(manifest({ artifacts }), manifest({ artifacts: [huge] }));
    expect([...merged.artifacts]).toEqual([...artifacts, huge]);
  });

  test('is written as formatManifest writes, whatever the number of artifacts', () => {
    for (const count of [1, 63, 64, 65, 200]) {
      const artifacts = Array.from({ length: count }, (_, index) => manifestArtifact(`f${1000 + index}`));
      const whole = manifest({ artifacts });
      const { artifacts: listed, ...head } = whole;
      const written = Buffer.from([...manifestPieces(head, listed)].join(''));
      expect(written.equals(formatManifest(whole))).toBe(true);
      expect(parseManifest(written)).toEqual(whole);
    }
  });
});

describe('a conflict', () => {
  const other = (change: Partial<Manifest>): Manifest =>
    manifest({ artifacts: [manifestArtifact('b')], ...change });
  const artifact = (change: object): Manifest =>
    manifest({ artifacts: [{ ...manifestArtifact('a'), ...change }] });

  test.each<[string, Manifest]>([
    ['another commit', other({ source: { ...source, commit: 'd'.repeat(40) } })],
    ['another repository', other({ source: { ...source, repository: 'o/other' } })],
    ['another ref', other({ source: { ...source, ref: 'refs/heads/main' } })],
    ['another provider', other({ source: { ...source, provider: 'gitlab' } })],
    ['no source', other({ source: null })],
    ['another digest algorithm', other({ digest_algorithm: 'sha256' })],
    [
      'a key version with another fingerprint',
      other({ keys: [{ ...manifestKey(), fingerprint: `sha256:${sha256('c')}` }] }),
    ],
    ['a key version with another scheme', other({ keys: [{ ...manifestKey(), scheme: 'dilithium3-r3' }] })],
    ['the same path with another size', artifact({ size: 4 })],
    ['the same path with another digest', artifact({ digests: { sha512: sha512('b') } })],
    ['the same path with one digest more', artifact({ digests: { sha512: sha512(), sha256: sha256() } })],
    ['an artifact that is the signature of another', partOf('a.sig')],
  ])('is %s', (_, part) => {
    expect(thrownCode(() => mergeOf(partOf('a'), part))).toBe('merge-conflict');
    expect(thrownCode(() => mergeOf(part, partOf('a')))).toBe('merge-conflict');
  });

  test('is the same path signed by another key version, for its .sig is only one file', () => {
    const signature = { ...manifestArtifact('a').signature, key_version: 2 };
    const part = manifest({
      keys: [manifestKey(2), manifestKey(3)],
      artifacts: [manifestArtifact('a', { signature })],
    });
    expect(thrownCode(() => mergeOf(partOf('a'), part))).toBe('merge-conflict');
  });

  test('is a path that differs from another in case alone', () => {
    expect(thrownCode(() => mergeOf(partOf('Linux/app'), partOf('linux/App')))).toBe('path-clash');
  });
});
