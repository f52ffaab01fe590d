import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { azureScripts } from '../support/ci-templates.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';
import { machine, project, run, snippet, type Finished, type Machine } from './systems.js';

interface Step {
  readonly script?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly template?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** Runs the scripts of a pipeline on the page until one fails. */
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
      : azureScripts(step.template.replace(/@qpher-sign$/, ''), step.parameters ?? {}).map(
          ({ script, environment: env }): Step => ({ script, env }),
        ),
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
/** A downloaded artifact has a folder with its name. Here, it is in the folder where it was built. */
const verifying = snippet('azure-pipelines', 'Verify').replaceAll('/release', '/dist');

describe('Azure Pipelines templates as used in the docs', () => {
  test('the templates sign, and verify without the secret', async () => {
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

  test('a changed file fails the build before it deploys', async () => {
    const someMachine = await machine();
    const folder = project(someMachine);
    await build(someMachine, folder, signing, { QPHER_API_KEY: someMachine.emulator.apiKey });
    writeFileSync(path.join(folder, 'dist/app.tar.gz'), 'changed');
    const { status, output } = await build(someMachine, folder, verifying);
    expect(output).toContain('✗ app.tar.gz: modified');
    expect(output).not.toContain('deploying');
    expect(status).toBe(1);
  });

  test('a missing secret fails the build with a message about the API key', async () => {
    const someMachine = await machine();
    const { status, output } = await build(someMachine, project(someMachine), signing);
    expect(output).toContain('api-key');
    expect(status).toBe(2);
  });
});
