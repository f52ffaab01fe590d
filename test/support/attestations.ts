import type { WorkflowRun } from '../../src/manifest/provenance.js';
import type { Origin, Statement } from '../../src/manifest/statement.js';
import { sha256, sha512, source } from './manifests.js';

/** The workflow run of `source`, with the fields that an attestation needs. */
export const workflowRun: WorkflowRun = {
  server: 'https://github.com',
  repository: source.repository,
  ref: source.ref,
  commit: source.commit,
  workflow: source.workflow,
  run_id: '1',
  run_attempt: '1',
  event_name: 'push',
  repository_id: '12',
  repository_owner_id: '34',
  runner_environment: 'github-hosted',
};

/** The variables of that run. */
export const workflowVariables = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: workflowRun.server,
  GITHUB_REPOSITORY: workflowRun.repository,
  GITHUB_REF: workflowRun.ref,
  GITHUB_SHA: workflowRun.commit,
  GITHUB_WORKFLOW_REF: workflowRun.workflow,
  GITHUB_RUN_ID: workflowRun.run_id,
  GITHUB_RUN_ATTEMPT: workflowRun.run_attempt,
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY_ID: '12',
  GITHUB_REPOSITORY_OWNER_ID: '34',
  RUNNER_ENVIRONMENT: 'github-hosted',
};

/** A valid statement, except for what a test changes. */
export function statement(more: Partial<Statement> = {}): Statement {
  return {
    subjects: ['app.tgz', 'linux/my app.tgz'].map((path, index) => ({
      path,
      digests: { sha256: sha256(String(index)), sha512: sha512(String(index)) },
    })),
    origin: { kind: 'run', run: workflowRun },
    ...more,
  };
}

/** A run of GitHub Actions as the origin in an attestation. */
export function ofRun(run: WorkflowRun): Origin {
  return { kind: 'run', run };
}

/** The run in a statement. */
export function runOf({ origin }: Statement): WorkflowRun {
  if (origin.kind !== 'run') throw new Error('the statement is of a release');
  return origin.run;
}
