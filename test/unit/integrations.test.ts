import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { settingReader } from '../../src/settings/read-settings.js';
import { settingsOf, type AnySetting, type Mode } from '../../src/settings/settings.js';
import { tool } from '../../src/version.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const filesOf = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

const templates = [...['templates', 'integrations', 'hooks'].flatMap(filesOf), 'plugin.yml'];
const pages = filesOf('docs/ci');
const systems = pages.filter((page) => !page.endsWith('README.md'));

const settingNames = (mode?: Mode): readonly string[] => settingsOf(mode).map(({ name }) => name);
const valueOf = (setting: AnySetting | undefined, text: string): unknown =>
  setting && settingReader(() => text)(setting);
const variableOf = (name: string): string => `QPHER_${name.toUpperCase().replaceAll('-', '_')}`;
const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The code blocks of a page. */
const codeOf = (page: string): { language: string; code: string }[] =>
  [...read(page).matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));

describe.each([...templates, ...pages])('integration file %s', (file) => {
  it('an integration file names only variables that are settings', () => {
    // `QPHER_$name` and `QPHER_…` are not variables.
    const named = [...read(file).matchAll(/\bQPHER_[A-Z_]*[A-Z]\b/g)].map(([name]) => name);
    const known = settingNames().map(variableOf);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('an integration file names no other version of qpher-sign than this one', () => {
    const versions = [
      ...read(file).matchAll(/(?:qpher-sign@|qpher-sign#v|\/(?:sign|verify)@v|tags\/v)(\d+\.\d+\.\d+)/g),
    ];
    // The version of a user's own release in the examples.
    const ours = versions.map(([, version]) => version).filter((version) => version !== '1.2.3');
    expect(ours.filter((version) => version !== tool.version)).toEqual([]);
  });
});

it('every command line in the integration files passes only flags of its command', () => {
  const commands = [...templates, ...pages].flatMap((file) => {
    const text = read(file).replaceAll(/\\\n\s*/g, ' ');
    return [...text.matchAll(/ (sign|verify|merge)\b((?: [^\n]*?)? --[a-z][^\n]*)/g)].map(
      ([, mode = '', flags = '']) => ({ file, mode: mode as Mode, flags }),
    );
  });
  const given = commands.flatMap(({ file, mode, flags }) =>
    [...flags.matchAll(/ --([a-z-]+)/g)].map(([, flag = '']) => ({ file, mode, flag })),
  );
  expect(given.length).toBeGreaterThan(5);
  const common = ['json', 'debug', 'help'];
  expect(given.filter(({ mode, flag }) => ![...settingNames(mode), ...common].includes(flag))).toEqual([]);
});

interface Input {
  readonly mode: Mode;
  /** The name of the setting. */
  readonly name: string;
  readonly default: string | number | boolean | undefined;
  readonly choices: unknown;
}

/** Inputs of templates that are not settings. */
const ownInputs = ['job', 'stage', 'image', 'command', 'if'];

const gitlab = (mode: Mode): Input[] => {
  const [header] = parseAllDocuments(read(`templates/${mode}.yml`));
  const { spec } = header?.toJS() as {
    spec: { inputs: Record<string, { default?: string | number | boolean; options?: unknown }> };
  };
  return Object.entries(spec.inputs).map(([name, input]) => ({
    mode,
    name,
    default: input.default,
    choices: input.options,
  }));
};

const azure = (mode: Mode): Input[] => {
  const { parameters } = parse(read(`integrations/azure-pipelines/${mode}.yml`)) as {
    parameters: { name: string; default?: string | number | boolean; values?: unknown }[];
  };
  return parameters.map((one) => ({
    mode,
    name: kebabCase(one.name),
    default: one.default,
    choices: one.values,
  }));
};

const circleci = (mode: Mode): Input[] => {
  const { commands } = parse(read('integrations/circleci/orb.yml')) as {
    commands: Record<
      string,
      { parameters: Record<string, { default?: string | number | boolean; enum?: unknown }> }
    >;
  };
  return Object.entries(commands[mode]?.parameters ?? {}).map(([name, parameter]) => ({
    mode,
    name,
    default: parameter.default,
    choices: parameter.enum,
  }));
};

describe.each([
  { system: 'GitLab', inputs: [...gitlab('sign'), ...gitlab('verify')] },
  { system: 'Azure Pipelines', inputs: [...azure('sign'), ...azure('verify')] },
  { system: 'CircleCI', inputs: [...circleci('sign'), ...circleci('verify')] },
])('inputs of $system', ({ inputs }) => {
  const ofSettings = inputs.filter(({ name }) => !ownInputs.includes(name));

  it('all inputs except those of the CI system are settings of their mode', () => {
    expect(ofSettings.length).toBeGreaterThan(8);
    expect(ofSettings.filter(({ mode, name }) => !settingNames(mode).includes(name))).toEqual([]);
  });

  it('inputs have the defaults of their settings, except root, api-key and trusted-keys', () => {
    const decided = ['root', 'api-key', 'trusted-keys'];
    for (const { name, default: fallback } of ofSettings) {
      const setting = settingsOf().find((one) => one.name === name);
      if (decided.includes(name)) continue;
      expect([name, String(fallback ?? '')]).toEqual([name, setting?.default]);
    }
  });

  it('inputs offer only choices that their settings accept', () => {
    for (const { name, choices } of ofSettings) {
      const setting = settingsOf().find((one) => one.name === name);
      for (const choice of (choices ?? []) as string[]) {
        expect(valueOf(setting, choice)).toBe(choice);
      }
    }
  });

  it('the default command runs the package of this version', () => {
    const commands = inputs.filter(({ name }) => name === 'command');
    expect(commands.map((command) => command.default)).toEqual(
      Array(2).fill(`npx --yes ${tool.name}@${tool.version}`),
    );
  });
});

describe('Buildkite plugin', () => {
  const { configuration } = parse(read('plugin.yml')) as {
    configuration: {
      properties: Record<string, { type: unknown; enum?: string[] }>;
      additionalProperties: boolean;
    };
  };
  const options = Object.keys(configuration.properties).filter((name) => !['mode', 'command'].includes(name));

  it('the options of the Buildkite plugin are settings without the API key, and all are passed on', () => {
    const [, handedOn = ''] = /^settings='([^']+)'/m.exec(read('integrations/buildkite/run')) ?? [];
    expect(handedOn.split(/\s+/).map((name) => `QPHER_${name}`)).toEqual(options.map(variableOf));
    const settings = [...settingNames('sign'), ...settingNames('verify')];
    expect(options.filter((name) => !settings.includes(name) || name === 'api-key')).toEqual([]);
    expect(configuration.additionalProperties).toBe(false);
  });

  it('the Buildkite plugin accepts lists and choices where the setting does', () => {
    for (const name of options) {
      const setting = settingsOf().find((one) => one.name === name);
      const property = configuration.properties[name];
      if (setting?.kind === 'lines') expect(property?.type).toEqual(['string', 'array']);
      for (const choice of property?.enum ?? []) expect(valueOf(setting, choice)).toBe(choice);
    }
  });
});

describe('Jenkins library', () => {
  it('the options of the Jenkins library are settings without the API key', () => {
    const [, list = ''] =
      /settings = \[([^\]]+)\]/.exec(read('integrations/jenkins/vars/qpherCommand.groovy')) ?? [];
    const options = [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => kebabCase(name));
    const settings = [...settingNames('sign'), ...settingNames('verify')];
    expect(options.length).toBeGreaterThan(10);
    expect(options.filter((name) => !settings.includes(name) || name === 'api-key')).toEqual([]);
  });
});

describe('pages in docs/ci', () => {
  it.each(systems)('%s begins with signing and verifying', (page) => {
    const headings = [...read(page).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings.slice(0, 2)).toEqual(['Sign', 'Verify']);
    expect(codeOf(page).length).toBeGreaterThanOrEqual(2);
  });

  it.each(systems)('%s is run by a test and linked from the index and the README', (page) => {
    const name = path.basename(page, '.md');
    const headings = [...read(`test/systems/${name}.test.ts`).matchAll(/snippet\('([\w-]+)', '(\w+)'\)/g)];
    expect(new Set(headings.map(([, of, heading]) => `${of} ${heading}`))).toEqual(
      new Set([`${name} Sign`, `${name} Verify`]),
    );
    expect(read('docs/ci/README.md')).toContain(`(${name}.md)`);
    expect(read('README.md')).toContain(`(docs/ci/${name}.md)`);
  });

  it.each(pages.flatMap((page) => codeOf(page).map(({ language, code }) => ({ page, language, code }))))(
    '$page has $language in a code block, which parses if it is YAML',
    ({ language, code }) => {
      expect(['yaml', 'groovy', 'sh']).toContain(language);
      if (language === 'yaml') expect(typeof parse(code)).toBe('object');
    },
  );
});
