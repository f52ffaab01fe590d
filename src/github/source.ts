import { sourceSchema, type Source } from '../manifest/source.js';

/**
 * The run of GitHub Actions that the environment describes, or `null` outside of one.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function githubSource(environment: Readonly<Record<string, string | undefined>>): Source | null {
  if (environment.GITHUB_ACTIONS !== 'true') return null;
  const source = sourceSchema.safeParse({
    provider: 'github',
    repository: environment.GITHUB_REPOSITORY,
    ref: environment.GITHUB_REF,
    commit: environment.GITHUB_SHA,
    workflow: environment.GITHUB_WORKFLOW_REF ?? null,
    run_id: environment.GITHUB_RUN_ID ?? null,
    run_attempt: Number(environment.GITHUB_RUN_ATTEMPT ?? '1'),
  });
  return source.success ? source.data : null;
}
