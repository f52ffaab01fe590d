import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tool } from '../../src/version.js';
import { filesBelow } from '../support/temporary-folder.js';
import { installed, machine, publishedProject, repository, run, snippet, type Finished } from './systems.js';

const build = `
stages: [build, test, deploy]
build:
  stage: build
  image: node:24
  script: [make dist]
  artifacts: { paths: [dist] }
`;

interface Pipeline {
  readonly folder: string;
  readonly apiKey: string;
  readonly run: (variables?: Readonly<Record<string, string>>, ...argv: string[]) => Promise<Finished>;
}

/** A project on gitlab.com whose pipeline has these parts, each a separate YAML document. */
async function pipeline(...parts: readonly string[]): Promise<Pipeline> {
  const someMachine = await machine();
  const includes = parts.flatMap((part) =>
    [...part.matchAll(/^include:\n((?: .*\n)+)/gm)].map(([, text]) => text),
  );
  const rest = parts.map((part) => part.replace(/^include:\n(?: .*\n)+/gm, ''));
  const folder = repository(someMachine, {
    '.gitlab-ci.yml': `include:\n${includes.join('')}${rest.join('')}`,
    '.gitignore': '.gitlab-ci-local/\n',
  });
  const origin = ['remote', 'add', 'origin', 'https://gitlab.com/octo-org/octo-repo.git'];
  execFileSync('git', origin, { cwd: folder, env: someMachine.environment });
  // The runner copies both components concurrently, each with the folder, and one can find it already created by the
  // other.
  const copies = path.join('.gitlab-ci-local/includes/gitlab.com/qpher/qpher-sign', `v${tool.version}`);
  mkdirSync(path.join(folder, copies, 'templates'), { recursive: true });
  const git = publishedProject('https://gitlab.com/qpher/qpher-sign.git', ['templates'], someMachine);
  const { apiKey } = someMachine.emulator;
  return {
    folder,
    apiKey,
    run: (variables = { CI_COMMIT_TAG: 'v1.2.3' }, ...argv) => {
      const service = { QPHER_API_URL: someMachine.emulator.url, QPHER_API_KEY: apiKey };
      // The runner sets it to false, so that a pipeline can distinguish it from GitLab.
      const all = { GITLAB_CI: 'true', ...service, ...variables };
      return run(
        process.execPath,
        [
          installed('GITLAB_CI_LOCAL'),
          ...['--shell-isolation', '--force-shell-executor'],
          ...Object.entries(all).flatMap(([name, value]) => ['--variable', `${name}=${value}`]),
          ...argv,
        ],
        { folder, environment: { ...someMachine.environment, ...git } },
      );
    },
  };
}

/** The artifacts of a job. */
const artifactsOf = ({ folder }: Pipeline, job: string): readonly string[] =>
  filesBelow(path.join(folder, '.gitlab-ci-local/artifacts', job));

const junitOf = ({ folder }: Pipeline, job: string): string =>
  readFileSync(path.join(folder, '.gitlab-ci-local/builds', job, `${job}.xml`), 'utf8');

const signing = snippet('gitlab', 'Sign');
const verifying = snippet('gitlab', 'Verify');

/** Verifies after the job that signs, not before it. */
const stage = (name: string): string => `
qpher-verify:
  stage: ${name}
`;

