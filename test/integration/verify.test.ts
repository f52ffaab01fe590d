import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.js';
import { clientOf, exportedKeys, signIn, verdictsOf, verifyIn } from '../support/commands.js';
import { runningEmulator } from '../support/emulator.js';
import { isWindows } from '../support/systems.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const files = { 'app.tgz': 'app', 'linux/my app.tgz': 'linux app', 'notes.txt': 'notes' };
const source = {
  provider: 'github',
  repository: 'o/r',
  ref: 'refs/tags/v1',
  commit: 'c0ffee',
  workflow: 'o/r/.github/workflows/release.yml@refs/tags/v1',
  run_id: '7',
  run_attempt: 1,
};

interface Release {
  readonly emulator: Emulator;
  readonly folder: string;
  readonly keyring: string;
  readonly at: (name: string) => string;
}

/** A signed release, and its publisher's keyring in another folder. */
async function signedRelease(content: Readonly<Record<string, string>> = files): Promise<Release> {
  const folder = temporaryFolder(content);
  const emulator = await runningEmulator();
  await signIn(folder, emulator, {}, { source });
  const keyring = path.join(temporaryFolder(), 'keyring.json');
  await saveKeyring(emulator, keyring);
  return { emulator, folder, keyring, at: (name) => path.join(folder, name) };
}

async function saveKeyring(emulator: Emulator, file: string): Promise<void> {
  writeFileSync(file, await exportedKeys(emulator, 'keyring'));
}

const offline = ({ folder, keyring }: Release, options: Parameters<typeof verifyIn>[2] = {}) =>
  verifyIn(folder, undefined, { trustedKeys: [keyring], ...options });

const all = (verdict: string) => Object.fromEntries(Object.keys(files).map((name) => [name, verdict]));

describe('unchanged releases', () => {
  test('a release verifies with a keyring and without a connection', async () => {
    const result = await offline(await signedRelease());
    expect([result.outcome, result.trust, verdictsOf(result)]).toEqual([
      'verified',
      'offline',
      all('verified'),
    ]);
  });

  test('a release verifies online with the keys of the service', async () => {
    const { folder, emulator } = await signedRelease();
    expect(await verifyIn(folder, emulator)).toMatchObject({ outcome: 'verified', trust: 'online' });
  });

  test.each(['pem', 'jwk'] as const)('a release verifies with its public key as %s', async (format) => {
    const release = await signedRelease();
    const file = path.join(temporaryFolder(), 'key');
    writeFileSync(file, await exportedKeys(release.emulator, format));
    expect(await verifyIn(release.folder, undefined, { trustedKeys: [file] })).toMatchObject({
      outcome: 'verified',
    });
  });

  test('a round-3 release is rejected with a PEM key, which is trusted for ML-DSA-65 only', async () => {
    const folder = temporaryFolder({ a: 'a' });
    const emulator = await runningEmulator({ scheme: 'dilithium3-r3' });
    await signIn(folder, emulator);
    const file = path.join(temporaryFolder(), 'key.pem');
    writeFileSync(file, await exportedKeys(emulator, 'pem'));
    expect(await verifyIn(folder, undefined, { trustedKeys: [file] })).toMatchObject({
      outcome: 'manifest-rejected',
    });
    expect(await verifyIn(folder, emulator)).toMatchObject({ outcome: 'verified' });
  });

  test('a release verifies after its key was retired, unless retired keys are refused', async () => {
    const release = await signedRelease();
    await clientOf(release.emulator).rotateKey('Dilithium3');
    await saveKeyring(release.emulator, release.keyring);
    expect(await offline(release)).toMatchObject({ outcome: 'verified' });
    expect(await offline(release, { allowRetired: false })).toMatchObject({
      outcome: 'manifest-rejected',
      reason: expect.stringContaining('retired-key') as unknown,
    });
  });

  test('a release is rejected after its key was archived', async () => {
    const release = await signedRelease();
    release.emulator.archive(1);
    await saveKeyring(release.emulator, release.keyring);
    expect(await offline(release)).toMatchObject({ outcome: 'manifest-rejected' });
    expect(await verifyIn(release.folder, release.emulator)).toMatchObject({ outcome: 'manifest-rejected' });
  });

  test("a release is rejected under another tenant's key of the same version", async () => {
    const release = await signedRelease();
    const other = await signedRelease();
    expect(await offline({ ...release, keyring: other.keyring })).toMatchObject({
      outcome: 'manifest-rejected',
      artifacts: [],
    });
  });

  test('a release verifies with its own key pinned, and another pin leaves no trusted key', async () => {
    const release = await signedRelease();
    const pin = (await offline(release)).manifest?.fingerprint ?? '';
    expect(await offline(release, { keyFingerprints: [pin] })).toMatchObject({ outcome: 'verified' });
    const otherPin = `sha256:${'0'.repeat(64)}`;
    await expect(offline(release, { keyFingerprints: [otherPin] })).rejects.toMatchObject({
      code: 'no-trusted-key',
    });
  });
});

