import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { mapConcurrently } from '../../src/concurrency.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import { exportedKeys } from '../support/commands.js';
import { MAX_BUNDLE_BYTES } from '../../src/signatures/sigstore-bundle.js';
import { callsOf, runningEmulator } from '../support/emulator.js';
import { githubToken, type FakeGithubOptions } from '../support/fake-github.js';
import { runningGithub, type GithubFault, type RunningGithub } from '../support/github-server.js';
import { assetNames } from '../support/releases.js';
import { nodes, runAction, runCli, type FinishedStep } from '../support/run-process.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const files = { 'dist/app.tgz': 'app', 'dist/linux/tool 1.bin': 'tool' };
const assets = [
  'app.tgz',
  'app.tgz.sig',
  'qpher-manifest.json',
  'qpher-manifest.json.sig',
  'tool.1.bin',
  'tool.1.bin.sig',
];
const downloaded = [
  'app.tgz',
  'app.tgz.sig',
  'linux/tool 1.bin',
  'linux/tool 1.bin.sig',
  'qpher-manifest.json',
  'qpher-manifest.json.sig',
];
const publishing = { release: 'publish' };

/** What an attestation needs in addition to the variables in `scene`. */
const workflow = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/release.yml@refs/tags/v1',
};

interface Scene {
  readonly emulator: Emulator;
  readonly running: RunningGithub;
  /** The variables of a runner for a push of the tag `v1`. */
  readonly runner: Readonly<Record<string, string>>;
  /** Runs a sign step in a new checkout. */
  readonly release: (inputs?: Readonly<Record<string, string>>, folder?: string) => Promise<FinishedStep>;
}

async function scene(options: FakeGithubOptions = {}, faults: readonly GithubFault[] = []): Promise<Scene> {
  const emulator = await runningEmulator();
  const running = await runningGithub(options, faults);
  const runner = {
    GITHUB_API_URL: running.environment.GITHUB_API_URL ?? '',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_REF: 'refs/tags/v1',
    GITHUB_SHA: 'c0ffee0000000000000000000000000000000000',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
  };
  const release: Scene['release'] = (inputs = {}, folder = temporaryFolder(files)) =>
    runAction(
      {
        files: 'dist/**/*.tgz\ndist/**/*.bin',
        root: 'dist',
        'api-url': emulator.url,
        'api-key': emulator.apiKey,
        'github-token': githubToken,
        ...publishing,
        ...inputs,
      },
      { folder, environment: runner },
    );
  return { emulator, running, runner, release };
}

/** A consumer's folder, which contains only the keyring. */
async function consumer(emulator: Emulator): Promise<string> {
  return temporaryFolder({ 'qpher-keyring.json': await exportedKeys(emulator) });
}

