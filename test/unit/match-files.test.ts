import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filePatterns, matchFiles } from '../../src/artifacts/match-files.js';
import { rejectedCode } from '../support/error-code.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** The files that each pattern matches in a folder, relative to it and sorted. */
async function matchedIn(folder: string, ...patterns: readonly string[]): Promise<readonly string[][]> {
  const matched = await matchFiles(filePatterns(patterns, []), folder);
  return matched.map(({ files }) =>
    files.map((file) => path.relative(folder, file).replaceAll(path.sep, '/')).sort(),
  );
}

const release = { 'a.txt': '', 'b.txt': '', 'c.bin': '', 'docs/a.txt': '', 'docs/deep/d.txt': '' };

test('required and optional patterns form one list in their order', () => {
  expect(filePatterns(['a', '!b'], ['c'])).toEqual([
    { text: 'a', optional: false },
    { text: '!b', optional: false },
    { text: 'c', optional: true },
  ]);
});

describe('matching files', () => {
  test('tells for each pattern what it matched', async () => {
    expect(await matchedIn(temporaryFolder(release), '*.txt', '**/*.txt', 'none', 'c.bin')).toEqual([
      ['a.txt', 'b.txt'],
      ['a.txt', 'b.txt', 'docs/a.txt', 'docs/deep/d.txt'],
      [],
      ['c.bin'],
    ]);
  });

  test('finds hidden files but nothing of git, wherever that is', async () => {
    const folder = temporaryFolder({
      '.env': '',
      '.git/HEAD': '',
      'lib/.git': '',
      'lib/.gitignore': '',
      'a.git': '',
      'lib/.qpher-0123456789abcdef.tmp': '',
    });
    expect(await matchedIn(folder, '**')).toEqual([['.env', 'a.git', 'lib/.gitignore']]);
    expect(await matchedIn(folder, '.git/*')).toEqual([[]]);
    expect(await matchedIn(path.join(folder, 'lib'), '../**')).toEqual([
      ['../.env', '../a.git', '.gitignore'],
    ]);
    expect(await matchedIn(path.join(folder, 'lib'), path.join(folder, '.git', 'HEAD'))).toEqual([[]]);
  });

  test('an exclusion counts for every pattern, before and after it', async () => {
    const folder = temporaryFolder(release);
    expect(await matchedIn(folder, '!b.*', '*.txt', '**/b.txt')).toEqual([['a.txt'], []]);
    expect(await matchedIn(folder, '*.txt', '**/b.txt', '!b.*')).toEqual([['a.txt'], []]);
    expect(await matchedIn(folder, '*.txt', '! b.txt')).toEqual([['a.txt']]);
  });

  test.each(['!docs', '!docs/', '!docs/**', '!**/docs'])(
    'the exclusion %s takes out all below the folder',
    async (exclusion) => {
      expect(await matchedIn(temporaryFolder(release), '**/*.txt', exclusion)).toEqual([['a.txt', 'b.txt']]);
    },
  );

  test('an exclusion of a folder leaves names that only begin like it', async () => {
    const folder = temporaryFolder({ 'docs/a': '', 'docs2/a': '', 'docs.txt': '' });
    expect(await matchedIn(folder, '**', '!docs')).toEqual([['docs.txt', 'docs2/a']]);
  });

  test('only exclusions is a mistake', async () => {
    expect(await rejectedCode(matchedIn(temporaryFolder(release), '!a.txt'))).toBe('setting-invalid');
  });

  test('a folder is no file: a pattern that names one says so', async () => {
    const folder = temporaryFolder(release);
    for (const pattern of ['docs', 'docs/', './docs', path.join(folder, 'docs')]) {
      expect(await rejectedCode(matchedIn(folder, pattern)), pattern).toBe('artifact-is-folder');
    }
  });

  test('a pattern for all below a folder that is empty matches nothing, which is no mistake by itself', async () => {
    const folder = temporaryFolder(release);
    mkdirSync(path.join(folder, 'empty', 'inside'), { recursive: true });
    expect(await matchedIn(folder, 'empty/**', 'empty/**/')).toEqual([[], []]);
  });

  test('no pattern matches nothing', async () => {
    expect(await matchedIn(temporaryFolder(release))).toEqual([]);
  });

  test('an absolute pattern is taken as it is', async () => {
    const folder = temporaryFolder(release);
    expect(await matchedIn(path.join(folder, 'docs'), path.join(folder, '*.bin'))).toEqual([['../c.bin']]);
  });

  test('a step up is resolved', async () => {
    expect(await matchedIn(path.join(temporaryFolder(release), 'docs'), '../*.bin', './a.txt')).toEqual([
      ['../c.bin'],
      ['a.txt'],
    ]);
  });
});

describe('names with special characters', () => {
  const brackets = { 'a[1].txt': '', 'a1.txt': '', 'b.txt': '' };

  test('a pattern that is also the name of a file matches that too', async () => {
    const folder = temporaryFolder(brackets);
    expect(await matchedIn(folder, 'a[1].txt')).toEqual([['a1.txt', 'a[1].txt']]);
    expect(await matchedIn(folder, path.join(folder, 'a[1].txt'))).toEqual([['a1.txt', 'a[1].txt']]);
  });

  test('an exclusion that is also the name of a file takes that out too', async () => {
    expect(await matchedIn(temporaryFolder(brackets), '*', '!a[1].txt')).toEqual([['b.txt']]);
  });

  test('those of the working directory mean nothing', async () => {
    const parent = temporaryFolder({ 'x1/a.txt': '' });
    const special =
      process.platform === 'win32'
        ? ['x[1]', 'x[!a]']
        : ['x[1]', 'x*', 'x?', 'x[', 'x[!a]', 'x\\1', '#x', '!x'];
    for (const name of special) {
      const folder = path.join(parent, name);
      mkdirSync(folder);
      writeFileSync(path.join(folder, 'b.txt'), '');
      writeFileSync(path.join(folder, 'c.txt'), '');
      expect(await matchedIn(folder, '*.txt', '!c.txt'), name).toEqual([['b.txt']]);
      expect(await matchedIn(folder, 'b.txt'), name).toEqual([['b.txt']]);
    }
  });

  test.runIf(process.platform !== 'win32')(
    '# and ~ at the start, and stars in a name, are nothing special',
    async () => {
      const folder = temporaryFolder({ '#a': '', '~': '', 'a*': '', ab: '', '{a,b}': '' });
      expect(await matchedIn(folder, '#a', '~', 'a[*]', '{a,b}')).toEqual([['#a'], ['~'], ['a*'], ['{a,b}']]);
    },
  );
});