describe('verdicts on artifacts', () => {
  test('one run reports modified, unsigned, badly signed and missing artifacts', async () => {
    const release = await signedRelease({ ...files, gone: 'gone' });
    writeFileSync(release.at('app.tgz'), 'APP');
    rmSync(release.at('linux/my app.tgz.sig'));
    cpSync(release.at('app.tgz.sig'), release.at('notes.txt.sig'));
    rmSync(release.at('gone'));
    const result = await offline(release);
    expect(result.outcome).toBe('failed');
    expect(verdictsOf(result)).toEqual({
      'app.tgz': 'modified',
      gone: 'missing',
      'linux/my app.tgz': 'unsigned',
      'notes.txt': 'bad-signature',
    });
  });

  test.each([
    ['longer', 'app!'],
    ['shorter', 'ap'],
    ['empty', ''],
    ['of the same length', 'apq'],
  ])('a changed file that is %s has the verdict modified', async (_, content) => {
    const release = await signedRelease();
    writeFileSync(release.at('app.tgz'), content);
    expect(verdictsOf(await offline(release))['app.tgz']).toBe('modified');
  });

  // Links need a privilege on Windows.
  test.skipIf(isWindows)(
    'a folder, or a link out of root, in place of an artifact is unreadable',
    async () => {
      const release = await signedRelease();
      const elsewhere = temporaryFolder({ app: 'app' });
      rmSync(release.at('app.tgz'));
      symlinkSync(path.join(elsewhere, 'app'), release.at('app.tgz'));
      rmSync(release.at('notes.txt'));
      mkdirSync(release.at('notes.txt'));
      expect(verdictsOf(await offline(release))).toMatchObject({
        'app.tgz': 'unreadable',
        'notes.txt': 'unreadable',
      });
    },
  );

  test('a truncated signature file has the verdict bad-signature', async () => {
    const release = await signedRelease();
    writeFileSync(release.at('app.tgz.sig'), readFileSync(release.at('app.tgz.sig')).subarray(0, 3308));
    expect(verdictsOf(await offline(release))['app.tgz']).toBe('bad-signature');
  });

  test('allow-missing accepts missing artifacts unless all are missing', async () => {
    const release = await signedRelease();
    rmSync(release.at('app.tgz'));
    const allowed = await offline(release, { allowMissing: true });
    expect(allowed.outcome).toBe('verified');
    expect(allowed.artifacts.map(({ verdict, failed }) => `${verdict} ${String(failed)}`)).toEqual([
      'missing false',
      'verified false',
      'verified false',
    ]);
    for (const name of Object.keys(files)) rmSync(release.at(name), { force: true });
    expect(await offline(release, { allowMissing: true })).toMatchObject({ outcome: 'failed' });
  });
});