describe('signing and publishing in one step', () => {
  test('one step publishes the release of the pushed tag and outputs its address', async () => {
    const { running, release } = await scene({ immutableReleases: true });
    const step = await release();
    expect([step.status, step.outputs['release-url']]).toEqual([
      0,
      `${running.github.addresses.pages}/o/r/releases/tag/v1`,
    ]);
    expect(assetNames(running)).toEqual(assets);
    expect(running.github.releases).toMatchObject([{ tag: 'v1', draft: false, immutable: true }]);
    expect(step.summary).toContain('<code>6 assets, 0 in place already</code>');
    expect(step.summary).toContain(`\n- [page of the release](${step.outputs['release-url'] ?? ''})\n`);
    expect(step.stdout).toContain('release: v1 of o/r (published)');
  });

  test.each(['absent.json', 'broken.json'])(
    'a step succeeds with the event file %s and a malformed proxy variable',
    async (event) => {
      const { runner, release } = await scene();
      const folder = temporaryFolder({ ...files, 'broken.json': '{' });
      Object.assign(runner, {
        GITHUB_EVENT_PATH: path.join(folder, event),
        HTTPS_PROXY: 'user:p%zz@proxy.invalid:1',
      });
      const step = await release({}, folder);
      expect([step.status, step.stderr]).toEqual([0, '']);
      expect(step.stdout).not.toContain('GITHUB_EVENT_PATH');
    },
  );

  test('a second run of the job on another machine signs nothing and leaves the release unchanged', async () => {
    const { emulator, running, runner, release } = await scene({ immutableReleases: true });
    Object.assign(runner, workflow);
    await release({ attestation: 'true' });
    const before = JSON.stringify(running.github.releases);
    const paid = callsOf(emulator, 'sign');
    Object.assign(runner, { GITHUB_RUN_ATTEMPT: '2' });
    const again = await release({ attestation: 'true' });
    expect([again.status, again.outputs.signed, again.outputs.reused]).toEqual([0, '0', '2']);
    expect(callsOf(emulator, 'sign')).toBe(paid);
    expect(JSON.stringify(running.github.releases)).toBe(before);
  });

  test('the next run completes the release, whichever request the first run was killed at', async () => {
    // GitHub does not show its latest changes immediately.
    const lagging = { lag: 1 };
    const whole = await scene(lagging);
    await whole.release();
    const requests = whole.running.exchanges.map(({ request }) => request.method);
    expect(requests.length).toBeGreaterThan(12);
    const turns = requests.flatMap((method, turn) => [
      { turn, kind: 'answer' as const },
      ...(method === 'GET' ? [] : [{ turn, kind: 'after' as const }]),
    ]);
    await mapConcurrently(turns, 4, async ({ turn, kind }) => {
      const { running, emulator, runner, release } = await scene(lagging);
      const folder = temporaryFolder(files);
      const killed = await new Promise<number | null>((resolve, reject) => {
        let kill = (): boolean => false;
        let seen = 0;
        running.addFaults({
          ...{ when: /./, kind, times: requests.length },
          isHit: () => seen++ === turn,
          answer: { status: 500 },
          meanwhile: () => void kill(),
        });
        const argv = ['sign', '*.tgz', '**/*.bin', '--release', 'publish'];
        const environment = {
          ...runner,
          ...running.environment,
          GITHUB_ACTIONS: 'true',
          QPHER_API_URL: emulator.url,
          QPHER_API_KEY: emulator.apiKey,
        };
        runCli(argv, {
          folder: path.join(folder, 'dist'),
          environment,
          onStart: (child) => {
            kill = () => child.kill('SIGKILL');
          },
        }).then(({ status }) => {
          resolve(status);
        }, reject);
      });
      expect(killed).toBeNull();
      expect([turn, kind, (await release({}, folder)).status]).toEqual([turn, kind, 0]);
      expect(assetNames(running)).toEqual(assets);
      expect(running.github.releases).toMatchObject([{ draft: false }]);
      // Two artifacts and the manifest: nothing is paid for twice.
      expect(callsOf(emulator, 'sign')).toBe(3);
    });
  });

  test('the step ignores a GitHub token that an earlier step set in the environment', async () => {
    const { running, emulator, runner } = await scene();
    const environment = { ...runner, ...running.environment, QPHER_GITHUB_TOKEN: githubToken };
    const service = { 'api-url': emulator.url, 'api-key': emulator.apiKey };
    const step = await runAction(
      { files: 'dist/**', ...service, ...publishing },
      { folder: temporaryFolder(files), environment },
    );
    expect([step.status, step.stdout]).toEqual([
      1,
      expect.stringContaining('uploading to a release needs a github-token'),
    ]);
  });
});

