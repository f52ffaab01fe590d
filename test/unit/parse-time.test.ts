import { expect, test } from 'vitest';
import { parseTime } from '../../src/qpher/wire.js';

const time = '2026-02-15T10:00:01.000Z';

test.each([
  ['2026-02-15T10:00:01Z', time],
  ['2026-02-15T10:00:01.000Z', time],
  ['2026-02-15T10:00:01.123456', '2026-02-15T10:00:01.123Z'],
  ['2026-02-15 10:00:01', time],
  ['2026-02-15t10:00:01z', time],
  ['2026-02-15T11:00:01+01:00', time],
  ['2026-02-15T11:00:01+0100', time],
  ['2026-02-15T10:00:01.5+00:00', '2026-02-15T10:00:01.500Z'],
  [1_771_149_601, time],
  [1_771_149_601_000, time],
  ['yesterday', null],
  ['2026-02-15', null],
  ['2026-13-45T99:00:00Z', null],
  [Number.NaN, null],
  [1e300, null],
  [null, null],
  [undefined, null],
  [{}, null],
])('%j is read as %j', (value, expected) => {
  expect(parseTime(value)).toBe(expected);
});
