import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SignResult } from '../../src/report/results.js';
import type { SignOptions, ReleaseOptions } from '../../src/engine/signing/sign-options.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import { mergeIn, signIn, verifyIn } from '../support/commands.js';
import { runningEmulator } from '../support/emulator.js';
import { rejectedCode } from '../support/error-code.js';
import type { FakeGithub, FakeGithubOptions } from '../support/fake-github.js';
import { runningGithub, type GithubFault, type RunningGithub } from '../support/github-server.js';
import { assetNames, releasesOf, type ReleasesOptions } from '../support/releases.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const files = { 'app.tgz': 'app', 'linux/tool 1.bin': 'tool' };
const ownNames = ['app.tgz.sig', 'qpher-manifest.json', 'qpher-manifest.json.sig', 'tool.1.bin.sig'];
const allNames = ['app.tgz', ...ownNames, 'tool.1.bin'].sort();
const draft: ReleaseOptions = {
  repository: 'o/r',
  tag: 'v1',
  mode: 'draft',
  prerelease: undefined,
  latest: undefined,
};

interface Scene {
  /** Milliseconds of each requested pause. The test does not wait for them. */
  readonly pauses: readonly number[];
  readonly folder: string;
  readonly emulator: Emulator;
  readonly running: RunningGithub;
  /** Signs and uploads. */
  readonly run: (
    more?: Partial<ReleaseOptions>,
    options?: Partial<SignOptions>,
    client?: ReleasesOptions,
  ) => Promise<SignResult>;
}

async function scene(options: FakeGithubOptions = {}, faults: readonly GithubFault[] = []): Promise<Scene> {
  const folder = temporaryFolder(files);
  const emulator = await runningEmulator();
  const running = await runningGithub(options, faults);
  const pauses: number[] = [];
  return {
    pauses,
    folder,
    emulator,
    running,
    run: (more = {}, signOptions = {}, client = {}) =>
      signIn(
        folder,
        emulator,
        { files: ['*.tgz', '**/*.bin'], release: { ...draft, ...more }, ...signOptions },
        {
          connectReleases: (repository) =>
            Promise.resolve(
              releasesOf(running, { repository, paused: (time) => pauses.push(time), ...client }),
            ),
        },
      ),
  };
}

const contentOf = (github: FakeGithub, name: string): Buffer | undefined =>
  github.releases[0]?.assets.find((asset) => asset.name === name)?.content;

describe('uploading to a release', () => {
  test('a draft receives all files of the release and stays a draft', async () => {
    const { run, running, folder } = await scene();
    running.github.addRelease({ draft: true });
    const { release } = await run();
    expect(release).toMatchObject({
      repository: 'o/r',
      tag: 'v1',
      state: 'draft',
      uploaded: allNames,
      kept: [],
    });
    expect(assetNames(running)).toEqual(allNames);
    expect(contentOf(running.github, 'tool.1.bin.sig')).toEqual(
      readFileSync(path.join(folder, 'linux/tool 1.bin.sig')),
    );
  });

  test('attach uploads signatures and checksum files to a published release, but no artifacts', async () => {
    const { run, running } = await scene();
    running.github.addRelease({}, { 'app.tgz': 'app' });
    await run({ mode: 'attach' }, { checksums: ['sha256'] });
    expect(assetNames(running)).toEqual(['SHA256SUMS', 'SHA256SUMS.sig', 'app.tgz', ...ownNames].sort());
  });

  test('a new draft is published after the manifest, which is uploaded last', async () => {
    const { run, running } = await scene({ immutableReleases: true });
    const { release } = await run({ mode: 'publish' });
    expect(running.github.releases).toMatchObject([{ draft: false, immutable: true }]);
    expect(release).toMatchObject({
      state: 'published',
      url: expect.stringMatching(/\/tag\/v1$/) as unknown,
    });
    const changes = running.exchanges.filter(({ request }) => request.method !== 'GET');
    expect(changes.at(-1)?.request.body.toString()).toBe(
      '{"tag_name":"v1","draft":false,"make_latest":"legacy"}',
    );
    expect(changes.at(-2)?.request.url.searchParams.get('name')).toBe('qpher-manifest.json');
  });

  test('a draft is published under its tag, even if GitHub drops a tag that is not repeated', async () => {
    const { run, running } = await scene({ losesTag: true });
    await run({ mode: 'publish' });
    expect(running.github.releases).toMatchObject([{ draft: false, tag: 'v1' }]);
  });

  test('a draft is found among more drafts than fit on one page', async () => {
    const { run, running } = await scene();
    for (let count = 0; count < 101; count += 1) running.github.addRelease({ tag: `x${count}`, draft: true });
    running.github.addRelease({ draft: true });
    await run();
    expect(assetNames(running, 101)).toEqual(allNames);
  });
});

