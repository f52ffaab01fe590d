import { describe, expect, test } from 'vitest';
import { QpherSignError } from '../../src/errors.js';
import { Pacer } from '../../src/http/pacer.js';
import * as v from '../../src/schema.js';
import { rejectedCode, rejection } from '../support/error-code.js';
import { FakeClock } from '../support/fake-clock.js';
import { answer, callerOver, refusal, ScriptedTransport, type Scripted } from '../support/fake-transport.js';

const schema = v.object({ value: v.int() });
const request = { method: 'GET', path: '/api/v1/x' } as const;
const good = answer(200, { value: 1 });

/** One call to a service with a script. */
function callWith(...script: readonly Scripted[]) {
  const transport = new ScriptedTransport(...script);
  const { caller, clock, debugLines } = callerOver(transport);
  return { transport, clock, caller, debugLines, result: clock.run(caller.call(request, schema)) };
}

describe('a pause that the service asks for', () => {
  test.each([429, 503])('with %i holds every call', async (status) => {
    const transport = new ScriptedTransport(refusal(status, { retryAfter: '7' }), good);
    const { caller, clock } = callerOver(transport);
    const first = caller.call(request, schema);
    await clock.settle();
    const second = caller.call(request, schema);
    await clock.settle();
    expect(transport.requests).toHaveLength(1);
    await clock.run(Promise.all([first, second]));
    expect(transport.requests).toHaveLength(3);
    expect(clock.now()).toBe(7000);
  });

  test('may be a date', async () => {
    const headers = { retryAfter: 'Sun, 22 Nov 2026 05:00:09 GMT', date: 'Sun, 22 Nov 2026 05:00:00 GMT' };
    const { clock, result } = callWith(refusal(429, headers), good);
    await result;
    expect(clock.now()).toBe(9000);
  });

  test('of nothing is not taken at its word', async () => {
    for (const retryAfter of ['0', '-1', 'soon']) {
      const { clock, result } = callWith(refusal(429, { retryAfter }), refusal(429, { retryAfter }), good);
      await result;
      expect(clock.now(), retryAfter).toBe(250 + 500);
    }
  });

  test('beyond the end of the run ends it at once', async () => {
    const { clock, result } = callWith(refusal(429, { retryAfter: '3600' }));
    expect(await rejectedCode(result)).toBe('rate-limited');
    expect(clock.now()).toBe(0);
    expect(await rejectedCode(callWith(refusal(503, { retryAfter: '3601' })).result)).toBe('service-failing');
  });

  test('that leaves time for another attempt is waited for', async () => {
    const { clock, result } = callWith(refusal(429, { retryAfter: '3599' }), good);
    expect(await result).toBeDefined();
    expect(clock.now()).toBe(3_599_000);
  });

  test('again and again ends with the run', async () => {
    const { transport, result } = callWith(refusal(429, { retryAfter: '600' }));
    expect(await rejectedCode(result)).toBe('rate-limited');
    expect(transport.requests).toHaveLength(6);
  });
});

describe('what must not be shown', () => {
  test('is taken out of what the service says, and of the log', async () => {
    const { result } = callWith(refusal(400, {}, 'the key qph_secret is odd'));
    const error = await rejection(result);
    expect(String(error)).toContain('the key *** is odd');
    const failing = callWith(new Error('header qph_secret'), good);
    await failing.result;
    expect(failing.debugLines.join('\n')).not.toContain('qph_secret');
    const failed = await rejection(callWith(new Error('header qph_secret')).result);
    expect(String(failed)).toContain('header ***');
  });

  test('is not shown in part where a long message is cut', async () => {
    const { result } = callWith(refusal(400, {}, `${'x'.repeat(290)}qph_secret`));
    expect(String(await rejection(result))).not.toContain('qph_');
  });
});

describe('cancelling', () => {
  const reason = new QpherSignError('cancelled', 'stopped', '');

  test('ends a pause, with the reason', async () => {
    const controller = new AbortController();
    const transport = new ScriptedTransport(refusal(500));
    const { caller, clock } = callerOver(transport, { signal: controller.signal });
    const call = rejection(caller.call(request, schema));
    await clock.settle();
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(transport.requests).toHaveLength(1);
  });

  test('ends a request that is under way, with the reason and no other attempt', async () => {
    const controller = new AbortController();
    const transport = new ScriptedTransport((_request, signal) => {
      controller.abort(reason);
      return Promise.reject(signal.reason as Error);
    });
    const { caller, clock } = callerOver(transport, { signal: controller.signal });
    expect(await rejection(clock.run(caller.call(request, schema)))).toBe(reason);
    expect(transport.requests).toHaveLength(1);
  });

  test('before a call sends nothing', async () => {
    const transport = new ScriptedTransport(good);
    const { caller } = callerOver(transport, { signal: AbortSignal.abort(reason) });
    expect(await rejection(caller.call(request, schema))).toBe(reason);
    expect(transport.requests).toHaveLength(0);
    expect(caller.calls).toBe(0);
  });
});

describe('many calls to a service with a limit it does not tell', () => {
  test('learn it and stay under it: no refusal once it is known', async () => {
    const limit = 10;
    let taken: number[] = [];
    const refusals: number[] = [];
    const clock = new FakeClock();
    const transport = new ScriptedTransport(async () => {
      await clock.sleep(40);
      taken = taken.filter((time) => time > clock.now() - 60_000);
      const [oldest] = taken;
      if (taken.length >= limit && oldest !== undefined) {
        refusals.push(clock.now());
        return refusal(429, { retryAfter: String(Math.ceil((oldest + 60_000 - clock.now()) / 1000)) });
      }
      taken.push(clock.now());
      return good;
    });
    const { caller } = callerOver(transport, { clock, pacer: new Pacer(clock, undefined) });
    const inTurn = async (count: number): Promise<void> => {
      for (let call = 0; call < count; call += 1) await caller.call(request, schema);
    };
    await clock.run(Promise.all([inTurn(12), inTurn(12), inTurn(12), inTurn(12)]));
    expect(refusals.length).toBeGreaterThan(0);
    expect(refusals.length).toBeLessThanOrEqual(4);
    expect(Math.max(...refusals)).toBeLessThan(1000);
    expect(clock.now()).toBeLessThan(5 * 61_000);
  });
});
