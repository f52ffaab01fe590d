import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ciSystems, githubActions, type Variables } from '../../src/ci/ci-systems.js';
import { detectSource } from '../../src/ci/detect-source.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const commit = '3f786850e387550fdab836ed7e6dc881de23001b';

/** What a system sets in every run. */
const systems = {
  github: {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_SHA: commit,
    GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_ATTEMPT: '2',
  },
  gitlab: {
    CI: 'true',
    GITLAB_CI: 'true',
    CI_SERVER_HOST: 'gitlab.example.com',
    CI_PROJECT_PATH: 'group/sub/project',
    CI_COMMIT_SHA: commit,
    CI_CONFIG_PATH: '.gitlab-ci.yml',
    CI_PIPELINE_ID: '7001',
    CI_JOB_ID: '9',
  },
  jenkins: {
    JENKINS_URL: 'https://jenkins.example.com/',
    BUILD_ID: '17',
    BUILD_NUMBER: '17',
    JOB_NAME: 'folder/project/main',
    GIT_URL: 'https://github.com/octo-org/octo-repo.git',
    GIT_COMMIT: commit,
  },
  'azure-pipelines': {
    TF_BUILD: 'True',
    BUILD_REPOSITORY_URI: 'https://fabrikam@dev.azure.com/fabrikam/shop/_git/cart',
    BUILD_REPOSITORY_NAME: 'cart',
    BUILD_SOURCEVERSION: commit,
    BUILD_DEFINITIONNAME: 'release',
    BUILD_BUILDID: '88',
    SYSTEM_JOBATTEMPT: '1',
  },
  circleci: {
    CI: 'true',
    CIRCLECI: 'true',
    CIRCLE_REPOSITORY_URL: 'git@github.com:octo-org/octo-repo.git',
    CIRCLE_SHA1: commit,
    CIRCLE_WORKFLOW_ID: 'b7c4a3a2-1111-4222-8333-944455556666',
    CIRCLE_JOB: 'release',
  },
  buildkite: {
    CI: 'true',
    BUILDKITE: 'true',
    BUILDKITE_REPO: 'git@github.com:octo-org/octo-repo.git',
    BUILDKITE_COMMIT: commit,
    BUILDKITE_PIPELINE_SLUG: 'octo-release',
    BUILDKITE_PIPELINE_PROVIDER: 'github',
    BUILDKITE_BUILD_NUMBER: '1514',
    BUILDKITE_RETRY_COUNT: '0',
    BUILDKITE_PULL_REQUEST: 'false',
    BUILDKITE_TAG: '',
  },
  bitbucket: {
    CI: 'true',
    BITBUCKET_BUILD_NUMBER: '31',
    BITBUCKET_REPO_FULL_NAME: 'workspace/repo',
    BITBUCKET_COMMIT: commit,
  },
  woodpecker: {
    CI: 'woodpecker',
    CI_REPO: 'octo-org/octo-repo',
    CI_COMMIT_SHA: commit,
    CI_FORGE_TYPE: 'gitea',
    CI_WORKFLOW_NAME: 'release',
    CI_PIPELINE_NUMBER: '8',
  },
  drone: {
    CI: 'true',
    DRONE: 'true',
    DRONE_REPO: 'octo-org/octo-repo',
    DRONE_REPO_LINK: 'https://github.com/octo-org/octo-repo',
    DRONE_COMMIT_SHA: commit,
    DRONE_STAGE_NAME: 'default',
    DRONE_BUILD_NUMBER: '8',
  },
} as const satisfies Readonly<Record<string, Variables>>;

type Provider = keyof typeof systems;