describe('assets that GitHub does not accept unchanged', () => {
  test('an empty artifact is refused before anything is signed', async () => {
    const { run, running, folder, emulator } = await scene({ refusesEmpty: true });
    running.github.addRelease({ draft: true });
    writeFileSync(path.join(folder, 'app.tgz'), '');
    expect(await rejectedCode(run())).toBe('release-refused');
    expect(emulator.requests.map(({ operation }) => operation)).not.toContain('sign');
  });

  test('a release that would exceed 1,000 assets is refused before anything is signed', async () => {
    const { run, running, emulator } = await scene();
    const release = running.github.addRelease({ draft: true });
    for (let count = 0; count < 996; count += 1)
      running.github.addAsset(release, `x${count}`, Buffer.from('x'));
    expect(await rejectedCode(run())).toBe('release-refused');
    expect(emulator.requests.map(({ operation }) => operation)).not.toContain('sign');
  });

  test('attach refuses an artifact that differs in size from its asset before anything is signed', async () => {
    const { run, running, emulator } = await scene();
    running.github.addRelease({ draft: true }, { 'app.tgz': 'an earlier build' });
    expect(await rejectedCode(run({ mode: 'attach' }))).toBe('asset-conflict');
    expect(emulator.requests.map(({ operation }) => operation)).not.toContain('sign');
  });

  test('an asset that GitHub renamed is deleted, and the error gives both names', async () => {
    const { run, running } = await scene({ renames: { 'app.tgz': 'default.tgz' } });
    running.github.addRelease({ draft: true });
    await expect(run({ mode: 'publish' })).rejects.toMatchObject({
      code: 'release-refused',
      message: expect.stringMatching(/'app\.tgz'.*'default\.tgz'/) as unknown,
    });
    expect(assetNames(running)).not.toContain('default.tgz');
    expect(running.github.releases).toMatchObject([{ draft: true }]);
  });
});

describe('repeated runs', () => {
  test('a repeated run on another machine changes nothing and makes no signing call', async () => {
    const { run, running, folder, emulator } = await scene({ immutableReleases: true });
    await run({ mode: 'publish' });
    const before = JSON.stringify(running.github.releases);
    for (const name of [
      'app.tgz.sig',
      'linux/tool 1.bin.sig',
      'qpher-manifest.json',
      'qpher-manifest.json.sig',
    ])
      rmSync(path.join(folder, name));
    const calls = emulator.requests.length;
    const { release, artifacts } = await run({ mode: 'publish' });
    expect(release).toMatchObject({ uploaded: [], kept: allNames });
    expect(artifacts.map(({ action }) => action)).toEqual(['reused', 'reused']);
    expect(emulator.requests.slice(calls).map(({ operation }) => operation)).not.toContain('sign');
    expect(JSON.stringify(running.github.releases)).toBe(before);
    expect(readFileSync(path.join(folder, 'app.tgz.sig'))).toEqual(contentOf(running.github, 'app.tgz.sig'));
  });

  test('a repeated run deletes an old output only after its replacement was uploaded', async () => {
    const { run, running } = await scene();
    running.github.addRelease();
    await run();
    const old = contentOf(running.github, 'qpher-manifest.json');
    await run({}, { onExisting: 'overwrite' });
    expect(assetNames(running)).toEqual(allNames);
    expect(contentOf(running.github, 'qpher-manifest.json')).not.toEqual(old);
    const steps = running.exchanges
      .filter(({ request }) => request.method !== 'GET')
      .slice(-3)
      .map(({ request: { method, url } }) => `${method} ${url.searchParams.get('name') ?? ''}`);
    expect(steps).toEqual([expect.stringMatching(/^POST .*\.qpher-new$/), 'DELETE ', 'PATCH '] as unknown);
  });

  test('a run finishes a replacement that was interrupted between deleting and renaming', async () => {
    const { run, running } = await scene();
    running.github.addRelease({ draft: true });
    await run();
    const asset = running.github.releases[0]?.assets.find(({ name }) => name === 'qpher-manifest.json');
    if (asset?.digest === undefined || asset.digest === null) throw new Error('no manifest');
    asset.name = `qpher-manifest.json.${asset.digest.slice(7, 23)}.qpher-new`;
    const { release } = await run();
    expect(assetNames(running)).toEqual(allNames);
    expect(release?.uploaded).toEqual(['qpher-manifest.json']);
    expect(running.exchanges.filter(({ request }) => request.method === 'POST')).toHaveLength(6);
  });
});

