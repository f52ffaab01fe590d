import type { RunValues } from './complete-source.js';
import { branchRef, changeNumber, changeRef, repositoryOf, tagRef } from './git-names.js';
import { buildParameters } from './teamcity-properties.js';

export type Variables = Readonly<Record<string, string | undefined>>;

/** A CI system: how its runs are recognised, and how its variables describe them. */
export interface CiSystem {
  /** Its name in manifests. */
  readonly provider: string;
  readonly isPresent: (variables: Variables) => boolean;
  /** Looks for a pull or merge request first, because many systems also name its branch. */
  readonly describe: (variables: Variables) => RunValues;
}

/** @see https://docs.github.com/actions/reference/workflows-and-actions/variables */
export const githubActions: CiSystem = {
  provider: 'github',
  isPresent: ({ GITHUB_ACTIONS }) => GITHUB_ACTIONS === 'true',
  describe: (variables) => ({
    repository: variables.GITHUB_REPOSITORY,
    ref: variables.GITHUB_REF,
    commit: variables.GITHUB_SHA,
    workflow: variables.GITHUB_WORKFLOW_REF,
    runId: variables.GITHUB_RUN_ID,
    runAttempt: variables.GITHUB_RUN_ATTEMPT,
  }),
};

/** @see https://docs.gitlab.com/ci/variables/predefined_variables/ */
const gitlab: CiSystem = {
  provider: 'gitlab',
  isPresent: ({ GITLAB_CI }) => GITLAB_CI === 'true',
  describe: (variables) => ({
    repository: variables.CI_PROJECT_PATH,
    ref:
      changeRef(variables.CI_MERGE_REQUEST_IID, 'gitlab') ??
      changeRef(variables.CI_EXTERNAL_PULL_REQUEST_IID) ??
      tagRef(variables.CI_COMMIT_TAG) ??
      branchRef(variables.CI_COMMIT_BRANCH),
    commit: variables.CI_COMMIT_SHA,
    workflow: variables.CI_CONFIG_PATH,
    runId: variables.CI_PIPELINE_ID,
  }),
};

/**
 * Variables of multibranch projects, the Git plugin, and two older plugins that build pull and merge requests.
 * @see https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables
 * @see https://plugins.jenkins.io/git/#plugin-content-environment-variables
 */
const jenkins: CiSystem = {
  provider: 'jenkins',
  isPresent: ({ JENKINS_URL, BUILD_ID }) => JENKINS_URL !== undefined && BUILD_ID !== undefined,
  describe: (variables) => ({
    repository: repositoryOf(variables.GIT_URL),
    ref: jenkinsRef(variables),
    commit: variables.GIT_COMMIT,
    workflow: variables.JOB_NAME,
    runId: variables.BUILD_NUMBER,
  }),
};

function jenkinsRef(variables: Variables): string | undefined {
  const { CHANGE_ID, CHANGE_URL, ghprbPullId, gitlabMergeRequestIid, GIT_BRANCH = '' } = variables;
  if (CHANGE_ID !== undefined) return changeRef(CHANGE_ID, CHANGE_URL);
  if (ghprbPullId !== undefined) return changeRef(ghprbPullId, 'github');
  if (gitlabMergeRequestIid !== undefined) return changeRef(gitlabMergeRequestIid, 'gitlab');
  if (GIT_BRANCH.startsWith('refs/')) return GIT_BRANCH;
  return (
    tagRef(variables.TAG_NAME) ??
    branchRef(variables.BRANCH_NAME) ??
    branchRef(/^origin\/(.+)$/.exec(GIT_BRANCH)?.[1])
  );
}

/** @see https://learn.microsoft.com/azure/devops/pipelines/build/variables */
const azurePipelines: CiSystem = {
  provider: 'azure-pipelines',
  isPresent: ({ TF_BUILD }) => TF_BUILD?.toLowerCase() === 'true',
  describe: (variables) => ({
    repository: repositoryOf(variables.BUILD_REPOSITORY_URI),
    ref: variables.BUILD_SOURCEBRANCH,
    commit: variables.BUILD_SOURCEVERSION,
    workflow: variables.BUILD_DEFINITIONNAME,
    runId: variables.BUILD_BUILDID,
    runAttempt: variables.SYSTEM_JOBATTEMPT,
  }),
};

/**
 * A branch with an open pull request is treated as that request, because CircleCI does not say which of the two started
 * the run.
 * @see https://circleci.com/docs/reference/variables/#built-in-environment-variables
 */
const circleci: CiSystem = {
  provider: 'circleci',
  isPresent: ({ CIRCLECI }) => CIRCLECI === 'true',
  describe: (variables) => ({
    repository: repositoryOf(variables.CIRCLE_REPOSITORY_URL),
    ref:
      tagRef(variables.CIRCLE_TAG) ??
      changeRef(changeNumber(variables.CIRCLE_PULL_REQUEST), variables.CIRCLE_PULL_REQUEST) ??
      changeRef(variables.CIRCLE_PR_NUMBER, variables.CIRCLE_REPOSITORY_URL) ??
      branchRef(variables.CIRCLE_BRANCH),
    commit: variables.CIRCLE_SHA1,
    runId: variables.CIRCLE_WORKFLOW_ID,
  }),
};

