import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    const { error, result } = JSON.parse(stdout) as {
      error: { code: string; hint: string } | null;
      result: { not_covered?: readonly string[] } | null;
    };
    return { status, error, notCovered: result?.not_covered, stderr };
  };
  const listed = (): readonly string[] =>
    parseManifest(readFileSync(path.join(folder, MANIFEST))).artifacts.map((artifact) => artifact.path);
  return { folder, run, listed };
}

test('a run that would drop an artifact from the manifest is refused, and the hint names extend', async () => {
  const { run, listed } = await scene();
  expect((await run('sign', 'a.tgz')).status).toBe(0);
  const { status, error } = await run('sign', 'b.tgz');
  expect([status, error?.code]).toEqual([2, 'manifest-shrinks']);
  expect(error?.hint).toMatch(/extend.*merge.*delete/);
  expect(error?.hint).not.toContain('overwrite');
  expect(listed()).toEqual(['a.tgz']);
});

test('a deleted artifact is dropped from the manifest without an error', async () => {
  const { folder, run, listed } = await scene();
  expect((await run('sign', '*.tgz')).status).toBe(0);
  rmSync(path.join(folder, 'b.tgz'));
  expect((await run('sign', '*.tgz')).status).toBe(0);
  expect(listed()).toEqual(['a.tgz']);
});

test('a run with extend keeps the listed artifacts, and everything verifies', async () => {
  const { run, listed } = await scene();
  expect((await run('sign', 'a.tgz')).status).toBe(0);
  expect((await run('sign', 'b.tgz', '--on-existing', 'extend')).status).toBe(0);
  expect(listed()).toEqual(['a.tgz', 'b.tgz']);
  expect((await run('verify', '--strict')).status).toBe(0);
});

test('extend is refused if a kept file or the manifest itself was changed', async () => {
  const { folder, run } = await scene();
  expect((await run('sign', 'a.tgz')).status).toBe(0);
  writeFileSync(path.join(folder, 'a.tgz'), 'x');
  expect((await run('sign', 'b.tgz', '--on-existing', 'extend')).error?.code).toBe('merge-conflict');
  const manifest = readFileSync(path.join(folder, MANIFEST), 'utf8');
  writeFileSync(path.join(folder, MANIFEST), manifest.replace('"size": 1', '"size": 2'));
  expect((await run('sign', 'b.tgz', '--on-existing', 'extend')).error?.code).toBe('file-foreign');
});

test('a foreign signature file is only replaced with overwrite, and the log names it', async () => {
  const { folder, run } = await scene();
  writeFileSync(path.join(folder, 'a.tgz.sig'), Buffer.alloc(3309, 1));
  expect((await run('sign', 'a.tgz')).error?.code).toBe('file-foreign');
  const { status, stderr } = await run('sign', 'a.tgz', '--on-existing', 'overwrite');
  expect(status).toBe(0);
  expect(stderr).toContain('a.tgz.sig');
});

test('six concurrent runs with extend yield a manifest of all six artifacts', async () => {
  const { folder, run, listed } = await scene();
  const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}.tgz`);
  for (const name of names) writeFileSync(path.join(folder, name), name);
  const runs = await Promise.all(names.map((name) => run('sign', name, '--on-existing', 'extend')));
  expect(runs.map(({ status }) => status)).toEqual(names.map(() => 0));
  expect(listed()).toEqual(names);
  expect((await run('verify', '--strict')).status).toBe(0);
});

test('files that only another manifest lists are mentioned as signed but not listed', async () => {
  const { run } = await scene();
  expect((await run('sign', 'a.tgz', '--manifest', 'a.json')).status).toBe(0);
  expect((await run('sign', 'b.tgz', '--manifest', 'b.json')).status).toBe(0);
  const { status, stderr, notCovered } = await run('verify', '--manifest', 'b.json');
  expect([status, notCovered]).toEqual([0, ['a.json', 'a.tgz']]);
  expect(stderr).toContain('a.json, a.tgz: signed, but not listed in this manifest');
});

test('a report replaces only an earlier report', async () => {
  const { folder, run } = await scene();
  const reports = ['--report', 'b.tgz'];
  expect((await run('sign', 'a.tgz', ...reports)).error?.code).toBe('file-foreign');
  expect(readFileSync(path.join(folder, 'b.tgz'), 'utf8')).toBe('b');
  expect(existsSync(path.join(folder, MANIFEST))).toBe(false);
  expect((await run('sign', 'a.tgz', '--report', MANIFEST)).error?.code).toBe('setting-conflict');
  expect(existsSync(path.join(folder, MANIFEST))).toBe(false);
  for (const name of ['report.json', 'report.xml']) {
    expect((await run('sign', 'a.tgz', '--report', name)).status).toBe(0);
    expect((await run('verify', '--report', name)).status).toBe(0);
  }
});

test('a merge refuses to write its manifest under the name of a listed artifact', async () => {
  const { folder, run } = await scene();
  expect((await run('sign', 'a.tgz', 'b.tgz', '--part', 'x')).status).toBe(0);
  rmSync(path.join(folder, 'a.tgz'));
  const { error } = await run('merge', 'qpher-part-x.json', '--manifest', 'a.tgz');
  expect(error?.code).toBe('path-clash');
});

test("another tenant's manifest is only replaced with overwrite, and both fingerprints are logged", async () => {
  const { folder, run } = await scene();
  expect((await run('sign', 'a.tgz')).status).toBe(0);
  const { url, apiKey } = await runningEmulator();
  const other = { QPHER_API_URL: url, QPHER_API_KEY: apiKey };
  const refused = await runCli(['sign', 'a.tgz'], { folder, environment: other });
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('(file-foreign)')]);
  const replaced = await runCli(['sign', 'a.tgz', '--on-existing', 'overwrite'], {
    folder,
    environment: other,
  });
  expect(replaced.status).toBe(0);
  const [, before, now] =
    /qpher-manifest\.json'.*names (sha256:[0-9a-f]{64}) as its signer, and this run signs with (sha256:[0-9a-f]{64})/.exec(
      replaced.stderr,
    ) ?? [];
  expect(before).toBeDefined();
  expect(now).not.toBe(before);
  expect(replaced.stderr).toMatch(/replacing '.*a\.tgz\.sig'/);
});