const uploadOf = (name: string): RegExp => new RegExp(`^POST .*[?]name=${name}&?$`);

describe('faults of GitHub', () => {
  test.each<[string, GithubFault]>([
    ['an upload is cut off half-way', { when: uploadOf('app.tgz.sig'), kind: 'cut' }],
    [
      'an upload arrives and its answer does not',
      { when: uploadOf('app.tgz'), kind: 'after', answer: { status: 502 } },
    ],
    [
      'a draft is made and its answer is lost',
      { when: /^POST .*releases$/, kind: 'after', answer: { status: 502 } },
    ],
    [
      'a publication happens and its answer is lost',
      { when: /^PATCH .*releases\/\d+$/, kind: 'after', answer: { status: 504 } },
    ],
    [
      'a secondary rate limit',
      {
        when: /^POST .*name=/,
        kind: 'answer',
        answer: {
          status: 403,
          headers: { 'retry-after': '1' },
          body: { message: 'You have exceeded a secondary rate limit.' },
        },
      },
    ],
    [
      'a rate limit',
      { when: /^POST .*name=/, kind: 'answer', answer: { status: 429, headers: { 'retry-after': '0' } } },
    ],
    [
      'an answer that is no JSON',
      { when: /^GET .*assets/, kind: 'answer', answer: { status: 200, body: Buffer.from('<html>') } },
    ],
  ])('a release is published once and completely after a fault: %s', async (_, fault) => {
    const { run, running } = await scene({}, [fault]);
    const { release } = await run({ mode: 'publish' });
    expect(release?.state).toBe('published');
    expect(running.github.releases).toHaveLength(1);
    expect(assetNames(running)).toEqual(allNames);
    expect(running.github.releases[0]?.assets.every(({ state }) => state === 'uploaded')).toBe(true);
  });

  test('a failed replacement of an asset leaves the old asset unchanged', async () => {
    const { run, running } = await scene();
    running.github.addRelease();
    await run();
    const old = contentOf(running.github, 'app.tgz.sig');
    running.addFaults({ when: /^POST .*name=app\.tgz\.sig\./, kind: 'cut', times: 100 });
    const failing = run({}, { onExisting: 'overwrite' }, { timeLeft: 3000 });
    expect(await rejectedCode(failing)).toBe('github-unreachable');
    expect(contentOf(running.github, 'app.tgz.sig')).toEqual(old);
    expect(assetNames(running)).toEqual(expect.arrayContaining([...allNames]));
  });
});

