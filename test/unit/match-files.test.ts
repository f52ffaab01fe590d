import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
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
  test('matches are listed separately for each pattern', async () => {
    expect(await matchedIn(temporaryFolder(release), '*.txt', '**/*.txt', 'none', 'c.bin')).toEqual([
      ['a.txt', 'b.txt'],
      ['a.txt', 'b.txt', 'docs/a.txt', 'docs/deep/d.txt'],
      [],
      ['c.bin'],
    ]);
  });

  test('a name with a leading full stop is only matched by a pattern with a leading full stop', async () => {
    const folder = temporaryFolder({
      '.env': '',
      '.git/HEAD': '',
      '.github/a/b': '',
      'lib/.gitignore': '',
      'lib/a': '',
      'a.git': '',
    });
    expect(
      await matchedIn(folder, '**', '*', '?env', '.*', '.env', '.github/**', '.git/*', '**/.git*'),
    ).toEqual([
      ['a.git', 'lib/a'],
      ['a.git'],
      [],
      ['.env'],
      ['.env'],
      ['.github/a/b'],
      ['.git/HEAD'],
      ['lib/.gitignore'],
    ]);
    expect(await matchedIn(path.join(folder, '.github'), '**')).toEqual([['a/b']]);
  });

  test('temporary files, locks and .git files are not skipped if a pattern matches them', async () => {
    const names = ['.qpher-0123456789abcdef.tmp', '.qpher-sign.lock', '.git/HEAD'];
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, ''])));
    expect(await matchedIn(folder, ...names)).toEqual(names.map((name) => [name]));
    expect(await matchedIn(folder, '.*')).toEqual([names.slice(0, 2)]);
  });

  test('an exclusion applies to all patterns, before and after it', async () => {
    const folder = temporaryFolder(release);
    expect(await matchedIn(folder, '!b.*', '*.txt', '**/b.txt')).toEqual([['a.txt'], []]);
    expect(await matchedIn(folder, '*.txt', '**/b.txt', '!b.*')).toEqual([['a.txt'], []]);
    expect(await matchedIn(folder, '*.txt', '! b.txt')).toEqual([['a.txt']]);
  });

  test.each(['!docs', '!docs/', '!docs/**', '!**/docs'])(
    'the exclusion %s excludes everything below the folder',
    async (exclusion) => {
      expect(await matchedIn(temporaryFolder(release), '**/*.txt', exclusion)).toEqual([['a.txt', 'b.txt']]);
    },
  );

  test('an exclusion also matches names with a leading full stop', async () => {
    const folder = temporaryFolder({ '.x/a.key': '', '.x/b': '', '.x/.c.key': '' });
    expect(await matchedIn(folder, '.x/**', '.x/.*', '!**/*.key')).toEqual([['.x/b'], []]);
  });

  test('an exclusion of a folder above the start of the search excludes everything below it', async () => {
    const folder = temporaryFolder({ 'a/b/c/d.txt': '', 'a/e.txt': '' });
    expect(await matchedIn(folder, 'a/b/c/*', 'a/b/c/d.txt', 'a/*', '!a/b')).toEqual([[], [], ['a/e.txt']]);
  });

  test.runIf(process.platform !== 'win32')(
    'an excluded broken link is not an error, and an excluded folder yields no files',
    async () => {
      const folder = temporaryFolder({ a: '', 'closed/b': '' });
      symlinkSync('nowhere', path.join(folder, 'broken'));
      symlinkSync('..', path.join(folder, 'closed', 'up'));
      expect(await rejectedCode(matchedIn(folder, '**'))).toBe('artifact-unreadable');
      expect(await matchedIn(folder, '**', '!broken', '!closed/**')).toEqual([['a']]);
      expect(await matchedIn(folder, '**', '!broken', '!closed')).toEqual([['a']]);
    },
  );

  test.runIf(process.platform !== 'win32')(
    'a broken link is only an error if a pattern matches it',
    async () => {
      const folder = temporaryFolder({ 'a.txt': '' });
      symlinkSync('nowhere', path.join(folder, 'broken'));
      expect(await matchedIn(folder, '**/*.txt')).toEqual([['a.txt']]);
      expect(await rejectedCode(matchedIn(folder, 'broken'))).toBe('artifact-unreadable');
    },
  );

  test.runIf(process.platform !== 'win32')('links to folders are followed, but not in a circle', async () => {
    const folder = temporaryFolder({ 'a/x': '' });
    symlinkSync('..', path.join(folder, 'a', 'up'));
    symlinkSync('a', path.join(folder, 'b'));
    expect(await matchedIn(folder, '**', 'b/*', 'a/up/b/x')).toEqual([['a/x', 'b/x'], ['b/x'], ['a/up/b/x']]);
  });

  test('excluding a folder does not exclude names that only start with its name', async () => {
    const folder = temporaryFolder({ 'docs/a': '', 'docs2/a': '', 'docs.txt': '' });
    expect(await matchedIn(folder, '**', '!docs')).toEqual([['docs.txt', 'docs2/a']]);
  });

  test('a list of only exclusions is refused', async () => {
    expect(await rejectedCode(matchedIn(temporaryFolder(release), '!a.txt'))).toBe('setting-invalid');
  });

  test('a pattern that names a folder is refused', async () => {
    const folder = temporaryFolder(release);
    for (const pattern of ['docs', 'docs/', './docs', path.join(folder, 'docs')]) {
      expect(await rejectedCode(matchedIn(folder, pattern)), pattern).toBe('artifact-is-folder');
    }
  });

  test('a pattern for everything below an empty folder matches nothing without an error', async () => {
    const folder = temporaryFolder(release);
    mkdirSync(path.join(folder, 'empty', 'inside'), { recursive: true });
    expect(await matchedIn(folder, 'empty/**', 'empty/**/')).toEqual([[], []]);
  });

  test('an empty list of patterns matches nothing', async () => {
    expect(await matchedIn(temporaryFolder(release))).toEqual([]);
  });

  test('an absolute pattern is used unchanged', async () => {
    const folder = temporaryFolder(release);
    expect(await matchedIn(path.join(folder, 'docs'), path.join(folder, '*.bin'))).toEqual([['../c.bin']]);
  });

  test('a pattern with ../ or ./ is resolved from the working directory', async () => {
    expect(await matchedIn(path.join(temporaryFolder(release), 'docs'), '../*.bin', './a.txt')).toEqual([
      ['../c.bin'],
      ['a.txt'],
    ]);
  });
});

