import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import * as v from '../../src/schema.js';

const projectFolder = path.resolve(import.meta.dirname, '../..');

const scalars = v.record(
  v.string(),
  v.pipe(v.union([v.string(), v.boolean(), v.number()]), v.transform(String)),
);

const stepSchema = v.object({
  id: v.optional(v.string()),
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(scalars),
  env: v.optional(scalars),
});

const jobSchema = v.object({
  permissions: v.object({ contents: v.picklist(['read', 'write']) }),
  strategy: v.optional(v.object({ matrix: v.record(v.string(), v.array(v.string())) })),
  env: v.optional(scalars),
  steps: v.array(stepSchema),
});

const workflowSchema = v.object({
  on: v.unknown(),
  permissions: v.strictObject({}),
  jobs: v.record(v.string(), jobSchema),
});

export type Job = v.InferOutput<typeof jobSchema>;
export type Workflow = v.InferOutput<typeof workflowSchema>;

const actionSchema = v.object({
  inputs: v.record(v.string(), v.object({ default: v.optional(v.string()) })),
});

/** The defaults in action.yml, which a runner passes for inputs that a step does not set. */
export const defaultInputs: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    v.parse(actionSchema, parse(readFileSync(path.join(projectFolder, 'action.yml'), 'utf8'))).inputs,
  ).map(([name, input]) => [name, input.default ?? '']),
);

/** The workflows in docs/recipes.md by heading. Each grants nothing globally, and each job what it names. */
export const recipes: ReadonlyMap<string, Workflow> = new Map(
  readFileSync(path.join(projectFolder, 'docs/recipes.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = ''] = section.split('\n');
      const [, text] = /^```yaml\n(.*?)^```$/ms.exec(section) ?? [];
      return [heading, v.parse(workflowSchema, parse(text ?? ''))];
    }),
);

/** Replaces the expressions in a text by values. An unknown expression is an error. */
export function withoutExpressions(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (expression, inner: string) => {
    const value = values[inner.trim()];
    if (value === undefined) throw new Error(`the tests know no value of ${expression}`);
    return value;
  });
}
