import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { VerifyResult } from '../../src/report/results.js';
import type { SignOptions } from '../../src/engine/signing/sign-options.js';
import type { VerifyOptions } from '../../src/engine/verify-options.js';
import { exportedKeys, signIn, verdictsOf, verifyIn } from '../support/commands.js';
import { runningEmulator } from '../support/emulator.js';
import { rejectedCode } from '../support/error-code.js';
import type { FakeGithub, FakeGithubOptions } from '../support/fake-github.js';
import type { FakeAsset } from '../support/github-objects.js';
import { runningGithub, type GithubFault, type RunningGithub } from '../support/github-server.js';
import { releasesOf, type ReleasesOptions } from '../support/releases.js';
import { processSpace } from '../../src/system/process-space.js';
import { deadProcess } from '../support/dead-process.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const files = { 'app.tgz': 'app', 'linux/tool 1.bin': 'tool' };
const source = {
  provider: 'github',
  repository: 'o/r',
  ref: 'refs/tags/v1',
  commit: 'c0ffee',
  workflow: null,
  run_id: '7',
  run_attempt: 1,
};
const signedFiles = [
  'app.tgz',
  'app.tgz.sig',
  'linux/tool 1.bin',
  'linux/tool 1.bin.sig',
  'qpher-manifest.json',
  'qpher-manifest.json.sig',
];

interface Scene {
  readonly running: RunningGithub;
  /** Empty unless a test puts files there. */
  readonly root: string;
  readonly asset: (name: string) => FakeAsset;
  /** Downloads and verifies, without a token by default. */
  readonly run: (options?: Partial<VerifyOptions>, client?: ReleasesOptions) => Promise<VerifyResult>;
}

/** A release that was signed and published, and its publisher's keyring. */
async function scene(
  options: FakeGithubOptions = {},
  faults: readonly GithubFault[] = [],
  checksums: SignOptions['checksums'] = ['sha512'],
): Promise<Scene> {
  const emulator = await runningEmulator();
  const running = await runningGithub(options);
  const release = {
    ...{ repository: 'o/r', tag: 'v1', mode: 'publish' as const },
    ...{ prerelease: undefined, latest: undefined },
  };
  running.github.addRelease();
  await signIn(
    temporaryFolder(files),
    emulator,
    { release, checksums },
    { source, connectReleases: () => releasesOf(running) },
  );
  const keyring = path.join(temporaryFolder({ 'keys.json': await exportedKeys(emulator) }), 'keys.json');
  const root = temporaryFolder();
  running.addFaults(...faults);
  return {
    running,
    root,
    asset: (name) => assetOf(running.github, name),
    run: (more = {}, client = {}) =>
      verifyIn(
        root,
        undefined,
        { trustedKeys: [keyring], release: { repository: 'o/r', tag: 'v1' }, ...more },
        {
          connectReleases: (repository) => releasesOf(running, { token: '', repository, ...client }),
        },
      ),
  };
}

function assetOf({ releases }: FakeGithub, name: string): FakeAsset {
  const asset = releases[0]?.assets.find((other) => other.name === name);
  if (asset === undefined) throw new Error(`the release has no asset ${name}`);
  return asset;
}

/** Replaces an asset as somebody with write access can, with the right digest. */
function replace(running: RunningGithub, name: string, content: string): void {
  const [release] = running.github.releases;
  if (release === undefined) throw new Error('no release');
  release.assets.splice(release.assets.indexOf(assetOf(running.github, name)), 1);
  running.github.addAsset(release, name, Buffer.from(content));
}

