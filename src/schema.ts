/**
 * The parts of the schema library that are in use, to be imported as `* as z`. Naming them keeps the rest of it, its
 * messages in fifty languages above all, out of the bundles.
 */
export {
  array,
  boolean,
  discriminatedUnion,
  enum,
  int,
  iso,
  keyof,
  literal,
  maximum,
  minLength,
  minimum,
  nonnegative,
  null,
  nullable,
  number,
  object,
  optional,
  pipe,
  positive,
  record,
  refine,
  regex,
  strictObject,
  string,
  superRefine,
  transform,
  tuple,
  undefined,
  union,
  unknown,
  type infer,
  type ZodMiniType,
} from 'zod/mini';

export { default as englishMessages } from 'zod/v4/locales/en.js';
