import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { runningEmulator } from '../support/emulator.js';
import { bundleNode, cliBundle, runCli } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/key-compromise.md'), 'utf8');
const commands = Array.from(page.matchAll(/```sh\n(.*?)```/gs), ([, text = '']) => text);

test('the runbook in docs/key-compromise.md distrusts the key for good, and re-signed files verify', async () => {
  const [rotate = '', archive = '', twoFiles = '', signAgain = ''] = commands;
  expect(commands).toHaveLength(4);
  const { url, apiKey } = await runningEmulator();
  const folder = temporaryFolder({ 'dist/app.tgz': 'app' });
  const bin = temporaryFolder();
  symlinkSync(cliBundle, path.join(bin, 'qpher-sign'));
  const environment = { QPHER_API_URL: url, QPHER_API_KEY: apiKey };
  const shell = (script: string, cwd = folder) =>
    promisify(execFile)('bash', ['-ec', script], {
      cwd,
      env: { PATH: `${bin}:${path.dirname(bundleNode)}:/usr/bin:/bin`, ...environment },
    });
  const verify = async (...keyrings: readonly string[]) =>
    runCli(['verify', '--root', 'dist', ...keyrings.flatMap((name) => ['--trusted-keys', name])], { folder });

  // A release, its keyring, and a consumer's copy of the keyring.
  await shell("qpher-sign sign 'dist/*' --root dist && qpher-sign keys export --output qpher-keyring.json");
  copyFileSync(path.join(folder, 'qpher-keyring.json'), path.join(folder, 'old-keyring.json'));
  expect((await verify('qpher-keyring.json')).status).toBe(0);

  await shell(rotate);
  expect((await verify('qpher-keyring.json')).status).toBe(0);
  expect((await shell(archive)).stdout).toContain('archived');
  const distrusted = await verify('qpher-keyring.json');
  expect([distrusted.status, distrusted.stdout]).toEqual([1, expect.stringContaining('archived')]);

  // A consumer who keeps the old keyring and adds the new one.
  const consumer = path.join(folder, 'consumer');
  mkdirSync(consumer);
  for (const name of ['app.tgz', 'app.tgz.sig', 'qpher-manifest.json', 'qpher-manifest.json.sig'])
    copyFileSync(path.join(folder, 'dist', name), path.join(consumer, name));
  writeFileSync(
    path.join(consumer, 'qpher-keyring.json'),
    readFileSync(path.join(folder, 'old-keyring.json')),
  );
  writeFileSync(
    path.join(consumer, 'archived-keys.json'),
    readFileSync(path.join(folder, 'qpher-keyring.json')),
  );
  await expect(shell(twoFiles, consumer)).rejects.toMatchObject({ code: 1 });

  await shell(signAgain);
  const again = await verify('qpher-keyring.json');
  expect([again.status, again.stdout]).toEqual([0, expect.stringContaining('refs/tags/v1.2.3')]);

  // Routine maintenance never trusts the key again.
  await shell('qpher-sign keys export --output qpher-keyring.json');
  expect((await shell('qpher-sign show qpher-keyring.json')).stdout).toMatch(/1 +archived/);
});