describe('conflicts found before signing', () => {
  const cases: readonly (readonly [
    string,
    string,
    FakeGithubOptions,
    (github: FakeGithub) => void,
    Partial<ReleaseOptions>,
  ])[] = [
    ['there is no such release', 'release-not-found', {}, () => undefined, { mode: 'attach' }],
    ['there is no such tag', 'release-not-found', {}, () => undefined, { tag: 'v9' }],
    ['there is no such repository', 'release-not-found', {}, () => undefined, { repository: 'o/other' }],
    [
      'the token may not see it',
      'release-not-found',
      { isPublic: false, permission: 'none' },
      (github) => github.addRelease(),
      {},
    ],
    [
      'two drafts are of the tag',
      'release-refused',
      {},
      (github) => [github.addRelease({ draft: true }), github.addRelease({ draft: true })],
      {},
    ],
    [
      'it is published and immutable',
      'release-refused',
      {},
      (github) => github.addRelease({ immutable: true }),
      {},
    ],
    [
      'an artifact of another size is there',
      'asset-conflict',
      {},
      (github) => github.addRelease({}, { 'app.tgz': 'another app' }),
      {},
    ],
    [
      'a signature of another tool is there',
      'file-foreign',
      {},
      (github) => github.addRelease({}, { 'app.tgz.sig': 'PGP' }),
      {},
    ],
  ];
  test.each(cases)(
    'nothing is signed or changed if the release cannot accept the files: %s',
    async (_, code, options, prepare, more) => {
      const { run, running, emulator } = await scene(options);
      prepare(running.github);
      const before = JSON.stringify(running.github.releases);
      expect(await rejectedCode(run(more))).toBe(code);
      expect(emulator.requests).toEqual([]);
      expect(JSON.stringify(running.github.releases)).toBe(before);
    },
  );

  test('nothing is signed if two artifacts would have the same asset name', async () => {
    const { run, folder, emulator } = await scene();
    writeFileSync(path.join(folder, 'tool 1.bin'), 'another tool');
    expect(await rejectedCode(run())).toBe('path-clash');
    expect(emulator.requests).toEqual([]);
  });

  test('nothing is signed if the uploaded manifest lists an artifact that this run leaves out', async () => {
    const { run, running, emulator } = await scene();
    running.github.addRelease();
    await run();
    const before = JSON.stringify(running.github.releases);
    const calls = emulator.requests.length;
    expect(await rejectedCode(run({}, { files: ['app.tgz'] }))).toBe('manifest-shrinks');
    expect(emulator.requests).toHaveLength(calls);
    expect(JSON.stringify(running.github.releases)).toBe(before);
  });

  test('uploading without a GitHub token is refused', async () => {
    const { run } = await scene();
    expect(await rejectedCode(run({}, {}, { token: '' }))).toBe('setting-missing');
  });
});

describe('failed uploads', () => {
  test('a missing permission to upload is named in the hint', async () => {
    const { run, running } = await scene({ permission: 'read' });
    running.github.addRelease();
    await expect(run()).rejects.toMatchObject({
      code: 'github-refused',
      hint: expect.stringMatching(/'contents: write'.*contents=write/) as unknown,
    });
  });

  test('a token that GitHub rejects is reported', async () => {
    const { run } = await scene();
    expect(await rejectedCode(run({}, {}, { token: 'ghs_another_token' }))).toBe('github-refused');
  });

  test('an asset with other content of the same size is reported and not replaced', async () => {
    const { run, running } = await scene();
    running.github.addRelease({}, { 'app.tgz': 'APP' });
    expect(await rejectedCode(run())).toBe('asset-conflict');
    expect(contentOf(running.github, 'app.tgz')?.toString()).toBe('APP');
  });

  test('an asset without a digest is kept if its bytes are the same, and reported otherwise', async () => {
    const { run, running } = await scene();
    const release = running.github.addRelease();
    const asset = running.github.addAsset(release, 'app.tgz', Buffer.from('app'), { digest: null });
    expect((await run()).release?.kept).toEqual(['app.tgz']);
    asset.content = Buffer.from('APP');
    expect(await rejectedCode(run())).toBe('asset-conflict');
  });

  test.each([true, false])(
    'a release that somebody else publishes during the run is reported (immutable: %s)',
    async (immutable) => {
      const { run, running } = await scene({}, [
        {
          when: uploadOf('app.tgz.sig'),
          kind: 'after',
          meanwhile: ({ releases }) => Object.assign(releases[0] ?? {}, { draft: false, immutable }),
        },
      ]);
      running.github.addRelease({ draft: true });
      await expect(run({ mode: 'publish' })).rejects.toMatchObject({
        code: 'release-refused',
        message: expect.stringContaining('published by somebody else') as unknown,
      });
    },
  );

  test('a manifest that another run uploads in between is reported and kept', async () => {
    const { run, running } = await scene({}, [
      {
        when: uploadOf('app.tgz.sig'),
        kind: 'after',
        meanwhile: (github) => {
          for (const release of github.releases)
            github.addAsset(release, 'qpher-manifest.json', Buffer.from('of another run'));
        },
      },
    ]);
    running.github.addRelease({ draft: true });
    expect(await rejectedCode(run())).toBe('asset-conflict');
    expect(contentOf(running.github, 'qpher-manifest.json')?.toString()).toBe('of another run');
  });

  test('a release that is deleted during the run is reported', async () => {
    const { run, running } = await scene({}, [
      { when: uploadOf('app.tgz.sig'), kind: 'after', meanwhile: ({ releases }) => releases.pop() },
    ]);
    running.github.addRelease({ draft: true });
    expect(await rejectedCode(run())).toBe('release-not-found');
  });

  test('a rate limit that outlasts the run is reported', async () => {
    const { run } = await scene({}, [
      { when: /releases\/tags/, kind: 'answer', answer: { status: 403, headers: { 'retry-after': '3600' } } },
    ]);
    expect(await rejectedCode(run())).toBe('rate-limited');
  });
});

