import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { VerifyResult } from '../../src/report/results.js';
import type { RunContext } from '../../src/engine/context.js';
import type { VerifyOptions } from '../../src/engine/verify-options.js';
import type { Report } from '../../src/report/report-document.js';
import { clientOf, exportedKeys, signIn, verifyIn } from '../support/commands.js';
import { runningEmulator } from '../support/emulator.js';
import { factsOf, rowLines } from '../../src/report/facts.js';
import { source } from '../support/manifests.js';
import { tool } from '../../src/version.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const MANIFEST = 'qpher-manifest.json';
const WEB_PAGE = '<!DOCTYPE html><html></html>';

/** A signed release of two files, its publisher's keyring, and a function that verifies it. */
async function scene(files: Readonly<Record<string, string>> = { 'a.tgz': 'a', 'b.tgz': 'b' }) {
  const emulator = await runningEmulator();
  const folder = temporaryFolder(files);
  await signIn(folder, emulator);
  const keys = temporaryFolder({ 'keyring.json': await exportedKeys(emulator) });
  const keyring = path.join(keys, 'keyring.json');
  const verify = (
    options: Partial<VerifyOptions> = {},
    context: Partial<RunContext> = {},
  ): Promise<VerifyResult> => verifyIn(folder, undefined, { trustedKeys: [keyring], ...options }, context);
  return { emulator, folder, keyring, verify, at: (name: string) => path.join(folder, name) };
}

/** The verdict and hint of the failed artifact. */
const failure = ({ artifacts }: VerifyResult) =>
  artifacts.filter(({ failed }) => failed).map(({ verdict, hint }) => [verdict, hint]);

test('a verified artifact has no hint, and the hint for a changed one says not to use it', async () => {
  const { verify, at } = await scene();
  expect((await verify()).artifacts.map(({ hint }) => hint)).toEqual(['', '']);
  writeFileSync(at('a.tgz'), 'A');
  expect(failure(await verify())).toEqual([['modified', expect.stringMatching(/^do not use this file/)]]);
});

test.each([
  ['base64 text', (bytes: Buffer) => bytes.toString('base64'), 'base64', 'decode it'],
  ['armoured text', () => '-----BEGIN PGP SIGNATURE-----\n', 'armoured', 'raw'],
  ['a web page', () => WEB_PAGE, 'web page', 'not the page'],
  ['of another length', () => Buffer.alloc(64), 'has 64 bytes', 'again'],
])(
  'a signature file that is %s is recognised, and the hint says what to do',
  async (_, made, what, advice) => {
    const { verify, at } = await scene();
    writeFileSync(at('a.tgz.sig'), made(readFileSync(at('a.tgz.sig'))));
    const { artifacts } = await verify();
    expect(artifacts[0]).toMatchObject({
      verdict: 'bad-signature',
      detail: expect.stringContaining(what) as string,
      hint: expect.stringContaining(advice) as string,
    });
    const sums = readFileSync(at(`${MANIFEST}.sig`));
    writeFileSync(at(`${MANIFEST}.sig`), made(sums));
    expect(await verify()).toMatchObject({
      outcome: 'manifest-rejected',
      reason: expect.stringContaining(what) as string,
      hint: expect.stringContaining(advice) as string,
    });
  },
);

test.each([
  ['a web page', () => WEB_PAGE, 'is a web page', 'not the page'],
  ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'is UTF-16', 'PowerShell'],
  ['begun with a byte order mark', (text: string) => `\uFEFF${text}`, 'byte order mark', 'editor'],
  ['a keyring', (_: string, keyring: string) => keyring, 'is a keyring', 'trusted-keys'],
  ['given CR LF', (text: string) => text.replaceAll('\n', '\r\n'), 'not valid', 'CR LF'],
])('a manifest that is %s is rejected, and the hint says what to do', async (_, made, what, advice) => {
  const { verify, keyring, at } = await scene();
  writeFileSync(at(MANIFEST), made(readFileSync(at(MANIFEST), 'utf8'), readFileSync(keyring, 'utf8')));
  expect(await verify()).toMatchObject({
    outcome: 'manifest-rejected',
    reason: expect.stringContaining(what) as string,
    hint: expect.stringContaining(advice) as string,
  });
});

