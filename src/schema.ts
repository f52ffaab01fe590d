/**
 * The used parts of the schema library, to be imported as `* as v`, and schemas shared by this project's documents.
 * Naming the parts keeps the others out of the bundles.
 */
import {
  check,
  maxValue,
  minValue,
  number,
  pipe,
  regex,
  safeInteger,
  safeParse,
  string,
  type BaseIssue,
  type GenericSchema,
} from 'valibot';

export {
  array,
  boolean,
  check,
  keyof,
  literal,
  nonEmpty,
  null,
  nullable,
  number,
  object,
  optional,
  parse,
  picklist,
  pipe,
  rawCheck,
  record,
  strictObject,
  strictTuple,
  string,
  transform,
  union,
  unknown,
  variant,
  type InferOutput,
} from 'valibot';

/** Turns an unknown value into a `T`, or says why it is not one. */
export type Schema<T> = GenericSchema<unknown, T>;

/** An integer that JSON and JavaScript represent exactly. */
export function int(least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER) {
  return pipe(number(), safeInteger('expected a whole number'), minValue(least), maxValue(most));
}

/** @param problem the description of other text, if the pattern is not clear enough */
export function matching(pattern: RegExp, problem?: string) {
  return pipe(string(), regex(pattern, problem));
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** A date and time in the format of RFC 3339 §5.6. */
export function instant() {
  return pipe(string(), check(isInstant, 'not a date and time of RFC 3339'));
}

function isInstant(text: string): boolean {
  const [, day = ''] = INSTANT.exec(text) ?? [];
  const time = Date.parse(day);
  // `Date` reads the 31st of February as the 3rd of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly path: readonly string[]; readonly problem: string };

/**
 * Returns the value as a `T`, or the first place where it differs and how. The value itself is not repeated, because it
 * may be long or a secret.
 */
export function tryParse<T>(schema: Schema<T>, value: unknown): Parsed<T> {
  const result = safeParse(schema, value, { abortEarly: true, message: problemOf });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  return { ok: false, path: issue.path?.map(({ key }) => String(key)) ?? [], problem: issue.message };
}

function problemOf({ kind, type, expected, received }: BaseIssue<unknown>): string {
  if (expected === null) return 'not as documented';
  if (expected === 'never') return 'unknown here';
  if (type === 'non_empty') return 'empty';
  const isKey = kind === 'schema' && type.endsWith('object') && received === 'undefined';
  return isKey && expected.startsWith('"') ? 'missing' : `expected ${expected}`;
}
