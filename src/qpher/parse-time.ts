/** Seconds since 1970 are below this number until the year 5138, milliseconds above it since 1973. */
const FIRST_MILLISECONDS = 100_000_000_000;

/**
 * A point in time in any form in which backends write one: RFC 3339, with a space, without a zone (then UTC), or seconds or
 * milliseconds since 1970.
 * @returns ISO 8601, null for anything else
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