describe('downloading and verifying without a token or account', () => {
  const noAccount = { 'api-url': 'http://127.0.0.1:9' };

  test('the attestation is downloaded too, and a changed or too large one fails the verification', async () => {
    const { emulator, running, runner, release } = await scene();
    Object.assign(runner, workflow);
    const name = 'qpher-manifest.sigstore.json';
    const step = await release({ attestation: 'true' });
    expect([step.status, assetNames(running).includes(name)]).toEqual([0, true]);
    const inputs = {
      ...noAccount,
      mode: 'verify',
      'release-tag': 'v1',
      root: 'download',
      'trusted-keys': 'qpher-keyring.json',
      strict: 'true',
    };
    const folder = await consumer(emulator);
    const verified = await runAction(inputs, { folder, environment: runner });
    expect([verified.status, filesBelow(path.join(folder, 'download'))]).toEqual([
      0,
      [...downloaded, name].sort(),
    ]);
    for (const { assets } of running.github.releases) {
      const index = assets.findIndex((asset) => asset.name === name);
      const asset = assets[index];
      if (asset === undefined) throw new Error('the attestation is not there');
      const content = Buffer.from(asset.content.toString().replace('"hint":"sha256:', '"hint":"sha256:0'));
      assets[index] = { ...asset, digest: null, content };
    }
    const other = await consumer(emulator);
    const refused = await runAction(inputs, { folder: other, environment: runner });
    expect(refused.status).toBe(1);
    expect(filesBelow(path.join(other, 'download'))).not.toContain(name);
    for (const { assets } of running.github.releases) {
      const index = assets.findIndex((asset) => asset.name === name);
      const asset = assets[index];
      if (asset === undefined) throw new Error('the attestation is not there');
      assets[index] = { ...asset, content: Buffer.alloc(MAX_BUNDLE_BYTES + 1) };
    }
    const unread = await consumer(emulator);
    const tooLarge = await runAction(inputs, { folder: unread, environment: runner });
    expect([tooLarge.status, tooLarge.stdout]).toEqual([
      1,
      expect.stringContaining('it is too large for an attestation'),
    ]);
    expect(filesBelow(path.join(unread, 'download'))).not.toContain(name);
  });

  test('the Action downloads and verifies a release', async () => {
    const { emulator, runner, release } = await scene();
    await release();
    const folder = await consumer(emulator);
    const inputs = {
      ...noAccount,
      mode: 'verify',
      'release-tag': 'v1',
      root: 'download',
      'trusted-keys': 'qpher-keyring.json',
      'expected-ref': 'refs/tags/v1',
    };
    const step = await runAction(inputs, { folder, environment: runner });
    expect([step.status, step.outputs.verified]).toEqual([0, '2']);
    expect(filesBelow(path.join(folder, 'download'))).toEqual(downloaded);
    expect(step.outputs['release-url']).toMatch(/\/o\/r\/releases\/tag\/v1$/);
  });

  test.each(nodes)(
    'with %s, a second run verifies a downloaded release again, and a modified asset is not kept',
    async (node) => {
      const { emulator, running, runner, release } = await scene();
      await release();
      const folder = await consumer(emulator);
      const environment = {
        GITHUB_API_URL: runner.GITHUB_API_URL ?? '',
        QPHER_API_URL: 'http://127.0.0.1:9',
      };
      const argv = [
        'verify',
        '--repository=o/r',
        '--release-tag=v1',
        '--root=download',
        '--trusted-keys=qpher-keyring.json',
        '--json',
      ];
      for (let round = 0; round < 2; round += 1) {
        const { status, stdout } = await runCli(argv, { node, folder, environment });
        expect([status, JSON.parse(stdout)]).toMatchObject([
          0,
          {
            result: { release: { state: 'published', files: expect.arrayContaining(downloaded) as unknown } },
          },
        ]);
      }
      expect(filesBelow(path.join(folder, 'download'))).toEqual(downloaded);
      const [published] = running.github.releases;
      published?.assets.splice(
        0,
        published.assets.length,
        ...published.assets.map((asset) => ({
          ...asset,
          digest: null,
          content: asset.name === 'app.tgz' ? Buffer.from('bad') : asset.content,
        })),
      );
      const other = await runCli([...argv.slice(0, 3), '--root=other', ...argv.slice(4)], {
        folder,
        environment,
      });
      expect([other.status, other.stdout]).toEqual([1, expect.stringContaining('"verdict": "modified"')]);
      expect(filesBelow(path.join(folder, 'other'))).toEqual(
        downloaded.filter((name) => !name.startsWith('app')),
      );
    },
  );

  test('a release of a private repository is downloaded with a token from the environment', async () => {
    const { emulator, running, release } = await scene({ isPublic: false });
    await release();
    const folder = await consumer(emulator);
    const argv = [
      'verify',
      '--repository=o/r',
      '--release-tag=v1',
      '--root=download',
      '--trusted-keys=qpher-keyring.json',
    ];
    expect((await runCli(argv, { folder, environment: running.environment })).status).toBe(0);
    const { GH_TOKEN: token = '', ...anonymous } = running.environment;
    const refused = await runCli(argv, { folder, environment: anonymous });
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('contents: read')]);
    const named = { ...anonymous, GITHUB_TOKEN: 'ghs_another', QPHER_GITHUB_TOKEN: token };
    expect((await runCli(argv, { folder, environment: named })).status).toBe(0);
  });
});