/** What each system reports about a run in addition to its ref. */
const expected = {
  github: {
    repository: 'octo-org/octo-repo',
    workflow: 'octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main',
    run_id: '4242',
    run_attempt: 2,
  },
  gitlab: { repository: 'group/sub/project', workflow: '.gitlab-ci.yml', run_id: '7001', run_attempt: null },
  jenkins: {
    repository: 'octo-org/octo-repo',
    workflow: 'folder/project/main',
    run_id: '17',
    run_attempt: null,
  },
  'azure-pipelines': {
    repository: 'fabrikam/shop/_git/cart',
    workflow: 'release',
    run_id: '88',
    run_attempt: 1,
  },
  circleci: {
    repository: 'octo-org/octo-repo',
    workflow: null,
    run_id: 'b7c4a3a2-1111-4222-8333-944455556666',
    run_attempt: null,
  },
  buildkite: { repository: 'octo-org/octo-repo', workflow: 'octo-release', run_id: '1514', run_attempt: 1 },
  bitbucket: { repository: 'workspace/repo', workflow: null, run_id: '31', run_attempt: null },
  woodpecker: { repository: 'octo-org/octo-repo', workflow: 'release', run_id: '8', run_attempt: null },
  drone: { repository: 'octo-org/octo-repo', workflow: 'default', run_id: '8', run_attempt: null },
} as const;

interface Run {
  readonly system: Provider;
  readonly run: string;
  readonly variables: Variables;
  readonly ref: string;
}

