import * as z from '../schema.js';

const text = z.string().check(z.minLength(1));

export const sourceSchema = z.strictObject({
  provider: text,
  repository: text,
  ref: text,
  commit: text,
  workflow: z.nullable(text),
  run_id: z.nullable(text),
  run_attempt: z.nullable(z.int().check(z.positive())),
});

/** What the holder of the key says about the run that signed: where it ran and from which commit. */
export type Source = z.infer<typeof sourceSchema>;
