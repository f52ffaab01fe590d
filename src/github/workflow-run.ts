import * as v from '../schema.js';
import { workflowRunSchema, type WorkflowRun } from '../manifest/provenance.js';

/**
 * The run of GitHub Actions in the environment, with the details that an attestation needs, or `null` if any is
 * missing.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function githubWorkflowRun(
  environment: Readonly<Record<string, string | undefined>>,
): WorkflowRun | null {
  if (environment.GITHUB_ACTIONS !== 'true') return null;
  const known = (name: string): string | undefined =>
    environment[name] === '' ? undefined : environment[name];
  const run = v.tryParse(workflowRunSchema, {
    server: environment.GITHUB_SERVER_URL,
    repository: environment.GITHUB_REPOSITORY,
    ref: environment.GITHUB_REF,
    commit: environment.GITHUB_SHA,
    workflow: environment.GITHUB_WORKFLOW_REF,
    run_id: environment.GITHUB_RUN_ID,
    run_attempt: environment.GITHUB_RUN_ATTEMPT ?? '1',
    event_name: known('GITHUB_EVENT_NAME'),
    repository_id: known('GITHUB_REPOSITORY_ID'),
    repository_owner_id: known('GITHUB_REPOSITORY_OWNER_ID'),
    runner_environment: known('RUNNER_ENVIRONMENT'),
  });
  return run.ok ? run.value : null;
}
