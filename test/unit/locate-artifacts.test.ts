import { expect, test } from 'vitest';
import { genuineRelease } from '../support/hostile/base-releases.js';
import { withEntry, withFile, withoutEntry, type Tree } from '../support/hostile/tree.js';
import { renamed, verifyMemory, type MemoryOptions } from '../support/memory-release.js';

const contents = { 'linux/my app': 'app one', 'notes.txt': 'notes', 'z.bin': 'z' };

/** Where each artifact was found, how, and with which verdict. */
async function foundIn(tree: Tree, options: MemoryOptions = {}) {
  const { artifacts } = (await verifyMemory(tree, options)).verdict;
  return Object.fromEntries(
    artifacts.map(({ path, found_at, found_by, verdict }) => [path, [found_at, found_by, verdict]]),
  );
}

const release = (): Promise<Tree> => genuineRelease(contents);

/** The release with an artifact and its signature file under another name. */
async function renaming(from: string, to: string): Promise<Tree> {
  return renamed(renamed(await release(), from, to), `${from}.sig`, `${to}.sig`);
}

test.each([
  ['the name that GitHub gives it', 'my.app', 'asset-name'],
  ['its own name in another folder', 'mac/my app', 'asset-name'],
  ['its own name in other case', 'MY APP', 'asset-name'],
  ['any name', 'download(1)', 'digest'],
  ['the name of a folder', 'notes/other', 'digest'],
])('an artifact is found under %s', async (_, name, by) => {
  expect(await foundIn(await renaming('linux/my app', name))).toMatchObject({
    'linux/my app': [name, by, 'verified-renamed'],
    'notes.txt': ['notes.txt', 'path', 'verified'],
  });
});

test('a file with the right bytes is preferred to one with only the right name', async () => {
  const tree = await renaming('linux/my app', 'x/my app');
  const twice = withFile(tree, 'a/my app', Buffer.from('app two'));
  for (const one of [twice, new Map([...twice].toReversed())]) {
    expect(await foundIn(one)).toMatchObject({
      'linux/my app': ['x/my app', 'asset-name', 'verified-renamed'],
    });
  }
});

test('a file with the right name but wrong or unreadable bytes does not make its artifact missing', async () => {
  const tree = await renaming('linux/my app', 'my.app');
  expect(await foundIn(withFile(tree, 'my.app', Buffer.from('other')))).toMatchObject({
    'linux/my app': ['my.app', 'asset-name', 'modified'],
  });
  expect(await foundIn(withEntry(tree, 'my.app', { kind: 'sparse', size: 7 }))).toMatchObject({
    'linux/my app': ['my.app', 'asset-name', 'unreadable'],
  });
});

test('a file stands for only one artifact, and a file with the name of an artifact for no other', async () => {
  const tree = await genuineRelease({
    'a.bin': 'same',
    'b.bin': 'same',
    'c/notes.txt': 'c',
    'notes.txt': 'n',
  });
  const one = renamed(withoutEntry(tree, 'b.bin'), 'a.bin', 'x');
  expect(await foundIn(one)).toMatchObject({
    'a.bin': ['x', 'digest', 'verified-renamed'],
    'b.bin': [null, null, 'missing'],
  });
  const exchanged = withFile(withoutEntry(tree, 'c/notes.txt'), 'd/NOTES.txt', Buffer.from('c'));
  expect(
    await foundIn(withFile(withoutEntry(exchanged, 'a.bin'), 'd/b.bin', Buffer.from('same'))),
  ).toMatchObject({
    'a.bin': [null, null, 'missing'],
    'c/notes.txt': ['d/NOTES.txt', 'asset-name', 'verified-renamed'],
  });
});

test('unreadable files, signature files and files that were not named stand for no artifact', async () => {
  const tree = withoutEntry(await release(), 'z.bin');
  expect(await foundIn(withEntry(tree, 'unreadable', { kind: 'sparse', size: 1 }))).toMatchObject({
    'z.bin': [null, null, 'missing'],
  });
  expect(await foundIn(withFile(tree, 'notes.txt.sig', Buffer.from('z')))).toMatchObject({
    'z.bin': [null, null, 'missing'],
  });
  expect(await foundIn(withFile(tree, 'found', Buffer.from('z')), { named: ['notes.txt'] })).toEqual({
    'notes.txt': ['notes.txt', 'path', 'verified'],
  });
});

test('a file that is given under another name stands for the artifact with its bytes', async () => {
  expect(await foundIn(await renaming('z.bin', 'found'), { named: ['found', 'notes.txt'] })).toEqual({
    'notes.txt': ['notes.txt', 'path', 'verified'],
    'z.bin': ['found', 'digest', 'verified-renamed'],
  });
});

test('a folder in place of an artifact is unreadable, not absent', async () => {
  const tree = withoutEntry(withoutEntry(await release(), 'z.bin'), 'z.bin.sig');
  const judged = await foundIn(withFile(tree, 'z.bin/inside', Buffer.from('z')), { allowMissing: true });
  expect(judged).toMatchObject({ 'z.bin': ['z.bin', 'path', 'unreadable'] });
});
