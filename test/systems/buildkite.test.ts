import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';
import { installed, machine, publishedProject, repository, run, snippet, type Finished } from './systems.js';

const plugin = 'https://github.com/qpher/qpher-sign';
const pluginFiles = ['plugin.yml', 'hooks', 'integrations/buildkite', 'dist/cli'];

type Options = Readonly<Record<string, unknown>>;

interface Step {
  readonly command: string;
  /** The pipeline's name for the plugin. */
  readonly name: string;
  readonly options: Options;
}

/** The only step of a pipeline that uses the plugin. */
function stepOf(pipeline: string): Step {
  const { steps } = parse(pipeline) as {
    readonly steps: readonly {
      readonly command: string;
      readonly plugins: readonly Readonly<Record<string, Options>>[];
    }[];
  };
  const [found] = steps.flatMap(({ command, plugins }) =>
    plugins
      .flatMap((one) => Object.entries(one))
      .filter(([name]) => name.startsWith(plugin))
      .map(([name, options]) => ({ command, name, options })),
  );
  if (found === undefined) throw new Error('the pipeline does not name the plugin');
  return found;
}

const signing = stepOf(snippet('buildkite', 'Sign'));
const verifying = stepOf(snippet('buildkite', 'Verify'));

interface Agent {
  readonly apiKey: string;
  /** Runs one job. Later jobs find the files of earlier ones. */
  readonly job: (step: Step, environment?: Readonly<Record<string, string>>) => Promise<Finished>;
  readonly checkout: string;
  /** The files of the checkout. */
  readonly made: () => readonly string[];
}

/** An agent on one machine. */
async function agent(): Promise<Agent> {
  const someMachine = await machine();
  const { emulator, environment } = someMachine;
  const repositoryFolder = repository(someMachine);
  const git = publishedProject(plugin, pluginFiles, someMachine);
  const home = temporaryFolder();
  const bin = path.join(home, 'bin');
  mkdirSync(bin);
  symlinkSync(installed('BUILDKITE_AGENT'), path.join(bin, 'buildkite-agent'));
  const checkout = path.join(home, 'builds/machine/octo-org/octo-repo');
  return {
    apiKey: emulator.apiKey,
    checkout,
    made: () => filesBelow(checkout).filter((file) => !file.startsWith('.git/')),
    job: ({ command, name, options }, further = {}) =>
      run(path.join(bin, 'buildkite-agent'), ['bootstrap'], {
        folder: home,
        environment: {
          ...environment,
          ...git,
          PATH: `${bin}:${environment.PATH ?? ''}`,
          QPHER_API_KEY: emulator.apiKey,
          BUILDKITE: 'true',
          BUILDKITE_AGENT_NAME: 'machine',
          BUILDKITE_ORGANIZATION_SLUG: 'octo-org',
          BUILDKITE_PIPELINE_SLUG: 'octo-repo',
          BUILDKITE_PIPELINE_PROVIDER: 'git',
          BUILDKITE_JOB_ID: '01994ad1-0000-4000-8000-000000000001',
          BUILDKITE_REPO: repositoryFolder,
          BUILDKITE_COMMIT: 'HEAD',
          BUILDKITE_BRANCH: 'main',
          BUILDKITE_BUILD_PATH: path.join(home, 'builds'),
          BUILDKITE_PLUGINS_PATH: path.join(home, 'plugins'),
          BUILDKITE_SOCKETS_PATH: path.join(home, 'sockets'),
          BUILDKITE_BIN_PATH: bin,
          BUILDKITE_PLUGIN_VALIDATION: 'true',
          BUILDKITE_GIT_CLEAN_FLAGS: '--dry-run', // Later jobs find what earlier ones created.
          BUILDKITE_COMMAND_EVAL: 'true',
          BUILDKITE_SHELL: '/bin/bash -e -c',
          BUILDKITE_AGENT_NO_JOB_API: 'true',
          BUILDKITE_PTY: 'false',
          BUILDKITE_COMMAND: command,
          BUILDKITE_PLUGINS: JSON.stringify([{ [name]: options }]),
          ...further,
        },
      }),
  };
}

