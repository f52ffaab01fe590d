import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseManifest } from '../../src/manifest/manifest.js';
import { callsOf, runningEmulator } from '../support/emulator.js';
import { clientOf } from '../support/commands.js';
import { nodes, runAction, runCli } from '../support/run-process.js';
import { isWindows } from '../support/systems.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const github = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_REF: 'refs/tags/v1',
  GITHUB_SHA: '3f786850e387550fdab836ed7e6dc881de23001b',
  GITHUB_RUN_ID: '7',
};

/** Two jobs sign in separate folders, with a rotation in between. Their files are then collected in one folder. */
async function collectedParts() {
  const emulator = await runningEmulator();
  const service = { QPHER_API_URL: emulator.url, QPHER_API_KEY: emulator.apiKey };
  const collected = temporaryFolder();
  for (const job of ['linux', 'windows']) {
    const folder = temporaryFolder({ [`${job}/app`]: `app for ${job}`, [`${job}/notes.txt`]: job });
    const environment = { ...service, ...github };
    const argv = ['sign', `${job}/**`, '--part', job];
    expect(await runCli(argv, { folder, environment })).toMatchObject({ status: 0 });
    cpSync(folder, collected, { recursive: true });
    for (const end of ['.json', '.json.sig']) {
      mkdirSync(path.join(collected, 'parts'), { recursive: true });
      renameSync(path.join(collected, `qpher-part-${job}${end}`), path.join(collected, `parts/${job}${end}`));
    }
    if (job === 'linux') await clientOf(emulator).rotateKey('Dilithium3');
  }
  const run = (...argv: readonly string[]) => runCli(argv, { folder: collected, environment: service });
  return { emulator, service, collected, run };
}

const bytesOf = (folder: string, file = 'qpher-manifest.json'): Buffer =>
  readFileSync(path.join(folder, file));
const withoutTime = (bytes: Buffer): string => bytes.toString().replace(/"created_at": "[^"]+"/, '');

describe.each(nodes)('merge in %s', (node) => {
  test('two parts with a rotation between them become one manifest that verifies offline', async () => {
    const { emulator, service, collected, run } = await collectedParts();
    const before = callsOf(emulator, 'sign');
    const argv = ['merge', 'parts/linux.json', 'parts/windows.json', '--checksums', 'sha256'];
    const merged = await runCli(argv, { node, folder: collected, environment: service });
    expect(merged).toMatchObject({ status: 0 });
    expect(merged.stdout).toContain('merged 2 parts with 4 artifacts');
    expect(callsOf(emulator, 'sign') - before).toBe(2); // The manifest and the checksum file.

    const manifest = parseManifest(bytesOf(collected));
    expect(manifest.artifacts.map(({ path: name, key_version }) => [name, key_version])).toEqual([
      ['linux/app', 1],
      ['linux/notes.txt', 1],
      ['windows/app', 2],
      ['windows/notes.txt', 2],
    ]);
    expect(manifest.source).toMatchObject({ repository: 'octo-org/octo-repo', run_id: '7' });
    expect([manifest.key_version, manifest.keys.map(({ key_version }) => key_version)]).toEqual([2, [2, 1]]);

    await run('keys', 'export', '--output', 'qpher-keyring.json');
    rmSync(path.join(collected, 'parts'), { recursive: true });
    const verify = (...more: readonly string[]) =>
      runCli(['verify', '--trusted-keys', 'qpher-keyring.json', '--strict', ...more], {
        node,
        folder: collected,
      });
    const verified = await verify('--expected-ref', 'refs/tags/v1');
    expect(verified).toMatchObject({ status: 0 });
    expect(verified.stdout).toContain('verified 4 artifacts');
    writeFileSync(path.join(collected, 'linux/app'), 'other');
    expect(await verify()).toMatchObject({ status: 1 });
  });
});

