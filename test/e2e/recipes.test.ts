import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseManifest } from '../../src/manifest/manifest.js';
import { exportedKeys } from '../support/commands.js';
import { runningEmulator } from '../support/emulator.js';
import type { FakeGithubOptions } from '../support/fake-github.js';
import { runningGithub } from '../support/github-server.js';
import { recipes } from '../support/recipes.js';
import { assetNames } from '../support/releases.js';
import { runJob, type Forge, type FinishedJob } from '../support/run-job.js';
import { runCli } from '../support/run-process.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const repository = 'octo-org/octo-repo';
const built = { 'dist/app.tar.gz': 'app', 'dist/tool.tar.gz': 'tool' };
const signed = [
  'app.tar.gz',
  'app.tar.gz.sig',
  'qpher-manifest.json',
  'qpher-manifest.json.sig',
  'tool.tar.gz',
  'tool.tar.gz.sig',
];

async function forge(options: FakeGithubOptions = {}): Promise<Forge> {
  const emulator = await runningEmulator();
  const running = await runningGithub({ repository, tags: ['v1.2.3'], immutableReleases: true, ...options });
  return { emulator, running, handedOver: temporaryFolder() };
}

/** The job of a consumer in another repository. */
async function deploy(at: Forge, tag = 'v1.2.3'): Promise<FinishedJob> {
  return runJob(at, 'Verify before use', 'deploy', {
    repository: 'octo-org/app',
    ref: 'refs/heads/main',
    values: { 'inputs.tag': tag },
    checkout: { 'qpher-keyring.json': await exportedKeys(at.emulator) },
  });
}

async function check(at: Forge): Promise<FinishedJob> {
  return runJob(at, 'Check the latest release every day', 'check', {
    ref: 'refs/heads/main',
    checkout: { 'qpher-keyring.json': await exportedKeys(at.emulator) },
  });
}

async function releaseTag(at: Forge): Promise<FinishedJob> {
  await runJob(at, 'Release a tag', 'build', { built });
  return runJob(at, 'Release a tag', 'release');
}

/** Gives an asset other content and the digest of that content. */
function tamper({ running: { github } }: Forge, name: string): void {
  const [release] = github.releases;
  const index = release?.assets.findIndex((asset) => asset.name === name) ?? -1;
  if (release === undefined || index < 0) throw new Error(`there is no asset ${name}`);
  release.assets.splice(index, 1);
  github.addAsset(release, name, Buffer.from('another'));
}

const downloadedTo = ({ folder }: FinishedJob): readonly string[] =>
  filesBelow(path.join(folder, 'download'));

test('every recipe on the page is run by a test', () => {
  expect([...recipes.keys()]).toEqual([
    'Release a tag',
    'Draft, then publish',
    'A matrix that ends in one manifest',
    'semantic-release',
    'dist (cargo-dist)',
    'A repository with several packages',
    'Verify before use',
    'Pull requests, including those from forks',
    'Check the latest release every day',
  ]);
});

test('no recipe puts an expression into a script', () => {
  const steps = [...recipes.values()].flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));
  const scripts = steps.flatMap(({ run }) => run ?? []);
  expect(scripts.length).toBeGreaterThan(recipes.size);
  expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
});

describe('Release a tag', () => {
  test('the recipe publishes artifacts, signatures, checksums and an attestation that a consumer can verify', async () => {
    const at = await forge();
    expect(await releaseTag(at)).toMatchObject({ status: 0, outputs: { signed: '2' } });
    expect(at.running.github.releases).toMatchObject([{ tag: 'v1.2.3', draft: false, immutable: true }]);
    expect(assetNames(at.running)).toEqual(
      ['SHA256SUMS', 'SHA256SUMS.sig', ...signed, 'qpher-manifest.sigstore.json'].sort(),
    );
    const consumer = await deploy(at);
    expect(consumer).toMatchObject({
      status: 0,
      outputs: { verified: '2' },
      made: ['make deploy FROM=download'],
    });
    expect(downloadedTo(consumer)).toEqual(expect.arrayContaining(signed));
  });

  test('a second run of the job signs nothing and leaves the release unchanged', async () => {
    const at = await forge();
    await releaseTag(at);
    const before = JSON.stringify(at.running.github.releases);
    expect(await runJob(at, 'Release a tag', 'release', { attempt: 2 })).toMatchObject({
      status: 0,
      outputs: { signed: '0', reused: '2' },
    });
    expect(JSON.stringify(at.running.github.releases)).toBe(before);
  });
});

