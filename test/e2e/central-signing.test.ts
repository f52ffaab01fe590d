import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parseManifest } from '../../src/manifest/manifest.js';
import { runningEmulator } from '../support/emulator.js';
import { bundleNode, cliBundle, runCli } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/central-signing.md'), 'utf8');
const [summing = '', signing = '', verifying = ''] = Array.from(
  page.matchAll(/```sh\n(.*?)```/gs),
  ([, text]) => text,
);
const commit = '3f786850e387550fdab836ed7e6dc881de23001b';

test('the commands in docs/central-signing.md sign for two repositories, and a policy tells them apart', async () => {
  const { url, apiKey } = await runningEmulator();
  const folder = temporaryFolder({
    'releases.txt': `octo-org/octo-repo refs/tags/v1.2.3 ${commit}\nocto-org/other refs/tags/v1.2.3 ${commit}\n`,
    'build/octo-org/octo-repo/v1.2.3/app.tgz': 'app',
    'build/octo-org/octo-repo/v1.2.3/notes.txt': 'notes',
    'build/octo-org/other/v1.2.3/app.tgz': 'other app',
    'build/octo-org/other/v1.2.3/notes.txt': 'other notes',
  });
  const bin = temporaryFolder();
  symlinkSync(cliBundle, path.join(bin, 'qpher-sign'));
  const service = { QPHER_API_URL: url, QPHER_API_KEY: apiKey };
  const shell = (script: string, variables: Readonly<Record<string, string>>, cwd = folder) =>
    promisify(execFile)('bash', ['-ec', script], {
      cwd,
      env: { PATH: `${bin}:${path.dirname(bundleNode)}:/usr/bin:/bin`, ...variables },
    });

  for (const release of ['octo-org/octo-repo/v1.2.3', 'octo-org/other/v1.2.3']) {
    const build = path.join(folder, 'build', release);
    const incoming = path.join(folder, 'incoming', release);
    await shell(summing, {}, build);
    mkdirSync(incoming, { recursive: true });
    renameSync(path.join(build, 'SHA512SUMS'), path.join(incoming, 'SHA512SUMS'));
  }

  // The manifest must not record the environment of the central job itself.
  await shell(signing, { ...service, GITLAB_CI: 'true', CI_PROJECT_PATH: 'central/signing' });
  const manifest = path.join(folder, 'incoming/octo-org/other/v1.2.3/qpher-manifest.json');
  expect(parseManifest(readFileSync(manifest)).source).toMatchObject({
    provider: 'central-signing',
    repository: 'octo-org/other',
    commit,
  });

  await runCli(['keys', 'export', '--output', 'qpher-keyring.json'], { folder, environment: service });
  const download = path.join(folder, 'download');
  const bring = (release: string): void => {
    for (const place of ['build', 'incoming']) {
      cpSync(path.join(folder, place, release), download, { recursive: true });
    }
  };
  bring('octo-org/octo-repo/v1.2.3');
  expect((await shell(verifying, {})).stdout).toContain('verified 2 artifacts');
  bring('octo-org/other/v1.2.3');
  await expect(shell(verifying, {})).rejects.toMatchObject({ code: 1 });
});
