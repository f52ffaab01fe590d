import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import * as z from '../../src/schema.js';

const projectFolder = path.resolve(import.meta.dirname, '../..');

const scalars = z.record(
  z.string(),
  z.pipe(z.union([z.string(), z.boolean(), z.number()]), z.transform(String)),
);

const stepSchema = z.object({
  id: z.optional(z.string()),
  uses: z.optional(z.string()),
  run: z.optional(z.string()),
  with: z.optional(scalars),
  env: z.optional(scalars),
});

const jobSchema = z.object({
  permissions: z.object({ contents: z.enum(['read', 'write']) }),
  strategy: z.optional(z.object({ matrix: z.record(z.string(), z.array(z.string())) })),
  env: z.optional(scalars),
  steps: z.array(stepSchema),
});

const workflowSchema = z.object({
  on: z.unknown(),
  permissions: z.strictObject({}),
  jobs: z.record(z.string(), jobSchema),
});

export type Job = z.infer<typeof jobSchema>;
export type Workflow = z.infer<typeof workflowSchema>;

const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ default: z.optional(z.string()) })),
});

/** The inputs that a runner gives the Action where a step does not name them, as action.yml has them. */
export const defaultInputs: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    actionSchema.parse(parse(readFileSync(path.join(projectFolder, 'action.yml'), 'utf8'))).inputs,
  ).map(([name, input]) => [name, input.default ?? '']),
);

/** The workflows of docs/recipes.md by their headings; each grants nothing to all jobs, and each job what it names. */
export const recipes: ReadonlyMap<string, Workflow> = new Map(
  readFileSync(path.join(projectFolder, 'docs/recipes.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = ''] = section.split('\n');
      const [, text] = /^```yaml\n(.*?)^```$/ms.exec(section) ?? [];
      return [heading, workflowSchema.parse(parse(text ?? ''))];
    }),
);

/** A text with values in the place of its expressions; one that is not known is an error. */
export function withoutExpressions(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (expression, inner: string) => {
    const value = values[inner.trim()];
    if (value === undefined) throw new Error(`the tests know no value of ${expression}`);
    return value;
  });
}