describe('downloading and verifying a release', () => {
  test('a download without a token leaves exactly the signed files in root, under their own names', async () => {
    const { run, root, running } = await scene();
    const result = await run();
    expect([result.outcome, verdictsOf(result)]).toEqual([
      'verified',
      { 'app.tgz': 'verified', 'linux/tool 1.bin': 'verified' },
    ]);
    expect(filesBelow(root)).toEqual(signedFiles);
    expect(result.release).toMatchObject({
      state: 'published',
      files: expect.arrayContaining(signedFiles) as unknown,
    });
    expect(readFileSync(path.join(root, 'linux/tool 1.bin'), 'utf8')).toBe('tool');
    const calls = running.exchanges.filter(({ request }) => request.headers.authorization === undefined);
    expect(calls.filter(({ request }) => request.url.pathname.startsWith('/api/'))).toHaveLength(2);
  });

  test('a download with a token never sends the token to the storage', async () => {
    const { run, root, running } = await scene({ isPublic: false });
    const before = running.exchanges.length;
    expect((await run({}, { token: undefined })).outcome).toBe('verified');
    expect(filesBelow(root)).toEqual(signedFiles);
    const stored = running.exchanges
      .slice(before)
      .filter(({ request }) => request.url.pathname.startsWith('/storage/'));
    expect(stored).toHaveLength(signedFiles.length);
    expect(stored.filter(({ request }) => request.headers.authorization !== undefined)).toEqual([]);
  });

  test('a second download into the same folder succeeds and leaves the same files', async () => {
    const { run, root } = await scene();
    await run();
    expect((await run()).outcome).toBe('verified');
    expect(filesBelow(root)).toEqual(signedFiles);
  });

  test('a draft can only be downloaded with a token that may see it', async () => {
    const { run, running } = await scene();
    Object.assign(running.github.releases[0] ?? {}, { draft: true });
    expect(await rejectedCode(run())).toBe('release-not-found');
    const result = await run({}, { token: undefined });
    expect([result.outcome, result.release?.state]).toEqual(['verified', 'draft']);
  });

  test('renamed assets are found by the SHA-256 digests in the manifest', async () => {
    const { run, root, asset } = await scene({}, [], ['sha256']);
    asset('app.tgz').name = 'application.tgz';
    asset('app.tgz.sig').name = 'application.tgz.sig';
    expect((await run()).outcome).toBe('verified');
    expect(filesBelow(root)).toEqual(signedFiles);
  });
});

describe('files left in root', () => {
  test('a replaced artifact is modified and not left in root', async () => {
    const { run, root, running } = await scene();
    replace(running, 'app.tgz', 'bad');
    const result = await run();
    expect([result.outcome, verdictsOf(result)['app.tgz']]).toEqual(['failed', 'modified']);
    expect(filesBelow(root)).toEqual(signedFiles.filter((name) => !name.startsWith('app')));
  });

  test('artifacts whose signature files were replaced or are too large are not left in root', async () => {
    const { run, root, running } = await scene();
    replace(running, 'app.tgz.sig', 'x'.repeat(3309));
    replace(running, 'tool.1.bin.sig', 'x'.repeat(100_000));
    const result = await run();
    expect(verdictsOf(result)).toEqual({ 'app.tgz': 'bad-signature', 'linux/tool 1.bin': 'unsigned' });
    expect(filesBelow(root)).toEqual([]);
  });

  test.each(['qpher-manifest.json', 'qpher-manifest.json.sig'])(
    'no artifact is downloaded if %s was changed',
    async (name) => {
      const { run, root, running } = await scene();
      const { content } = assetOf(running.github, name);
      replace(running, name, content.toString('latin1').replace(/[1-9]/, '0'));
      const before = running.exchanges.length;
      expect((await run()).outcome).toBe('manifest-rejected');
      expect(filesBelow(root)).toEqual([]);
      const stored = running.exchanges
        .slice(before)
        .filter(({ request }) => request.url.pathname.startsWith('/storage/'));
      expect(stored).toHaveLength(2);
    },
  );

  test('nothing is left in root if the source is not the expected one', async () => {
    const { run, root } = await scene();
    expect((await run({ expectedRef: 'refs/tags/v2' })).outcome).toBe('policy-rejected');
    expect(filesBelow(root)).toEqual([]);
  });

  test('strict fails on an unlisted asset, but accepts checksum files that agree', async () => {
    const { run, running } = await scene();
    const [release] = running.github.releases;
    if (release === undefined) throw new Error('no release');
    expect((await run({ strict: true })).outcome).toBe('verified');
    running.github.addAsset(release, 'install.sh', Buffer.from('evil'));
    const result = await run({ strict: true });
    expect([result.outcome, verdictsOf(result)['install.sh']]).toEqual(['failed', 'unlisted']);
  });

  test('a missing asset fails the run unless allow-missing is set', async () => {
    const { run, root, running } = await scene();
    const [release] = running.github.releases;
    release?.assets.splice(release.assets.indexOf(assetOf(running.github, 'app.tgz')), 1);
    expect((await run()).outcome).toBe('failed');
    expect((await run({ allowMissing: true })).outcome).toBe('verified');
    expect(filesBelow(root)).not.toContain('app.tgz');
  });
});