describe('Draft, then publish', () => {
  const draft = (at: Forge, attempt = 1): Promise<FinishedJob> =>
    runJob(at, 'Draft, then publish', 'release', { built, attempt });

  test('the job signs and publishes the draft, and a second run reuses its signatures', async () => {
    const at = await forge();
    expect(await draft(at)).toMatchObject({ status: 0, outputs: { signed: '2' } });
    expect(at.running.github.releases).toMatchObject([{ tag: 'v1.2.3', draft: false, immutable: true }]);
    expect(assetNames(at.running)).toEqual(signed);
    expect(await draft(at, 2)).toMatchObject({ status: 0, outputs: { signed: '0', reused: '2' } });
    expect(at.running.github.releases).toHaveLength(1);
    expect(await deploy(at)).toMatchObject({ status: 0, outputs: { verified: '2' } });
  });

  test('the job signs nothing for a release that was already published', async () => {
    const at = await forge();
    const { github } = at.running;
    github.addRelease({ tag: 'v1.2.3', immutable: true }, { 'app.tar.gz': 'app', 'tool.tar.gz': 'tool' });
    const { status, stdout } = await draft(at);
    expect([status, stdout]).toEqual([1, expect.stringContaining('(release-refused)')]);
    expect(at.emulator.requests.filter(({ operation }) => operation === 'sign')).toEqual([]);
  });
});

// semantic-release itself runs in test/peers.
test('a cargo-dist release with the files that the recipe signed verifies', async () => {
  const at = await forge();
  const dist = {
    'artifacts-build-local-x86_64-unknown-linux-gnu': {
      'app-x86_64-unknown-linux-gnu.tar.xz': 'app',
      'x86_64-unknown-linux-gnu-dist-manifest.json': '{}',
    },
    'artifacts-build-global': { 'app-installer.sh': 'install', 'sha256.sum': 'sums' },
  };
  for (const [name, content] of Object.entries(dist)) {
    for (const [file, text] of Object.entries(content)) {
      mkdirSync(path.join(at.handedOver, name), { recursive: true });
      writeFileSync(path.join(at.handedOver, name, file), text);
    }
  }
  expect(await runJob(at, 'dist (cargo-dist)', 'sign')).toMatchObject({
    status: 0,
    outputs: { signed: '3' },
  });
  const { github } = at.running;
  const release = github.addRelease({ tag: 'v1.2.3' });
  for (const file of readdirSync(at.handedOver, { recursive: true, withFileTypes: true })) {
    if (file.isDirectory() || file.name.endsWith('-dist-manifest.json')) continue;
    github.addAsset(release, file.name, readFileSync(path.join(file.parentPath, file.name)));
  }
  expect(await deploy(at)).toMatchObject({ status: 0, outputs: { verified: '3' } });
});

test('the matrix recipe publishes one manifest for all platforms, and the release verifies', async () => {
  const at = await forge();
  const heading = 'A matrix that ends in one manifest';
  const platforms = recipes.get(heading)?.jobs.build?.strategy?.matrix.platform ?? [];
  expect(platforms.length).toBeGreaterThan(1);
  for (const platform of platforms) {
    const part = await runJob(at, heading, 'build', {
      built: { [`dist/${platform}/app-${platform}.tgz`]: platform },
      values: { 'matrix.platform': platform },
    });
    expect(part).toMatchObject({ status: 0, outputs: { signed: '1' } });
  }
  const { status, folder } = await runJob(at, heading, 'merge');
  expect([status, filesBelow(path.join(folder, 'dist')).filter((file) => file.startsWith('parts/'))]).toEqual(
    [0, []],
  );
  expect(assetNames(at.running)).toEqual(
    [
      ...platforms.flatMap((platform) => [`app-${platform}.tgz`, `app-${platform}.tgz.sig`]),
      'qpher-manifest.json',
      'qpher-manifest.json.sig',
    ].sort(),
  );
  for (const job of [await deploy(at), await check(at)]) {
    expect(job).toMatchObject({ status: 0, outputs: { verified: String(platforms.length) } });
  }
});

test('the recipe for several packages signs each package under its own tag', async () => {
  const packages = ['api', 'web'];
  const at = await forge({ tags: packages.map((name) => `${name}/v1.2.3`) });
  for (const name of packages) {
    const job = await runJob(at, 'A repository with several packages', 'release', {
      ref: `refs/tags/${name}/v1.2.3`,
      built: { 'packages/api/dist/app.tar.gz': 'api', 'packages/web/dist/app.tar.gz': 'web' },
    });
    expect(job).toMatchObject({ status: 0, outputs: { signed: '1' } });
  }
  for (const [index, name] of packages.entries()) {
    const manifest = `${name}-manifest.json`;
    expect(at.running.github.releases[index]).toMatchObject({ tag: `${name}/v1.2.3`, draft: false });
    expect(assetNames(at.running, index)).toEqual(
      [manifest, `${manifest}.sig`, 'app.tar.gz', 'app.tar.gz.sig'].sort(),
    );
    const asset = at.running.github.releases[index]?.assets.find((other) => other.name === manifest);
    expect(parseManifest(asset?.content ?? Buffer.of())).toMatchObject({
      source: { repository, ref: `refs/tags/${name}/v1.2.3` },
      artifacts: [{ path: 'app.tar.gz' }],
    });
  }
  const keys = { 'qpher-keyring.json': await exportedKeys(at.emulator) };
  const verify = (ref: string): Promise<{ status: number | null }> =>
    runCli(
      [
        'verify',
        ...['--repository', repository, '--release-tag', 'api/v1.2.3', '--manifest', 'api-manifest.json'],
        ...['--trusted-keys', 'qpher-keyring.json', '--root', 'download', '--expected-ref', ref],
      ],
      { folder: temporaryFolder(keys), environment: at.running.environment },
    );
  expect((await verify('refs/tags/api/v1.2.3')).status).toBe(0);
  expect((await verify('refs/tags/web/v1.2.3')).status).toBe(1);
});