describe('assets that must match the manifest', () => {
  const signCalls = ({ requests }: Emulator): number =>
    requests.filter(({ operation }) => operation === 'sign').length;

  test('an asset from another build is refused before anything is signed, even at the same size', async () => {
    for (const mode of ['attach', 'draft', 'publish'] as const) {
      const { run, running, emulator } = await scene();
      running.github.addRelease({ draft: true }, { 'app.tgz': 'old', 'tool.1.bin': 'tool' });
      expect(await rejectedCode(run({ mode }))).toBe('asset-conflict');
      expect(signCalls(emulator)).toBe(0);
      expect(running.github.releases).toMatchObject([{ draft: true }]);
    }
  });

  test('attach compares the bytes of an asset if GitHub reports no digest', async () => {
    const { run, running } = await scene();
    const release = running.github.addRelease({ draft: true });
    running.github.addAsset(release, 'app.tgz', Buffer.from('old'), { digest: null });
    expect(await rejectedCode(run({ mode: 'attach' }))).toBe('asset-conflict');
  });

  test('attach warns about artifacts that the release does not have', async () => {
    const { folder, emulator, running } = await scene();
    running.github.addRelease({ draft: true }, { 'app.tgz': 'app' });
    const warnings: string[] = [];
    const { release } = await signIn(
      folder,
      emulator,
      { files: ['*.tgz', '**/*.bin'], release: { ...draft, mode: 'attach' } },
      {
        connectReleases: () => releasesOf(running),
        warn: (line) => warnings.push(line),
      },
    );
    expect(release?.state).toBe('draft');
    expect(warnings).toEqual([expect.stringContaining("no asset of 'linux/tool 1.bin', which")]);
  });

  test('a listed file that exists nowhere prevents publishing before anything is signed', async () => {
    const { run, running, folder, emulator } = await scene();
    writeFileSync(path.join(folder, 'sums'), `${'0'.repeat(128)}  other.tgz\n`);
    const listed = { digestsFrom: ['sums'] };
    expect(await rejectedCode(run({ mode: 'publish' }, listed))).toBe('asset-missing');
    expect(signCalls(emulator)).toBe(0);
    await run({ mode: 'draft' }, listed);
    expect(running.github.releases).toMatchObject([{ draft: true }]);
  });
});

describe('flags of a published release', () => {
  test.each([
    ['v1.2.3-rc.1', {}, true, 'false'],
    ['pkg@1.0.0-beta', {}, true, 'false'],
    ['v1.2.3', {}, false, 'legacy'],
    ['v1-final', {}, false, 'legacy'],
    ['v1.2.3', { latest: true }, false, 'true'],
    ['v1.2.2', { latest: false }, false, 'false'],
    ['v1.2.3', { prerelease: true }, true, 'false'],
    ['v1.2.3-rc.1', { prerelease: false, latest: true }, false, 'true'],
  ])(
    'a release of tag %s with settings %o gets the right pre-release and latest flags',
    async (tag, settings, prerelease, latest) => {
      const { run, running } = await scene({ tags: [tag] });
      await run({ mode: 'publish', tag, ...settings });
      expect(running.github.releases).toMatchObject([{ tag, draft: false, prerelease, latest }]);
    },
  );

  test('a draft marked as a pre-release is published as a pre-release', async () => {
    const { run, running } = await scene();
    running.github.addRelease({ draft: true, prerelease: true });
    await run({ mode: 'publish' });
    expect(running.github.releases).toMatchObject([{ draft: false, prerelease: true }]);
  });
});

test('file names that GitHub would change beyond recognition are refused before any request to it', async () => {
  for (const name of ['.config', '手引き.pdf', 'app.']) {
    const { run, running, folder } = await scene();
    writeFileSync(path.join(folder, name), name);
    expect(await rejectedCode(run({}, { files: [name] }))).toBe('path-invalid');
    expect(running.exchanges).toEqual([]);
  }
});

