import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isWindows, wineFolder } from './systems.js';

const projectFolder = path.resolve(import.meta.dirname, '../..');

/** The built bundles. */
export const cliBundle = path.join(projectFolder, 'dist/cli/index.js');
const actionBundle = path.join(projectFolder, 'dist/action/index.js');

const { QPHER_TEST_NODE, npm_node_execpath } = process.env;

/** The Node.js for the bundles: the one that runs the tests, or the one under test (npm run test:nodes). */
export const bundleNode: string = realpathSync(QPHER_TEST_NODE ?? process.execPath);

/** This Node.js, and the one that runs npm, on which the command line must work too. */
export const nodes: readonly string[] = [
  ...new Set([bundleNode, realpathSync(QPHER_TEST_NODE ?? npm_node_execpath ?? bundleNode)]),
];

/** Variables for Wine, which suppress its own output. */
const wineVariables = {
  PATH: '/usr/bin:/bin',
  HOME: '/root',
  WINEDEBUG: '-all',
  WINEDLLOVERRIDES: 'mscoree,mshtml=',
};
const WINE_WORDS = /^error: XDG_RUNTIME_DIR is invalid or not set in the environment\.\n/gm;

export interface Finished {
  /** Exit status, or null if a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly node?: string;
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Sends this signal when this text first appears on standard error. */
  readonly interrupt?: { readonly signal: NodeJS.Signals; readonly when: RegExp };
  /** Runs as this user, which only root may do. */
  readonly uid?: number;
  /** Milliseconds after which the process is ended, with exit status null. By default never. */
  readonly patience?: number;
  /** Arguments for Node.js itself, before the bundle. */
  readonly nodeArguments?: readonly string[];
  /** A command that runs the command that follows it. */
  readonly wrapper?: readonly string[];
  /** Called with the running process. */
  readonly onStart?: (child: ChildProcess) => void;
  /** Shell commands that set limits before the process starts. Not on Windows. */
  readonly limits?: string;
}

/** Runs the built command line with only the given environment. */
export function runCli(argv: readonly string[], options: RunOptions): Promise<Finished> {
  return runScript(cliBundle, argv, options);
}

/** Runs a script of Node.js in the same way. */
export function runScript(bundle: string, argv: readonly string[], options: RunOptions): Promise<Finished> {
  return wineFolder === undefined
    ? runNatively(bundle, argv, options)
    : runInWine(wineFolder, [...(options.nodeArguments ?? []), bundle, ...argv], options);
}

/** With files instead of pipes, because Node.js for Windows cannot use pipes from Linux. */
async function runInWine(wine: string, argv: readonly string[], options: RunOptions): Promise<Finished> {
  const folder = mkdtempSync(path.join(tmpdir(), 'qpher-wine-'));
  const file = (name: string): string => path.join(folder, name);
  writeFileSync(file('stdin'), options.input ?? '');
  const descriptors = [
    openSync(file('stdin'), 'r'),
    openSync(file('stdout'), 'w'),
    openSync(file('stderr'), 'w'),
  ];
  const variables = Object.entries({ ...wineVariables, ...options.environment }).map(
    ([name, value]) => `${name}=${value}`,
  );
  const command = [
    'env',
    '-i',
    '-C',
    options.folder,
    ...variables,
    '/usr/lib/wine/wine64',
    'C:\\node.exe',
    ...argv,
  ];
  try {
    const child = spawn('chroot', [wine, ...command], {
      stdio: descriptors,
      ...(options.patience !== undefined && { timeout: options.patience, killSignal: 'SIGKILL' }),
    });
    options.onStart?.(child);
    const [status] = (await once(child, 'close')) as [number | null];
    const read = (name: string): string => readFileSync(file(name), 'utf8');
    return { status, stdout: read('stdout'), stderr: read('stderr').replace(WINE_WORDS, '') };
  } finally {
    for (const descriptor of descriptors) closeSync(descriptor);
    rmSync(folder, { recursive: true, force: true });
  }
}

function runNatively(bundle: string, argv: readonly string[], options: RunOptions): Promise<Finished> {
  const whole = [
    ...(options.wrapper ?? []),
    options.node ?? bundleNode,
    ...(options.nodeArguments ?? []),
    bundle,
    ...argv,
  ];
  const limited = ['/bin/bash', '-c', `${options.limits ?? ''}; exec "$@"`, 'bash', ...whole];
  const [command = '', ...rest] = options.limits === undefined || isWindows ? whole : limited;
  const child = spawn(command, rest, {
    cwd: options.folder,
    env: { PATH: '/usr/bin:/bin', ...options.environment },
    ...(options.patience !== undefined && { timeout: options.patience, killSignal: 'SIGKILL' }),
    ...(options.uid !== undefined && { uid: options.uid, gid: options.uid }),
  });
  options.onStart?.(child);
  let stdout = '';
  let stderr = '';
  let interrupted = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    if (!interrupted && options.interrupt?.when.test(stderr) === true) {
      interrupted = true;
      child.kill(options.interrupt.signal);
    }
  });
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // A program may end before it has read all of its input, for example if that exceeds a limit.
    child.stdin.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ECONNRESET') reject(error);
    });
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
  });
}

export interface FinishedStep extends Finished {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the Action's bundle as GitHub's runner does, with its naming of inputs, its files, and nothing else. */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  { folder, environment = {}, ...options }: RunOptions,
): Promise<FinishedStep> {
  const runner = mkdtempSync(path.join(tmpdir(), 'qpher-runner-'));
  const outputFile = path.join(runner, 'output');
  const summaryFile = path.join(runner, 'summary.md');
  writeFileSync(outputFile, '');
  writeFileSync(summaryFile, '');
  const inputVariables: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
  try {
    const finished = await runScript(actionBundle, [], {
      ...options,
      folder,
      environment: {
        ...inputVariables,
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: '3f786850e387550fdab836ed7e6dc881de23001b',
        GITHUB_WORKSPACE: folder,
        GITHUB_OUTPUT: outputFile,
        GITHUB_STEP_SUMMARY: summaryFile,
        RUNNER_TEMP: runner,
        ...environment,
      },
    });
    // The toolkit uses the line endings of the system.
    const lines = (text: string): string => text.replaceAll('\r\n', '\n');
    return {
      ...finished,
      stdout: lines(finished.stdout),
      outputs: parseOutputs(lines(readFileSync(outputFile, 'utf8'))),
      summary: lines(readFileSync(summaryFile, 'utf8')),
    };
  } finally {
    rmSync(runner, { recursive: true, force: true });
  }
}

/** Parses the output file of a runner: `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const blocks = text.matchAll(/^([a-z-]+)<<(\S+)\n(?:([\s\S]*?)\n)?\2$/gm);
  return Object.fromEntries(Array.from(blocks, ([, name = '', , value = '']) => [name, value]));
}
