import { describe, expect, test } from 'vitest';
import { Pacer } from '../../src/http/pacer.js';
import * as v from '../../src/schema.js';
import { rejection } from '../support/error-code.js';
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

describe('a call', () => {
  test.each([200, 201, 299])(
    'gives what the service answers with %i, and the id of the request',
    async (status) => {
      const { transport, result } = callWith(answer(status, { value: 5, more: 1 }));
      const { value, requestId } = (await result) ?? {};
      expect(value).toMatchObject({ value: 5 });
      expect(requestId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(transport.requests).toEqual([{ ...request, requestId }]);
    },
  );

  test('gives nothing for 404, without another attempt', async () => {
    const { transport, result } = callWith(refusal(404));
    expect(await result).toBeUndefined();
    expect(transport.requests).toHaveLength(1);
  });

  test('has one request id for all its attempts, and the next call another', async () => {
    const { transport, caller, clock, result } = callWith(
      refusal(503),
      refusal(429),
      new Error('reset'),
      good,
    );
    await result;
    await clock.run(caller.call(request, schema));
    const ids = transport.requests.map(({ requestId }) => requestId);
    expect(ids).toHaveLength(5);
    expect(new Set(ids.slice(0, 4)).size).toBe(1);
    expect(ids[4]).not.toBe(ids[0]);
    expect(caller.calls).toBe(5);
  });

  test('is logged with its id, attempt by attempt', async () => {
    const { transport, debugLines, result } = callWith(refusal(503), new Error('reset'), good);
    await result;
    expect(debugLines).toHaveLength(3);
    for (const line of debugLines) expect(line).toContain(transport.requests[0]?.requestId);
    expect(debugLines.join()).toMatch(/GET \/api\/v1\/x.*503.*reset.*200/);
  });
});

describe('a failure that another attempt can change', () => {
  test.each<[string, Scripted]>([
    ...[408, 429, 500, 502, 503, 504].map((status): [string, Scripted] => [
      `status ${status}`,
      refusal(status),
    ]),
    ['a connection that breaks', Object.assign(new Error('x'), { code: 'ECONNRESET' })],
    ['no answer in time', new DOMException('x', 'TimeoutError')],
    ['a page of a proxy', answer(200, '<html>')],
    ['a cut body', answer(200, '{"value":')],
    ['an empty body', answer(200, '')],
    ['a body that is not as documented', answer(200, { value: 'x' })],
  ])('is tried again: %s', async (_, failure) => {
    const { transport, result } = callWith(failure, good);
    expect(await result).toMatchObject({ value: { value: 1 } });
    expect(transport.requests).toHaveLength(2);
  });

  test.each<[string, Scripted, string]>([
    ['500', refusal(500), 'service-failing'],
    ['408', refusal(408), 'service-failing'],
    ['503 with a pause', refusal(503, { retryAfter: '1' }), 'service-failing'],
    ['broken connections', new Error('x'), 'service-unreachable'],
    ['HTML', answer(200, '<html>'), 'response-invalid'],
  ])('is given up after eight attempts: %s', async (_, failure, code) => {
    const { transport, result } = callWith(failure);
    const error = await rejection(result);
    expect(error).toMatchObject({ code, requestId: transport.requests[0]?.requestId });
    expect(transport.requests).toHaveLength(8);
  });

  test('is waited for longer and longer, by chance within doubled bounds of at most 30 s', async () => {
    const { clock, result } = callWith(refusal(500));
    clock.chance = 0.999;
    await rejection(result);
    expect(clock.sleeps).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000].map((bound) => bound * 0.999));
  });

  test('does not count answers 429 against the attempts', async () => {
    const limited = Array<Scripted>(20).fill(refusal(429, { retryAfter: '2' }));
    const { transport, result } = callWith(...limited, good);
    expect(await result).toBeDefined();
    expect(transport.requests).toHaveLength(21);
  });
});

describe('a refusal that no attempt can change', () => {
  test.each([
    [400, 'service-refused'],
    [401, 'credentials-refused'],
    [403, 'permission-refused'],
    [409, 'service-refused'],
    [418, 'service-refused'],
    [422, 'service-refused'],
    [501, 'service-refused'],
    [301, 'redirect-refused'],
    [307, 'redirect-refused'],
    [399, 'redirect-refused'],
  ])('is final: %i', async (status, code) => {
    const { transport, result } = callWith(refusal(status, {}, 'the reason'), good);
    const error = await rejection(result);
    expect(error).toMatchObject({ code, requestId: transport.requests[0]?.requestId });
    expect(String(error)).toContain(`${status}: ERR the reason`);
    expect(transport.requests).toHaveLength(1);
  });

  test('shows no more of the service than it documents', async () => {
    const html = await rejection(callWith(answer(400, '<html>secret</html>')).result);
    expect(String(html)).not.toContain('html');
    const long = await rejection(callWith(refusal(400, {}, 'x'.repeat(10_000))).result);
    expect(String(long).length).toBeLessThan(400);
  });

  test.each([401, 403])('of the credentials (%i) ends all later calls without a request', async (status) => {
    const { transport, caller, clock, result } = callWith(refusal(status), good);
    const error = await rejection(result);
    expect(await rejection(clock.run(caller.call(request, schema)))).toBe(error);
    expect(transport.requests).toHaveLength(1);
  });

  test('of the credentials ends calls that wait for their turn or their next attempt at once', async () => {
    const transport = new ScriptedTransport(refusal(503, { retryAfter: '600' }), refusal(401));
    const clock = new FakeClock();
    const pacer = new Pacer(clock, 2);
    const { caller } = callerOver(transport, { clock, pacer });
    const calls = [1, 2, 3].map(() => rejection(caller.call(request, schema)));
    const errors = await clock.run(Promise.all(calls));
    expect(errors).toEqual([errors[1], errors[1], errors[1]]);
    expect(errors[1]).toMatchObject({ code: 'credentials-refused' });
    expect(clock.now()).toBe(0);
    expect(transport.requests).toHaveLength(2);
  });

  test('of one request does not end others', async () => {
    const { caller, clock, result } = callWith(refusal(422), good);
    await rejection(result);
    expect(await clock.run(caller.call(request, schema))).toBeDefined();
  });
});
