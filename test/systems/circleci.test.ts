import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';
import { machine, project, projectFolder, run, snippet, type Finished, type Machine } from './systems.js';

interface Run {
  readonly command: string;
  readonly environment?: Readonly<Record<string, string>>;
}

type Step = string | Readonly<Record<string, unknown>>;

interface Orb {
  readonly commands: Readonly<
    Record<
      string,
      {
        readonly parameters: Readonly<Record<string, { readonly default?: unknown }>>;
        readonly steps: readonly Step[];
      }
    >
  >;
}

const orb = parse(readFileSync(path.join(projectFolder, 'integrations/circleci/orb.yml'), 'utf8')) as Orb;

/** What a step runs: for a command of the orb, its `run` with the parameters filled in. */
function runsOf(step: Step): readonly Run[] {
  if (typeof step === 'string') return [];
  return Object.entries(step).flatMap(([name, value]) => {
    if (name === 'run') return [typeof value === 'string' ? { command: value } : (value as Run)];
    const command = orb.commands[name.replace(/^qpher-sign\//, '')];
    if (!name.startsWith('qpher-sign/') || command === undefined) return [];
    const given = value as Readonly<Record<string, unknown>>;
    expect(Object.keys(command.parameters)).toEqual(expect.arrayContaining(Object.keys(given)));
    const filledIn: unknown = JSON.parse(JSON.stringify(command.steps), (_, text: unknown) =>
      typeof text !== 'string'
        ? text
        : text.replace(/<< parameters\.([\w-]+) >>/g, (_match, parameter: string) => {
            const filled = given[parameter] ?? command.parameters[parameter]?.default;
            expect(filled).toBeDefined();
            return String(filled);
          }),
    );
    return (filledIn as readonly Step[]).flatMap(runsOf);
  });
}

/** Runs the steps of the only job in a configuration until one fails. */
async function job(
  { environment }: Machine,
  folder: string,
  configuration: string,
  context: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const { jobs } = parse(configuration) as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
  };
  const reports = temporaryFolder();
  let output = '';
  for (const step of Object.values(jobs).flatMap(({ steps }) => steps.flatMap(runsOf))) {
    const finished = await run('bash', ['-eo', 'pipefail', '-c', step.command], {
      folder,
      environment: {
        ...environment,
        ...context,
        ...step.environment,
        QPHER_REPORT: path.join(reports, 'report.xml'),
      },
    });
    output += finished.output;
    if (finished.status !== 0) return { status: finished.status, output };
  }
  return { status: 0, output };
}

const signing = snippet('circleci', 'Sign');
const verifying = snippet('circleci', 'Verify');

describe('CircleCI orb as used in the docs', () => {
  test('the orb signs, and verifies without the context', async () => {
    const someMachine = await machine();
    const folder = project(someMachine);
    const { apiKey } = someMachine.emulator;
    const signed = await job(someMachine, folder, signing, { QPHER_API_KEY: apiKey });
    expect(signed).toMatchObject({
      status: 0,
      output: expect.stringContaining('signed 2 artifacts') as unknown,
    });
    expect(signed.output).not.toContain(apiKey);
    expect(filesBelow(path.join(folder, 'dist'))).toContain('qpher-manifest.json.sig');
    const verified = await job(someMachine, folder, verifying);
    expect(verified.output).toMatch(/verified 2 artifacts[^]*deploying/);
  });

  test('a changed file fails the job before it deploys', async () => {
    const someMachine = await machine();
    const folder = project(someMachine);
    await job(someMachine, folder, signing, { QPHER_API_KEY: someMachine.emulator.apiKey });
    writeFileSync(path.join(folder, 'dist/app.tar.gz'), 'changed');
    const { status, output } = await job(someMachine, folder, verifying);
    expect(output).toContain('✗ app.tar.gz: modified');
    expect(output).not.toContain('deploying');
    expect(status).toBe(1);
  });

  test('a missing API key fails the job with api-key-missing', async () => {
    const someMachine = await machine();
    const { status, output } = await job(someMachine, project(someMachine), signing);
    expect(output).toContain('(api-key-missing)');
    expect(status).toBe(2);
  });
});
