import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../support/temporary-folder.js';

/** The runner, absent if it cannot be built (scripts/test-runners.mjs). */
export const act = process.env.QPHER_TEST_ACT;

const projectFolder = path.resolve(import.meta.dirname, '../..');
const standIns = path.join(import.meta.dirname, 'stand-ins');
const systems = ['ubuntu-latest', 'macos-latest', 'windows-latest'];

export interface WorkflowRequest {
  readonly workspace: string;
  /** The workflow's file, relative to the project's folder. */
  readonly workflow: string;
  /** The only job to run. By default, all run. */
  readonly job?: string;
  readonly event: string;
  readonly payload?: unknown;
  readonly variables?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
}

/** A step in the output of the runner. */
interface Step {
  readonly result: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Its warnings and errors as the workflow commands that created them: `::error file=a::text`. */
  readonly annotations: readonly string[];
  readonly summary: string;
}

export interface FinishedWorkflow {
  readonly status: number | null;
  /** The conclusion of each job by its id, or `id (leg)` in a matrix. A job that did not run is absent. */
  readonly jobs: Readonly<Record<string, string>>;
  /** By `job/id`. A step that did not run is absent. */
  readonly steps: Readonly<Record<string, Step>>;
  /** Everything it printed. */
  readonly log: string;
}

/** One line of act's output with --json. */
interface LogEntry {
  readonly jobID?: string;
  readonly matrix?: Readonly<Record<string, string>>;
  readonly stage?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly jobResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly raw?: string;
  readonly content?: string;
}

/**
 * Runs a workflow on this machine, whatever system it requests, without a container or a connection to GitHub. The
 * checkout copies the workspace, and artifacts are passed through a folder.
 */
export async function runWorkflow(request: WorkflowRequest): Promise<FinishedWorkflow> {
  const home = temporaryFolder({
    '.config/act/actrc': '',
    'event.json': JSON.stringify(request.payload ?? {}),
  });
  const store = temporaryFolder();
  const file = path.join(projectFolder, request.workflow);
  const argv = [
    request.event,
    ...['--workflows', file, '--eventpath', path.join(home, 'event.json')],
    ...(request.job === undefined ? [] : ['--job', request.job]),
    ...systems.flatMap((system) => ['--platform', `${system}=-self-hosted`]),
    ...['--json', '--no-cache-server', '--action-cache-path', path.join(home, 'cache')],
    ...['--env', `ARTIFACT_STORE=${store}`, '--secret', 'GITHUB_TOKEN=none'],
    ...artifactActions(file).flatMap(([uses, folder]) => ['--local-repository', `${uses}=${folder}`]),
    ...Object.entries(request.variables ?? {}).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
    ...Object.entries(request.secrets ?? {}).flatMap(([name, value]) => ['--secret', `${name}=${value}`]),
  ];
  const environment = {
    PATH: [path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
    HOME: home,
    ACT_DISABLE_VERSION_CHECK: '1',
  };
  const { status, log } = await runAct(argv, request.workspace, environment);
  return { status, log, ...story(log) };
}

/** The artifact actions that a workflow uses, by commit, and the folders that replace them. */
function artifactActions(file: string): readonly (readonly [string, string])[] {
  const uses = readFileSync(file, 'utf8').matchAll(
    /uses: (actions\/((?:up|down)load-artifact)@[0-9a-f]{40})/g,
  );
  return Array.from(uses, ([, action = '', name = '']) => [action, path.join(standIns, name)] as const);
}

function runAct(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ status: number | null; log: string }> {
  if (act === undefined) throw new Error('there is no act');
  const child = spawn(act, argv, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, log });
    });
  });
}

function story(log: string): Pick<FinishedWorkflow, 'jobs' | 'steps'> {
  const entries = log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as LogEntry);
  const jobs = entries.flatMap((entry) =>
    entry.jobResult === undefined ? [] : [[jobName(entry), entry.jobResult] as const],
  );
  // A step within a composite action has the ids of both.
  const ofSteps = entries.filter(({ stage, stepID }) => stage === 'Main' && stepID?.length === 1);
  const names = [...new Set(ofSteps.map(stepName))];
  return {
    jobs: Object.fromEntries(jobs),
    steps: Object.fromEntries(
      names.map((name) => [name, stepOf(ofSteps.filter((entry) => stepName(entry) === name))]),
    ),
  };
}

function stepName(entry: LogEntry): string {
  return `${jobName(entry)}/${entry.stepID?.[0] ?? ''}`;
}

function jobName({ jobID = '', matrix }: LogEntry): string {
  const leg = Object.values(matrix ?? {}).join(', ');
  return leg === '' ? jobID : `${jobID} (${leg})`;
}

function stepOf(entries: readonly LogEntry[]): Step {
  const told = (command: string) => entries.filter((entry) => entry.command === command);
  return {
    result: entries.find(({ stepResult }) => stepResult !== undefined)?.stepResult ?? '',
    outputs: Object.fromEntries(told('set-output').map(({ name = '', arg = '' }) => [name, arg])),
    annotations: [...told('warning'), ...told('error')].map(({ raw = '' }) => raw.trimEnd()),
    summary: told('summary')
      .map(({ content = '' }) => content)
      .join(''),
  };
}
