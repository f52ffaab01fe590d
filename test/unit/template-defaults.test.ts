import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { azureScripts, circleciScripts, gitlabScript, type TemplateScript } from '../support/ci-templates.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const root = path.resolve(import.meta.dirname, '../..');

/** Runs scripts with a program instead of npx that prints its variables, and returns them. */
function variablesOf(
  scripts: readonly TemplateScript[],
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const folder = temporaryFolder({ npx: '#!/bin/sh\nenv -0\n' });
  chmodSync(path.join(folder, 'npx'), 0o755);
  const printed = scripts.flatMap(({ script, environment }) =>
    execFileSync('/bin/bash', ['--noprofile', '--norc', '-e', '-c', script], {
      env: { PATH: `${folder}:/usr/bin:/bin`, ...environment, ...more },
      encoding: 'utf8',
    }).split('\0'),
  );
  const variables = printed
    .map((line) => line.split(/=(.*)/s))
    .filter(([name]) => name?.startsWith('QPHER_'));
  return Object.fromEntries(variables.map(([name = '', value = '']) => [name, value]));
}

const files = { files: 'dist/*' };

describe.runIf(process.platform !== 'win32')('templates with only their defaults', () => {
  test.each([
    ['GitLab, sign', [gitlabScript('sign', files)]],
    ['GitLab, verify', [gitlabScript('verify', {})]],
    ['Azure Pipelines, sign', azureScripts('integrations/azure-pipelines/sign.yml', files)],
    ['Azure Pipelines, verify', azureScripts('integrations/azure-pipelines/verify.yml', {})],
    ['CircleCI, sign', circleciScripts('sign', files)],
    ['CircleCI, verify', circleciScripts('verify', {})],
  ])('a template passes no setting without a value: %s', (_, scripts) => {
    const variables = variablesOf(scripts);
    expect(Object.keys(variables).length).toBeGreaterThan(2);
    expect(Object.entries(variables).filter(([, value]) => value === '')).toEqual([]);
  });
});

describe.runIf(process.platform !== 'win32')('templates with a check', () => {
  const ref = 'refs/tags/v1.2.3';

  test.each([
    ['GitLab', [gitlabScript('verify', { 'expected-ref': ref, 'trusted-keys': '' })]],
    [
      'Azure Pipelines',
      azureScripts('integrations/azure-pipelines/verify.yml', { expectedRef: ref, trustedKeys: '' }),
    ],
    ['CircleCI', circleciScripts('verify', { 'expected-ref': ref, 'trusted-keys': '' })],
  ])('a template passes on a check and omits empty inputs: %s', (_, scripts) => {
    const variables = variablesOf(scripts);
    expect(variables).toMatchObject({ QPHER_EXPECTED_REF: ref });
    expect(Object.keys(variables)).not.toContain('QPHER_TRUSTED_KEYS');
  });

  test('the GitLab template passes on a variable that is blank when the job runs', () => {
    const template = gitlabScript('verify', { 'expected-ref': '$CI_COMMIT_TAG' });
    expect(variablesOf([template], { QPHER_EXPECTED_REF: '' })).toMatchObject({ QPHER_EXPECTED_REF: '' });
  });

  test('the Buildkite plugin passes on the options that are given, even without a value', () => {
    const script = `${path.join(root, 'integrations/buildkite/run')} verify`;
    const environment = {
      BUILDKITE_PLUGIN_QPHER_SIGN_MODE: 'verify',
      BUILDKITE_PLUGIN_QPHER_SIGN_COMMAND: 'npx',
      BUILDKITE_PLUGIN_QPHER_SIGN_EXPECTED_REF: '',
      BUILDKITE_PLUGIN_QPHER_SIGN_TRUSTED_KEYS_0: 'a',
      BUILDKITE_PLUGIN_QPHER_SIGN_TRUSTED_KEYS_1: 'b',
    };
    const variables = variablesOf([{ script: `${script} | sed '1d'`, environment }]);
    expect(variables).toMatchObject({ QPHER_EXPECTED_REF: '' });
    expect(variables.QPHER_TRUSTED_KEYS?.trim()).toBe('a\nb');
    expect(Object.keys(variables)).not.toContain('QPHER_EXPECTED_COMMIT');
  });
});
