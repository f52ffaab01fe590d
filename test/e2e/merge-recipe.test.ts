import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runningEmulator } from '../support/emulator.js';
import { runAction, runCli } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

interface Workflow {
  readonly jobs: Readonly<
    Record<
      'build' | 'merge',
      {
        readonly strategy?: { readonly matrix: { readonly platform: readonly string[] } };
        readonly steps: readonly {
          readonly uses?: string;
          readonly with?: Readonly<Record<string, string>>;
        }[];
      }
    >
  >;
}

const page = readFileSync(path.join(import.meta.dirname, '../../docs/merging.md'), 'utf8');
const { jobs } = parse(/```yaml\n(.*?)```/s.exec(page)?.[1] ?? '') as Workflow;

/** The inputs of the step of a job that uses this Action, with the runner's values in place of expressions. */
function inputsOf(job: keyof Workflow['jobs'], values: Readonly<Record<string, string>>) {
  const step = jobs[job].steps.find(({ uses }) => uses?.startsWith('qpher/qpher-sign@'));
  if (step?.with === undefined) throw new Error(`the job ${job} does not use the Action`);
  const filled = (text: string): string =>
    text.replace(/\$\{\{ (\S+) \}\}/g, (expression, name: string) => values[name] ?? expression);
  return Object.fromEntries(Object.entries(step.with).map(([name, text]) => [name, filled(text)]));
}

test('the matrix of docs/merging.md ends in one manifest that verifies', async () => {
  const { url, apiKey } = await runningEmulator();
  const service = { 'api-url': url };
  const collected = temporaryFolder();
  const platforms = jobs.build.strategy?.matrix.platform ?? [];
  expect(platforms.length).toBeGreaterThan(1);
  for (const platform of platforms) {
    const folder = temporaryFolder({ [`dist/${platform}/app.tgz`]: platform });
    const inputs = inputsOf('build', { 'matrix.platform': platform, 'secrets.QPHER_API_KEY': apiKey });
    expect(await runAction({ ...inputs, ...service }, { folder })).toMatchObject({ status: 0 });
    cpSync(folder, collected, { recursive: true });
  }
  const inputs = inputsOf('merge', { 'secrets.QPHER_API_KEY': apiKey });
  expect(await runAction({ ...inputs, ...service }, { folder: collected })).toMatchObject({ status: 0 });
  rmSync(path.join(collected, 'dist/parts'), { recursive: true });

  const environment = { QPHER_API_URL: url, QPHER_API_KEY: apiKey };
  const argv = ['verify', '--root', 'dist', '--strict', '--expected-repository', 'o/r'];
  const verified = await runCli(argv, { folder: collected, environment });
  expect([verified.status, verified.stdout]).toEqual([
    0,
    expect.stringContaining(`verified ${platforms.length} artifacts`),
  ]);
});