describe('renamed downloads', () => {
  test('a renamed file is found by its asset name or its digest, and stands for one artifact only', async () => {
    const release = await signedRelease({ ...files, 'copy-of-app': 'app' });
    renameSync(release.at('linux/my app.tgz'), release.at('my.app.tgz'));
    renameSync(release.at('linux/my app.tgz.sig'), release.at('my.app.tgz.sig'));
    renameSync(release.at('notes.txt'), release.at('notes (1).txt'));
    rmSync(release.at('copy-of-app'));
    const result = await offline(release);
    expect(
      result.artifacts.map(({ path: name, verdict, found_by, found_at }) => [
        name,
        verdict,
        found_by,
        found_at,
      ]),
    ).toEqual([
      ['app.tgz', 'verified', 'path', 'app.tgz'],
      ['copy-of-app', 'missing', null, null],
      ['linux/my app.tgz', 'verified-renamed', 'asset-name', 'my.app.tgz'],
      ['notes.txt', 'verified-renamed', 'digest', 'notes (1).txt'],
    ]);
  });

  test('a renamed file with other content is modified, not missing', async () => {
    const release = await signedRelease();
    renameSync(release.at('linux/my app.tgz'), release.at('my.app.tgz'));
    writeFileSync(release.at('my.app.tgz'), 'evil app.');
    expect(verdictsOf(await offline(release))['linux/my app.tgz']).toBe('modified');
  });

  test('two files with swapped names are both modified', async () => {
    const release = await signedRelease({ 'v1.tgz': 'one', 'v2.tgz': 'two' });
    writeFileSync(release.at('v1.tgz'), 'two');
    writeFileSync(release.at('v2.tgz'), 'one');
    expect(verdictsOf(await offline(release))).toEqual({ 'v1.tgz': 'modified', 'v2.tgz': 'modified' });
  });
});

describe('faulty manifests', () => {
  test.each([
    ['changed', (bytes: Buffer) => Buffer.from(bytes.toString().replace('"size": 3', '"size": 4'))],
    ['with another space at its end', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from(' ')])],
    ['no JSON', () => Buffer.from('{')],
    ['empty', () => Buffer.alloc(0)],
  ])('a manifest that is %s is rejected, and nothing in it is used', async (_, change) => {
    const release = await signedRelease();
    writeFileSync(release.at('qpher-manifest.json'), change(readFileSync(release.at('qpher-manifest.json'))));
    expect(await offline(release)).toMatchObject({
      outcome: 'manifest-rejected',
      artifacts: [],
      manifest: null,
    });
  });

  test('a manifest without a signature file, or with that of an artifact, is rejected', async () => {
    const release = await signedRelease();
    cpSync(release.at('app.tgz.sig'), release.at('qpher-manifest.json.sig'));
    expect(await offline(release)).toMatchObject({ outcome: 'manifest-rejected' });
    rmSync(release.at('qpher-manifest.json.sig'));
    expect(await offline(release)).toMatchObject({ outcome: 'manifest-rejected' });
  });

  test('a missing manifest is an error, and the hint is to set root, not to verify without a manifest', async () => {
    const release = await signedRelease();
    rmSync(release.at('qpher-manifest.json'));
    await expect(offline(release)).rejects.toMatchObject({
      code: 'manifest-missing',
      hint: expect.stringMatching(/^set root (?!.*none)/) as unknown,
    });
  });
});

describe('policy', () => {
  const expectations = {
    expectedRepository: source.repository,
    expectedRef: source.ref,
    expectedCommit: source.commit,
    expectedWorkflow: source.workflow,
  };

  test('a release verifies if its source is the expected one', async () => {
    expect(await offline(await signedRelease(), expectations)).toMatchObject({ outcome: 'verified' });
  });

  test.each(Object.keys(expectations))(
    'a release that differs from %s is rejected, and both values are shown',
    async (name) => {
      const result = await offline(await signedRelease(), { ...expectations, [name]: 'other' });
      expect(result).toMatchObject({ outcome: 'policy-rejected', artifacts: [] });
      expect(result.reason).toContain("'other'");
      expect(result.reason).toContain(expectations[name as keyof typeof expectations]);
    },
  );

  test('a manifest without a source is rejected if a ref is expected', async () => {
    const release = await signedRelease();
    await signIn(release.folder, release.emulator);
    expect(await offline(release, { expectedRef: source.ref })).toMatchObject({ outcome: 'policy-rejected' });
  });
});

