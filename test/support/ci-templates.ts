import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The values for a template, by the names of its inputs. */
export type Given = Readonly<Record<string, unknown>>;

/** A script of a template with its inputs filled in. */
export interface TemplateScript {
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
}

function valueOf(inputs: Readonly<Record<string, { readonly default?: unknown }>>, given: Given) {
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`there is no input ${unknown.join(', ')}`);
  return (name: string): string => {
    const value = given[name] ?? inputs[name]?.default;
    if (value === undefined) throw new Error(`the input ${name} has no value`);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
}

/** The job of a GitLab component. */
export function gitlabScript(mode: string, given: Given): TemplateScript {
  const [header, job] = parseAllDocuments(read(`templates/${mode}.yml`)).map(
    (part) => part.toJS() as unknown,
  );
  const { spec } = header as { spec: { inputs: Record<string, { default?: unknown }> } };
  const value = valueOf(spec.inputs, given);
  const filled = JSON.parse(JSON.stringify(job), (_, text: unknown) =>
    typeof text === 'string'
      ? text.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_whole, name: string) => value(name))
      : text,
  ) as Record<string, { script: string[]; variables: Record<string, string> }>;
  const [{ script, variables } = { script: [], variables: {} }] = Object.values(filled);
  return { script: script.join('\n'), environment: variables };
}

/** The scripts of an Azure Pipelines template. */
export function azureScripts(file: string, given: Given): readonly TemplateScript[] {
  const { parameters, steps } = parse(read(file)) as {
    parameters: { name: string; default?: unknown }[];
    steps: { script?: string; env?: Record<string, string | Record<string, string>> }[];
  };
  const value = valueOf(Object.fromEntries(parameters.map((one) => [one.name, one])), given);
  const fill = (text: string): string =>
    text.replace(
      /\$\{\{ (?:parameters\.(\w+)|lower\(parameters\.(\w+)\)) \}\}/g,
      (_, plain?: string, lower?: string) => value(plain ?? lower ?? ''),
    );
  const chosen = ([key, content]: [string, string | Record<string, string>]): [string, string][] => {
    if (typeof content === 'string') return [[key, fill(content)]];
    const [, name] = /^\$\{\{ if ne\(parameters\.(\w+), ''\) \}\}$/.exec(key) ?? [];
    if (name === undefined) throw new Error(`'${key}' is not understood`);
    return value(name) === '' ? [] : Object.entries(content).flatMap(chosen);
  };
  return steps.flatMap(({ script, env = {} }) =>
    script === undefined
      ? []
      : [{ script: fill(script), environment: Object.fromEntries(Object.entries(env).flatMap(chosen)) }],
  );
}

/** The scripts of a command of the CircleCI orb, or none if the command does not exist. */
export function circleciScripts(command: string, given: Given): readonly TemplateScript[] {
  const { commands } = parse(read('integrations/circleci/orb.yml')) as {
    commands: Record<string, { parameters: Record<string, { default?: unknown }>; steps: unknown[] }>;
  };
  const found = commands[command];
  if (found === undefined) return [];
  const value = valueOf(found.parameters, given);
  const steps = JSON.parse(JSON.stringify(found.steps), (_, text: unknown) =>
    typeof text === 'string'
      ? text.replace(/<< parameters\.([\w-]+) >>/g, (_whole, name: string) => value(name))
      : text,
  ) as { run?: { command: string; environment?: Record<string, string> } }[];
  return steps.flatMap(({ run }) =>
    run === undefined ? [] : [{ script: run.command, environment: run.environment ?? {} }],
  );
}
