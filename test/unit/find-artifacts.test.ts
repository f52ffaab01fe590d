import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { artifactPath, findArtifacts, type FoundArtifacts } from '../../src/artifacts/find-artifacts.js';
import { filePatterns } from '../../src/artifacts/match-files.js';
import { rejectedCode, thrownCode } from '../support/error-code.js';
import { namedPipeIn } from '../support/named-pipe.js';
import { temporaryFolder } from '../support/temporary-folder.js';

interface Search {
  readonly files?: readonly string[];
  readonly optional?: readonly string[];
  readonly root?: string;
  readonly ownFiles?: readonly string[];
}

function findIn(
  folder: string,
  { files = ['**'], optional = [], root = folder, ownFiles = [] }: Search = {},
): Promise<FoundArtifacts> {
  return findArtifacts({ patterns: filePatterns(files, optional), root, workingDirectory: folder, ownFiles });
}

async function pathsIn(folder: string, search?: Search): Promise<readonly string[]> {
  return (await findIn(folder, search)).artifacts.map((artifact) => artifact.path);
}

/** Links need a privilege on Windows. */
const withLinks = test.runIf(process.platform !== 'win32');

describe('files to sign', () => {
  test('each file is found once, with path, place and size, sorted by path bytes', async () => {
    const folder = temporaryFolder({
      'b/app': '123',
      'a.txt': '',
      'B.txt': '1',
      '\uff21': '',
      '\u{1f600}': '',
    });
    const { artifacts } = await findIn(folder, { files: ['**', '*.txt', 'b/app'] });
    expect(artifacts).toEqual([
      { path: 'B.txt', file: path.join(folder, 'B.txt'), size: 1 },
      { path: 'a.txt', file: path.join(folder, 'a.txt'), size: 0 },
      { path: 'b/app', file: path.join(folder, 'b', 'app'), size: 3 },
      { path: '\uff21', file: path.join(folder, '\uff21'), size: 0 },
      { path: '\u{1f600}', file: path.join(folder, '\u{1f600}'), size: 0 },
    ]);
  });

  test('matches are counted per pattern, even if two patterns match the same file', async () => {
    const folder = temporaryFolder({ 'a.txt': '', 'b.txt': '' });
    const { patterns, artifacts } = await findIn(folder, {
      files: ['*.txt', 'a.*', '!b.txt'],
      optional: ['*.zip'],
    });
    expect(artifacts).toHaveLength(1);
    expect(patterns).toEqual([
      { text: '*.txt', optional: false, artifacts: 1, left_out: 0 },
      { text: 'a.*', optional: false, artifacts: 1, left_out: 0 },
      { text: '*.zip', optional: true, artifacts: 0, left_out: 0 },
    ]);
  });

  test('a .sig file beside its artifact is left out, but an unrelated .sig file is signed', async () => {
    const folder = temporaryFolder({
      app: '',
      'app.sig': '',
      'app.sig.sig': '',
      'other.sig': '',
      '.sig': '',
    });
    expect(await pathsIn(folder, { files: ['**', '.*'] })).toEqual([
      '.sig',
      'app',
      'app.sig.sig',
      'other.sig',
    ]);
    expect(await pathsIn(folder, { files: ['*.sig', '.sig'] })).toEqual(['.sig', 'app.sig', 'other.sig']);
  });

  test('a signature file is left out and counted if its artifact is excluded or gone', async () => {
    const signature = Buffer.alloc(3309);
    const folder = temporaryFolder({
      ...{ 'a.tgz': 'a', b: 'b' },
      'a.tgz.sig': signature,
      'gone.sig': signature,
    });
    const { artifacts, patterns } = await findIn(folder, { files: ['*', '!*.tgz'] });
    expect(artifacts.map((artifact) => artifact.path)).toEqual(['b']);
    expect(patterns).toEqual([{ text: '*', optional: false, artifacts: 1, left_out: 2 }]);
  });

  test('names that begin with a full stop are left out and counted unless a pattern has one', async () => {
    const folder = temporaryFolder({
      ...{ a: '', '.env': '', '.cache/b': '', 'x/.y': '' },
      'x/z': '',
      '.no.zip': '',
    });
    const { artifacts, patterns } = await findIn(folder, { files: ['**', '.env', '!*.zip'] });
    expect(artifacts.map((artifact) => artifact.path)).toEqual(['.env', 'a', 'x/z']);
    expect(patterns.map(({ left_out }) => left_out)).toEqual([3, 0]);
  });

  test('files of an earlier run are left out if a shell expanded the pattern', async () => {
    const folder = temporaryFolder({ ...{ app: '', 'app.sig': '' }, 'qpher-manifest.json': '{}' });
    const ownFiles = [path.join(folder, 'qpher-manifest.json')];
    const files = ['app', 'app.sig', 'qpher-manifest.json'];
    expect(await pathsIn(folder, { files, ownFiles })).toEqual(['app']);
    const alone = findIn(folder, { files: ['qpher-manifest.json'], ownFiles });
    expect(await rejectedCode(alone)).toBe('pattern-unmatched');
  });

  test('a pattern that matches only signature files of artifacts is reported as unmatched', async () => {
    const folder = temporaryFolder({ app: '', 'app.sig': '' });
    expect(await rejectedCode(findIn(folder, { files: ['app', '*.sig'] }))).toBe('pattern-unmatched');
  });

  test('files that the run itself writes are left out', async () => {
    const folder = temporaryFolder({ app: '', SHA256SUMS: '', 'report.json': '{}' });
    const ownFiles = ['SHA256SUMS', 'report.json', 'absent'].map((name) => path.join(folder, name));
    expect(await pathsIn(folder, { ownFiles })).toEqual(['app']);
    expect(await rejectedCode(findIn(folder, { files: ['*.json'], ownFiles }))).toBe('pattern-unmatched');
  });

  test('paths are relative to root, not to the folder of the patterns', async () => {
    const folder = temporaryFolder({ 'dist/linux/app': '' });
    expect(await pathsIn(path.join(folder, 'dist', 'linux'), { root: folder })).toEqual(['dist/linux/app']);
    expect(await pathsIn(folder, { root: path.join(folder, 'dist') })).toEqual(['linux/app']);
  });

  withLinks(
    'files under a root that is reached through a link are found, and own outputs are left out',
    async () => {
      const folder = temporaryFolder({ 'releases/5/app': '', 'releases/5/qpher-manifest.json': '{}' });
      symlinkSync(path.join(folder, 'releases/5'), path.join(folder, 'current'));
      const root = path.join(folder, 'current');
      const ownFiles = [path.join(root, 'qpher-manifest.json')];
      expect(await pathsIn(folder, { files: ['releases/5/*'], root, ownFiles })).toEqual(['app']);
      const real = path.join(folder, 'releases/5');
      expect(await pathsIn(folder, { files: ['current/app'], root: real })).toEqual(['app']);
    },
  );

  withLinks('an artifact path is in NFC, whatever form the file system uses', async () => {
    const folder = temporaryFolder({ 'e\u0301.txt': '' });
    const { artifacts } = await findIn(folder);
    expect(artifacts[0]?.path).toBe('\u00e9.txt');
    expect(artifacts[0]?.file).toMatch(/\.txt$/);
  });
});

