import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Emulator } from '../../src/emulator/emulator.js';
import { githubToken, type FakeGithub } from './fake-github.js';
import type { RunningGithub } from './github-server.js';
import { defaultInputs, recipes, withoutExpressions, type Job } from './recipes.js';
import { runAction, type FinishedStep } from './run-process.js';
import { temporaryFolder } from './temporary-folder.js';

type Texts = Readonly<Record<string, string>>;
type Files = Readonly<Record<string, string | Uint8Array>>;

/** A repository on GitHub with its pipeline, and the service. */
export interface Forge {
  readonly emulator: Emulator;
  readonly running: RunningGithub;
  /** Where jobs store artifacts for later jobs, by name. */
  readonly handedOver: string;
}

export interface JobOptions {
  /** The files of the checkout. */
  readonly checkout?: Files;
  /** The output of `make`. */
  readonly built?: Files;
  /** Values of expressions: of the matrix, of inputs, or instead of the defaults. */
  readonly values?: Texts;
  readonly ref?: string;
  /** The attempt number of the run. */
  readonly attempt?: number;
  /** The repository that the job runs in. */
  readonly repository?: string;
}

export interface FinishedJob {
  readonly folder: string;
  /** The result of the step that uses the Action; 0 for a job without one. */
  readonly status: number | null;
  readonly stdout: string;
  readonly outputs: Texts;
  /** The commands of `make` that were run. */
  readonly made: readonly string[];
}

/** `gh` as far as the recipes use it. The test does what it would create. */
const ghScript = `#!/bin/sh
case "$1 $2" in
  "release view") test -n "$TEST_LATEST" && echo "$TEST_LATEST" ;;
  "release create") printf '%s\\n' "$@" > "$TEST_CREATED" ;;
  *) exit 2 ;;
esac
`;

/** Runs a job of a recipe step by step until one fails. */
export async function runJob(
  { emulator, running, handedOver }: Forge,
  heading: string,
  name: string,
  {
    checkout = {},
    built = {},
    values = {},
    ref = 'refs/tags/v1.2.3',
    attempt = 1,
    ...options
  }: JobOptions = {},
): Promise<FinishedJob> {
  const job = jobOf(heading, name);
  const { github } = running;
  const repository = options.repository ?? github.repository;
  // The token of a job is only valid for the job's own repository.
  const permission = repository === github.repository ? job.permissions.contents : 'none';
  Object.assign(github.options, { permission });
  const known: Record<string, string> = {
    'secrets.QPHER_API_KEY': emulator.apiKey,
    'github.token': githubToken,
    'github.repository': repository,
    ...values,
  };
  const filled = (texts: Texts = {}): Texts =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, withoutExpressions(text, known)]));
  const folder = temporaryFolder();
  const runner = { ...runnerVariables(running, repository, ref, attempt), ...filled(job.env) };
  const made: string[] = [];
  let finished: Pick<FinishedStep, 'status' | 'stdout' | 'outputs'> = { status: 0, stdout: '', outputs: {} };
  for (const { id, uses = '', run, with: inputs, env } of job.steps) {
    const [action = ''] = uses.split('@');
    if (run?.startsWith('make ') === true) {
      made.push(run);
      write(folder, built);
    } else if (run !== undefined) {
      const outputs = runShell(running, folder, run, { ...runner, ...filled(env) });
      for (const [output, value] of Object.entries(outputs))
        known[`steps.${id ?? ''}.outputs.${output}`] = value;
    } else if (action === 'qpher/qpher-sign') {
      const whole = { ...filled(defaultInputs), ...filled(inputs), 'api-url': emulator.url };
      finished = await runAction(whole, { folder, environment: runner });
      if (finished.status !== 0) break;
    } else if (action === 'actions/checkout') {
      if (inputs?.['persist-credentials'] !== 'false') throw new Error('a checkout leaves its token behind');
      write(folder, checkout);
    } else {
      handOver(action, filled(inputs), folder, handedOver);
    }
  }
  const { status, stdout, outputs } = finished;
  return { folder, status, stdout, outputs, made };
}

function jobOf(heading: string, name: string): Job {
  const job = recipes.get(heading)?.jobs[name];
  if (job === undefined) throw new Error(`docs/recipes.md has no job ${name} below '${heading}'`);
  return job;
}

function runnerVariables(
  { environment }: RunningGithub,
  repository: string,
  ref: string,
  attempt: number,
): Texts {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: environment.GITHUB_API_URL ?? '',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/\w+\//, ''),
    GITHUB_SHA: '3f786850e387550fdab836ed7e6dc881de23001b',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/release.yml@${ref}`,
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: String(attempt),
  };
}

function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Runs a script as a runner does, with the test's own `gh`, and returns the outputs of the step. */
function runShell({ github }: RunningGithub, folder: string, script: string, environment: Texts): Texts {
  const bin = temporaryFolder({ gh: ghScript, output: '' });
  chmodSync(path.join(bin, 'gh'), 0o755);
  const created = path.join(bin, 'created');
  const output = path.join(bin, 'output');
  const { status, stderr } = spawnSync('bash', ['-e', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...environment,
      PATH: `${bin}:/usr/bin:/bin`,
      GITHUB_OUTPUT: output,
      TEST_CREATED: created,
      TEST_LATEST: github.releases.at(-1)?.tag ?? '',
    },
  });
  if (status !== 0) throw new Error(`'${script}' ended with ${String(status)}: ${stderr}`);
  if (existsSync(created)) createRelease(github, folder, readFileSync(created, 'utf8').trimEnd().split('\n'));
  return Object.fromEntries(
    Array.from(readFileSync(output, 'utf8').matchAll(/^(\w+)=(.*)$/gm), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** What `gh release create TAG [--flag…] FILE…` creates. */
function createRelease(github: FakeGithub, folder: string, argv: readonly string[]): void {
  const [, , tag = '', ...rest] = argv;
  const files = rest.filter((argument) => !argument.startsWith('--'));
  const release = github.addRelease({ tag, draft: true });
  for (const file of files) {
    const answer = github.upload(release, path.basename(file), readFileSync(path.join(folder, file)));
    if (answer.status !== 201) throw new Error(`gh could not upload ${file}`);
  }
  release.draft = rest.includes('--draft');
  release.immutable = !release.draft && github.options.immutableReleases;
}

/** The actions that pass files from job to job. */
function handOver(action: string, inputs: Texts, folder: string, handedOver: string): void {
  const { name = '', path: place = '', pattern = name, 'merge-multiple': merged } = inputs;
  if (action === 'actions/upload-artifact') {
    cpSync(path.join(folder, place), path.join(handedOver, name), { recursive: true });
    return;
  }
  if (action !== 'actions/download-artifact') throw new Error(`the tests know no ${action}`);
  if ((pattern === name) === (merged === 'true')) throw new Error('a pattern needs merge-multiple');
  const start = pattern.replace(/\*$/, '');
  const names = readdirSync(handedOver).filter((other) =>
    pattern === name ? other === name : other.startsWith(start),
  );
  if (names.length === 0) throw new Error(`nothing was handed over as ${pattern}`);
  for (const other of names) {
    cpSync(path.join(handedOver, other), path.join(folder, place), { recursive: true });
  }
}
