import { describe, expect, test } from 'vitest';
import { QpherSignError } from '../../src/errors.js';
import { RateLimiter } from '../../src/http/rate-limiter.js';
import * as v from '../../src/schema.js';
import { rejectedCode, rejection } from '../support/error-code.js';
import { FakeClock } from '../support/fake-clock.js';
import { answer, apiClientOf, refusal, ScriptedService, type Scripted } from '../support/scripted-service.js';

const schema = v.object({ value: v.int() });
const request = { method: 'GET', path: '/api/v1/x' } as const;
const good = answer(200, { value: 1 });

/** One call to a scripted service. */
function callWith(...script: readonly Scripted[]) {
  const service = new ScriptedService(...script);
  const { api, clock, debugLines } = apiClientOf(service);
  return { service, clock, api, debugLines, result: clock.run(api.call(request, schema)) };
}

describe('pauses requested by the service', () => {
  test.each([408, 425, 429, 500, 503, 520])(
    'a pause requested with status %i delays every call',
    async (status) => {
      const service = new ScriptedService(refusal(status, { 'retry-after': '7' }), good);
      const { api, clock } = apiClientOf(service);
      const first = api.call(request, schema);
      await clock.settle();
      const second = api.call(request, schema);
      await clock.settle();
      expect(service.requests).toHaveLength(1);
      await clock.run(Promise.all([first, second]));
      expect(service.requests).toHaveLength(3);
      expect(clock.now()).toBe(7000);
    },
  );

  test('a pause may be requested as a date', async () => {
    const headers = { 'retry-after': 'Sun, 22 Nov 2026 05:00:09 GMT', date: 'Sun, 22 Nov 2026 05:00:00 GMT' };
    const { clock, result } = callWith(refusal(429, headers), good);
    await result;
    expect(clock.now()).toBe(9000);
  });

  test('a Retry-After of zero, a negative number or text falls back to the usual backoff', async () => {
    for (const retryAfter of ['0', '-1', 'soon']) {
      const { clock, result } = callWith(
        refusal(429, { 'retry-after': retryAfter }),
        refusal(429, { 'retry-after': retryAfter }),
        good,
      );
      await result;
      expect(clock.now(), retryAfter).toBe(250 + 500);
    }
  });

  test('a pause beyond the end of the run ends the run immediately', async () => {
    const { clock, result } = callWith(refusal(429, { 'retry-after': '3600' }));
    expect(await rejectedCode(result)).toBe('rate-limited');
    expect(clock.now()).toBe(0);
    expect(await rejectedCode(callWith(refusal(503, { 'retry-after': '3601' })).result)).toBe(
      'service-failing',
    );
  });

  test('a pause that leaves time for another attempt is waited for', async () => {
    const { clock, result } = callWith(refusal(429, { 'retry-after': '3599' }), good);
    expect(await result).toBeDefined();
    expect(clock.now()).toBe(3_599_000);
  });

  test('a service that requests pauses repeatedly is retried until the run ends', async () => {
    const { service, result } = callWith(refusal(429, { 'retry-after': '600' }));
    expect(await rejectedCode(result)).toBe('rate-limited');
    expect(service.requests).toHaveLength(6);
  });
});

describe('log lines about pauses', () => {
  /** What is logged, and when, while one call waits. */
  async function told(...script: readonly Scripted[]) {
    const clock = new FakeClock();
    clock.chance = 0.999;
    const lines: [seconds: number, line: string][] = [];
    const rateLimiter = new RateLimiter(clock, undefined, (line) => lines.push([clock.now() / 1000, line]));
    const { api } = apiClientOf(new ScriptedService(...script), { clock, rateLimiter });
    await clock.run(api.call(request, schema));
    return lines;
  }

  test('a pause longer than ten seconds is logged with its reason, and again every minute', async () => {
    const limited = refusal(429, { 'retry-after': '140' }, { message: 'slow down' });
    expect(await told(limited, good)).toEqual([
      [0, 'waiting 140 s: the service answered 429: ERR_RATE_LIMIT_001 slow down'],
      [60, expect.stringContaining('waiting 80 s')],
      [120, expect.stringContaining('waiting 20 s')],
    ]);
  });

  test('a pause of ten seconds or less is not logged', async () => {
    expect(await told(refusal(429, { 'retry-after': '10' }), refusal(503), good)).toEqual([]);
  });

  test('each pause is logged once, however many calls are waiting', async () => {
    const clock = new FakeClock();
    const lines: string[] = [];
    const rateLimiter = new RateLimiter(clock, 1, (line) => lines.push(line));
    const { api } = apiClientOf(new ScriptedService(good), { clock, rateLimiter });
    await clock.run(Promise.all([1, 2, 3].map(() => api.call(request, schema))));
    expect(lines).toEqual(Array(2).fill('waiting 60 s: the limit is 1 requests per minute'));
  });
});