test('a keyring given as the manifest is recognised even if it has no signature', async () => {
  const { verify, keyring, at } = await scene();
  writeFileSync(at('keys.json'), readFileSync(keyring));
  expect(await verify({ manifest: 'keys.json' })).toMatchObject({
    outcome: 'manifest-rejected',
    reason: expect.stringContaining('is a keyring') as string,
  });
});

test.each([
  ['a web page', () => WEB_PAGE, 'is a web page', 'not the page'],
  ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'is UTF-16', 'PowerShell'],
  ['an artifact', () => Buffer.from([0x1f, 0x8b, 0x08, 0x00]), 'is not UTF-8 JSON', 'right file'],
])('a file that is %s is refused as a keyring, with a hint that fits', async (_, made, what, advice) => {
  const { verify, keyring } = await scene();
  writeFileSync(keyring, made(readFileSync(keyring, 'utf8')));
  await expect(verify()).rejects.toMatchObject({
    code: 'keyring-invalid',
    message: expect.stringContaining(what) as string,
    hint: expect.stringContaining(advice) as string,
  });
});

test('the hint for a modified artifact says whether it is incomplete or a web page', async () => {
  const { verify, at } = await scene();
  writeFileSync(at('a.tgz'), '');
  expect(failure(await verify())).toEqual([['modified', expect.stringContaining('incomplete')]]);
  writeFileSync(at('a.tgz'), WEB_PAGE);
  expect(failure(await verify())).toEqual([['modified', expect.stringContaining('web page')]]);
});

test('a renamed signature file is suggested if it lies beside a download that was moved', async () => {
  const { verify, at } = await scene({ 'linux/app.tgz': 'app' });
  renameSync(at('linux/app.tgz'), at('app (1).tgz'));
  renameSync(at('linux/app.tgz.sig'), at('app.tgz (2).sig'));
  expect(failure(await verify())).toEqual([['unsigned', "rename 'app.tgz (2).sig' to 'app.tgz.sig'"]]);
  renameSync(at('app.tgz (2).sig'), at('app.tgz.sig'));
  expect((await verify()).outcome).toBe('verified');
});

test('without a manifest, the hint names the signature file of a renamed file', async () => {
  const { verify, at } = await scene();
  renameSync(at('a.tgz'), at('a (1).tgz'));
  const result = await verify({ manifest: 'none', files: ['a (1).tgz'] });
  expect(failure(result)).toEqual([['unsigned', "rename 'a.tgz.sig' to 'a (1).tgz.sig'"]]);
});

test.each([
  ['a.tgz.sig', 'a.tgz (1).sig'],
  ['a.tgz.sig', 'a.tgz.sig.txt'],
])('if a browser saved %s as %s, the hint is to rename it', async (name, saved) => {
  const { verify, at } = await scene();
  renameSync(at(name), at(saved));
  expect(failure(await verify())).toEqual([['unsigned', `rename '${saved}' to '${name}'`]]);
});

test('the hint names a manifest or its signature file under the name that a browser gave it', async () => {
  const { verify, at } = await scene();
  renameSync(at(`${MANIFEST}.sig`), at('qpher-manifest (1).json.sig'));
  expect(await verify()).toMatchObject({ hint: `rename 'qpher-manifest (1).json.sig' to '${MANIFEST}.sig'` });
  renameSync(at(MANIFEST), at('qpher-manifest (1).json'));
  await expect(verify()).rejects.toMatchObject({
    hint: expect.stringContaining("name 'qpher-manifest (1).json' with manifest") as string,
  });
});

test('a keyring from another publisher is recognised even if it has the same version number', async () => {
  const { verify, folder } = await scene();
  const other = path.join(folder, '..', 'other.json');
  writeFileSync(other, await exportedKeys(await runningEmulator()));
  expect(await verify({ trustedKeys: [other] })).toMatchObject({
    outcome: 'manifest-rejected',
    hint: expect.stringMatching(/version 1 is sha256:.*another publisher/) as string,
  });
});

test('the hint says that a keyring from before a rotation is older than the release', async () => {
  const { emulator, verify, folder } = await scene();
  await clientOf(emulator).rotateKey('Dilithium3');
  await signIn(folder, emulator, { onExisting: 'overwrite' });
  expect(await verify()).toMatchObject({
    outcome: 'manifest-rejected',
    hint: expect.stringContaining('older than the release') as string,
  });
});

