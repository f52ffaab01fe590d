import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/manifest/manifest.js';
import { mergeParts, type ListContent } from '../../src/manifest/merge-manifests.js';
import { thrownCode } from '../support/error-code.js';
import { manifestArtifact, manifestKey, part, sha256, sha512, source } from '../support/manifests.js';

const mergeOf = (...parts: readonly Manifest[]): ListContent =>
  mergeParts(parts.map((manifest, index) => ({ name: `part-${index}`, manifest })));

const partOf = (...paths: readonly string[]): Manifest =>
  part({ artifacts: paths.map((path) => manifestArtifact(path)) });

/** A part signed by one key, with an artifact at `path` that another key vouched for. */
const partOfKeys = (signer: number, voucher: number, path: string): Manifest =>
  part({
    key_version: signer,
    keys: [...new Set([signer, voucher])].map(manifestKey),
    artifacts: [manifestArtifact(path, { key_version: voucher })],
  });

describe('merging', () => {
  test('merged artifacts are sorted by path bytes and keep what their part records about them', () => {
    const odd = manifestArtifact('a/é.txt', {
      size: 2 ** 40,
      digests: { sha512: sha512('1'), sha256: sha256('2') },
      key_version: 2,
      signature: { path: 'a/é.txt.sig', request_id: null, signed_at: null },
    });
    const merged = mergeOf(
      partOf('z', '\u{1F600}'),
      part({ artifacts: [odd], keys: [manifestKey(3), manifestKey(2)] }),
      partOf('\uFB01', 'b'),
    );
    expect(merged.artifacts.map(({ path }) => path)).toEqual(['a/é.txt', 'b', 'z', '\uFB01', '\u{1F600}']);
    expect(merged.artifacts[0]).toEqual(odd);
    expect(merged.keys).toEqual([manifestKey(3), manifestKey(2)]);
    expect(merged.digestAlgorithm).toBe('sha512');
    expect(merged.source).toEqual(source);
  });

  test('each artifact keeps the key that vouched for it first, whichever key signed the part', () => {
    const merged = mergeOf(partOfKeys(3, 1, 'old'), partOfKeys(4, 4, 'new'));
    expect(merged.artifacts.map(({ path, key_version }) => [path, key_version])).toEqual([
      ['new', 4],
      ['old', 1],
    ]);
    expect(merged.keys.map(({ key_version }) => key_version).toSorted()).toEqual([1, 3, 4]);
  });

  test('a single part can be merged', () => {
    const alone = partOf('a', 'b');
    expect(mergeOf(alone)).toEqual({
      digestAlgorithm: 'sha512',
      source,
      keys: alone.keys,
      artifacts: alone.artifacts,
    });
  });

  test('a merged manifest has a source if all parts have one, and none if no part has one', () => {
    expect(mergeOf(partOf('a'), partOf('b')).source).toEqual(source);
    expect(mergeOf({ ...partOf('a'), source: null }, { ...partOf('b'), source: null }).source).toBeNull();
  });

  test.each(['workflow', 'run_id', 'run_attempt'] as const)(
    'a merged manifest omits the %s if the parts differ in it',
    (field) => {
      const other = { ...source, [field]: field === 'run_attempt' ? 2 : 'other' };
      const merged = mergeOf(partOf('a'), part({ source: other, artifacts: [manifestArtifact('b')] }));
      expect(merged.source).toEqual({ ...source, [field]: null });
      const unknown = part({ source: { ...source, [field]: null }, artifacts: [manifestArtifact('b')] });
      expect(mergeOf(unknown, partOf('a')).source).toEqual({ ...source, [field]: null });
    },
  );

  test('an artifact with a signature is preferred to the same one without', () => {
    const bare = part({ artifacts: [manifestArtifact('a', { signature: null })] });
    const signed = manifestArtifact('a');
    expect(mergeOf(bare, partOf('a')).artifacts).toEqual([signed]);
    expect(mergeOf(partOf('a'), bare).artifacts).toEqual([signed]);
    const undated = { path: 'a.sig', request_id: null, signed_at: null };
    const found = part({ artifacts: [manifestArtifact('a', { signature: undated })] });
    expect(mergeOf(bare, found).artifacts[0]?.signature).toEqual(undated);
    expect(mergeOf(bare, bare).artifacts).toEqual(bare.artifacts);
  });

  test('merging the parts in any order gives the same artifacts and source', () => {
    const signedAt = (signed_at: string | null) =>
      manifestArtifact('same', { signature: { path: 'same.sig', request_id: signed_at, signed_at } });
    const parts = [
      partOf('a', 'c'),
      partOf('b'),
      part({
        source: { ...source, run_id: '2' },
        keys: [manifestKey(1), manifestKey(3)],
        artifacts: [signedAt('2026-11-22T05:00:02.000Z')],
      }),
      part({ artifacts: [signedAt('2026-11-22T05:00:01.000Z')] }),
      part({ artifacts: [signedAt(null)] }),
      part({ artifacts: [manifestArtifact('same', { signature: null })] }),
    ];
    const said = ({ keys, ...merged }: ListContent) => ({
      ...merged,
      keys: keys.toSorted((left, right) => left.key_version - right.key_version),
    });
    const expected = said(mergeOf(...parts));
    expect(expected.artifacts.at(-1)?.signature?.signed_at).toBe('2026-11-22T05:00:01.000Z');
    expect(expected.source).toEqual({ ...source, run_id: null });
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (shuffled) => {
        expect(said(mergeOf(...shuffled))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('conflicts', () => {
  const other = (change: Partial<Manifest>): Manifest =>
    part({ artifacts: [manifestArtifact('b')], ...change });
  const artifact = (change: object): Manifest => part({ artifacts: [manifestArtifact('a', change)] });

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
    ['the same path with no size', artifact({ size: null })],
    ['the same path with another digest', artifact({ digests: { sha512: sha512('b') } })],
    ['the same path with one digest more', artifact({ digests: { sha512: sha512(), sha256: sha256() } })],
    ['the same path that another key vouched for, with its signature', partOfKeys(3, 2, 'a')],
    [
      'the same path that another key vouched for, without a signature',
      {
        ...partOfKeys(3, 2, 'a'),
        artifacts: [manifestArtifact('a', { key_version: 2, signature: null })],
      },
    ],
  ])('merging a part with %s is a conflict', (_, conflicting) => {
    expect(thrownCode(() => mergeOf(partOf('a'), conflicting))).toBe('merge-conflict');
    expect(thrownCode(() => mergeOf(conflicting, partOf('a')))).toBe('merge-conflict');
    expect(thrownCode(() => mergeOf(partOf('x'), partOf('a'), conflicting))).toBe('merge-conflict');
  });

  test('the error for a merge conflict names both parts and what differs', () => {
    const changed = other({ source: { ...source, commit: 'd'.repeat(40) } });
    expect(() => mergeOf(partOf('a'), changed)).toThrow(
      /commit of 'part-0' is c+, and that of 'part-1' is d+$/,
    );
    expect(() => mergeOf(partOf('a'), artifact({ size: 4 }))).toThrow(/'a' .* 'part-0' than in 'part-1'/);
    expect(() => mergeOf(other({ source: null }), partOf('a'))).toThrow(/^'part-1' .*'part-0' records none$/);
  });

  test.each([
    ['an artifact that is the signature of another', 'a.sig'],
    ['an artifact that is a folder of another', 'a/b'],
  ])('merging is refused if it yields %s', (_, path) => {
    expect(thrownCode(() => mergeOf(partOf('a'), partOf(path)))).toBe('path-clash');
    expect(thrownCode(() => mergeOf(partOf(path), partOf('a')))).toBe('path-clash');
  });

  test('merging is refused if two paths differ only in case', () => {
    expect(thrownCode(() => mergeOf(partOf('Linux/app'), partOf('linux/App')))).toBe('path-clash');
  });
});