/** @see https://buildkite.com/docs/pipelines/configure/environment-variables */
const buildkite: CiSystem = {
  provider: 'buildkite',
  isPresent: ({ BUILDKITE }) => BUILDKITE === 'true',
  describe: (variables) => ({
    repository: repositoryOf(variables.BUILDKITE_REPO),
    ref:
      changeRef(variables.BUILDKITE_PULL_REQUEST, variables.BUILDKITE_PIPELINE_PROVIDER) ??
      tagRef(variables.BUILDKITE_TAG) ??
      branchRef(variables.BUILDKITE_BRANCH),
    commit: variables.BUILDKITE_COMMIT,
    workflow: variables.BUILDKITE_PIPELINE_SLUG,
    runId: variables.BUILDKITE_BUILD_NUMBER,
    runAttempt: nextNumber(variables.BUILDKITE_RETRY_COUNT),
  }),
};

/** Buildkite counts retries, so the first attempt is 0. */
function nextNumber(count: string | undefined): string | undefined {
  return count !== undefined && /^\d{1,6}$/.test(count) ? String(Number(count) + 1) : undefined;
}

/** @see https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/ */
const bitbucket: CiSystem = {
  provider: 'bitbucket',
  isPresent: ({ BITBUCKET_BUILD_NUMBER }) => BITBUCKET_BUILD_NUMBER !== undefined,
  describe: (variables) => ({
    repository: variables.BITBUCKET_REPO_FULL_NAME,
    ref:
      changeRef(variables.BITBUCKET_PR_ID, 'bitbucket') ??
      tagRef(variables.BITBUCKET_TAG) ??
      branchRef(variables.BITBUCKET_BRANCH),
    commit: variables.BITBUCKET_COMMIT,
    runId: variables.BITBUCKET_BUILD_NUMBER,
  }),
};

/** @see https://woodpecker-ci.org/docs/usage/environment */
const woodpecker: CiSystem = {
  provider: 'woodpecker',
  isPresent: ({ CI }) => CI === 'woodpecker',
  describe: (variables) => ({
    repository: variables.CI_REPO,
    ref: refOfEvent(variables.CI_COMMIT_REF, variables.CI_COMMIT_PULL_REQUEST, variables.CI_FORGE_TYPE),
    commit: variables.CI_COMMIT_SHA,
    workflow: variables.CI_WORKFLOW_NAME,
    runId: variables.CI_PIPELINE_NUMBER,
  }),
};

/** @see https://docs.drone.io/pipeline/environment/reference/ */
const drone: CiSystem = {
  provider: 'drone',
  isPresent: ({ DRONE }) => DRONE === 'true',
  describe: (variables) => ({
    repository: variables.DRONE_REPO,
    ref: refOfEvent(variables.DRONE_COMMIT_REF, variables.DRONE_PULL_REQUEST, variables.DRONE_REPO_LINK),
    commit: variables.DRONE_COMMIT_SHA,
    workflow: variables.DRONE_STAGE_NAME,
    runId: variables.DRONE_BUILD_NUMBER,
  }),
};

/** The ref as the forge reports it. For pull requests on some forges, that is their branch. */
function refOfEvent(
  ref: string | undefined,
  change: string | undefined,
  forge: string | undefined,
): string | undefined {
  return ref?.startsWith('refs/heads/') === true ? (changeRef(change, forge) ?? ref) : ref;
}

/** @see https://www.jetbrains.com/help/teamcity/predefined-build-parameters.html */
const teamcity: CiSystem = {
  provider: 'teamcity',
  isPresent: ({ TEAMCITY_VERSION }) => TEAMCITY_VERSION !== undefined,
  describe: (variables) => {
    const parameters = buildParameters(variables.TEAMCITY_BUILD_PROPERTIES_FILE);
    const url = parameters.get('vcsroot.url');
    const refs = [...parameters].filter(([name]) => name.startsWith('teamcity.build.vcs.branch.'));
    return {
      repository: repositoryOf(url),
      // If a build has several roots, the variables do not say which of them was built.
      ref:
        changeRef(parameters.get('teamcity.pullRequest.number'), url) ??
        (refs.length === 1 ? refs[0]?.[1] : undefined),
      commit: variables.BUILD_VCS_NUMBER,
      workflow: parameters.get('teamcity.buildType.id'),
      runId: parameters.get('teamcity.build.id'),
    };
  },
};

/** All known CI systems. To add one, see `docs/dev/ci-systems.md`. */
export const ciSystems: readonly CiSystem[] = [
  githubActions,
  gitlab,
  jenkins,
  azurePipelines,
  circleci,
  buildkite,
  bitbucket,
  woodpecker,
  drone,
  teamcity,
];
