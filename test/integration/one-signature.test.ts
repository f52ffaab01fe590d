import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseManifest } from '../../src/manifest/manifest.js';
import { runningEmulator } from '../support/emulator.js';
import { sha512Hex } from '../../src/artifacts/hash-file.js';
import { runCli } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const MANIFEST = 'qpher-manifest.json';

interface Outcome {
  readonly error: { readonly code: string } | null;
  readonly result: {
    readonly manifest: { readonly signatures: string };
    readonly artifacts: readonly {
      readonly path: string;
      readonly action: string;
      readonly verdict: string;
    }[];
    readonly api_calls: number;
  } | null;
}

async function scene(files: Readonly<Record<string, string>>) {
  const emulator = await runningEmulator();
  const folder = temporaryFolder(files);
  const environment = { QPHER_API_URL: emulator.url, QPHER_API_KEY: emulator.apiKey };
  const run = async (...argv: string[]) => {
    const { status, stdout } = await runCli([...argv, '--json'], { folder, environment });
    return { status, ...(JSON.parse(stdout) as Outcome) };
  };
  const manifest = () => parseManifest(readFileSync(path.join(folder, MANIFEST)));
  return { emulator, environment, folder, run, manifest };
}

test('with signatures: manifest, five hundred files cost two calls and get no signature files', async () => {
  const names = Array.from({ length: 500 }, (_, index) => `${String(index).padStart(3, '0')}.txt`);
  const { folder, run } = await scene(Object.fromEntries(names.map((name) => [name, name])));
  const signed = await run('sign', '*.txt', '--signatures', 'manifest', '--max-files', '1');
  expect([signed.status, signed.result?.api_calls]).toEqual([0, 2]);
  expect(readdirSync(folder).filter((name) => name.endsWith('.sig'))).toEqual([`${MANIFEST}.sig`]);
  const verified = await run('verify', '--strict');
  expect([verified.status, verified.result?.manifest.signatures]).toEqual([0, 'manifest']);
  writeFileSync(path.join(folder, '007.txt'), 'changed');
  const failed = await run('verify');
  expect(failed.status).toBe(1);
  const bad = failed.result?.artifacts.filter(({ verdict }) => verdict !== 'verified');
  expect(bad).toMatchObject([{ path: '007.txt', verdict: 'modified' }]);
});

test('with signatures: manifest, signing the same bytes again keeps the manifest', async () => {
  const { run, folder } = await scene({ a: 'a' });
  await run('sign', 'a', '--signatures', 'manifest');
  const before = readFileSync(path.join(folder, MANIFEST));
  const again = await run('sign', 'a', '--signatures', 'manifest');
  expect([again.status, again.result?.artifacts[0]?.action, again.result?.api_calls]).toEqual([
    0,
    'reused',
    1,
  ]);
  expect(readFileSync(path.join(folder, MANIFEST))).toEqual(before);
});

test('artifacts with and without signature files can be merged and extended, and all verify', async () => {
  const { run, manifest } = await scene({ a: 'a', b: 'b', c: 'c' });
  await run('sign', 'a', '--part', 'one', '--signatures', 'manifest');
  await run('sign', 'b', '--part', 'two');
  expect((await run('merge', 'qpher-part-*.json')).status).toBe(0);
  const extended = await run('sign', 'c', '--signatures', 'manifest', '--on-existing', 'extend');
  expect([extended.status, extended.result?.manifest.signatures]).toEqual([0, 'some']);
  expect(manifest().artifacts.map(({ signature }) => signature?.path ?? null)).toEqual([null, 'b.sig', null]);
  expect((await run('verify')).status).toBe(0);
});

test('an artifact without its own signature fails after the key of the manifest was archived', async () => {
  const { run, folder, environment } = await scene({ a: 'a' });
  await run('sign', 'a', '--signatures', 'manifest');
  await runCli(['keys', 'export', '--output', 'k.json'], { folder, environment });
  expect((await run('verify', '--trusted-keys', 'k.json')).status).toBe(0);
  await runCli(['keys', 'archive', '1', '--keyring', 'k.json'], { folder });
  expect((await run('verify', '--trusted-keys', 'k.json')).status).toBe(1);
});

test('with signatures: manifest, an earlier manifest is still refused as an artifact', async () => {
  const { run } = await scene({ a: 'a' });
  await run('sign', 'a', '--manifest', 'old.json');
  const { error } = await run('sign', 'a', 'old.json', '--signatures', 'manifest');
  expect(error?.code).toBe('artifact-reserved');
});

test.each(['each', 'manifest'])(
  'files known only by their digest are signed with signatures: %s',
  async (signatures) => {
    const { run, folder, manifest } = await scene({ a: 'a', 'dir/b': 'b' });
    const listed = ['a', 'dir/b'].map(
      (name) => `${sha512Hex(readFileSync(path.join(folder, name)))}  ${name}\n`,
    );
    writeFileSync(path.join(folder, 'sums'), listed.join(''));
    rmSync(path.join(folder, 'dir'), { recursive: true });
    rmSync(path.join(folder, 'a'));
    const signed = await run('sign', '--digests-from', 'sums', '--signatures', signatures);
    expect(signed.status).toBe(0);
    expect(manifest().artifacts.map(({ path: name, size }) => [name, size])).toEqual([
      ['a', null],
      ['dir/b', null],
    ]);
    expect((await run('verify')).status).toBe(1);
    writeFileSync(path.join(folder, 'a'), 'a');
    writeFileSync(path.join(folder, 'renamed'), 'b');
    const verified = await run('verify');
    expect(verified.result?.artifacts.map(({ verdict }) => verdict)).toEqual([
      'verified',
      'verified-renamed',
    ]);
  },
);

test('a checksum file that contradicts a file or lacks the digest to sign is refused before any call', async () => {
  const { emulator, run, folder } = await scene({ a: 'a' });
  writeFileSync(path.join(folder, 'other'), `${'0'.repeat(128)}  a\n`);
  writeFileSync(path.join(folder, 'weak'), `${'0'.repeat(64)}  b\n`);
  for (const name of ['other', 'weak']) {
    const { status, error } = await run('sign', '--digests-from', name);
    expect([status, error?.code]).toEqual([2, 'checksums-invalid']);
  }
  expect(emulator.requests).toEqual([]);
});

test('files and digests-from are combined in one manifest', async () => {
  const { run, folder, manifest } = await scene({ a: 'a', b: 'b' });
  writeFileSync(path.join(folder, 'sums'), `${sha512Hex(Buffer.from('a'))}  a\n${'0'.repeat(128)}  z\n`);
  expect((await run('sign', 'a', 'b', '--digests-from', 'sums')).status).toBe(0);
  expect(manifest().artifacts.map(({ path: name, size }) => [name, size])).toEqual([
    ['a', 1],
    ['b', 1],
    ['z', null],
  ]);
});
