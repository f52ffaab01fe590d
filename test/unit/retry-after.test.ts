import { describe, expect, test } from 'vitest';
import { parseRetryAfter } from '../../src/http/retry.js';

const now = 'Sun, 22 Nov 2026 05:00:00 GMT';

describe('Retry-After header', () => {
  test.each([
    ['0', 0],
    ['1', 1000],
    ['120', 120_000],
    ['999999999', 999_999_999_000],
  ])('Retry-After is read as a number of seconds: %s', (text, milliseconds) => {
    expect(parseRetryAfter(text, undefined)).toBe(milliseconds);
    expect(parseRetryAfter(text, now)).toBe(milliseconds);
  });

  test.each([
    ['Sun, 22 Nov 2026 05:01:30 GMT', 90_000],
    ['Sunday, 22-Nov-26 05:00:01 GMT', 1000],
    [now, 0],
    ['Sun, 22 Nov 2026 04:00:00 GMT', 0],
  ])('a date in Retry-After is relative to the Date header of the service: %s', (text, milliseconds) => {
    expect(parseRetryAfter(text, now)).toBe(milliseconds);
  });

  test('a date in Retry-After is relative to the local clock if there is no Date header', () => {
    const pause = parseRetryAfter(new Date(Date.now() + 3_600_000).toUTCString(), undefined) ?? 0;
    expect(pause).toBeGreaterThan(3_500_000);
    expect(pause).toBeLessThanOrEqual(3_600_000);
  });

  test('a response without Retry-After requests no pause', () => {
    expect(parseRetryAfter(undefined, now)).toBeUndefined();
  });

  test.each([
    '',
    'soon',
    '-1',
    '1.5',
    '+5',
    ' ',
    '1 s',
    '0x10',
    '1e3',
    '10000000000',
    '5,5',
    '2027-01-01',
    'Sun Nov 22 05:01:30 2026',
  ])('a malformed Retry-After is ignored: %j', (text) => {
    expect(parseRetryAfter(text, now)).toBeUndefined();
  });

  test('a date in Retry-After is ignored if the Date header is malformed', () => {
    expect(parseRetryAfter('Sun, 22 Nov 2026 05:01:30 GMT', 'today')).toBeUndefined();
  });
});