const runs: readonly Run[] = [
  {
    system: 'github',
    run: 'a branch',
    variables: { GITHUB_REF: 'refs/heads/main' },
    ref: 'refs/heads/main',
  },
  { system: 'github', run: 'a tag', variables: { GITHUB_REF: 'refs/tags/v1' }, ref: 'refs/tags/v1' },
  {
    system: 'github',
    run: 'a pull request',
    variables: { GITHUB_REF: 'refs/pull/12/merge', GITHUB_HEAD_REF: 'main' },
    ref: 'refs/pull/12/merge',
  },
  {
    system: 'gitlab',
    run: 'a branch',
    variables: { CI_COMMIT_BRANCH: 'main', CI_COMMIT_REF_NAME: 'main' },
    ref: 'refs/heads/main',
  },
  {
    system: 'gitlab',
    run: 'a tag',
    variables: { CI_COMMIT_TAG: 'v1', CI_COMMIT_REF_NAME: 'v1' },
    ref: 'refs/tags/v1',
  },
  {
    system: 'gitlab',
    run: 'a merge request whose branch is named main',
    variables: {
      CI_MERGE_REQUEST_ID: '34521',
      CI_MERGE_REQUEST_IID: '12',
      CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'main',
      CI_COMMIT_REF_NAME: 'main',
    },
    ref: 'refs/merge-requests/12/head',
  },
  {
    system: 'gitlab',
    run: 'a pull request on GitHub',
    variables: { CI_EXTERNAL_PULL_REQUEST_IID: '5', CI_COMMIT_BRANCH: 'main' },
    ref: 'refs/pull/5/head',
  },
  {
    system: 'jenkins',
    run: 'a branch of a multibranch project',
    variables: { BRANCH_NAME: 'release/1.x', GIT_BRANCH: 'release/1.x' },
    ref: 'refs/heads/release/1.x',
  },
  {
    system: 'jenkins',
    run: 'a branch of a plain project',
    variables: { GIT_BRANCH: 'origin/main' },
    ref: 'refs/heads/main',
  },
  {
    system: 'jenkins',
    run: 'a tag',
    variables: { BRANCH_NAME: 'v1', TAG_NAME: 'v1', GIT_BRANCH: 'v1' },
    ref: 'refs/tags/v1',
  },
  {
    system: 'jenkins',
    run: 'a pull request on GitHub',
    variables: {
      BRANCH_NAME: 'PR-12',
      CHANGE_ID: '12',
      CHANGE_URL: 'https://github.com/octo-org/octo-repo/pull/12',
    },
    ref: 'refs/pull/12/head',
  },
  {
    system: 'jenkins',
    run: 'a merge request on GitLab',
    variables: {
      BRANCH_NAME: 'MR-12',
      CHANGE_ID: '12',
      CHANGE_URL: 'https://code.example.com/o/r/-/merge_requests/12',
    },
    ref: 'refs/merge-requests/12/head',
  },
  {
    system: 'jenkins',
    run: 'a pull request on Bitbucket',
    variables: {
      BRANCH_NAME: 'PR-12',
      CHANGE_ID: '12',
      CHANGE_URL: 'https://code.example.com/projects/O/repos/r/pull-requests/12/overview',
    },
    ref: 'refs/pull-requests/12/from',
  },
  {
    system: 'jenkins',
    run: 'a request of the older plugins',
    variables: { gitlabMergeRequestIid: '3', GIT_BRANCH: 'origin/main' },
    ref: 'refs/merge-requests/3/head',
  },
  {
    system: 'jenkins',
    run: 'a pull request of the older plugins',
    variables: { ghprbPullId: '3', GIT_BRANCH: 'origin/main' },
    ref: 'refs/pull/3/head',
  },
  {
    system: 'azure-pipelines',
    run: 'a branch',
    variables: { BUILD_SOURCEBRANCH: 'refs/heads/main' },
    ref: 'refs/heads/main',
  },
  {
    system: 'azure-pipelines',
    run: 'a tag',
    variables: { BUILD_SOURCEBRANCH: 'refs/tags/v1' },
    ref: 'refs/tags/v1',
  },
  {
    system: 'azure-pipelines',
    run: 'a pull request',
    variables: {
      BUILD_SOURCEBRANCH: 'refs/pull/12/merge',
      SYSTEM_PULLREQUEST_SOURCEBRANCH: 'refs/heads/main',
    },
    ref: 'refs/pull/12/merge',
  },
  { system: 'circleci', run: 'a branch', variables: { CIRCLE_BRANCH: 'main' }, ref: 'refs/heads/main' },
  { system: 'circleci', run: 'a tag', variables: { CIRCLE_TAG: 'v1' }, ref: 'refs/tags/v1' },
  {
    system: 'circleci',
    run: 'a pull request',
    variables: {
      CIRCLE_BRANCH: 'main',
      CIRCLE_PULL_REQUEST: 'https://github.com/octo-org/octo-repo/pull/12',
    },
    ref: 'refs/pull/12/head',
  },
  {
    system: 'circleci',
    run: 'a pull request from a fork',
    variables: { CIRCLE_BRANCH: 'pull/12', CIRCLE_PR_NUMBER: '12' },
    ref: 'refs/pull/12/head',
  },
  { system: 'buildkite', run: 'a branch', variables: { BUILDKITE_BRANCH: 'main' }, ref: 'refs/heads/main' },
  {
    system: 'buildkite',
    run: 'a tag',
    variables: { BUILDKITE_BRANCH: 'v1', BUILDKITE_TAG: 'v1' },
    ref: 'refs/tags/v1',
  },
  {
    system: 'buildkite',
    run: 'a pull request',
    variables: { BUILDKITE_BRANCH: 'main', BUILDKITE_PULL_REQUEST: '12' },
    ref: 'refs/pull/12/head',
  },
  {
    system: 'buildkite',
    run: 'a merge request on GitLab',
    variables: {
      BUILDKITE_BRANCH: 'main',
      BUILDKITE_PULL_REQUEST: '12',
      BUILDKITE_PIPELINE_PROVIDER: 'gitlab_ee',
    },
    ref: 'refs/merge-requests/12/head',
  },
  { system: 'bitbucket', run: 'a branch', variables: { BITBUCKET_BRANCH: 'main' }, ref: 'refs/heads/main' },
  { system: 'bitbucket', run: 'a tag', variables: { BITBUCKET_TAG: 'v1' }, ref: 'refs/tags/v1' },
  {
    system: 'bitbucket',
    run: 'a pull request',
    variables: { BITBUCKET_BRANCH: 'main', BITBUCKET_PR_ID: '12' },
    ref: 'refs/pull-requests/12/from',
  },
  {
    system: 'woodpecker',
    run: 'a branch',
    variables: { CI_COMMIT_REF: 'refs/heads/main', CI_COMMIT_BRANCH: 'main' },
    ref: 'refs/heads/main',
  },
  { system: 'woodpecker', run: 'a tag', variables: { CI_COMMIT_REF: 'refs/tags/v1' }, ref: 'refs/tags/v1' },
  {
    system: 'woodpecker',
    run: 'a pull request',
    variables: { CI_COMMIT_REF: 'refs/pull/12/head', CI_COMMIT_PULL_REQUEST: '12' },
    ref: 'refs/pull/12/head',
  },
  {
    system: 'woodpecker',
    run: 'a pull request whose forge gives the branch',
    variables: {
      CI_COMMIT_REF: 'refs/heads/main',
      CI_COMMIT_PULL_REQUEST: '12',
      CI_FORGE_TYPE: 'bitbucket',
    },
    ref: 'refs/pull-requests/12/from',
  },
  {
    system: 'drone',
    run: 'a branch',
    variables: { DRONE_COMMIT_REF: 'refs/heads/main', DRONE_BRANCH: 'main' },
    ref: 'refs/heads/main',
  },
  { system: 'drone', run: 'a tag', variables: { DRONE_COMMIT_REF: 'refs/tags/v1' }, ref: 'refs/tags/v1' },
  {
    system: 'drone',
    run: 'a pull request',
    variables: { DRONE_COMMIT_REF: 'refs/pull/12/head', DRONE_PULL_REQUEST: '12', DRONE_BRANCH: 'main' },
    ref: 'refs/pull/12/head',
  },
  {
    system: 'drone',
    run: 'a pull request whose forge gives the branch',
    variables: { DRONE_COMMIT_REF: 'refs/heads/main', DRONE_PULL_REQUEST: '12' },
    ref: 'refs/pull/12/head',
  },
];