describe('secrets in messages', () => {
  test('secrets are removed from messages of the service and from the log', async () => {
    const { result } = callWith(refusal(400, {}, { message: 'the key qph_secret is odd' }));
    const error = await rejection(result);
    expect(String(error)).toContain('the key *** is odd');
    const failing = callWith(new Error('header qph_secret'), good);
    await failing.result;
    expect(failing.debugLines.join('\n')).not.toContain('qph_secret');
    const failed = await rejection(callWith(new Error('header qph_secret')).result);
    expect(String(failed)).toContain('header ***');
  });

  test('no part of a secret is shown when a long message is cut', async () => {
    const { result } = callWith(refusal(400, {}, { message: `${'x'.repeat(290)}qph_secret` }));
    expect(String(await rejection(result))).not.toContain('qph_');
  });
});

describe('cancellation', () => {
  const reason = new QpherSignError('cancelled', 'stopped', '');

  test('cancelling ends a pause with the reason', async () => {
    const controller = new AbortController();
    const service = new ScriptedService(refusal(500));
    const { api, clock } = apiClientOf(service, { signal: controller.signal });
    const call = rejection(api.call(request, schema));
    await clock.settle();
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(service.requests).toHaveLength(1);
  });

  test('cancelling ends a request in progress with the reason and without another attempt', async () => {
    const controller = new AbortController();
    const service = new ScriptedService(() => {
      controller.abort(reason);
      return Promise.reject(controller.signal.reason as Error);
    });
    const { api, clock } = apiClientOf(service, { signal: controller.signal });
    expect(await rejection(clock.run(api.call(request, schema)))).toBe(reason);
    expect(service.requests).toHaveLength(1);
  });

  test('a call that is cancelled before it starts sends nothing', async () => {
    const service = new ScriptedService(good);
    const { api } = apiClientOf(service, { signal: AbortSignal.abort(reason) });
    expect(await rejection(api.call(request, schema))).toBe(reason);
    expect(service.requests).toHaveLength(0);
    expect(api.calls).toBe(0);
  });
});

describe('unknown rate limits', () => {
  test('an unannounced rate limit is learned, and calls are not refused once it is known', async () => {
    const limit = 10;
    let taken: number[] = [];
    const refusals: number[] = [];
    const clock = new FakeClock();
    const service = new ScriptedService(async () => {
      await clock.sleep(40);
      taken = taken.filter((time) => time > clock.now() - 60_000);
      const [oldest] = taken;
      if (taken.length >= limit && oldest !== undefined) {
        refusals.push(clock.now());
        return refusal(429, { 'retry-after': String(Math.ceil((oldest + 60_000 - clock.now()) / 1000)) });
      }
      taken.push(clock.now());
      return good;
    });
    const { api } = apiClientOf(service, { clock, rateLimiter: new RateLimiter(clock, undefined) });
    const inTurn = async (count: number): Promise<void> => {
      for (let call = 0; call < count; call += 1) await api.call(request, schema);
    };
    await clock.run(Promise.all([inTurn(12), inTurn(12), inTurn(12), inTurn(12)]));
    expect(refusals.length).toBeGreaterThan(0);
    expect(refusals.length).toBeLessThanOrEqual(4);
    expect(Math.max(...refusals)).toBeLessThan(1000);
    expect(clock.now()).toBeLessThan(5 * 61_000);
  });
});
