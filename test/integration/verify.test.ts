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

/** A signed release, and the keyring of its publisher in another folder. */
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

describe('an untouched release', () => {
  test('verifies offline with a keyring, and connects to nothing', async () => {
    const result = await offline(await signedRelease());
    expect([result.outcome, result.trust, verdictsOf(result)]).toEqual([
      'verified',
      'offline',
      all('verified'),
    ]);
  });

  test("verifies online with the service's keys", async () => {
    const { folder, emulator } = await signedRelease();
    expect(await verifyIn(folder, emulator)).toMatchObject({ outcome: 'verified', trust: 'online' });
  });

  test.each(['pem', 'jwk'] as const)('verifies with the public key as %s', async (format) => {
    const release = await signedRelease();
    const file = path.join(temporaryFolder(), 'key');
    writeFileSync(file, await exportedKeys(release.emulator, format));
    expect(await verifyIn(release.folder, undefined, { trustedKeys: [file] })).toMatchObject({
      outcome: 'verified',
    });
  });

  test('of round 3 is rejected under a key that was given for ML-DSA-65 alone', async () => {
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

  test('verifies after its key was retired, unless that is refused', async () => {
    const release = await signedRelease();
    await clientOf(release.emulator).rotateKey('Dilithium3');
    await saveKeyring(release.emulator, release.keyring);
    expect(await offline(release)).toMatchObject({ outcome: 'verified' });
    expect(await offline(release, { allowRetired: false })).toMatchObject({
      outcome: 'manifest-rejected',
      reason: expect.stringContaining('retired-key') as unknown,
    });
  });

  test('is rejected once its key is archived', async () => {
    const release = await signedRelease();
    release.emulator.archive(1);
    await saveKeyring(release.emulator, release.keyring);
    expect(await offline(release)).toMatchObject({ outcome: 'manifest-rejected' });
    expect(await verifyIn(release.folder, release.emulator)).toMatchObject({ outcome: 'manifest-rejected' });
  });

  test("is rejected under another tenant's key of the same version", async () => {
    const release = await signedRelease();
    const other = await signedRelease();
    expect(await offline({ ...release, keyring: other.keyring })).toMatchObject({
      outcome: 'manifest-rejected',
      artifacts: [],
    });
  });

  test('is judged by the pinned key alone', async () => {
    const release = await signedRelease();
    const pin = (await offline(release)).manifest?.fingerprint ?? '';
    expect(await offline(release, { keyFingerprints: [pin] })).toMatchObject({ outcome: 'verified' });
    const otherPin = `sha256:${'0'.repeat(64)}`;
    await expect(offline(release, { keyFingerprints: [otherPin] })).rejects.toMatchObject({
      code: 'no-trusted-key',
    });
  });
});

describe('each artifact has its own verdict, and all are judged', () => {
  test('modified, unsigned, bad-signature and missing in one run', async () => {
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
  ])('a file that is %s is modified', async (_, content) => {
    const release = await signedRelease();
    writeFileSync(release.at('app.tgz'), content);
    expect(verdictsOf(await offline(release))['app.tgz']).toBe('modified');
  });

  // Links need a privilege on Windows.
  test.skipIf(isWindows)('a folder or a link out of root where a file belongs does not pass', async () => {
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
  });

  test('a signature cut short is a bad signature', async () => {
    const release = await signedRelease();
    writeFileSync(release.at('app.tgz.sig'), readFileSync(release.at('app.tgz.sig')).subarray(0, 3308));
    expect(verdictsOf(await offline(release))['app.tgz']).toBe('bad-signature');
  });

  test('absent artifacts are allowed when asked, but not all of them', async () => {
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
  test('are found by the name GitHub gives them, flattened, and by digest, each file once', async () => {
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

  test('with other content are modified, not missing', async () => {
    const release = await signedRelease();
    renameSync(release.at('linux/my app.tgz'), release.at('my.app.tgz'));
    writeFileSync(release.at('my.app.tgz'), 'evil app.');
    expect(verdictsOf(await offline(release))['linux/my app.tgz']).toBe('modified');
  });

  test('cannot stand in for one another: swapped files are both modified', async () => {
    const release = await signedRelease({ 'v1.tgz': 'one', 'v2.tgz': 'two' });
    writeFileSync(release.at('v1.tgz'), 'two');
    writeFileSync(release.at('v2.tgz'), 'one');
    expect(verdictsOf(await offline(release))).toEqual({ 'v1.tgz': 'modified', 'v2.tgz': 'modified' });
  });
});

describe('the manifest', () => {
  test.each([
    ['changed', (bytes: Buffer) => Buffer.from(bytes.toString().replace('"size": 3', '"size": 4'))],
    ['with another space at its end', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from(' ')])],
    ['no JSON', () => Buffer.from('{')],
    ['empty', () => Buffer.alloc(0)],
  ])('is rejected when it is %s, and nothing in it is believed', async (_, change) => {
    const release = await signedRelease();
    writeFileSync(release.at('qpher-manifest.json'), change(readFileSync(release.at('qpher-manifest.json'))));
    expect(await offline(release)).toMatchObject({
      outcome: 'manifest-rejected',
      artifacts: [],
      manifest: null,
    });
  });

  test('is rejected without its signature, or with that of an artifact', async () => {
    const release = await signedRelease();
    cpSync(release.at('app.tgz.sig'), release.at('qpher-manifest.json.sig'));
    expect(await offline(release)).toMatchObject({ outcome: 'manifest-rejected' });
    rmSync(release.at('qpher-manifest.json.sig'));
    expect(await offline(release)).toMatchObject({ outcome: 'manifest-rejected' });
  });

  test('that is absent is an error that says where to look, and never to do without one', async () => {
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

  test('passes when the signed source is the expected one', async () => {
    expect(await offline(await signedRelease(), expectations)).toMatchObject({ outcome: 'verified' });
  });

  test.each(Object.keys(expectations))('rejects another %s and shows both values', async (name) => {
    const result = await offline(await signedRelease(), { ...expectations, [name]: 'other' });
    expect(result).toMatchObject({ outcome: 'policy-rejected', artifacts: [] });
    expect(result.reason).toContain("'other'");
    expect(result.reason).toContain(expectations[name as keyof typeof expectations]);
  });

  test('rejects a manifest without a source', async () => {
    const release = await signedRelease();
    await signIn(release.folder, release.emulator);
    expect(await offline(release, { expectedRef: source.ref })).toMatchObject({ outcome: 'policy-rejected' });
  });
});

describe('which files count', () => {
  test('strict fails on a file that the manifest does not list', async () => {
    const release = await signedRelease();
    expect(await offline(release, { strict: true })).toMatchObject({ outcome: 'verified' });
    writeFileSync(release.at('linux/extra'), '');
    expect(verdictsOf(await offline(release, { strict: true }))['linux/extra']).toBe('unlisted');
    expect(await offline(release)).toMatchObject({ outcome: 'verified' });
  });

  test('strict takes the checksum files of the release, but not changed ones', async () => {
    const folder = temporaryFolder(files);
    const emulator = await runningEmulator();
    await signIn(folder, emulator, { checksums: ['sha256', 'sha512'] });
    expect(await verifyIn(folder, emulator, { strict: true })).toMatchObject({ outcome: 'verified' });
    writeFileSync(path.join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  app.tgz\n`);
    expect(verdictsOf(await verifyIn(folder, emulator, { strict: true }))).toMatchObject({
      SHA256SUMS: 'unlisted',
    });
  });

  test('strict and named files contradict each other', async () => {
    const verifying = offline(await signedRelease(), { strict: true, files: ['app.tgz'] });
    await expect(verifying).rejects.toMatchObject({ code: 'setting-conflict' });
  });

  test('named files are verified without demanding the rest', async () => {
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

  test('verifies a file by its .sig alone, names the key version and says what is not checked', async () => {
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

  test('tells an archived key from a bad signature and from none', async () => {
    const release = await signedRelease();
    release.emulator.archive(1);
    await saveKeyring(release.emulator, release.keyring);
    expect(verdictsOf(await offline(release, bare))).toEqual({ 'app.tgz': 'archived-key' });
    cpSync(release.at('notes.txt.sig'), release.at('app.tgz.sig'));
    expect(verdictsOf(await offline(release, bare))).toEqual({ 'app.tgz': 'bad-signature' });
    rmSync(release.at('app.tgz.sig'));
    expect(verdictsOf(await offline(release, bare))).toEqual({ 'app.tgz': 'unsigned' });
  });

  test('judges a file called none like any other', async () => {
    const release = await signedRelease({ none: 'none' });
    rmSync(release.at('none.sig'));
    expect(verdictsOf(await offline(release, { manifest: 'none', files: ['none'] }))).toEqual({
      none: 'unsigned',
    });
  });

  test('needs the digest algorithm it was signed with', async () => {
    expect(verdictsOf(await offline(await signedRelease(), { ...bare, digestAlgorithm: 'sha256' }))).toEqual({
      'app.tgz': 'bad-signature',
    });
  });

  test.each([{ strict: true }, { expectedRef: 'x' }])('contradicts %o', async (more) => {
    await expect(offline(await signedRelease(), { ...bare, ...more })).rejects.toMatchObject({
      code: 'setting-conflict',
    });
  });

  test('without files is an error', async () => {
    await expect(offline(await signedRelease(), { manifest: 'none' })).rejects.toMatchObject({
      code: 'setting-missing',
    });
  });
});

describe('keys that are not what they should be', () => {
  test('a keyring that is absent is an error', async () => {
    const { folder } = await signedRelease();
    await expect(verifyIn(folder, undefined, { trustedKeys: ['absent.json'] })).rejects.toMatchObject({
      code: 'file-missing',
    });
  });
});
