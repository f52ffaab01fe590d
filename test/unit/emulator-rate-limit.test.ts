import { expect, test } from 'vitest';
import { startEmulator } from '../../src/emulator/emulator.js';
import { planLimit, type Plan } from '../../src/emulator/rate-limit.js';
import { callEmulator, errorCodeOf } from '../contract/call-emulator.js';

const start = Date.parse('2026-11-22T05:00:00.000Z');

/** How many of `calls` calls, `gapMs` apart, a plan allows before it refuses the first. */
function admittedInARow(plan: Plan, calls: number, gapMs: number): number {
  let time = start;
  const charge = planLimit(plan, () => time);
  for (let admitted = 0; admitted < calls; admitted += 1) {
    if (charge() !== undefined) return admitted;
    time += gapMs;
  }
  return calls;
}

test.each([
  ['free', 100],
  ['personal', 100],
  ['starter', 500],
  ['growth', 1000],
  ['pro', 5000],
] as const)('the %s plan allows %i calls per minute', (plan, limit) => {
  expect(admittedInARow(plan, limit + 1, 0)).toBe(limit);
});

test('the enterprise plan has no limit', () => {
  expect(admittedInARow('enterprise', 20_000, 0)).toBe(20_000);
});

test('calls that keep to the rate of the sliding window are never refused', () => {
  expect(admittedInARow('free', 1000, 600)).toBe(1000);
  expect(admittedInARow('free', 1000, 599)).toBe(100);
});

test('Retry-After is the time until the oldest call leaves the window, rounded up', () => {
  let time = start;
  const charge = planLimit('free', () => time);
  for (let call = 0; call < 100; call += 1) charge();
  const retryAfter = (milliseconds: number): string | undefined => {
    time = start + milliseconds;
    return charge()?.headers['retry-after'];
  };
  expect(retryAfter(0)).toBe('60');
  expect(retryAfter(1)).toBe('60');
  expect(retryAfter(1000)).toBe('59');
  expect(retryAfter(59_999)).toBe('1');
  expect(retryAfter(60_000)).toBeUndefined();
});

test('a refused call does not use up the limit', () => {
  let time = start;
  const charge = planLimit('free', () => time);
  for (let call = 0; call < 200; call += 1) charge();
  time += 60_000;
  const admitted = Array.from({ length: 101 }, () => charge()).filter((refusal) => refusal === undefined);
  expect(admitted).toHaveLength(100);
});

test('the free plan allows 5000 calls per month, and the next month starts at zero', () => {
  let time = start;
  const charge = planLimit('free', () => time);
  for (let call = 0; call < 5000; call += 1) {
    expect(charge()).toBeUndefined();
    time += 600;
  }
  expect(charge()).toMatchObject({ status: 403, code: 'ERR_FORBIDDEN_001' });
  time = Date.parse('2026-12-01T00:00:00Z');
  expect(charge()).toBeUndefined();
});

test('calls over the limit get 429, and succeed after the requested wait', async () => {
  let time = start;
  const emulator = await startEmulator({ plan: 'free', now: () => time });
  const statuses: number[] = [];
  for (let call = 0; call < 100; call += 1) statuses.push((await callEmulator(emulator, 'listKeys')).status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  const refused = await callEmulator(emulator, 'listKeys');
  expect([refused.status, errorCodeOf(refused)]).toEqual([429, 'ERR_RATE_LIMIT_001']);
  time += Number(refused.headers.get('retry-after')) * 1000;
  expect((await callEmulator(emulator, 'listKeys')).status).toBe(200);
  await emulator.close();
});

test('calls with a wrong key or a scripted status do not use up the limit', async () => {
  const emulator = await startEmulator({
    plan: 'free',
    now: () => start,
    faults: [{ status: 503, times: 60 }],
  });
  for (let call = 0; call < 60; call += 1) await callEmulator(emulator, 'listKeys');
  const headers = { 'X-API-Key': 'qph_wrong' };
  for (let call = 0; call < 60; call += 1) await callEmulator(emulator, 'listKeys', { headers });
  for (let call = 0; call < 100; call += 1) await callEmulator(emulator, 'listKeys');
  const counts = [503, 401, 200].map(
    (status) => emulator.requests.filter((each) => each.status === status).length,
  );
  expect(counts).toEqual([60, 60, 100]);
  expect((await callEmulator(emulator, 'listKeys')).status).toBe(429);
  await emulator.close();
});
