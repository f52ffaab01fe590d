import * as v from '../schema.js';

/**
 * The responses of the service, as far as they are used. Other fields are ignored, because the service may add some. If
 * two editions of its reference differ, both forms are accepted.
 */
const envelope = <T extends v.Schema<unknown>>(data: T) => v.object({ data });

/** The values of the remaining fields are not checked here, so that one undocumented key does not block the others. */
export const keySchema = v.object({
  key_version: v.int(1),
  algorithm: v.string(),
  status: v.string(),
  public_key: v.optional(v.nullable(v.string())),
  created_at: v.optional(v.unknown()),
});

export const keyAnswer = envelope(keySchema);

export const keyListAnswer = envelope(v.object({ keys: v.array(keySchema), total: v.optional(v.unknown()) }));

export const rotationAnswer = envelope(
  v.union([v.object({ new_key: v.object({ key_version: v.int(1) }) }), v.object({ key_version: v.int(1) })]),
);

export const signatureAnswer = envelope(
  v.object({ signature: v.string(), key_version: v.int(), algorithm: v.string() }),
);

/** Seconds since 1970 are below this number until the year 5138, and milliseconds are above it since 1973. */
const FIRST_MILLISECONDS = 100_000_000_000;

/**
 * Parses a time in the forms that services use: RFC 3339, also with a space or without a zone (then UTC), or seconds or
 * milliseconds since 1970.
 * @returns ISO 8601, or null for anything else
 */
export function parseTime(value: unknown): string | null {
  const time = typeof value === 'number' ? fromEpoch(value) : Date.parse(normalized(value));
  return Number.isNaN(time) || Math.abs(time) > 8.64e15 ? null : new Date(time).toISOString();
}

function fromEpoch(value: number): number {
  return value < FIRST_MILLISECONDS ? value * 1000 : value;
}

function normalized(value: unknown): string {
  if (typeof value !== 'string') return '';
  const text = value.trim().toUpperCase().replace(' ', 'T');
  const [, day, time, fraction = '', zone = 'Z'] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/.exec(text) ?? [];
  if (day === undefined || time === undefined) return '';
  return `${day}T${time}${fraction.slice(0, 4)}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
}