describe('names in another Unicode form', () => {
  const nfd = 're\u0301sume\u0301';
  const nfc = nfd.normalize('NFC');
  const onDisk = { [`${nfd}.txt`]: '', [`${nfd}-d/a.txt`]: '', 'b.txt': '' };

  test('a name in another Unicode form is matched and keeps its form on disk', async () => {
    const folder = temporaryFolder(onDisk);
    expect(await matchedIn(folder, `${nfc}.txt`, `${nfc}*`, `${nfc}-d/a.txt`, `${nfc}-d/*`)).toEqual([
      [`${nfd}.txt`],
      [`${nfd}.txt`],
      [`${nfd}-d/a.txt`],
      [`${nfd}-d/a.txt`],
    ]);
    expect(await matchedIn(temporaryFolder({ [nfc]: '' }), nfd, `${nfd}*`)).toEqual([[nfc], [nfc]]);
  });

  test('a name in another Unicode form is excluded', async () => {
    const folder = temporaryFolder(onDisk);
    expect(await matchedIn(folder, '**', `!${nfc}.txt`, `!${nfc}-d`)).toEqual([['b.txt']]);
    expect(await matchedIn(folder, '**', `!**/${nfc}*`)).toEqual([['b.txt']]);
    expect(await matchedIn(temporaryFolder({ [nfc]: '', a: '' }), '*', `!${nfd}`)).toEqual([['a']]);
  });
});

describe('names with special characters', () => {
  const brackets = { 'a[1].txt': '', 'a1.txt': '', 'b.txt': '' };

  test('a pattern that is also the name of a file matches that file too', async () => {
    const folder = temporaryFolder(brackets);
    expect(await matchedIn(folder, 'a[1].txt')).toEqual([['a1.txt', 'a[1].txt']]);
    expect(await matchedIn(folder, path.join(folder, 'a[1].txt'))).toEqual([['a1.txt', 'a[1].txt']]);
  });

  test('an exclusion that is also the name of a file excludes that file too', async () => {
    expect(await matchedIn(temporaryFolder(brackets), '*', '!a[1].txt')).toEqual([['b.txt']]);
  });

  test('special characters in the name of the working directory are taken literally', async () => {
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
    'white space and line breaks are part of a name, at its end and elsewhere',
    async () => {
      const names = ['a', 'a ', ' a', 'a\n', 'a\nb', '\ta', 'd \n/a ', '-', '--x=y'];
      const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, ''])));
      expect(await matchedIn(folder, ...names)).toEqual(names.map((name) => [name]));
      expect(await matchedIn(folder, 'a?', '*\nb', 'd */*', '* ')).toEqual([
        ['a\n', 'a '],
        ['a\nb'],
        ['d \n/a '],
        ['a '],
      ]);
      expect(await matchedIn(folder, '*', '!a ')).toEqual([
        names.filter((name) => !['a ', 'd \n/a '].includes(name)).sort(),
      ]);
    },
  );

  test('a pattern for a path that cannot exist is refused', async () => {
    expect(await rejectedCode(matchedIn(temporaryFolder(brackets), '[.]/*.txt'))).toBe('setting-invalid');
  });

  test.runIf(process.platform !== 'win32')(
    'a leading #, a leading ~, a bracketed star and braces are matched literally',
    async () => {
      const folder = temporaryFolder({ '#a': '', '~': '', 'a*': '', ab: '', '{a,b}': '' });
      expect(await matchedIn(folder, '#a', '~', 'a[*]', '{a,b}')).toEqual([['#a'], ['~'], ['a*'], ['{a,b}']]);
    },
  );
});
