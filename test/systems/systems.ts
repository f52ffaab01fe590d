import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Emulator } from '../../src/emulator/emulator.js';
import { tool } from '../../src/version.js';
import { runningEmulator } from '../support/emulator.js';
import { cliBundle, runCli } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

export const projectFolder = path.resolve(import.meta.dirname, '../..');

/** A program that scripts/test-systems.mjs installed, by the name of the variable for it. */
export function installed(variable: string): string {
  const file = process.env[variable];
  if (file === undefined) throw new Error(`${variable} is not set: run npm run test:systems`);
  return file;
}

/** The first code block below a heading on a page in docs/ci. */
export function snippet(page: string, heading: string): string {
  const text = readFileSync(path.join(projectFolder, 'docs/ci', `${page}.md`), 'utf8');
  const [, section] = text.split(`\n## ${heading}\n`);
  const [, code] = /^```\w+\n(.*?)^```$/ms.exec(section ?? '') ?? [];
  if (code === undefined) throw new Error(`docs/ci/${page}.md has no code below '${heading}'`);
  return code;
}

export interface Finished {
  readonly status: number;
  /** Standard output and standard error. */
  readonly output: string;
}

/** Runs a program to its end with only the given environment. */
export function run(
  command: string,
  argv: readonly string[],
  options: { readonly folder: string; readonly environment: NodeJS.ProcessEnv },
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const settings = { cwd: options.folder, env: options.environment, maxBuffer: 2 ** 26 };
    execFile(command, argv, settings, (error, stdout, stderr) => {
      const status = error === null ? 0 : error.code;
      if (typeof status === 'number') resolve({ status, output: stdout + stderr });
      else reject(new Error(`${command} did not run to its end`, { cause: error }));
    });
  });
}

/** A machine of a CI system: a service, the publisher's keyring, and the environment of the runner. */
export interface Machine {
  readonly emulator: Emulator;
  /** The keyring of the service. */
  readonly keyring: string;
  /** Without the API key, which each system passes in its own way. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Builds two files instead of make. */
const make = `#!/bin/sh
mkdir -p dist/linux
echo program > dist/app.tar.gz
echo program for Linux > dist/linux/app.tar.gz
`;

/** Stands for npx and the registry: accepts only the package in this version, and runs the bundle. */
const npx = `#!/bin/sh
if [ "$1 $2" != "--yes ${tool.name}@${tool.version}" ]; then echo "npx $*: not the package" >&2; exit 64; fi
shift 2
exec "${process.execPath}" "${cliBundle}" "$@"
`;

/** A new machine. Its service stops when the test ends. */
export async function machine(): Promise<Machine> {
  const emulator = await runningEmulator();
  const programs = temporaryFolder({ npx, make });
  for (const name of ['npx', 'make']) chmodSync(path.join(programs, name), 0o755);
  const folder = temporaryFolder();
  const service = { QPHER_API_URL: emulator.url, QPHER_API_KEY: emulator.apiKey };
  const { stdout } = await runCli(['keys', 'export'], { folder, environment: service });
  return {
    emulator,
    keyring: stdout,
    environment: {
      PATH: [programs, path.dirname(process.execPath), '/usr/bin', '/bin'].join(':'),
      HOME: temporaryFolder(),
      QPHER_API_URL: emulator.url,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'test',
      GIT_AUTHOR_EMAIL: 'test@example.com',
      GIT_COMMITTER_NAME: 'test',
      GIT_COMMITTER_EMAIL: 'test@example.com',
    },
  };
}

/** A project that builds and deploys, with the keyring of the service. */
export function project({ keyring }: Machine, files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder({
    'qpher-keyring.json': keyring,
    'deploy.sh': '#!/bin/sh\necho "deploying $*"\n',
    ...files,
  });
  chmodSync(path.join(folder, 'deploy.sh'), 0o755);
  return folder;
}

/** The same as a Git repository. */
export function repository(someMachine: Machine, files: Readonly<Record<string, string>> = {}): string {
  const folder = project(someMachine, files);
  commit(folder, someMachine, 'v1.2.3');
  return folder;
}

/** This project as a repository with the tag of its version, and Git settings that redirect its URL there. */
export function publishedProject(
  url: string,
  paths: readonly string[],
  someMachine: Machine,
): Readonly<Record<string, string>> {
  const folder = temporaryFolder();
  for (const name of paths) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    cpSync(path.join(projectFolder, name), path.join(folder, name), { recursive: true });
  }
  commit(folder, someMachine, `v${tool.version}`);
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: `url.file://${folder}.insteadOf`,
    GIT_CONFIG_VALUE_0: url,
    GIT_CONFIG_KEY_1: 'uploadpack.allowFilter',
    GIT_CONFIG_VALUE_1: 'true',
  };
}

/** Makes a folder a Git repository with one commit and this tag. */
function commit(folder: string, { environment }: Machine, tag: string): void {
  const git = (...argv: string[]): Buffer => execFileSync('git', argv, { cwd: folder, env: environment });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=first');
  git('tag', tag);
}