describe('Buildkite plugin as used in the docs', () => {
  test('the plugin signs the output of the command and verifies it before the next command', async () => {
    const { job, made } = await agent();
    const signed = await job(signing);
    expect(signed.output).toContain('Valid plugin configuration');
    expect(signed.output).toContain('signed 2 artifacts');
    expect(signed.status).toBe(0);
    expect(made()).toEqual([
      'deploy.sh',
      'dist/app.tar.gz',
      'dist/app.tar.gz.sig',
      'dist/linux/app.tar.gz',
      'dist/linux/app.tar.gz.sig',
      'dist/qpher-manifest.json',
      'dist/qpher-manifest.json.sig',
      'qpher-keyring.json',
    ]);
    const verified = await job(verifying, { QPHER_API_KEY: '' });
    expect(verified.output).toMatch(/verified 2 artifacts[^]*\ndeploying dist\/app.tar.gz/);
    expect(verified.status).toBe(0);
  });

  test('the log does not show the API key', async () => {
    const { job, apiKey } = await agent();
    const { status, output } = await job(signing);
    expect(status).toBe(0);
    expect(output).not.toContain(apiKey);
  });

  test('nothing is signed after a failed command, and its status is kept', async () => {
    const { job, made } = await agent();
    const { status } = await job({ ...signing, command: 'make dist && exit 7' });
    expect(status).toBe(7);
    expect(made().filter((file) => file.endsWith('.sig'))).toEqual([]);
  });

  test('the step fails if nothing can be signed', async () => {
    const { job } = await agent();
    const { status, output } = await job({ ...signing, command: 'true' });
    expect(status).toBe(2);
    expect(output).toContain('(pattern-unmatched)');
  });

  test('the command does not run if a file was changed', async () => {
    const { job, checkout } = await agent();
    await job(signing);
    writeFileSync(path.join(checkout, 'dist/app.tar.gz'), 'changed');
    const { status, output } = await job(verifying);
    expect(output).toContain('✗ app.tar.gz: modified');
    expect(output).not.toMatch(/^deploying/m);
    expect(status).toBe(1);
  });

  test('a long list of patterns is applied in its order', async () => {
    const { job, made } = await agent();
    const files = [...Array.from({ length: 11 }, () => 'dist/app.tar.gz'), 'dist/**/*.gz', '!dist/linux/**'];
    const { status } = await job({ ...signing, options: { ...signing.options, files } });
    expect(status).toBe(0);
    expect(made()).toContain('dist/app.tar.gz.sig');
    expect(made()).not.toContain('dist/linux/app.tar.gz.sig');
  });

  test('the plugin runs another command line if one is named', async () => {
    const { job } = await agent();
    const options = { ...signing.options, command: 'echo the command line of the team:' };
    const { output } = await job({ ...signing, options });
    expect(output).toContain('the command line of the team: sign');
  });

  test.each(['true', 'false'])(
    'wrong options are refused before the command runs, with plugin validation %s',
    async (validated) => {
      const { job } = await agent();
      const environment = { BUILDKITE_PLUGIN_VALIDATION: validated };
      const wrong: [Options, RegExp][] = [
        [{ ...verifying.options, 'trusted-key': 'qpher-keyring.json' }, /trusted.key\b/i],
        [{ ...verifying.options, mode: 'verfy' }, /verfy/],
        [{ root: 'dist' }, /\bmode\b.* (required|not sign or verify)/],
      ];
      for (const [options, message] of wrong) {
        const { status, output } = await job({ ...verifying, options }, environment);
        expect(status).not.toBe(0);
        expect(output).toMatch(message);
        expect(output).not.toMatch(/^deploying/m);
      }
    },
  );
});