describe('existing files', () => {
  test.each(['app.tgz', 'app.tgz.sig', 'qpher-manifest.json'])(
    'an existing file is not overwritten by a download: %s',
    async (name) => {
      const { run, root } = await scene();
      writeFileSync(path.join(root, name), 'mine');
      expect(await rejectedCode(run())).toBe('asset-conflict');
      expect(filesBelow(root)).toEqual([name]);
      expect(readFileSync(path.join(root, name), 'utf8')).toBe('mine');
    },
  );

  test('a download writes nothing outside root through a link', async () => {
    const { run, root } = await scene();
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, path.join(root, 'linux'));
    expect(await rejectedCode(run())).toBe('artifact-outside-root');
    expect(filesBelow(elsewhere)).toEqual([]);
  });
});

describe('interrupted downloads', () => {
  test.each<[string, GithubFault]>([
    ['half-way', { when: /^GET \/storage\//, kind: 'cut', times: 2 }],
    ['with an error', { when: /^GET \/storage\//, kind: 'answer', answer: { status: 503 } }],
    [
      'with too much',
      { when: /^GET \/storage\//, kind: 'answer', answer: { status: 200, body: Buffer.alloc(100_000) } },
    ],
    [
      'with other bytes',
      { when: /^GET \/storage\//, kind: 'answer', answer: { status: 200, body: Buffer.alloc(3309) } },
    ],
    ['at a redirect', { when: /^GET \/o\/r\//, kind: 'answer', answer: { status: 502 } }],
  ])('a download that fails %s is tried again', async (_, fault) => {
    const { run, root } = await scene({}, [fault]);
    expect((await run()).outcome).toBe('verified');
    expect(filesBelow(root)).toEqual(signedFiles);
  });

  test('a redirect to an address without TLS is not followed', async () => {
    const answer = { status: 302, headers: { location: 'http://storage.example/app' } };
    const { run, root } = await scene({}, [{ when: /^GET \/o\/r\//, kind: 'answer', answer, times: 100 }]);
    expect(await rejectedCode(run({}, { timeLeft: 1000 }))).toBe('github-unreachable');
    expect(filesBelow(root)).toEqual([]);
  });

  test('a cancelled download leaves nothing in root', async () => {
    const controller = new AbortController();
    const { run, root } = await scene({}, [
      {
        when: /^GET \/storage\//,
        kind: 'after',
        meanwhile: () => {
          controller.abort(new Error('stop'));
        },
      },
    ]);
    await expect(run({}, { signal: controller.signal })).rejects.toThrow('stop');
    expect(readdirSync(root)).toEqual([]);
  });
});

describe('releases that cannot be downloaded', () => {
  test('a tag without a release is reported', async () => {
    const { run } = await scene();
    expect(await rejectedCode(run({ release: { repository: 'o/r', tag: 'v2' } }))).toBe('release-not-found');
  });

  test('a private repository is reported with the missing permission', async () => {
    const { run } = await scene({ isPublic: false });
    await expect(run()).rejects.toMatchObject({
      code: 'release-not-found',
      hint: expect.stringContaining('contents: read') as unknown,
    });
  });

  test('an unsigned release is reported', async () => {
    const { run, running } = await scene();
    running.github.releases.length = 0;
    running.github.addRelease({}, { 'app.tgz': 'app' });
    expect(await rejectedCode(run())).toBe('manifest-missing');
  });

  test('the next download removes the temporary folder of a killed run', async () => {
    const { run, root } = await scene();
    mkdirSync(path.join(root, `.qpher-${deadProcess()}-${processSpace()}-0123456789abcdef.tmp/linux`), {
      recursive: true,
    });
    await run();
    expect(filesBelow(root)).toEqual(signedFiles);
    expect(readdirSync(root).filter((name) => name.startsWith('.qpher-'))).toEqual([]);
  });
});