describe('files that are verified', () => {
  test('strict fails on a file that the manifest does not list', async () => {
    const release = await signedRelease();
    expect(await offline(release, { strict: true })).toMatchObject({ outcome: 'verified' });
    writeFileSync(release.at('linux/extra'), '');
    expect(verdictsOf(await offline(release, { strict: true }))['linux/extra']).toBe('unlisted');
    expect(await offline(release)).toMatchObject({ outcome: 'verified' });
  });

  test('strict accepts the checksum files of the release unless they were changed', async () => {
    const folder = temporaryFolder(files);
    const emulator = await runningEmulator();
    await signIn(folder, emulator, { checksums: ['sha256', 'sha512'] });
    expect(await verifyIn(folder, emulator, { strict: true })).toMatchObject({ outcome: 'verified' });
    writeFileSync(path.join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  app.tgz\n`);
    expect(verdictsOf(await verifyIn(folder, emulator, { strict: true }))).toMatchObject({
      SHA256SUMS: 'unlisted',
    });
  });

  test('strict cannot be combined with named files', async () => {
    const verifying = offline(await signedRelease(), { strict: true, files: ['app.tgz'] });
    await expect(verifying).rejects.toMatchObject({ code: 'setting-conflict' });
  });

  test('only named files are judged, even if other artifacts are missing', async () => {
    const release = await signedRelease();
    rmSync(release.at('notes.txt'));
    expect(verdictsOf(await offline(release, { files: ['app.tgz'] }))).toEqual({ 'app.tgz': 'verified' });
  });

  test('a named file that the manifest does not list is unlisted', async () => {
    const release = await signedRelease();
    writeFileSync(release.at('extra'), 'extra');
    const result = await offline(release, { files: ['extra', 'app.tgz'] });
    expect([result.outcome, verdictsOf(result)]).toEqual([
      'failed',
      { extra: 'unlisted', 'app.tgz': 'verified' },
    ]);
  });

  test('a named file that does not exist is an error', async () => {
    await expect(offline(await signedRelease(), { files: ['nothing'] })).rejects.toMatchObject({
      code: 'pattern-unmatched',
    });
  });
});

describe('manifest: none', () => {
  const bare = { manifest: 'none', files: ['app.tgz'] };

  test('without a manifest, a file verifies by its .sig, and the result lists what is unchecked', async () => {
    const release = await signedRelease();
    await clientOf(release.emulator).rotateKey('Dilithium3');
    await saveKeyring(release.emulator, release.keyring);
    const result = await offline(release, bare);
    expect(result).toMatchObject({
      outcome: 'verified',
      artifacts: [{ verdict: 'verified', key_version: 1 }],
    });
    expect(result.unchecked).toHaveLength(3);
    expect(verdictsOf(await offline(release, { ...bare, allowRetired: false }))).toEqual({
      'app.tgz': 'retired-key',
    });
  });

  test('without a manifest, an archived key, a bad signature and a missing one have different verdicts', async () => {
    const release = await signedRelease();
    release.emulator.archive(1);
    await saveKeyring(release.emulator, release.keyring);
    expect(verdictsOf(await offline(release, bare))).toEqual({ 'app.tgz': 'archived-key' });
    cpSync(release.at('notes.txt.sig'), release.at('app.tgz.sig'));
    expect(verdictsOf(await offline(release, bare))).toEqual({ 'app.tgz': 'bad-signature' });
    rmSync(release.at('app.tgz.sig'));
    expect(verdictsOf(await offline(release, bare))).toEqual({ 'app.tgz': 'unsigned' });
  });

  test('without a manifest, a file named none is judged like any other', async () => {
    const release = await signedRelease({ none: 'none' });
    rmSync(release.at('none.sig'));
    expect(verdictsOf(await offline(release, { manifest: 'none', files: ['none'] }))).toEqual({
      none: 'unsigned',
    });
  });

  test('without a manifest, the wrong digest algorithm gives the verdict bad-signature', async () => {
    expect(verdictsOf(await offline(await signedRelease(), { ...bare, digestAlgorithm: 'sha256' }))).toEqual({
      'app.tgz': 'bad-signature',
    });
  });

  test.each([{ strict: true }, { expectedRef: 'x' }])(
    'manifest: none cannot be combined with %o',
    async (more) => {
      await expect(offline(await signedRelease(), { ...bare, ...more })).rejects.toMatchObject({
        code: 'setting-conflict',
      });
    },
  );

  test('manifest: none without files is an error', async () => {
    await expect(offline(await signedRelease(), { manifest: 'none' })).rejects.toMatchObject({
      code: 'setting-missing',
    });
  });
});

describe('faulty keyrings', () => {
  test('a missing keyring is an error', async () => {
    const { folder } = await signedRelease();
    await expect(verifyIn(folder, undefined, { trustedKeys: ['absent.json'] })).rejects.toMatchObject({
      code: 'file-missing',
    });
  });
});
