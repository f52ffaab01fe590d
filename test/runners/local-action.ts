import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../support/temporary-folder.js';

const projectFolder = path.resolve(import.meta.dirname, '../..');

/** The node_modules with local-action, absent unless scripts/test-runners.mjs runs the tests. */
export const localAction = process.env.QPHER_TEST_LOCAL_ACTION;

export interface FinishedStep {
  readonly status: number | null;
  /** Everything it printed. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs a step of this Action from its sources, with local-action's toolkit instead of GitHub's. */
export async function runStep(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
): Promise<FinishedStep> {
  const runner = temporaryFolder({ 'summary.md': '' });
  const summaryFile = path.join(runner, 'summary.md');
  const variables = {
    GITHUB_WORKSPACE: workspace,
    GITHUB_STEP_SUMMARY: summaryFile,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const variablesFile = path.join(runner, '.env');
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(variablesFile, lines.join(''));
  const finished = await runLocalAction(['.', 'test/runners/local-action-entry.ts', variablesFile], runner);
  const outputs = finished.log.matchAll(/::set-output name=([a-z-]+)::(.*)$/gm);
  return {
    ...finished,
    outputs: Object.fromEntries(Array.from(outputs, ([, name = '', value = '']) => [name, value])),
    summary: readFileSync(summaryFile, 'utf8'),
  };
}

/** Does the same as the package's own start file, which would have npm look for any version of `tsx`. */
function runLocalAction(
  argv: readonly string[],
  home: string,
): Promise<Pick<FinishedStep, 'status' | 'log'>> {
  if (localAction === undefined) throw new Error('there is no local-action');
  const start = ['tsx/dist/cli.mjs', '@github/local-action/src/index.ts'];
  const child = spawn(process.execPath, [...start.map((file) => path.join(localAction, file)), ...argv], {
    cwd: projectFolder,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      NODE_NO_WARNINGS: '1',
      NODE_PACKAGE_MANAGER: 'npm',
      TARGET_ACTION_PATH: projectFolder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
