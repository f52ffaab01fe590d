import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { attestationPath } from '../../src/manifest/attestation.js';
import { formatChecksums } from '../../src/manifest/checksums.js';
import {
  formatManifest,
  parseManifest,
  type Manifest,
  type ManifestArtifact,
} from '../../src/manifest/manifest.js';
import type { ReleaseVerdict } from '../../src/verification/verdicts.js';
import { sha512Hex } from '../../src/artifacts/hash-file.js';
import { attestedRelease, genuineRelease, MANIFEST } from '../support/hostile/base-releases.js';
import {
  bytesAt,
  withEntry,
  withFile,
  withoutEntry,
  type Entry,
  type Tree,
} from '../support/hostile/tree.js';
import { renamed, verifyMemory, withSigned, type MemoryOptions } from '../support/memory-release.js';

const ATTESTATION = attestationPath(MANIFEST);
const SUMS = 'SHA512SUMS';
const tooLarge: Entry = { kind: 'sparse', size: 2 ** 40 };

const failedPaths = ({ artifacts }: ReleaseVerdict): readonly string[] =>
  artifacts.filter(({ failed }) => failed).map(({ path }) => path);

/** The files that a strict verification reports as unlisted. */
const strangeIn = async (tree: Tree): Promise<readonly string[]> =>
  failedPaths((await verifyMemory(tree, { strict: true })).verdict);

/** The checksum file of the usual release. */
async function withChecksums(as: 'checksums' | 'artifact' = 'checksums', by = '1'): Promise<Tree> {
  const tree = await genuineRelease();
  const artifacts = ['app.tgz', 'notes.txt'].map((path) => ({
    path,
    digests: { sha512: sha512Hex(bytesAt(tree, path)) },
  }));
  return withSigned(tree, SUMS, {
    bytes: Buffer.from(formatChecksums(artifacts, 'sha512', 'paths')),
    as,
    by,
  });
}

/** The usual release with an attestation that agrees, unless the manifest is changed. */
async function withAttestation(change = (manifest: Manifest): Manifest => manifest): Promise<Tree> {
  const tree = await attestedRelease();
  const manifest = parseManifest(bytesAt(tree, MANIFEST));
  const artifacts = manifest.artifacts.map((artifact) => {
    const sha256 = createHash('sha256').update(bytesAt(tree, artifact.path)).digest('hex');
    return { ...artifact, digests: { ...artifact.digests, sha256 } };
  });
  const bytes = Buffer.from(formatManifest(change({ ...manifest, artifacts })));
  return withSigned(tree, MANIFEST, { bytes, as: 'manifest' });
}

describe('strict verification', () => {
  test('checksum files that agree with the manifest pass, with or without a valid signature', async () => {
    const tree = await withChecksums();
    expect(await strangeIn(tree)).toEqual([]);
    expect(await strangeIn(withoutEntry(tree, `${SUMS}.sig`))).toEqual([]);
  });

  test.each<[string, () => Promise<Tree>]>([
    ['of an archived key', () => withChecksums('checksums', '3')],
    ['of a key that is not trusted', () => withChecksums('checksums', 'attacker')],
    ['of them as an artifact', () => withChecksums('artifact')],
    ['that is too large', async () => withEntry(await withChecksums(), `${SUMS}.sig`, tooLarge)],
  ])('strict verification refuses a checksum signature %s', async (_, made) => {
    expect(await strangeIn(await made())).toEqual([`${SUMS}.sig`]);
  });

  test('checksum files that disagree with the manifest or are too large are refused with their signatures', async () => {
    const other = await withSigned(await genuineRelease(), SUMS, { as: 'checksums' });
    expect(await strangeIn(other)).toEqual([SUMS, `${SUMS}.sig`]);
    expect(await strangeIn(withEntry(await withChecksums(), SUMS, tooLarge))).toEqual([SUMS, `${SUMS}.sig`]);
  });

  test('strict verification refuses files that the store lists but did not download', async () => {
    const brought = { refused: new Map<string, string>(), unlisted: ['extra'] };
    const asked: boolean[] = [];
    const store: MemoryOptions['store'] = {
      bringArtifacts: (_, wantsUnlisted) => {
        asked.push(wantsUnlisted);
        return Promise.resolve(brought);
      },
    };
    const { verdict } = await verifyMemory(await genuineRelease(), { strict: true, store });
    expect(verdict.artifacts.at(-1)).toMatchObject({ path: 'extra', found_at: 'extra', verdict: 'unlisted' });
    expect((await verifyMemory(await genuineRelease(), { store })).verdict.outcome).toBe('verified');
    expect(asked).toEqual([true, false]);
  });

  test('the signature file of an artifact is refused under any other name', async () => {
    const tree = withFile(await genuineRelease(), 'copy.sig', bytesAt(await genuineRelease(), 'app.tgz.sig'));
    expect(await strangeIn(tree)).toEqual(['copy.sig']);
  });
});

