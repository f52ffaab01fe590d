import * as v from '../schema.js';

const text = v.pipe(v.string(), v.nonEmpty());

/** Each field must be found again in the provenance made from it, so none can contain the separators used there. */
export const workflowRunSchema = v.strictObject({
  /** Address of the GitHub server, such as `https://github.com`. */
  server: v.matching(/^https?:\/\/[^/@\s]+$/),
  /** Owner and name. */
  repository: v.matching(/^[^/@\s]+\/[^/@\s]+$/),
  ref: v.matching(/^\S+$/),
  commit: v.matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
  /** Repository, path and ref of the workflow file, such as `o/r/.github/workflows/release.yml@refs/tags/v1`. */
  workflow: v.matching(/^[^/@\s]+\/[^/@\s]+\/[^@]+@\S+$/),
  run_id: v.matching(/^\d+$/),
  run_attempt: v.matching(/^[1-9]\d*$/),
  /** Only GitHub's own runners report the remaining fields. */
  event_name: v.optional(text),
  repository_id: v.optional(text),
  repository_owner_id: v.optional(text),
  runner_environment: v.optional(text),
});

/** What the holder of the key states about the run of GitHub Actions that signed. */
export type WorkflowRun = v.InferOutput<typeof workflowRunSchema>;

export const provenanceSchema = v.strictObject({
  buildDefinition: v.strictObject({
    buildType: v.literal('https://actions.github.io/buildtypes/workflow/v1'),
    externalParameters: v.strictObject({
      workflow: v.strictObject({ ref: text, repository: text, path: text }),
    }),
    internalParameters: v.strictObject({
      github: v.strictObject({
        event_name: v.optional(text),
        repository_id: v.optional(text),
        repository_owner_id: v.optional(text),
        runner_environment: v.optional(text),
      }),
    }),
    resolvedDependencies: v.strictTuple([
      v.strictObject({ uri: text, digest: v.strictObject({ gitCommit: text }) }),
    ]),
  }),
  runDetails: v.strictObject({
    builder: v.strictObject({ id: text }),
    metadata: v.strictObject({ invocationId: text }),
  }),
});

/** SLSA provenance of a run of GitHub Actions. */
export type Provenance = v.InferOutput<typeof provenanceSchema>;

/**
 * Makes SLSA provenance for a run, with GitHub's build type.
 * @see https://slsa.dev/spec/v1.0/provenance
 * @see https://actions.github.io/buildtypes/workflow/v1
 */
export function formatProvenance(run: WorkflowRun): Provenance {
  const { server, commit, event_name, repository_id, repository_owner_id, runner_environment } = run;
  const [, repository = '', path = '', ref = ''] = /^([^/]+\/[^/]+)\/([^@]+)@(.+)$/.exec(run.workflow) ?? [];
  const source = `${server}/${run.repository}`;
  return {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: { workflow: { ref, repository: `${server}/${repository}`, path } },
      internalParameters: {
        github: { event_name, repository_id, repository_owner_id, runner_environment },
      },
      resolvedDependencies: [{ uri: `git+${source}@${run.ref}`, digest: { gitCommit: commit } }],
    },
    runDetails: {
      builder: { id: `${server}/${run.workflow}` },
      metadata: { invocationId: `${source}/actions/runs/${run.run_id}/attempts/${run.run_attempt}` },
    },
  };
}

/**
 * The run that a provenance describes, or `undefined` if it describes none. Each field is read from one place. The
 * caller checks that other places agree, by making the provenance of the run again.
 */
export function runOfProvenance({ buildDefinition, runDetails }: Provenance): WorkflowRun | undefined {
  const [{ uri, digest }] = buildDefinition.resolvedDependencies;
  const [, server = '', repository, ref] = /^git\+(https?:\/\/[^/]+)\/([^@]+)@(.+)$/.exec(uri) ?? [];
  const [, run_id, run_attempt] =
    /\/runs\/(.+)\/attempts\/(.+)$/.exec(runDetails.metadata.invocationId) ?? [];
  const run = v.tryParse(workflowRunSchema, {
    server,
    repository,
    ref,
    commit: digest.gitCommit,
    workflow: runDetails.builder.id.slice(server.length + 1),
    run_id,
    run_attempt,
    ...buildDefinition.internalParameters.github,
  });
  return run.ok ? run.value : undefined;
}
