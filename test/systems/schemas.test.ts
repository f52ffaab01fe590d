import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { temporaryFolder } from '../support/temporary-folder.js';
import { installed, projectFolder, run, snippet } from './systems.js';

const read = (name: string): string => readFileSync(path.join(projectFolder, name), 'utf8');

/** What check-jsonschema reports about a document, with its built-in schema of a system. */
async function problems(system: string, document: string): Promise<string> {
  const folder = temporaryFolder({ 'document.yml': document });
  const transform = ['azure-pipelines', 'gitlab-ci'].includes(system) ? ['--data-transform', system] : [];
  const schema = ['--builtin-schema', `vendor.${system}`, '--regex-variant', 'nonunicode', ...transform];
  const { status, output } = await run(installed('CHECK_JSONSCHEMA'), [...schema, 'document.yml'], {
    folder,
    environment: { PATH: process.env.PATH },
  });
  if (status !== 0 && !output.includes('Schema validation errors')) throw new Error(output);
  return status === 0 ? '' : output;
}

/** The schema requires strings as the defaults of all parameters, including numbers and booleans. */
const template = (name: string): string => {
  const { parameters, ...rest } = parse(read(name)) as {
    readonly parameters: readonly { readonly default?: unknown }[];
  };
  const asText = parameters.map((one) => ('default' in one ? { ...one, default: String(one.default) } : one));
  return stringify({ parameters: asText, ...rest });
};

/** A configuration with the orb in it. An inline orb has neither a version nor display settings. */
const withOrb = (configuration: string): string => {
  const orb = parse(read('integrations/circleci/orb.yml')) as Readonly<Record<string, unknown>>;
  const { description, commands } = orb;
  return stringify({
    ...(parse(configuration) as object),
    orbs: { 'qpher-sign': { description, commands } },
  });
};

const documents: readonly [system: string, what: string, document: string][] = [
  ...['sign', 'verify'].flatMap((name) =>
    parseAllDocuments(read(`templates/${name}.yml`)).map((document, index): [string, string, string] => [
      'gitlab-ci',
      `templates/${name}.yml, document ${index + 1}`,
      stringify(document.toJS()),
    ]),
  ),
  ['gitlab-ci', 'Sign', snippet('gitlab', 'Sign')],
  ['gitlab-ci', 'Verify', snippet('gitlab', 'Verify')],
  ['buildkite', 'Sign', snippet('buildkite', 'Sign')],
  ['buildkite', 'Verify', snippet('buildkite', 'Verify')],
  ['azure-pipelines', 'sign.yml', template('integrations/azure-pipelines/sign.yml')],
  ['azure-pipelines', 'verify.yml', template('integrations/azure-pipelines/verify.yml')],
  ['azure-pipelines', 'Sign', snippet('azure-pipelines', 'Sign')],
  ['azure-pipelines', 'Verify', snippet('azure-pipelines', 'Verify')],
  ['circle-ci', 'orb and Sign', withOrb(snippet('circleci', 'Sign'))],
  ['circle-ci', 'orb and Verify', withOrb(snippet('circleci', 'Verify'))],
];

test.each(documents)('%s: %s passes the schema', async (system, _what, document) => {
  expect(await problems(system, document)).toBe('');
});

test.each([
  ['gitlab-ci', 'job: { script: [true], artifacts: { reports: { junit: { a: b } } } }'],
  ['buildkite', 'steps: [{ command: make, plugins: 1 }]'],
  ['azure-pipelines', 'steps: [{ script: make, enviroment: {} }]'],
  ['circle-ci', 'version: 2.1\norbs: { a: { commands: { b: { steps: [{ run: { comand: c } }] } } } }'],
])('the schema of %s refuses a mistake', async (system, document) => {
  expect(await problems(system, document)).toContain('errors');
});
