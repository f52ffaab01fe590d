import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseManifest } from '../../src/manifest/manifest.js';
import { runningEmulator } from '../support/emulator.js';
import { runCli } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const MANIFEST = 'qpher-manifest.json';

async function scene() {
  const { url, apiKey } = await runningEmulator();
  const folder = temporaryFolder({ 'a.tgz': 'a', 'b.tgz': 'b' });
  const environment = { QPHER_API_URL: url, QPHER_API_KEY: apiKey };
  const run = async (...argv: string[]) => {
    const { status, stdout, stderr } = await runCli([...argv, '--json'], { folder, environment });
    const { error } = JSON.parse(stdout) as { error: { code: string; hint: string } | null };
    return { status, error, stderr };
  };
  const listed = (): readonly string[] =>
    parseManifest(readFileSync(path.join(folder, MANIFEST))).artifacts.map((artifact) => artifact.path);
  return { folder, run, listed };
}

test('a run that would drop an artifact from the manifest is refused, and names extend', async () => {
  const { run, listed } = await scene();
  expect((await run('sign', 'a.tgz')).status).toBe(0);
  const { status, error } = await run('sign', 'b.tgz');
  expect([status, error?.code]).toEqual([2, 'manifest-shrinks']);
  expect(error?.hint).toMatch(/extend.*merge.*delete/);
  expect(error?.hint).not.toContain('overwrite');
  expect(listed()).toEqual(['a.tgz']);
});

test('an artifact that is gone may leave the manifest', async () => {
  const { folder, run, listed } = await scene();
  expect((await run('sign', '*.tgz')).status).toBe(0);
  rmSync(path.join(folder, 'b.tgz'));
  expect((await run('sign', '*.tgz')).status).toBe(0);
  expect(listed()).toEqual(['a.tgz']);
});

test('extend keeps what the manifest lists, and everything verifies', async () => {
  const { run, listed } = await scene();
  expect((await run('sign', 'a.tgz')).status).toBe(0);
  expect((await run('sign', 'b.tgz', '--on-existing', 'extend')).status).toBe(0);
  expect(listed()).toEqual(['a.tgz', 'b.tgz']);
  expect((await run('verify', '--strict')).status).toBe(0);
});

test('extend refuses a kept file that has changed, and a manifest that was changed', async () => {
  const { folder, run } = await scene();
  expect((await run('sign', 'a.tgz')).status).toBe(0);
  writeFileSync(path.join(folder, 'a.tgz'), 'x');
  expect((await run('sign', 'b.tgz', '--on-existing', 'extend')).error?.code).toBe('merge-conflict');
  const manifest = readFileSync(path.join(folder, MANIFEST), 'utf8');
  writeFileSync(path.join(folder, MANIFEST), manifest.replace('"size": 1', '"size": 2'));
  expect((await run('sign', 'b.tgz', '--on-existing', 'extend')).error?.code).toBe('file-foreign');
});

test('a signature file that no key of the tenant made is replaced under overwrite alone, with a line', async () => {
  const { folder, run } = await scene();
  writeFileSync(path.join(folder, 'a.tgz.sig'), Buffer.alloc(3309, 1));
  expect((await run('sign', 'a.tgz')).error?.code).toBe('file-foreign');
  const { status, stderr } = await run('sign', 'a.tgz', '--on-existing', 'overwrite');
  expect(status).toBe(0);
  expect(stderr).toContain('a.tgz.sig');
});