describe('patterns without a match', () => {
  const folderWithA = () => temporaryFolder({ a: '' });

  test('patterns without a match are an error that names each of them', async () => {
    const finding = findIn(folderWithA(), { files: ['a', 'b*', 'c'] });
    expect(await rejectedCode(finding)).toBe('pattern-unmatched');
    await expect(finding).rejects.toThrow(/'b\*', 'c'$/);
  });

  test('optional patterns may match nothing if there is something to sign', async () => {
    expect(await pathsIn(folderWithA(), { optional: ['b'] })).toEqual(['a']);
    expect(await pathsIn(folderWithA(), { files: [], optional: ['a', 'b'] })).toEqual(['a']);
    expect(await rejectedCode(findIn(folderWithA(), { files: [], optional: ['b'] }))).toBe('no-artifacts');
    expect(await rejectedCode(findIn(folderWithA(), { files: [] }))).toBe('no-artifacts');
  });

  test('a pattern is reported as unmatched if all its files are excluded', async () => {
    expect(await rejectedCode(findIn(folderWithA(), { files: ['a', '!a'] }))).toBe('pattern-unmatched');
  });
});

describe('files outside root', () => {
  test('a file outside root is refused, even in a folder whose name starts like root', async () => {
    const folder = temporaryFolder({ 'root/a': '', 'root2/b': '', c: '' });
    for (const files of [['c'], ['root2/b'], ['**']]) {
      expect(await rejectedCode(findIn(folder, { files, root: path.join(folder, 'root') }))).toBe(
        'artifact-outside-root',
      );
    }
  });

  test('names that start with two dots are inside root', () => {
    expect(artifactPath(path.resolve('/r/..a/b'), path.resolve('/r'))).toBe('..a/b');
    expect(thrownCode(() => artifactPath(path.resolve('/a'), path.resolve('/r')))).toBe(
      'artifact-outside-root',
    );
  });

  withLinks('a link that leads outside root is refused, and a link inside root is followed', async () => {
    const folder = temporaryFolder({ 'root/a': 'inside', 'outside/b': 'secret' });
    const root = path.join(folder, 'root');
    symlinkSync('a', path.join(root, 'link'));
    expect((await findIn(root)).artifacts).toMatchObject([{ path: 'a' }, { path: 'link', size: 6 }]);

    symlinkSync('../outside/b', path.join(root, 'out'));
    expect(await rejectedCode(findIn(root))).toBe('artifact-outside-root');
    expect(await pathsIn(root, { files: ['**', '!out'] })).toEqual(['a', 'link']);

    symlinkSync('../outside', path.join(root, 'folder'));
    expect(await rejectedCode(findIn(root, { files: ['folder/*'] }))).toBe('artifact-outside-root');
  });

  withLinks('root itself may be a link', async () => {
    const folder = temporaryFolder({ 'root/a': '' });
    const root = path.join(folder, 'link');
    symlinkSync('root', root);
    expect(await pathsIn(root)).toEqual(['a']);
  });
});

