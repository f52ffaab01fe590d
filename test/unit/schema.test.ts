import { describe, expect, test } from 'vitest';
import * as v from '../../src/schema.js';

describe('instants', () => {
  const isInstant = (text: string) => v.tryParse(v.instant(), text).ok;

  test.each(['2024-02-29T23:59:59Z', '2026-11-22T12:00:00.123456789Z', '2026-11-22T12:00:00+05:30'])(
    '%s is a valid instant',
    (text) => {
      expect(isInstant(text)).toBe(true);
    },
  );

  test.each([
    ['a day that is not', '2026-02-29T00:00:00Z'],
    ['a month that is not', '2026-13-01T00:00:00Z'],
    ['a time that is not', '2026-11-22T24:00:00Z'],
    ['a time of no zone', '2026-11-22T12:00:00'],
    ['a time without seconds', '2026-11-22T12:00Z'],
    ['a space for the T', '2026-11-22 12:00:00Z'],
    ['a day alone', '2026-11-22'],
    ['more behind it', '2026-11-22T12:00:00Z\n'],
  ])('an instant cannot be %s', (_, text) => {
    expect(isInstant(text)).toBe(false);
  });
});

test('an integer outside its bounds or beyond the exact range of a double is refused', () => {
  const isValid = (value: unknown) => v.tryParse(v.int(1, 5), value).ok;
  expect([1, 5].every(isValid)).toBe(true);
  expect([0, 6, 1.5, '1', NaN, null].some(isValid)).toBe(false);
  expect(v.tryParse(v.int(), 2 ** 53).ok).toBe(false);
});