describe('bad input', () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a word that is none', ['--release=yes'], /release is 'yes'.*\(setting-invalid\)/s],
    [
      'latest without release',
      ['--latest=true'],
      /latest has no effect without release \(setting-conflict\)/,
    ],
    ['a tag without release', ['--release-tag=v1'], /release-tag has no effect without release/],
    [
      'a pre-release that is the latest',
      ['--release=draft', '--prerelease', '--latest'],
      /cannot be the latest release \(setting-conflict\)/,
    ],
    [
      'release without a tag',
      ['--release=draft', '--repository=o/r'],
      /not started by a pushed tag \(setting-missing\)/,
    ],
    [
      'release without a repository',
      ['--release=draft', '--release-tag=v1'],
      /no repository .* \(setting-missing\)/,
    ],
    [
      'a repository that is none',
      ['--release=draft', '--release-tag=v1', '--repository=o'],
      /repository is 'o'.*\(setting-invalid\)/s,
    ],
    [
      'a ref in place of a tag',
      ['--release=draft', '--release-tag=refs/tags/v1', '--repository=o/r'],
      /only the name of a tag/,
    ],
    [
      'a token that is none',
      ['--release=draft', '--release-tag=v1', '--repository=o/r', '--github-token=a b'],
      /does not look like a token/,
    ],
    [
      'no such tag',
      ['--release=draft', '--release-tag=v9', '--repository=o/r'],
      /no tag 'v9' \(release-not-found\)/,
    ],
    [
      'no such repository',
      ['--release=draft', '--release-tag=v1', '--repository=o/x'],
      /no repository 'o\/x' \(release-not-found\)/,
    ],
  ];
  test.each(cases)('sign exits with 2, names the mistake and signs nothing: %s', async (_, flags, said) => {
    const { emulator, running } = await scene();
    const folder = temporaryFolder({ 'app.tgz': 'app' });
    const environment = {
      ...running.environment,
      QPHER_API_URL: emulator.url,
      QPHER_API_KEY: emulator.apiKey,
    };
    const { status, stderr } = await runCli(['sign', 'app.tgz', ...flags], { folder, environment });
    expect([status, stderr]).toEqual([2, expect.stringMatching(said)]);
    expect(emulator.requests).toEqual([]);
    expect(filesBelow(folder)).toEqual(['app.tgz']);
    expect(running.github.releases).toEqual([]);
  });

  test.each<[string, readonly string[], RegExp]>([
    ['a repository without a tag', ['--repository=o/r'], /repository has no effect without release-tag/],
    ['files of a download', ['--repository=o/r', '--release-tag=v1', '*.tgz'], /setting-conflict/],
    [
      'a download without a manifest',
      ['--repository=o/r', '--release-tag=v1', '--manifest=none'],
      /setting-conflict/,
    ],
  ])('verify exits with 2 and names the mistake: %s', async (_, flags, said) => {
    const { status, stderr } = await runCli(['verify', ...flags], { folder: temporaryFolder() });
    expect([status, stderr]).toEqual([2, expect.stringMatching(said)]);
  });

  test('verify exits with 2 if GITHUB_API_URL does not use https', async () => {
    const environment = { GITHUB_API_URL: 'http://github.example/api/v3' };
    const folder = await consumer(await runningEmulator());
    const argv = ['verify', '--repository=o/r', '--release-tag=v1', '--trusted-keys=qpher-keyring.json'];
    const { status, stderr } = await runCli(argv, { folder, environment });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/GITHUB_API_URL.*\(setting-invalid\)/)]);
  });
});

