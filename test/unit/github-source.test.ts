import { expect, test } from 'vitest';
import { githubSource } from '../../src/github/source.js';
import { source } from '../support/manifests.js';

const environment = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: source.repository,
  GITHUB_REF: source.ref,
  GITHUB_SHA: source.commit,
  GITHUB_WORKFLOW_REF: source.workflow,
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
};

test('a run of GitHub Actions is described by its variables', () => {
  expect(githubSource(environment)).toEqual(source);
  expect(githubSource({ ...environment, GITHUB_RUN_ATTEMPT: '12' })?.run_attempt).toBe(12);
});

test('what an older runner does not say is left open', () => {
  const unknown = { GITHUB_WORKFLOW_REF: undefined, GITHUB_RUN_ID: undefined, GITHUB_RUN_ATTEMPT: undefined };
  const older = { ...environment, ...unknown };
  expect(githubSource(older)).toEqual({ ...source, workflow: null, run_id: null, run_attempt: 1 });
});

test('outside of GitHub Actions there is no source, whatever else is set', () => {
  expect(githubSource({})).toBeNull();
  expect(githubSource({ ...environment, GITHUB_ACTIONS: undefined })).toBeNull();
  expect(githubSource({ ...environment, GITHUB_ACTIONS: 'false' })).toBeNull();
});

test('a run that does not say where it is has no source', () => {
  for (const name of ['GITHUB_REPOSITORY', 'GITHUB_REF', 'GITHUB_SHA']) {
    expect(githubSource({ ...environment, [name]: undefined }), name).toBeNull();
    expect(githubSource({ ...environment, [name]: '' }), name).toBeNull();
  }
  expect(githubSource({ ...environment, GITHUB_RUN_ATTEMPT: 'x' })).toBeNull();
});
