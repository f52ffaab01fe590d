import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { npmPackage } from '../../scripts/tool-cache.mjs';
import { exportedKeys } from '../support/commands.js';
import { docBlocks } from '../support/doc-blocks.js';
import { runningEmulator } from '../support/emulator.js';
import { variablesOf } from '../support/faulty-run.js';
import { runningGithub } from '../support/github-server.js';
import { assetNames } from '../support/releases.js';
import { cliBundle, runCli, runScript } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const packages = [
  ['semantic-release', npmPackage('semantic-release', '25.0.9')],
  ['@semantic-release/exec', npmPackage('@semantic-release/exec', '7.1.0')],
] as const;

/** The programs that the recipe calls. */
const programs = {
  make: '#!/bin/sh\nmkdir dist && echo app > dist/app.tgz && echo tool > dist/tool.tgz\n',
  npx: `#!/bin/sh\nshift\nexec '${process.execPath}' '${cliBundle}' "$@"\n`,
};

/** A repository with a commit to release, and the remote that it is pushed to. */
function repository(settings: string): { readonly folder: string; readonly remote: string } {
  const remote = temporaryFolder();
  const folder = temporaryFolder({ '.releaserc.json': settings, 'package.json': '{"private": true}' });
  const git = (cwd: string, ...argv: readonly string[]): void => {
    const { status, stderr } = spawnSync('git', argv, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${argv.join(' ')}: ${stderr}`);
  };
  git(remote, 'init', '--bare', '--initial-branch=main');
  git(folder, 'init', '--initial-branch=main');
  git(folder, 'add', '.releaserc.json', 'package.json');
  const author = ['-c', 'user.name=tests', '-c', 'user.email=tests@example.org'];
  git(folder, ...author, 'commit', '--message', 'feat: a first version');
  git(folder, 'remote', 'add', 'origin', remote);
  git(folder, 'push', 'origin', 'main');
  for (const [name, place] of packages) {
    const link = path.join(folder, 'node_modules', name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(place, name), link);
  }
  return { folder, remote };
}

test('semantic-release with the settings of the recipe publishes a signed release that verifies', async () => {
  const [settings = ''] = docBlocks('recipes.md', 'semantic-release', 'json');
  const { folder, remote } = repository(settings);
  const emulator = await runningEmulator();
  const running = await runningGithub({ tags: ['v1.0.0'] });
  const bin = temporaryFolder(programs);
  for (const name of Object.keys(programs)) chmodSync(path.join(bin, name), 0o755);
  const script = path.join(folder, 'node_modules/semantic-release/bin/semantic-release.js');
  const released = await runScript(script, ['--repository-url', 'https://github.com/o/r.git'], {
    folder,
    environment: {
      ...running.environment,
      ...variablesOf(emulator),
      ...{ PATH: `${bin}:${path.dirname(process.execPath)}:/usr/bin:/bin`, HOME: bin },
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'o/r', GITHUB_REF: 'refs/heads/main' },
      GITHUB_ACTION: 'release',
      // Redirects the repository on GitHub to the one on this machine.
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${remote}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/o/r.git',
    },
  });
  expect([released.status, released.stderr]).toEqual([0, '']);
  expect(running.github.releases).toMatchObject([{ tag: 'v1.0.0', draft: false }]);
  expect(assetNames(running)).toEqual([
    'app.tgz',
    'app.tgz.sig',
    'qpher-manifest.json',
    'qpher-manifest.json.sig',
    'tool.tgz',
    'tool.tgz.sig',
  ]);
  const consumer = temporaryFolder({ 'keys.json': await exportedKeys(emulator) });
  const argv = ['verify', '--release-tag', 'v1.0.0', '--repository', 'o/r', '--root', 'download'];
  expect(
    await runCli([...argv, '--trusted-keys', 'keys.json'], {
      folder: consumer,
      environment: running.environment,
    }),
  ).toMatchObject({ status: 0, stdout: expect.stringContaining('verified 2 artifacts') as unknown });
});