describe('source of a run', () => {
  it.each(runs)(
    'the variables of $system describe the source of a run for $run',
    ({ system, variables, ref }) => {
      const { source, problem } = detectSource(ciSystems, { ...systems[system], ...variables });
      expect(problem).toBeUndefined();
      expect(source).toEqual({ provider: system, ref, commit, ...expected[system] });
    },
  );

  it.each(Object.keys(systems).map((name) => ({ name })))(
    'the test cases cover branches, tags and requests on $name',
    ({ name }) => {
      const refs = runs.filter(({ system }) => system === name).map(({ ref }) => ref.split('/')[1]);
      expect(refs).toEqual(expect.arrayContaining(['heads', 'tags']));
      expect(refs.some((kind) => kind !== 'heads' && kind !== 'tags')).toBe(true);
    },
  );
});

describe('TeamCity', () => {
  const parameters = [
    '#Sun Nov 22 05:00:00 UTC 2026',
    'teamcity.build.id=551',
    'teamcity.buildType.id=Shop_Release',
    'vcsroot.url=https\\://github.com/octo-org/octo-repo.git',
    'teamcity.build.vcs.branch.Shop_Main=refs/heads/releases/caf\\u00e9',
  ];

  function build(lines: readonly string[]): Variables {
    const folder = temporaryFolder({ 'all.properties': lines.join('\n') });
    const file = path.join(folder, 'build.properties');
    const all = path.join(folder, 'all.properties').replaceAll('\\', '\\\\');
    writeFileSync(file, `teamcity.configuration.properties.file=${all}\nother=1\n`);
    return { TEAMCITY_VERSION: '2026.1', BUILD_VCS_NUMBER: commit, TEAMCITY_BUILD_PROPERTIES_FILE: file };
  }

  it('the parameters of a TeamCity build describe the source', () => {
    expect(detectSource(ciSystems, build(parameters))).toEqual({
      problem: undefined,
      source: {
        provider: 'teamcity',
        repository: 'octo-org/octo-repo',
        ref: 'refs/heads/releases/café',
        commit,
        workflow: 'Shop_Release',
        run_id: '551',
        run_attempt: null,
      },
    });
  });

  it.each([
    ['a pull request', 'teamcity.pullRequest.number=12', 'refs/pull/12/head'],
    ['two roots', 'teamcity.build.vcs.branch.Shop_Other=refs/heads/main', undefined],
  ])('a TeamCity build with %s gets the expected ref, or no ref at all', (_, line, ref) => {
    const { source } = detectSource(ciSystems, build([...parameters, line]));
    expect(source?.ref).toBe(ref);
  });

  it('a TeamCity build without its parameter files has no source', () => {
    const variables = { ...build(parameters), TEAMCITY_BUILD_PROPERTIES_FILE: '/nowhere' };
    expect(detectSource(ciSystems, variables).source).toBeNull();
  });
});

