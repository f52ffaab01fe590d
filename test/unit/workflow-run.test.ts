import { expect, test } from 'vitest';
import { githubWorkflowRun } from '../../src/github/workflow-run.js';
import { workflowRun, workflowVariables } from '../support/attestations.js';

test('a run of GitHub Actions is described by its variables', () => {
  expect(githubWorkflowRun(workflowVariables)).toEqual(workflowRun);
});

test('values that a third-party runner does not report are omitted', () => {
  const unknown = [
    'GITHUB_EVENT_NAME',
    'GITHUB_REPOSITORY_ID',
    'GITHUB_REPOSITORY_OWNER_ID',
    'RUNNER_ENVIRONMENT',
  ];
  for (const value of [undefined, '']) {
    const less = Object.fromEntries(unknown.map((name) => [name, value]));
    const run = githubWorkflowRun({ ...workflowVariables, GITHUB_RUN_ATTEMPT: undefined, ...less });
    const { server, repository, ref, commit, workflow, run_id, run_attempt } = workflowRun;
    expect(JSON.parse(JSON.stringify(run))).toEqual({
      server,
      repository,
      ref,
      commit,
      workflow,
      run_id,
      run_attempt,
    });
  }
});

test('no workflow run is described outside of GitHub Actions, whatever else is set', () => {
  expect(githubWorkflowRun({})).toBeNull();
  expect(githubWorkflowRun({ ...workflowVariables, GITHUB_ACTIONS: undefined })).toBeNull();
});

test.each<[string, string | undefined]>([
  ['GITHUB_SERVER_URL', undefined],
  ['GITHUB_SERVER_URL', 'https://user@github.com'],
  ['GITHUB_SERVER_URL', 'xhttps://github.com'],
  ['GITHUB_SERVER_URL', 'https://github.com/x'],
  ['GITHUB_REPOSITORY', undefined],
  ['GITHUB_REPOSITORY', 'r'],
  ['GITHUB_REPOSITORY', 'x/o/r'],
  ['GITHUB_REF', ''],
  ['GITHUB_REF', 'a b'],
  ['GITHUB_SHA', 'main'],
  ['GITHUB_SHA', 'c'.repeat(41)],
  ['GITHUB_SHA', 'C'.repeat(40)],
  ['GITHUB_SHA', `${'c'.repeat(64)}c`],
  ['GITHUB_SHA', 'C'.repeat(64)],
  ['GITHUB_WORKFLOW_REF', undefined],
  ['GITHUB_WORKFLOW_REF', 'release'],
  ['GITHUB_WORKFLOW_REF', '/o/r/release.yml@v1'],
  ['GITHUB_WORKFLOW_REF', 'o/r/release.yml@v1 '],
  ['GITHUB_RUN_ID', 'x1'],
  ['GITHUB_RUN_ID', '1x'],
  ['GITHUB_RUN_ATTEMPT', '0'],
  ['GITHUB_RUN_ATTEMPT', 'x1'],
  ['GITHUB_RUN_ATTEMPT', '1x'],
])('a run with %s=%s is not described at all', (name, value) => {
  expect(githubWorkflowRun({ ...workflowVariables, [name]: value })).toBeNull();
});