describe('merged manifest', () => {
  test('a merge does not restore trust in artifacts that an archived key vouched for', async () => {
    const { collected, run } = await collectedParts();
    expect(await run('merge', 'parts/*.json', '--attestation')).toMatchObject({ status: 0 });
    const keyring = path.join(temporaryFolder(), 'keyring.json');
    await run('keys', 'export', '--output', keyring);
    await run('keys', 'archive', '1', '--keyring', keyring);
    for (const document of ['qpher-manifest.json', 'qpher-manifest.sigstore.json']) {
      const argv = ['verify', '--trusted-keys', keyring, '--manifest', document];
      const { status, stdout } = await runCli(argv, { folder: collected });
      expect([document, status]).toEqual([document, 1]);
      expect(stdout).toMatch(/✗ linux\/app: archived-key[^]*✓ windows\/app: verified/);
    }
  });

  test('parts in another order merge to the same manifest, and merging again costs no signature', async () => {
    const { emulator, collected, run } = await collectedParts();
    await run('merge', 'parts/linux.json', 'parts/windows.json');
    const first = bytesOf(collected);
    const signatures = callsOf(emulator, 'sign');
    const again = await run('merge', 'parts/windows.json', 'parts/linux.json');
    expect(again.stdout).toContain('the manifest already existed');
    expect([bytesOf(collected).equals(first), callsOf(emulator, 'sign')]).toEqual([true, signatures]);
    await run('merge', 'parts/*', '--manifest', 'other.json');
    expect(withoutTime(bytesOf(collected, 'other.json'))).toBe(withoutTime(first));
  });

  test('a merge replaces an older manifest, but another file only under overwrite', async () => {
    const { collected, run } = await collectedParts();
    await run('merge', 'parts/linux.json');
    expect(await run('merge', 'parts/*.json')).toMatchObject({ status: 0 });
    expect(parseManifest(bytesOf(collected)).artifacts).toHaveLength(4);
    writeFileSync(path.join(collected, 'qpher-manifest.json'), '{"name": "mine"}');
    const foreign = await run('merge', 'parts/*.json');
    expect([foreign.status, foreign.stderr]).toEqual([2, expect.stringContaining('file-foreign')]);
    expect((await run('merge', 'parts/*.json', '--on-existing', 'overwrite')).status).toBe(0);
    const exists = await run('merge', 'parts/*.json', '--on-existing', 'error');
    expect([exists.status, exists.stderr]).toEqual([2, expect.stringContaining('signature-exists')]);
  });

  test.each(['parts/linux.json', 'parts/linux.json.sig', 'PARTS/linux.json'])(
    'a merged manifest is never written over a part or its signature: %s',
    async (manifest) => {
      const { collected, run } = await collectedParts();
      const argv = ['merge', 'parts/*.json', '--on-existing', 'overwrite', '--manifest', manifest];
      const ended = await run(...argv);
      expect([ended.status, ended.stderr]).toEqual([2, expect.stringContaining('setting-conflict')]);
      expect(filesBelow(collected)).not.toContain('PARTS/linux.json');
    },
  );

  test.skipIf(isWindows)('parts and artifacts are recognised through a link to their folder', async () => {
    const { collected, run } = await collectedParts();
    symlinkSync('.', path.join(collected, 'link'));
    const over = (manifest: string) =>
      run('merge', 'parts/*.json', '--on-existing', 'overwrite', '--manifest', manifest);
    const part = await over('link/parts/linux.json');
    expect([part.status, part.stderr]).toEqual([2, expect.stringContaining('setting-conflict')]);
    const artifact = await over('link/linux/app');
    expect([artifact.status, artifact.stderr]).toEqual([2, expect.stringContaining('path-clash')]);
    expect(bytesOf(collected, 'linux/app').toString()).toBe('app for linux');
    expect(await over('link/release.json')).toMatchObject({ status: 0 });
    expect(bytesOf(collected, 'release.json.sig')).toHaveLength(3309);
  });
});

describe('refused merges', () => {
  type Spoil = (collected: string) => void;
  const cases: readonly [string, Spoil, readonly string[], number, string][] = [
    [
      'a part was changed',
      (folder) => {
        const file = path.join(folder, 'parts/linux.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace('refs/tags/v1', 'refs/tags/v2'));
      },
      [],
      1,
      'part-rejected',
    ],
    [
      'a part has no signature',
      (folder) => {
        rmSync(path.join(folder, 'parts/linux.json.sig'));
      },
      [],
      1,
      'part-rejected',
    ],
    [
      'a key is not pinned',
      () => undefined,
      ['--key-fingerprints', `sha256:${'0'.repeat(64)}`],
      2,
      'no-trusted-key',
    ],
    [
      'a part is no manifest',
      (folder) => {
        writeFileSync(path.join(folder, 'parts/windows.json'), '{}');
      },
      [],
      1,
      "the part 'parts/windows.json'",
    ],
    [
      'an artifact is named in place of a part',
      (folder) => {
        writeFileSync(path.join(folder, 'parts/app.tgz'), 'app');
      },
      ['parts/app.tgz'],
      1,
      'hint: name the parts (qpher-part-NAME.json)',
    ],
    ['a part is not there', () => undefined, ['parts/macos.json'], 2, 'pattern-unmatched'],
  ];
  test.each(cases)('nothing is signed or written if %s', async (_, spoil, more, status, text) => {
    const { emulator, collected, run } = await collectedParts();
    spoil(collected);
    const signatures = callsOf(emulator, 'sign');
    const before = filesBelow(collected);
    const ended = await run('merge', 'parts/linux.json', 'parts/windows.json', ...more);
    expect([ended.status, ended.stderr]).toEqual([status, expect.stringContaining(text)]);
    expect([filesBelow(collected), callsOf(emulator, 'sign')]).toEqual([before, signatures]);
  });

  test("no manifest is written if another tenant's key signed a part", async () => {
    const { collected } = await collectedParts();
    const stranger = await runningEmulator();
    const environment = { QPHER_API_URL: stranger.url, QPHER_API_KEY: stranger.apiKey };
    const ended = await runCli(['merge', 'parts/*.json'], { folder: collected, environment });
    expect([ended.status, ended.stderr]).toEqual([1, expect.stringContaining('part-untrusted')]);
    expect(filesBelow(collected)).not.toContain('qpher-manifest.json');
  });
});

test('the Action merges, sets its outputs and shows the parts, the source and the checksum files', async () => {
  const { collected, service } = await collectedParts();
  const inputs = {
    mode: 'merge',
    files: 'parts/*.json',
    checksums: 'sha256',
    'api-url': service.QPHER_API_URL,
    'api-key': service.QPHER_API_KEY,
  };
  const step = await runAction(inputs, { folder: collected });
  expect(step.status).toBe(0);
  expect(step.outputs).toMatchObject({
    manifest: 'qpher-manifest.json',
    signatures: 'qpher-manifest.json.sig\nSHA256SUMS.sig',
    'key-version': '2',
    'api-calls': '4',
  });
  expect(step.summary).toContain('| <code>parts/linux.json</code> | 2 | 1 |');
  expect(step.summary).toMatch(/^- source: .*repository octo-org\/octo-repo/m);
  expect(step.summary).toMatch(/^- checksums: .*SHA256SUMS/m);
});