test('a dry run reports clashing asset names without contacting GitHub', async () => {
  const { running, emulator, runner } = await scene();
  const folder = temporaryFolder({ ...files, 'dist/windows/app.tgz': 'another' });
  const inputs = {
    files: 'dist/**',
    root: 'dist',
    'api-url': emulator.url,
    'dry-run': 'true',
    ...publishing,
  };
  const step = await runAction(inputs, { folder, environment: runner });
  expect([step.status, step.stdout]).toEqual([
    1,
    expect.stringContaining("would both be the asset 'app.tgz'"),
  ]);
  expect(running.exchanges).toEqual([]);
});

test('artifacts that another step uploaded can be signed, but are not replaced by changed ones', async () => {
  const { running, release } = await scene();
  running.github.addRelease({ draft: true }, { 'app.tgz': 'app', 'tool.1.bin': 'tool' });
  const folder = temporaryFolder(files);
  const step = await release({ release: 'attach', checksums: 'sha256' }, folder);
  expect([step.status, assetNames(running)]).toEqual([0, ['SHA256SUMS', 'SHA256SUMS.sig', ...assets]]);
  writeFileSync(path.join(folder, 'dist/app.tgz'), 'APP');
  const changed = await release({}, folder);
  expect([changed.status, changed.stdout]).toEqual([1, expect.stringContaining('(asset-conflict)')]);
  expect(running.github.releases[0]?.assets.find(({ name }) => name === 'app.tgz')?.content.toString()).toBe(
    'app',
  );
  expect(readFileSync(path.join(folder, 'dist/app.tgz'), 'utf8')).toBe('APP');
});

test('an artifact with accents in its name keeps one asset name and verifies after the download', async () => {
  const { emulator, running, release } = await scene();
  running.github.upload(running.github.addRelease({ draft: true }), 'Übersicht.tgz', Buffer.from('guide'));
  const step = await release(
    { checksums: 'sha256' },
    temporaryFolder({ 'dist/Übersicht.tgz': 'guide', 'dist/a.bin': 'a' }),
  );
  expect([step.status, step.stderr]).toEqual([0, '']);
  expect(assetNames(running)).toEqual(expect.arrayContaining(['Ubersicht.tgz', 'Ubersicht.tgz.sig']));
  const folder = await consumer(emulator);
  const argv = ['verify', '--release-tag', 'v1', '--repository', 'o/r', '--root', 'dl'];
  const verified = await runCli([...argv, '--trusted-keys', 'qpher-keyring.json'], {
    folder,
    environment: running.environment,
  });
  expect([verified.status, verified.stdout]).toEqual([0, expect.stringContaining('verified 2 artifacts')]);
  expect(filesBelow(path.join(folder, 'dl'))).toContain('Übersicht.tgz');
  const sums = running.github.releases[0]?.assets.find(({ name }) => name === 'SHA256SUMS');
  expect(sums?.content.toString()).toMatch(/ {2}Ubersicht\.tgz$/m);
});