test('checksum files of a release list its asset names, and strict verification accepts them', async () => {
  const { run, running, folder, emulator } = await scene();
  await run({ mode: 'publish' }, { checksums: ['sha256'] });
  const sums = contentOf(running.github, 'SHA256SUMS')?.toString();
  expect(sums?.split('\n').map((line) => line.slice(66))).toEqual(['app.tgz', 'tool.1.bin', '']);
  expect((await verifyIn(folder, emulator, { strict: true })).outcome).toBe('verified');
});

test('a merge uploads all files of its parts and publishes the release', async () => {
  const { folder, emulator, running } = await scene();
  await signIn(folder, emulator, { files: ['*.tgz'], kind: 'part', manifest: 'qpher-part-a.json' });
  await signIn(folder, emulator, { files: ['**/*.bin'], kind: 'part', manifest: 'qpher-part-b.json' });
  const { release } = await mergeIn(
    folder,
    emulator,
    {
      files: ['qpher-part-*.json'],
      manifest: 'qpher-manifest.json',
      checksums: ['sha256'],
      release: { ...draft, mode: 'publish' },
    },
    { connectReleases: () => releasesOf(running) },
  );
  expect(release?.state).toBe('published');
  expect(assetNames(running)).toEqual(['SHA256SUMS', 'SHA256SUMS.sig', ...allNames].sort());
});

describe('delays of GitHub', () => {
  test('a new release is published once even if GitHub shows it late', async () => {
    const { run, running, pauses } = await scene({ lag: 3 });
    const { release } = await run({ mode: 'publish' });
    expect(release?.state).toBe('published');
    expect(running.github.releases).toHaveLength(1);
    expect(pauses.length).toBeGreaterThan(0);
  });

  test('attach waits half a minute for a release before it reports that none exists', async () => {
    const { run, pauses } = await scene();
    expect(await rejectedCode(run({ mode: 'attach' }))).toBe('release-not-found');
    expect(pauses.reduce((sum, time) => sum + time, 0)).toBe(30_000);
  });

  test('attach finds a draft that another step created a moment ago', async () => {
    const { run, running } = await scene();
    const appears = { when: /GET .*\/releases\?/, kind: 'after', meanwhile: () => undefined } as const;
    running.addFaults({
      ...appears,
      kind: 'answer',
      answer: { status: 200, body: [] },
      meanwhile: ({ releases }) => {
        if (releases.length === 0) running.github.addRelease({ draft: true });
      },
      times: 2,
    });
    expect((await run({ mode: 'attach' })).release?.state).toBe('draft');
  });

  test('only one of two drafts that two jobs create at once is left, and it is published', async () => {
    const { run, running } = await scene();
    running.addFaults({
      when: /^POST .*\/releases$/,
      kind: 'after',
      meanwhile: (github) => github.addRelease({ draft: true }),
    });
    const { release } = await run({ mode: 'publish' });
    expect(release?.state).toBe('published');
    expect(running.github.releases).toHaveLength(1);
  });

  test('a run gives up after a limited number of pauses if GitHub never shows the new release', async () => {
    const { run, pauses } = await scene({ lag: 100 });
    expect(await rejectedCode(run())).not.toBe('internal-error');
    expect(pauses.length).toBeLessThan(40);
  });
});

test.each([
  ['another tag', { tag_name: 'v2' }],
  ['a draft', { draft: true }],
])('a response about %s instead of the requested release is refused', async (_, other) => {
  const { run, running } = await scene();
  running.github.addRelease({}, { 'app.tgz': 'app' });
  const real = running.github.handle({
    method: 'GET',
    url: new URL(`${running.environment.GITHUB_API_URL ?? ''}/repos/o/r/releases/tags/v1`),
    headers: { authorization: `Bearer ${running.environment.GH_TOKEN ?? ''}` },
    body: Buffer.of(),
  });
  running.addFaults({
    when: /releases\/tags\/v1/,
    kind: 'answer',
    answer: { status: 200, body: Object.assign({}, real.body, other) },
  });
  expect(await rejectedCode(run({ mode: 'attach' }))).toBe('release-refused');
});
