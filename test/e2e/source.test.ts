import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseManifest } from '../../src/manifest/manifest.js';
import { runningEmulator } from '../support/emulator.js';
import { runAction, runCli } from '../support/run-process.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const commit = '3f786850e387550fdab836ed7e6dc881de23001b';
const gitlab = {
  GITLAB_CI: 'true',
  CI_PROJECT_PATH: 'group/project',
  CI_COMMIT_SHA: commit,
  CI_COMMIT_TAG: 'v1',
  CI_PIPELINE_ID: '7',
};
const given = ['provider=own', 'repository=octo-org/octo-repo', 'ref=refs/tags/v1', `commit=${commit}`];

async function signWith(argv: readonly string[], variables: Readonly<Record<string, string>>) {
  const folder = temporaryFolder({ 'app.tgz': 'app' });
  const { url, apiKey } = await runningEmulator();
  const environment = { ...variables, QPHER_API_URL: url, QPHER_API_KEY: apiKey };
  const run = await runCli(['sign', 'app.tgz', ...argv], { folder, environment });
  return { folder, environment, run };
}

const sourceIn = (folder: string) =>
  parseManifest(readFileSync(path.join(folder, 'qpher-manifest.json'))).source;

describe('source on the command line', () => {
  test('the manifest records the source from the CI environment, and a policy checks it', async () => {
    const { folder, environment, run } = await signWith([], gitlab);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(sourceIn(folder)).toMatchObject({ provider: 'gitlab', ref: 'refs/tags/v1', run_id: '7' });
    const verify = (ref: string) =>
      runCli(['verify', '--expected-repository', 'group/project', '--expected-ref', ref], {
        folder,
        environment,
      });
    expect((await verify('refs/tags/v1')).status).toBe(0);
    expect((await verify('refs/heads/v1')).status).toBe(1);
  });

  test('no source is recorded outside CI, or with a warning if the CI environment is incomplete', async () => {
    const half = await signWith([], { ...gitlab, CI_COMMIT_SHA: '' });
    expect(half.run).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('the environment of gitlab has no commit') as unknown,
    });
    expect(sourceIn(half.folder)).toBeNull();
    const outside = await signWith([], { CI: 'true' });
    expect(outside.run.stderr).toBe('');
    expect(sourceIn(outside.folder)).toBeNull();
  });

  test('--source and QPHER_SOURCE replace the CI environment completely', async () => {
    const flags = given.flatMap((line) => ['--source', line]);
    for (const run of [
      await signWith(flags, gitlab),
      await signWith([], { ...gitlab, QPHER_SOURCE: given.join('\n') }),
    ]) {
      expect(sourceIn(run.folder)).toEqual({
        provider: 'own',
        repository: 'octo-org/octo-repo',
        ref: 'refs/tags/v1',
        commit,
        workflow: null,
        run_id: null,
        run_attempt: null,
      });
    }
  });

  test('an incomplete source setting is an error, and nothing is written', async () => {
    const { folder, run } = await signWith(['--source', 'repository=octo-org/octo-repo'], {});
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('setting-invalid')]);
    expect(filesBelow(folder)).toEqual(['app.tgz']);
  });
});

test('the Action records the source from GitHub or its input, whatever else the environment says', async () => {
  const { url, apiKey } = await runningEmulator();
  const environment = {
    ...gitlab,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_REF: 'refs/tags/v2',
    GITHUB_SHA: commit,
  };
  const sign = async (more: Readonly<Record<string, string>>) => {
    const folder = temporaryFolder({ 'app.tgz': 'app' });
    const inputs = { files: 'app.tgz', 'api-url': url, 'api-key': apiKey, ...more };
    const { status } = await runAction(inputs, { folder, environment });
    expect(status).toBe(0);
    return sourceIn(folder);
  };
  expect(await sign({})).toMatchObject({ provider: 'github', repository: 'o/r', ref: 'refs/tags/v2' });
  expect(await sign({ source: given.join('\n') })).toMatchObject({ provider: 'own', run_id: null });
});