describe('runs without a source', () => {
  const branch = { ...systems.gitlab, CI_COMMIT_BRANCH: 'main' };

  test('a run outside CI or on an unknown CI system has no source and no warning', () => {
    const nothing = { source: null, problem: undefined };
    expect(detectSource(ciSystems, {})).toEqual(nothing);
    expect(detectSource(ciSystems, { CI: 'true', BUILD_NUMBER: '3' })).toEqual(nothing);
    expect(detectSource(ciSystems, { GITHUB_ACTIONS: 'false' })).toEqual(nothing);
  });

  test.each<[string, Variables, string]>([
    ['no commit', { ...branch, CI_COMMIT_SHA: undefined }, 'no commit'],
    ['an empty repository', { ...branch, CI_PROJECT_PATH: '' }, 'no repository'],
    ['neither branch, tag nor request', systems.gitlab, 'no ref'],
    [
      'a commit that is no id',
      { ...systems.buildkite, BUILDKITE_BRANCH: 'main', BUILDKITE_COMMIT: 'HEAD' },
      "the commit 'HEAD'",
    ],
    [
      'a ref that is not full',
      { ...systems['azure-pipelines'], BUILD_SOURCEBRANCH: '$/shop/main' },
      "the ref '$/shop/main'",
    ],
    [
      'a repository on the machine itself',
      { ...systems.buildkite, BUILDKITE_BRANCH: 'main', BUILDKITE_REPO: '/srv/git/r.git' },
      'no repository',
    ],
    ['a branch of no known remote', { ...systems.jenkins, GIT_BRANCH: 'feature/x' }, 'no ref'],
    ['a control character', { ...branch, CI_PROJECT_PATH: 'o/r\n' }, 'the repository'],
  ])('a run has no source if there is %s, and the problem is reported', (_, variables, why) => {
    const { source, problem } = detectSource(ciSystems, variables);
    expect([source, problem]).toEqual([null, expect.stringContaining(why)]);
  });

  test('a run of one CI system inside another has no source, and the problem names both', () => {
    const nested = { ...branch, ...systems.github, GITHUB_REF: 'refs/heads/main' };
    expect(detectSource(ciSystems, nested)).toEqual({
      source: null,
      problem: 'the environment describes a run of github and gitlab',
    });
    expect(detectSource([githubActions], nested).source?.provider).toBe('github');
  });
});

test('fields that an older runner does not report are null in the source', () => {
  const unknown = { GITHUB_WORKFLOW_REF: undefined, GITHUB_RUN_ID: undefined, GITHUB_RUN_ATTEMPT: 'x' };
  const older = { ...systems.github, GITHUB_REF: 'refs/tags/v1', ...unknown };
  const { source } = detectSource(ciSystems, older);
  expect(source).toMatchObject({ ref: 'refs/tags/v1', workflow: null, run_id: null, run_attempt: null });
});
