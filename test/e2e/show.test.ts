import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { clientOf } from '../support/commands.js';
import { docBlocks } from '../support/doc-blocks.js';
import { runningEmulator } from '../support/emulator.js';
import { runCli } from '../support/run-process.js';
import { isLinux } from '../support/systems.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const MANIFEST = 'qpher-manifest.json';

/** A signed release whose artifacts are gone, and the keyring of its publisher. */
async function scene() {
  const emulator = await runningEmulator();
  const folder = temporaryFolder({ 'a.tgz': 'a', 'b.tgz': 'b' });
  const environment = { QPHER_API_URL: emulator.url, QPHER_API_KEY: emulator.apiKey };
  const source = ['provider=x', 'repository=o/r', 'ref=refs/tags/v1', `commit=${'c'.repeat(40)}`];
  const flags = source.flatMap((line) => ['--source', line]);
  await runCli(['sign', '*.tgz', ...flags], { folder, environment });
  await runCli(['keys', 'export', '--output', 'keyring.json'], { folder, environment });
  rmSync(path.join(folder, 'a.tgz'));
  /** Runs `show` without an API key. */
  const show = (...argv: string[]) => runCli(['show', ...argv], { folder });
  return { emulator, folder, environment, show };
}

test('show displays a manifest without an account and says that its signature was not checked', async () => {
  const { show } = await scene();
  const { status, stdout, stderr } = await show(MANIFEST);
  expect([status, stderr]).toEqual([0, '']);
  for (const text of [
    `${MANIFEST}: manifest of 2 artifacts`,
    'signature   not checked',
    'repository  o/r',
    'ref         refs/tags/v1',
    'a.tgz',
    'sha512:',
  ])
    expect(stdout).toContain(text);
});

test('show verifies the signature with trusted keys and gives the current status of the key', async () => {
  const { show, emulator, folder, environment } = await scene();
  await clientOf(emulator).rotateKey('Dilithium3');
  await runCli(['keys', 'export', '--output', 'keyring.json'], { folder, environment });
  const { status, stdout } = await show(MANIFEST, '--trusted-keys', 'keyring.json', '--json');
  expect([status, JSON.parse(stdout)]).toMatchObject([
    0,
    {
      type: 'qpher-sign/show/v1',
      documents: [
        {
          kind: 'manifest',
          signature: { verdict: 'valid' },
          signer: { key_version: 1, status: 'retired' },
          source: { ref: 'refs/tags/v1' },
        },
      ],
    },
  ]);
  await runCli(['keys', 'archive', '1', '--keyring', 'keyring.json'], { folder });
  const archived = await show(MANIFEST, '--trusted-keys', 'keyring.json');
  expect([archived.status, archived.stdout]).toEqual([1, expect.stringMatching(/not valid: .*archived/)]);
});

test('show reads trusted keys from QPHER_TRUSTED_KEYS', async () => {
  const { folder } = await scene();
  const environment = { QPHER_TRUSTED_KEYS: 'keyring.json' };
  const { status, stdout } = await runCli(['show', MANIFEST], { folder, environment });
  expect([status, stdout]).toEqual([0, expect.stringContaining('signature   valid')]);
});

test('show exits with 1 for a manifest that was changed', async () => {
  const { show, folder } = await scene();
  const file = path.join(folder, MANIFEST);
  writeFileSync(file, readFileSync(file, 'utf8').replace('refs/tags/v1', 'refs/tags/v2'));
  const { status, stdout } = await show(MANIFEST, '--trusted-keys', 'keyring.json');
  expect([status, stdout]).toEqual([1, expect.stringContaining('not valid: its signature is not valid')]);
});

test('show displays and converts keyrings and public keys without an account', async () => {
  const { show, folder } = await scene();
  const keyring = await show('keyring.json');
  expect(keyring.stdout).toMatch(/keyring, exported at .*\n.*VERSION.*\n.*1 +active +sha256:[0-9a-f]{64}/);
  const fingerprint = /sha256:[0-9a-f]{64}/.exec(keyring.stdout)?.[0] ?? '';
  for (const format of ['pem', 'jwk']) {
    const { status, stdout } = await show('keyring.json', '--format', format);
    expect(status).toBe(0);
    writeFileSync(path.join(folder, `key.${format}`), stdout);
    expect((await show(`key.${format}`)).stdout).toContain(fingerprint);
    expect((await show(MANIFEST, '--trusted-keys', `key.${format}`)).stdout).toMatch(/signature +valid/);
  }
});

test.each<[string, readonly string[], string]>([
  ['a file that is none of our documents', ['b.tgz'], 'keyring-invalid'],
  ['a file that does not exist', ['none.json'], 'file-missing'],
  ['no file', [], 'setting-missing'],
  ['two files to convert', ['keyring.json', 'keyring.json', '--format', 'pem'], 'setting-conflict'],
  ['a version without a format', ['keyring.json', '--key-version', '1'], 'setting-conflict'],
  [
    'a version that the keyring lacks',
    ['keyring.json', '--format', 'pem', '--key-version', '7'],
    'setting-invalid',
  ],
])('%s is an error', async (_, argv, code) => {
  const { show } = await scene();
  const { status, stdout, stderr } = await show(...argv);
  expect([status, stdout, stderr]).toEqual([expect.any(Number), '', expect.stringContaining(`(${code})`)]);
  expect(status).not.toBe(0);
});

test.runIf(isLinux)(
  'the command in the docs computes the fingerprint of a PEM file without OpenSSL',
  async () => {
    const { folder, show } = await scene();
    writeFileSync(path.join(folder, 'key.pem'), (await show('keyring.json', '--format', 'pem')).stdout);
    const command = docBlocks('verifying.md', 'The keyring', 'sh').find((block) => block.includes('key.pem'));
    const [told = ''] = execFileSync('sh', ['-c', command ?? 'false'], {
      cwd: folder,
      encoding: 'utf8',
    }).split(' ');
    expect((await show('key.pem')).stdout).toContain(`sha256:${told}\n`);
    expect(told).toHaveLength(64);
  },
);