describe('unreadable files', () => {
  withLinks('a broken link is an error', async () => {
    const folder = temporaryFolder({ a: '' });
    symlinkSync('none', path.join(folder, 'broken'));
    expect(await rejectedCode(findIn(folder, { files: ['broken'] }))).toBe('artifact-unreadable');
    expect(await rejectedCode(findIn(folder))).toBe('artifact-unreadable');
  });

  withLinks('a named pipe is an error, without waiting for a writer', async () => {
    const folder = temporaryFolder({ a: '' });
    namedPipeIn(folder);
    expect(await rejectedCode(findIn(folder))).toBe('artifact-unreadable');
  });

  test('a folder that is named in place of a file is an error', async () => {
    const folder = temporaryFolder({ 'docs/a': '' });
    expect(await rejectedCode(findIn(folder, { files: ['docs'] }))).toBe('artifact-is-folder');
  });
});

describe('unsafe names', () => {
  withLinks('names with a backslash or control character, or that clash in case, are refused', async () => {
    expect(await rejectedCode(findIn(temporaryFolder({ 'a\\b': '' })))).toBe('path-invalid');
    expect(await rejectedCode(findIn(temporaryFolder({ 'a\u0001b': '' })))).toBe('path-invalid');
    expect(await rejectedCode(findIn(temporaryFolder({ 'a/B': '', 'A/b': '' })))).toBe('path-clash');
  });

  withLinks('names that mean another file or no file on Windows are refused', async () => {
    for (const name of ['app.exe.', 'notes ', 'CON', 'aux.txt', 'a:b', '.. /x', 'git~1/x', '.git/hooks/x'])
      expect(await rejectedCode(findIn(temporaryFolder({ [name]: '' }), { files: [name] })), name).toBe(
        'path-invalid',
      );
  });

  withLinks('names that differ from an output of the run only in case are refused', async () => {
    const folder = temporaryFolder({ foo: '', 'foo.SIG': '' });
    expect(await rejectedCode(findIn(folder))).toBe('path-clash');
    const upper = temporaryFolder({ foo: '', 'QPHER-MANIFEST.JSON': '' });
    const ownFiles = [path.join(upper, 'qpher-manifest.json')];
    expect(await rejectedCode(findIn(upper, { ownFiles }))).toBe('path-clash');
  });
});