test('the hint says if only key-fingerprints excludes the signing key', async () => {
  const { emulator, verify, keyring } = await scene();
  await clientOf(emulator).rotateKey('Dilithium3');
  writeFileSync(keyring, await exportedKeys(emulator));
  const { keys } = JSON.parse(readFileSync(keyring, 'utf8')) as {
    keys: readonly { key_version: number; fingerprint: string }[];
  };
  const second = keys.find(({ key_version }) => key_version === 2)?.fingerprint ?? '';
  expect(await verify({ keyFingerprints: [second] })).toMatchObject({
    hint: expect.stringContaining('key-fingerprints does not name it') as string,
  });
});

test('the signing key is shown with its current status', async () => {
  const { emulator, verify, keyring } = await scene();
  await clientOf(emulator).rotateKey('Dilithium3');
  writeFileSync(keyring, await exportedKeys(emulator));
  const result = await verify();
  expect(result.manifest).toMatchObject({ key_version: 1, key_status: 'retired' });
  const { details } = factsOf(reportOf(result));
  expect(details).toContainEqual([
    'signed by',
    expect.stringMatching(/^key version 1 \(retired now\), sha256:/),
  ]);
});

test('the missing files of a release share one line without a tick if another file verifies', async () => {
  const names = Array.from({ length: 9 }, (_, index) => `${index}.tgz`);
  const { verify, at } = await scene(Object.fromEntries(names.map((name) => [name, name])));
  for (const name of names.slice(1)) rmSync(at(name));
  const result = await verify();
  expect(result.reason).toBe('8 of 9 are not here');
  const facts = factsOf(reportOf(result));
  expect(rowLines(facts)).toEqual([
    '✓ 0.tgz: verified',
    '– missing: 8 files of the release (1.tgz, 2.tgz, 3.tgz, 4.tgz, 5.tgz and 3 more)',
  ]);
  expect(facts.hints).toEqual([expect.stringContaining('allow-missing')]);
  const allowed = await verify({ allowMissing: true });
  expect([allowed.outcome, factsOf(reportOf(allowed)).hints]).toEqual(['verified', []]);
});

test('the only hint is to set root if no file of the release is found', async () => {
  const { verify, at } = await scene();
  for (const name of ['a.tgz', 'b.tgz']) rmSync(at(name));
  expect(factsOf(reportOf(await verify())).hints).toEqual([expect.stringContaining('set root')]);
});

test('if several folders hold a manifest, the error names all of them', async () => {
  const { keyring } = await scene();
  const above = temporaryFolder({ [`v1/${MANIFEST}`]: '{}', [`v2/${MANIFEST}`]: '{}' });
  await expect(verifyIn(above, undefined, { trustedKeys: [keyring] })).rejects.toMatchObject({
    message: expect.stringContaining("'v1' and 'v2' have one") as string,
    hint: 'set root to the one that holds the release: v1 or v2',
  });
});

test('the hint suggests the folder with the manifest, below root or beside the named file', async () => {
  const { folder, keyring } = await scene();
  const above = temporaryFolder();
  mkdirSync(path.join(above, 'dist'));
  renameSync(folder, path.join(above, 'dist/release'));
  const options = { trustedKeys: [keyring], root: path.join(above, 'dist') };
  await expect(verifyIn(above, undefined, options)).rejects.toMatchObject({
    hint: 'set root to dist/release',
  });
  const named = { trustedKeys: [keyring], files: ['dist/release/a.tgz'] };
  await expect(verifyIn(above, undefined, named)).rejects.toMatchObject({ hint: 'set root to dist/release' });
});

test('a signature over a weaker digest is rejected, and the hint names digest-algorithm', async () => {
  const { emulator, folder, keyring } = await scene();
  await signIn(folder, emulator, { digestAlgorithm: 'sha256', onExisting: 'overwrite' });
  const result = await verifyIn(folder, undefined, {
    trustedKeys: [keyring],
    manifest: 'none',
    files: ['a.tgz'],
  });
  expect(failure(result)).toEqual([
    ['bad-signature', 'its sha256 digest is signed: set digest-algorithm to sha256'],
  ]);
});