describe('unlisted files', () => {
  test('a named file that no document lists is unlisted, with a different hint for a signature file', async () => {
    const tree = withFile(await genuineRelease(), 'extra', Buffer.from('extra'));
    const { verdict } = await verifyMemory(tree, { named: ['app.tgz', 'extra', 'notes.txt.sig'] });
    expect(
      verdict.artifacts.map(({ path, found_by, verdict, key_version }) => [
        path,
        found_by,
        verdict,
        key_version,
      ]),
    ).toEqual([
      ['app.tgz', 'path', 'verified', 1],
      ['extra', 'path', 'unlisted', null],
      ['notes.txt.sig', 'path', 'unlisted', null],
    ]);
    expect(verdict.artifacts.map(({ hint }) => hint.includes('another release'))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('unlisted files with a valid signature are reported as not covered, sorted by name', async () => {
    let tree = await withChecksums();
    for (const name of ['z.old', 'b.old', 'other/c.old']) tree = await withSigned(tree, name);
    tree = withFile(tree, 'short', Buffer.from(''));
    tree = withFile(tree, 'short.sig', Buffer.alloc(64));
    tree = withFile(tree, 'unsigned', Buffer.from(''));
    tree = withEntry(tree, 'x.sig/y', { kind: 'file', bytes: Buffer.from('') });
    tree = withFile(tree, 'x', Buffer.from(''));
    const { verdict } = await verifyMemory(
      renamed(renamed(tree, 'app.tgz', 'app (1).tgz'), 'app.tgz.sig', 'app (1).tgz.sig'),
    );
    expect([verdict.outcome, verdict.not_covered]).toEqual(['verified', ['b.old', 'z.old']]);
  });

  test('files that are not covered are only reported from the folder of the manifest', async () => {
    const manifest = `rel/${MANIFEST}`;
    let tree = renamed(await genuineRelease(), MANIFEST, manifest);
    tree = await withSigned(renamed(tree, `${MANIFEST}.sig`, `${manifest}.sig`), 'rel/old');
    tree = await withSigned(tree, 'old');
    expect((await verifyMemory(tree, { manifest })).verdict.not_covered).toEqual(['rel/old']);
  });
});

describe('files to keep after a download', () => {
  const documents = [`${MANIFEST}.sig`, MANIFEST];

  test('artifacts that passed, their signature files and the genuine documents are kept', async () => {
    expect((await verifyMemory(await withAttestation())).kept).toEqual([
      ...['app.tgz', 'app.tgz.sig', 'notes.txt', 'notes.txt.sig'],
      ...[...documents, ATTESTATION],
    ]);
  });

  test('failed artifacts and a refused attestation are not kept', async () => {
    let tree = withFile(await withAttestation(), 'app.tgz', Buffer.from('changed'));
    tree = withFile(tree, ATTESTATION, Buffer.from('{}\n'));
    expect((await verifyMemory(tree)).kept).toEqual(['notes.txt', 'notes.txt.sig', ...documents]);
  });

  test.each<[string, (tree: Tree) => Tree, MemoryOptions]>([
    [
      'no artifact passed',
      (tree) => withoutEntry(withoutEntry(tree, 'app.tgz'), 'notes.txt'),
      { allowMissing: true },
    ],
    ['the manifest is rejected', (tree) => withFile(tree, MANIFEST, Buffer.from('{}')), {}],
    ['the source is another', (tree) => tree, { expectedRef: 'refs/tags/v1' }],
  ])('nothing is kept if %s', async (_, edit, options) => {
    const { kept, verdict } = await verifyMemory(edit(await genuineRelease()), options);
    expect([kept, verdict.outcome === 'verified']).toEqual([[], false]);
  });

  test('only artifacts and the attestation are kept if the attestation replaces the manifest', async () => {
    const { kept, verdict } = await verifyMemory(await withAttestation(), { manifest: ATTESTATION });
    expect(kept).toEqual(['app.tgz', 'notes.txt', ATTESTATION]);
    expect(verdict).toMatchObject({
      outcome: 'verified',
      manifest: null,
      attestation: { path: ATTESTATION, verified: true, detail: '', key_version: 1 },
    });
    expect(verdict.unchecked).toEqual([expect.stringContaining('signature files')]);
  });
});

describe('attestation beside a manifest', () => {
  test('an attestation is optional, and is verified if it agrees with the manifest', async () => {
    expect((await verifyMemory(await genuineRelease())).verdict.attestation).toBeNull();
    const { verdict } = await verifyMemory(await withAttestation());
    expect(verdict).toMatchObject({ outcome: 'verified', attestation: { verified: true, key_version: 1 } });
    expect(verdict.unchecked).toEqual([]);
  });

  test.each<[string, Entry]>([
    ['cannot be read', tooLarge],
    ['is broken', { kind: 'file', bytes: Buffer.from('{}\n') }],
  ])('an attestation that %s fails the run although every artifact passes', async (_, entry) => {
    const { verdict } = await verifyMemory(withEntry(await genuineRelease(), ATTESTATION, entry));
    expect(failedPaths(verdict)).toEqual([]);
    expect(verdict).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining(ATTESTATION) as string,
      hint: expect.stringContaining('attestation') as string,
      attestation: { path: ATTESTATION, verified: false, key_version: null, fingerprint: null },
    });
  });

  const withArtifact =
    (change: (artifact: ManifestArtifact) => ManifestArtifact) => (manifest: Manifest) => ({
      ...manifest,
      artifacts: manifest.artifacts.map((artifact, index) => (index === 0 ? change(artifact) : artifact)),
    });

  test.each<[string, (manifest: Manifest) => Manifest]>([
    ['fewer artifacts', (manifest) => ({ ...manifest, artifacts: manifest.artifacts.slice(0, 1) })],
    [
      'the same artifacts without a digest',
      withArtifact(({ digests: { sha512 }, ...artifact }) => ({ ...artifact, digests: { sha512 } })),
    ],
    [
      'another digest',
      withArtifact(({ digests, ...artifact }) => ({
        ...artifact,
        digests: { ...digests, sha256: '0'.repeat(64) },
      })),
    ],
    ['another name', withArtifact((artifact) => ({ ...artifact, path: 'app', signature: null }))],
    [
      'another source',
      ({ source, ...manifest }) => ({ ...manifest, source: source && { ...source, ref: 'refs/tags/v1' } }),
    ],
    ['no source', (manifest) => ({ ...manifest, source: null })],
  ])('an attestation is refused if the manifest has %s', async (_, change) => {
    const { verdict } = await verifyMemory(await withAttestation(change));
    expect(verdict).toMatchObject({ outcome: 'failed', attestation: { path: ATTESTATION, verified: false } });
    expect(verdict.attestation?.detail).not.toBe('');
  });

  test('an attestation that was too large to download fails the run', async () => {
    const asked: string[] = [];
    const bringDocuments = (names: readonly string[]) => {
      asked.push(...names);
      return Promise.resolve([ATTESTATION]);
    };
    const { verdict } = await verifyMemory(await genuineRelease(), { store: { bringDocuments } });
    expect(asked).toEqual([`${MANIFEST}.sig`, MANIFEST, ATTESTATION]);
    expect(verdict).toMatchObject({ outcome: 'failed', attestation: { path: ATTESTATION, verified: false } });
  });
});

test('a source that is not the expected one is reported with the comparison and the signer', async () => {
  const { verdict } = await verifyMemory(await genuineRelease(), { expectedRef: 'refs/tags/v1' });
  expect(verdict).toMatchObject({ outcome: 'policy-rejected', artifacts: [], manifest: { key_version: 1 } });
  expect(verdict.comparisons).toEqual([
    { field: 'repository', signed: 'o/r', expected: null },
    { field: 'ref', signed: 'refs/tags/v2', expected: 'refs/tags/v1' },
    expect.objectContaining({ field: 'commit', expected: null }),
    expect.objectContaining({ field: 'workflow', expected: null }),
  ]);
});

test('a rejected manifest reports no artifacts, source or attestation', async () => {
  const tree = withFile(await withAttestation(), MANIFEST, Buffer.from('{}'));
  const { reason, hint, ...verdict } = (await verifyMemory(tree)).verdict;
  expect([reason === '', hint === '']).toEqual([false, false]);
  expect(verdict).toEqual({
    outcome: 'manifest-rejected',
    ...{ manifest: null, attestation: null, comparisons: [], artifacts: [], not_covered: [], unchecked: [] },
  });
});

test('progress counts every artifact and gives the reason for each failure', async () => {
  const tree = withoutEntry(await genuineRelease(), 'notes.txt.sig');
  expect((await verifyMemory(tree)).progress).toEqual([
    [1, 2, 'verified app.tgz'],
    [2, 2, expect.stringMatching(/^unsigned notes\.txt: .*notes\.txt\.sig/)],
  ]);
});

test.each([
  ...[MANIFEST, `${MANIFEST}.sig`, ATTESTATION, 'app.tgz', 'app.tgz.sig'],
  ...[SUMS, `${SUMS}.sig`, 'old.sig', 'perhaps-renamed'],
])('a bug while examining %s ends the run instead of giving a verdict', async (defect) => {
  let tree = await withSigned(new Map([...(await withChecksums()), ...(await withAttestation())]), 'old');
  tree = withoutEntry(withFile(tree, 'perhaps-renamed', bytesAt(tree, 'notes.txt')), 'notes.txt');
  await expect(verifyMemory(tree, { defect })).rejects.toThrow('a defect');
});
