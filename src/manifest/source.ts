import * as v from '../schema.js';

const text = v.pipe(v.string(), v.nonEmpty());

export const sourceSchema = v.strictObject({
  provider: text,
  repository: text,
  ref: text,
  commit: text,
  workflow: v.nullable(text),
  run_id: v.nullable(text),
  run_attempt: v.nullable(v.int(1)),
});

/** What the holder of the key states about the run that signed: where it ran, and from which commit. */
export type Source = v.InferOutput<typeof sourceSchema>;