test.each(['the folder of the download', 'the folder above it'])(
  'a keyring inside the download leads to a warning when verifying from %s',
  async (place) => {
    const { folder, keyring, at } = await scene();
    writeFileSync(at('keyring.json'), readFileSync(keyring));
    const warnings: string[] = [];
    const from = place === 'the folder of the download' ? folder : path.dirname(folder);
    const options = { trustedKeys: [at('keyring.json')], root: folder };
    await verifyIn(from, undefined, options, { warn: (line) => warnings.push(line) });
    expect(warnings).toEqual([expect.stringContaining('from the publisher, not from the download')]);
  },
);

test('a keyring in the target folder of a download leads to no warning', async () => {
  const { folder, keyring, at } = await scene();
  writeFileSync(at('keyring.json'), readFileSync(keyring));
  const warnings: string[] = [];
  const options = { trustedKeys: ['keyring.json'], release: { repository: 'o/r', tag: 'v1' } };
  const context = {
    warn: (line: string) => warnings.push(line),
    connectReleases: () => Promise.reject(new Error('no connection')),
  };
  await expect(verifyIn(folder, undefined, options, context)).rejects.toThrow('no connection');
  expect(warnings).toEqual([]);
});

test.each([
  ['the name of the tag alone', { expectedRef: 'v1.2.3' }, `set expected-ref to '${source.ref}'`],
  [
    'a commit that was cut',
    { expectedCommit: source.commit.slice(0, 12) },
    `set expected-commit to '${source.commit}'`,
  ],
  [
    'the address of the repository',
    { expectedRepository: `https://github.com/${source.repository}.git` },
    `set expected-repository to '${source.repository}'`,
  ],
  [
    'the repository in other letters',
    { expectedRepository: source.repository.toUpperCase() },
    `set expected-repository to '${source.repository}'`,
  ],
  ['another release', { expectedRef: 'refs/tags/v1.2' }, 'this is not the release that you asked for'],
])('a policy that expects %s is rejected with a hint that fits', async (_, expected, advice) => {
  const { emulator, folder, verify } = await scene();
  await signIn(folder, emulator, { onExisting: 'overwrite' }, { source });
  expect(await verify(expected)).toMatchObject({
    outcome: 'policy-rejected',
    hint: expect.stringContaining(advice) as string,
  });
});

test('a signature file given as the manifest is recognised, and the hint names the manifest', async () => {
  const { verify } = await scene();
  expect(await verify({ manifest: `${MANIFEST}.sig` })).toMatchObject({
    outcome: 'manifest-rejected',
    reason: 'it is a signature',
    hint: `name the manifest that it signs: ${MANIFEST}`,
  });
});

test('the hint for an unlisted file and its signature file is to remove them or leave out strict', async () => {
  const { verify, at } = await scene();
  writeFileSync(at('c.tgz'), 'c');
  writeFileSync(at('c.tgz.sig'), readFileSync(at('a.tgz.sig')));
  const advice = 'do not use it as part of the release: remove it, or leave out strict';
  expect(failure(await verify({ strict: true }))).toEqual([
    ['unlisted', advice],
    ['unlisted', advice],
  ]);
});

test('a missing keyring is reported as an error without a warning', async () => {
  const { verify } = await scene();
  const warnings: string[] = [];
  const options = { trustedKeys: ['no.json'] };
  await expect(verify(options, { warn: (line) => warnings.push(line) })).rejects.toMatchObject({
    code: 'file-missing',
  });
  expect(warnings).toEqual([]);
});

test('a keyring inside a Git repository that is being verified leads to no warning', async () => {
  const { folder, keyring, at } = await scene();
  mkdirSync(at('.git'));
  writeFileSync(at('keyring.json'), readFileSync(keyring));
  const warnings: string[] = [];
  const options = { trustedKeys: ['keyring.json'] };
  await verifyIn(folder, undefined, options, { warn: (line) => warnings.push(line) });
  expect(warnings).toEqual([]);
});

function reportOf(result: VerifyResult): Report {
  const time = '2026-11-26T12:00:00.000Z';
  return {
    type: 'qpher-sign/report/v1',
    tool,
    mode: 'verify',
    outcome: result.outcome,
    exit_status: 0,
    started_at: time,
    finished_at: time,
    error: null,
    result,
  };
}