describe('GitLab components as used in the docs', () => {
  test('the components sign the output of an earlier job and verify it in a later one', async () => {
    const project = await pipeline(build, signing, verifying, stage('.post'));
    const { status, output } = await project.run();
    expect(output).toContain('signed 2 artifacts');
    expect(output).toContain('verified 2 artifacts');
    expect(status).toBe(0);
    expect(artifactsOf(project, 'qpher-sign')).toEqual([
      'dist/app.tar.gz.sig',
      'dist/linux/app.tar.gz.sig',
      'dist/qpher-manifest.json',
      'dist/qpher-manifest.json.sig',
    ]);
    expect(junitOf(project, 'qpher-sign')).toContain(
      '<testsuites name="qpher-sign sign" tests="3" failures="0"',
    );
    expect(junitOf(project, 'qpher-verify')).toContain(
      '<testsuites name="qpher-sign verify" tests="3" failures="0"',
    );
  });

  test('the API key can be masked by GitLab and appears in no log or artifact', async () => {
    const project = await pipeline(build, signing, verifying, stage('.post'));
    const { output } = await project.run();
    expect(project.apiKey).toMatch(/^[\w+=/@:.~-]{8,}$/);
    expect(output).not.toContain(project.apiKey);
    const left = filesBelow(path.join(project.folder, '.gitlab-ci-local/artifacts'));
    for (const file of left) {
      const content = readFileSync(path.join(project.folder, '.gitlab-ci-local/artifacts', file), 'utf8');
      expect(content).not.toContain(project.apiKey);
    }
  });

  test('a file changed between jobs fails the pipeline, and the later job does not run', async () => {
    const project = await pipeline(
      build.replace('deploy]', 'deploy, tamper, check, publish]'),
      signing,
      verifying,
      stage('check'),
      // From one job only: the runner copies the artifacts of several jobs concurrently, and either file may stay.
      '  dependencies: [tamper]\n',
      `
tamper:
  stage: tamper
  script: [echo changed by somebody > dist/app.tar.gz]
  artifacts: { paths: [dist] }
publish:
  stage: publish
  script: [echo published]
`,
    );
    const { status, output } = await project.run();
    expect(status).not.toBe(0);
    expect(output).toContain('✗ app.tar.gz: modified');
    expect(output).not.toContain('> published');
    expect(junitOf(project, 'qpher-verify')).toContain('<failure type="modified"');
  });

  test('the pipeline fails if nothing was built', async () => {
    const project = await pipeline(build.replace('make dist', 'mkdir dist'), signing);
    const { status, output } = await project.run();
    expect(status).not.toBe(0);
    expect(output).toContain('pattern-unmatched');
    expect(artifactsOf(project, 'qpher-sign')).toEqual([]);
  });

  test.each([
    { what: 'a branch', variables: {}, signs: false },
    { what: 'a tag', variables: { CI_COMMIT_TAG: 'v1.2.3' }, signs: true },
    {
      what: 'a merge request from a fork',
      variables: {
        CI_COMMIT_TAG: 'v1.2.3',
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2',
        CI_MERGE_REQUEST_PROJECT_ID: '1',
      },
      signs: false,
    },
  ])('a pipeline for $what has a signing job: $signs', async ({ variables, signs }) => {
    const project = await pipeline(build, signing);
    const { output } = await project.run(variables, '--list-csv');
    expect(output).toMatch(/^build;/m);
    expect(/^qpher-sign;/m.test(output)).toBe(signs);
  });

  test.each([
    ['digest-algorithm: md5', 'not in the list of allowed options'],
    ['max-files: many', 'not a number'],
    ['job: "a;b"', 'does not match required regex'],
  ])('the wrong input %s is refused before any job runs', async (input, message) => {
    const project = await pipeline(build, signing.replace('root: dist', input));
    const { status, output } = await project.run();
    expect(status).not.toBe(0);
    expect(output).toContain(message);
    expect(existsSync(path.join(project.folder, '.gitlab-ci-local/artifacts/build'))).toBe(false);
  });

  test('a component without the input files is refused', async () => {
    const project = await pipeline(build, signing.replace(/ +files: .*\n/, ''));
    const { output } = await project.run();
    expect(output).toContain('`files` input: required value has not been provided');
  });

  test('several patterns are accepted, one per line', async () => {
    const patterns = ['|', '        dist/**/*.gz', '        !dist/app.tar.gz', ''].join('\n');
    const project = await pipeline(build, signing.replace('dist/**/*.tar.gz\n', patterns));
    const { output } = await project.run();
    expect(output).toContain('signed 1 artifact');
    expect(artifactsOf(project, 'qpher-sign')).toContain('dist/linux/app.tar.gz.sig');
  });

  test('further settings are accepted as variables of the job', async () => {
    const project = await pipeline(build, signing, snippet('gitlab', 'Inputs and settings'));
    const { status } = await project.run();
    expect(status).toBe(0);
    expect(artifactsOf(project, 'qpher-sign')).toContain('dist/SHA512SUMS');
  });
});
