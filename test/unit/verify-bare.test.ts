import { expect, test } from 'vitest';
import { genuineRelease } from '../support/hostile/base-releases.js';
import { testKey } from '../support/hostile/test-keys.js';
import { signedMessages } from '../support/hostile/signed-messages.js';
import { bytesAt, withEntry, withFile, withoutEntry, type Tree } from '../support/hostile/tree.js';
import { renamed, verifyMemoryBare, withSigned } from '../support/memory-release.js';

/** The verdict and key version of each file, in order. */
const judgedIn = async (...bare: Parameters<typeof verifyMemoryBare>) =>
  (await verifyMemoryBare(...bare)).verdict.artifacts.map(({ path, verdict, key_version: version }) => [
    path,
    verdict,
    version,
  ]);

test('a file with a valid signature file is verified without a manifest or a hint', async () => {
  const { verdict, progress } = await verifyMemoryBare(await genuineRelease(), ['app.tgz']);
  const { fingerprint } = (await testKey('1')).publicKey;
  expect(verdict).toMatchObject({
    outcome: 'verified',
    reason: '',
    hint: '',
    manifest: null,
    attestation: null,
  });
  expect(verdict.artifacts).toEqual([
    {
      ...{ path: 'app.tgz', found_at: 'app.tgz', found_by: 'path' },
      ...{ verdict: 'verified', failed: false, detail: '', hint: '', key_version: 1, fingerprint },
    },
  ]);
  expect(progress).toEqual([[1, 1, 'verified app.tgz']]);
});

test.each<[string, string, string, number | null, (tree: Tree) => Promise<Tree> | Tree]>([
  [
    'signed by an archived key',
    'archived-key',
    'again',
    3,
    (tree) => withSigned(tree, 'app.tgz', { by: '3' }),
  ],
  [
    'signed by a key that is not trusted',
    'bad-signature',
    'do not use this file',
    null,
    (tree) => withSigned(tree, 'app.tgz', { by: 'attacker' }),
  ],
  [
    'changed',
    'bad-signature',
    'do not use this file',
    null,
    (tree) => withFile(tree, 'app.tgz', Buffer.from('b')),
  ],
  ['without a signature file', 'unsigned', 'beside', null, (tree) => withoutEntry(tree, 'app.tgz.sig')],
  [
    'beside a signature file that a browser renamed',
    'unsigned',
    "rename 'app.tgz (1).sig' to 'app.tgz.sig'",
    null,
    (tree) => renamed(tree, 'app.tgz.sig', 'app.tgz (1).sig'),
  ],
  [
    'beside a signature file that is base64 text',
    'bad-signature',
    'base64 -d',
    null,
    (tree) => withFile(tree, 'app.tgz.sig', Buffer.from(bytesAt(tree, 'app.tgz.sig').toString('base64'))),
  ],
  [
    'not readable',
    'unreadable',
    'permissions',
    null,
    (tree) => withEntry(tree, 'app.tgz', { kind: 'sparse', size: 17 }),
  ],
])('a file that is %s gets the verdict %s', async (_, verdict, hint, version, edit) => {
  const { verdict: release, progress } = await verifyMemoryBare(await edit(await genuineRelease()), [
    'app.tgz',
  ]);
  expect(release.outcome).toBe('failed');
  expect(release.artifacts).toMatchObject([
    { verdict, failed: true, key_version: version, hint: expect.stringContaining(hint) as string },
  ]);
  expect(release.artifacts[0]?.detail).not.toBe('');
  expect(progress[0]?.[2]).toBe(`${verdict} app.tgz: ${release.artifacts[0]?.detail ?? ''}`);
});

test('the hint names the digest algorithm that was signed if another one was requested', async () => {
  const tree = await genuineRelease();
  const weak = (await testKey('1')).sign(signedMessages.artifact(bytesAt(tree, 'notes.txt'), 'sha256'));
  const hintOf = async (file: string, digestAlgorithm: 'sha256' | 'sha384') =>
    (
      await verifyMemoryBare(withFile(tree, 'notes.txt.sig', weak), [file], { digestAlgorithm })
    ).verdict.artifacts.map(({ verdict, hint }) => [verdict, /digest-algorithm to (\w+)/.exec(hint)?.[1]]);
  expect(await hintOf('app.tgz', 'sha256')).toEqual([['bad-signature', 'sha512']]);
  expect(await hintOf('notes.txt', 'sha384')).toEqual([['bad-signature', 'sha256']]);
  expect(await hintOf('notes.txt', 'sha256')).toEqual([['verified', undefined]]);
});

test('a named signature file is only judged as a file if the file that it signs is not named', async () => {
  const both = ['app.tgz.sig', 'notes.txt', 'app.tgz'];
  const tree = await withSigned(await genuineRelease(), 'app.tgz.sig', {
    bytes: bytesAt(await genuineRelease(), 'app.tgz.sig'),
  });
  expect(await judgedIn(tree, both)).toEqual([
    ['notes.txt', 'verified', 1],
    ['app.tgz', 'verified', 1],
  ]);
  expect(await judgedIn(tree, ['notes.txt.sig'])).toEqual([['notes.txt.sig', 'unsigned', null]]);
  expect(await judgedIn(tree, ['app.tgz.sig.sig', 'app.tgz.sig'])).toEqual([['app.tgz.sig', 'verified', 1]]);
  expect(await judgedIn(tree, ['app.tgz.sig.sig', ...both])).toEqual([
    ['app.tgz.sig.sig', 'unsigned', null],
    ['notes.txt', 'verified', 1],
    ['app.tgz', 'verified', 1],
  ]);
});

test.each(['app.tgz', 'app.tgz.sig'])(
  'a bug while examining %s ends the run instead of giving a verdict',
  async (defect) => {
    await expect(verifyMemoryBare(await genuineRelease(), ['app.tgz'], { defect })).rejects.toThrow(
      'a defect',
    );
  },
);