describe('Verify before use', () => {
  test('the job deploys nothing if a file was changed, and does not keep that file', async () => {
    const at = await forge();
    await releaseTag(at);
    tamper(at, 'app.tar.gz');
    const job = await deploy(at);
    expect([job.status, job.stdout, job.made]).toEqual([
      1,
      expect.stringContaining('app.tar.gz: modified'),
      [],
    ]);
    expect(downloadedTo(job)).not.toContain('app.tar.gz');
  });

  test('the job does not deploy a release whose manifest names another tag', async () => {
    const at = await forge();
    await releaseTag(at);
    Object.assign(at.running.github.releases[0] ?? {}, { tag: 'v1.3.0' });
    expect(await deploy(at, 'v1.3.0')).toMatchObject({ status: 1, made: [] });
  });

  test('the deploy job makes no call to the service', async () => {
    const at = await forge();
    await releaseTag(at);
    const before = at.emulator.requests.length;
    await deploy(at);
    // Exporting the keyring for the checkout costs one call.
    expect(at.emulator.requests.slice(before).filter(({ operation }) => operation !== 'listKeys')).toEqual(
      [],
    );
  });
});

describe('Pull requests, including those from forks', () => {
  const check = (at: Forge, values = {}): Promise<FinishedJob> =>
    runJob(at, 'Pull requests, including those from forks', 'check', {
      built,
      values,
      ref: 'refs/pull/7/merge',
    });

  test('a pull request from a fork passes with a warning and signs nothing', async () => {
    const at = await forge();
    // A missing secret is an empty text.
    const job = await check(at, { 'secrets.QPHER_API_KEY': '' });
    expect([job.status, job.stdout]).toEqual([0, expect.stringMatching(/^::warning .*nothing was signed/m)]);
    expect([filesBelow(job.folder), at.emulator.requests]).toEqual([Object.keys(built), []]);
  });

  test('a pull request from a branch of the repository is signed without a warning', async () => {
    const job = await check(await forge());
    expect(job).toMatchObject({ status: 0, outputs: { signed: '2' } });
    expect(job.stdout).not.toContain('::warning');
  });
});

test('on GitHub Enterprise Server, every request goes to the host of GITHUB_API_URL', async () => {
  // A private instance is invisible without a token.
  const at = await forge({ isPublic: false });
  const job = await releaseTag(at);
  expect([job.status, assetNames(at.running)]).toEqual([0, expect.arrayContaining(signed)]);
  const { addresses } = at.running.github;
  expect(job.outputs['release-url']).toBe(`${addresses.pages}/${repository}/releases/tag/v1.2.3`);
  const addressed = at.running.exchanges.map(({ request }) => request.url.href);
  expect(addressed.length).toBeGreaterThan(signed.length);
  expect(
    addressed.filter((url) => !url.startsWith(addresses.api) && !url.startsWith(addresses.uploads)),
  ).toEqual([]);
});

describe('Check the latest release every day', () => {
  test('the daily check passes for an unchanged release', async () => {
    const at = await forge();
    await releaseTag(at);
    expect(await check(at)).toMatchObject({ status: 0, outputs: { verified: '2' } });
  });

  test.each<[string, (at: Forge) => void]>([
    [
      'changed',
      (at) => {
        tamper(at, 'tool.tar.gz');
      },
    ],
    [
      'added',
      ({ running: { github } }) => {
        for (const release of github.releases) github.addAsset(release, 'extra.tar.gz', Buffer.from('extra'));
      },
    ],
    [
      'removed',
      ({ running: { github } }) => {
        github.releases[0]?.assets.splice(
          github.releases[0].assets.findIndex(({ name }) => name === 'app.tar.gz'),
          1,
        );
      },
    ],
  ])('the daily check fails if an asset was %s', async (_, change) => {
    const at = await forge();
    await releaseTag(at);
    change(at);
    expect((await check(at)).status).toBe(1);
  });
});
