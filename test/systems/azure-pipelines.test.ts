import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';
import { machine, project, projectFolder, run, snippet, type Finished, type Machine } from './systems.js';

interface Step {
  readonly script?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly template?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

interface Template {
  readonly parameters: readonly { readonly name: string; readonly default?: unknown }[];
  readonly steps: readonly Step[];
}

/** The steps of a template of this project with these parameters filled in, as template expressions do it. */
function filledIn(name: string, given: Readonly<Record<string, unknown>>): readonly Step[] {
  const template = parse(readFileSync(path.join(projectFolder, name), 'utf8')) as Template;
  const known = template.parameters.map((parameter) => parameter.name);
  const values = new Map(
    template.parameters.map((parameter) => [parameter.name, given[parameter.name] ?? parameter.default]),
  );
  expect(known).toEqual(expect.arrayContaining(Object.keys(given)));
  const fill = (text: string): string =>
    text.replace(
      /\$\{\{ (?:parameters\.(\w+)|lower\(parameters\.(\w+)\)) \}\}/g,
      (_, plain?: string, lower?: string) => {
        const value = values.get(plain ?? lower ?? '');
        expect(value).toBeDefined();
        return String(value);
      },
    );
  return template.steps.map(({ script, env = {} }) => ({
    ...(script !== undefined && { script: fill(script) }),
    env: Object.fromEntries(Object.entries(env).map(([variable, value]) => [variable, fill(value)])),
  }));
}

/** Runs the scripts of a pipeline of the page until one fails. */
async function build(
  { environment }: Machine,
  folder: string,
  pipeline: string,
  secrets: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const { steps } = parse(pipeline) as { readonly steps: readonly Step[] };
  const variables: Readonly<Record<string, string>> = {
    'System.DefaultWorkingDirectory': folder,
    'Pipeline.Workspace': folder,
    'Agent.TempDirectory': temporaryFolder(),
    ...secrets,
  };
  const macros = (text: string): string =>
    text.replace(/\$\(([\w.]+)\)/g, (whole, name: string) => variables[name] ?? whole);
  const flat = steps.flatMap((step) =>
    step.template === undefined
      ? [step]
      : filledIn(step.template.replace(/@qpher-sign$/, ''), step.parameters ?? {}),
  );
  let output = '';
  for (const { script, env = {} } of flat) {
    if (script === undefined) continue;
    const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, macros(value)]));
    const finished = await run('bash', ['--noprofile', '--norc', '-c', macros(script)], {
      folder,
      environment: { ...environment, ...own },
    });
    output += finished.output;
    if (finished.status !== 0) return { status: finished.status, output };
  }
  return { status: 0, output };
}

const signing = snippet('azure-pipelines', 'Sign');
/** The folder of a downloaded artifact has its name; here it is where it was built. */
const verifying = snippet('azure-pipelines', 'Verify').replaceAll('/release', '/dist');

describe('the templates of Azure Pipelines, as the page uses them', () => {
  test('sign, and verify without the secret', async () => {
    const someMachine = await machine();
    const folder = project(someMachine);
    const { apiKey } = someMachine.emulator;
    const signed = await build(someMachine, folder, signing, { QPHER_API_KEY: apiKey });
    expect(signed).toMatchObject({
      status: 0,
      output: expect.stringContaining('signed 2 artifacts') as unknown,
    });
    expect(signed.output).not.toContain(apiKey);
    expect(filesBelow(path.join(folder, 'dist'))).toContain('qpher-manifest.json.sig');
    const verified = await build(someMachine, folder, verifying);
    expect(verified.output).toMatch(/verified 2 artifacts[^]*deploying/);
  });

  test('fail the build at a changed file', async () => {
    const someMachine = await machine();
    const folder = project(someMachine);
    await build(someMachine, folder, signing, { QPHER_API_KEY: someMachine.emulator.apiKey });
    writeFileSync(path.join(folder, 'dist/app.tar.gz'), 'changed');
    const { status, output } = await build(someMachine, folder, verifying);
    expect(output).toContain('✗ app.tar.gz: modified');
    expect(output).not.toContain('deploying');
    expect(status).toBe(1);
  });

  test('say so when the secret is not set', async () => {
    const someMachine = await machine();
    const { status, output } = await build(someMachine, project(someMachine), signing);
    expect(output).toContain('api-key');
    expect(status).toBe(2);
  });
});
