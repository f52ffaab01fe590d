import { describe, expect, test } from 'vitest';
import { genuineRelease } from '../support/hostile/base-releases.js';
import { bytesAt, withFile, withoutEntry, type Tree } from '../support/hostile/tree.js';
import { renamed, verifyMemory, type MemoryOptions } from '../support/memory-release.js';

const release = (): Promise<Tree> => genuineRelease({ 'linux/my app': 'app one', 'notes.txt': 'notes' });

/** The verdict on one artifact. */
async function judgedIn(tree: Tree, path: string, options: MemoryOptions = {}) {
  const { artifacts } = (await verifyMemory(tree, options)).verdict;
  const one = artifacts.find((artifact) => artifact.path === path);
  if (one === undefined) throw new Error(`'${path}' was not judged`);
  return one;
}

test('an artifact that verifies has no detail and no hint', async () => {
  expect(await judgedIn(await release(), 'notes.txt')).toMatchObject({
    ...{ verdict: 'verified', failed: false, detail: '', hint: '', key_version: 1 },
  });
});

test('allow-missing accepts an absent artifact, but not a modified one', async () => {
  const absent = withoutEntry(await release(), 'notes.txt');
  const changed = withFile(await release(), 'notes.txt', Buffer.from('other'));
  for (const allowMissing of [false, true]) {
    const options = { allowMissing };
    expect(await judgedIn(absent, 'notes.txt', options)).toMatchObject({
      verdict: 'missing',
      failed: !allowMissing,
    });
    expect(await judgedIn(changed, 'notes.txt', options)).toMatchObject({
      verdict: 'modified',
      failed: true,
    });
  }
});

test('an artifact that was not downloaded because of its size is modified, not absent', async () => {
  const brought = { refused: new Map([['notes.txt', 'it is larger']]), unlisted: [] };
  const store = { bringArtifacts: () => Promise.resolve(brought) };
  const tree = withoutEntry(await release(), 'notes.txt');
  expect(await judgedIn(tree, 'notes.txt', { store, allowMissing: true })).toMatchObject({
    ...{ verdict: 'modified', failed: true, detail: 'it is larger' },
  });
});

test.each([
  ['shorter', 'no', /5/, /incomplete/],
  ['longer', 'notes!', /5/, /^do not use this file/],
  ['another of the same size', 'Notes', /sha512/, /^do not use this file/],
])('a file that is %s is judged as modified, and the detail says why', async (_, content, detail, hint) => {
  const one = await judgedIn(withFile(await release(), 'notes.txt', Buffer.from(content)), 'notes.txt');
  expect([one.verdict, one.failed]).toEqual(['modified', true]);
  expect([one.detail, one.hint]).toEqual([expect.stringMatching(detail), expect.stringMatching(hint)]);
});

describe('signatures of renamed artifacts', () => {
  const listed = 'linux/my app.sig';

  test.each([
    ['beside it, under its name', 'mac/download.sig'],
    ['beside it, under the name that GitHub gives it', 'mac/my.app.sig'],
    ['where the manifest has it', listed],
  ])('the signature of a renamed artifact is found %s', async (_, signature) => {
    const tree = renamed(renamed(await release(), 'linux/my app', 'mac/download'), listed, signature);
    const { verdict } = await verifyMemory(tree, { strict: true });
    expect(verdict.artifacts.map(({ verdict: one }) => one)).toEqual(['verified-renamed', 'verified']);
  });

  test('a signature file beside a renamed artifact takes precedence over the listed one', async () => {
    const tree = renamed(await release(), 'linux/my app', 'mac/download');
    const bad = withFile(tree, 'mac/download.sig', bytesAt(tree, 'notes.txt.sig'));
    expect(await judgedIn(bad, 'linux/my app')).toMatchObject({ verdict: 'bad-signature' });
  });

  test.each([
    ['mac/my.app (1).sig', 'mac/my.app.sig'],
    ['linux/my app.sig.txt', 'linux/my app.sig'],
  ])(
    'a signature file that a browser saved as %s leads to the advice to rename it to %s',
    async (saved, wanted) => {
      const tree = renamed(renamed(await release(), 'linux/my app', 'mac/download'), listed, saved);
      expect(await judgedIn(tree, 'linux/my app')).toMatchObject({
        verdict: 'unsigned',
        hint: `rename '${saved}' to '${wanted}'`,
      });
    },
  );
});

test('an artifact in its place is judged by the signature file that the manifest names', async () => {
  const tree = withoutEntry(await release(), 'notes.txt.sig');
  expect(await judgedIn(tree, 'notes.txt')).toMatchObject({
    verdict: 'unsigned',
    detail: expect.stringContaining("'notes.txt.sig'") as string,
  });
  const bad = withFile(tree, 'notes.txt.sig', bytesAt(tree, 'linux/my app.sig'));
  expect(await judgedIn(bad, 'notes.txt')).toMatchObject({ verdict: 'bad-signature', failed: true });
  const text = withFile(tree, 'notes.txt.sig', Buffer.from('QUJD'));
  expect(await judgedIn(text, 'notes.txt')).toMatchObject({
    verdict: 'bad-signature',
    hint: expect.stringContaining('base64 -d') as string,
  });
});
