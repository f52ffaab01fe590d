import { assert, describe, expect, test } from 'vitest';
import { RateLimiter } from '../../src/http/rate-limiter.js';
import * as v from '../../src/schema.js';
import { rejection } from '../support/error-code.js';
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

describe('one call', () => {
  test.each([200, 201, 299])(
    'a call with a %i response returns its value and the request id',
    async (status) => {
      const { service, result } = callWith(answer(status, { value: 5, more: 1 }));
      const reply = await result;
      assert(reply.kind === 'done');
      const { value, requestId } = reply;
      expect(value).toMatchObject({ value: 5 });
      expect(requestId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(service.asked).toEqual([request]);
      expect(service.requests[0]?.headers).toMatchObject({
        'x-request-id': requestId,
        'x-api-key': 'qph_key',
      });
    },
  );

  test('a 404 response is returned with its error code, without another attempt', async () => {
    const { service, result } = callWith(refusal(404, {}, { code: 'ERR_KMS_002' }));
    expect(await result).toMatchObject({
      kind: 'not-found',
      code: 'ERR_KMS_002',
      error: { code: 'service-refused', requestId: service.requestIds[0] },
    });
    expect(service.requests).toHaveLength(1);
  });

  test('all attempts of a call share one request id, and the next call has another', async () => {
    const { service, api, clock, result } = callWith(refusal(503), refusal(429), new Error('reset'), good);
    await result;
    await clock.run(api.call(request, schema));
    const ids = service.requestIds;
    expect(ids).toHaveLength(5);
    expect(new Set(ids.slice(0, 4)).size).toBe(1);
    expect(ids[4]).not.toBe(ids[0]);
    expect(api.calls).toBe(5);
  });

  test('every attempt is logged with the request id of its call', async () => {
    const { service, debugLines, result } = callWith(refusal(503), new Error('reset'), good);
    await result;
    expect(debugLines).toHaveLength(3);
    for (const line of debugLines) expect(line).toContain(service.requestIds[0]);
    expect(debugLines.join()).toMatch(/GET \/api\/v1\/x.*503.*reset.*200/);
  });
});

describe('failures that may be temporary', () => {
  test.each<[string, Scripted]>([
    ...[408, 425, 429, 500, 502, 503, 504, 520, 522, 530].map((status): [string, Scripted] => [
      `status ${status}`,
      refusal(status),
    ]),
    ['a connection that breaks', Object.assign(new Error('x'), { code: 'ECONNRESET' })],
    ['no response in time', new DOMException('x', 'TimeoutError')],
    ['a page of a proxy', answer(200, '<html>')],
    ['a cut body', answer(200, '{"value":')],
    ['an empty body', answer(200, '')],
  ])('a call is retried after %s', async (_, failure) => {
    const { service, result } = callWith(failure, good);
    expect(await result).toMatchObject({ value: { value: 1 } });
    expect(service.requests).toHaveLength(2);
  });

  test.each<[string, Scripted, string]>([
    ['500', refusal(500), 'service-failing'],
    ['408', refusal(408), 'service-failing'],
    ['503 with a pause', refusal(503, { 'retry-after': '1' }), 'service-failing'],
    ['broken connections', new Error('x'), 'service-unreachable'],
    ['HTML', answer(200, '<html>'), 'response-invalid'],
  ])('a call is given up after eight attempts that end with %s', async (_, failure, code) => {
    const { service, result } = callWith(failure);
    const error = await rejection(result);
    expect(error).toMatchObject({ code, requestId: service.requestIds[0] });
    expect(service.requests).toHaveLength(8);
  });

  test('delays between attempts are random within bounds that double up to 30 s', async () => {
    const { clock, result } = callWith(refusal(500));
    clock.chance = 0.999;
    await rejection(result);
    expect(clock.sleeps).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000].map((bound) => bound * 0.999));
  });

  test('a call succeeds even after twenty 429 responses', async () => {
    const limited = Array<Scripted>(20).fill(refusal(429, { 'retry-after': '2' }));
    const { service, result } = callWith(...limited, good);
    expect(await result).toBeDefined();
    expect(service.requests).toHaveLength(21);
  });
});

describe('final refusals', () => {
  test.each([
    [400, 'service-refused'],
    [401, 'credentials-refused'],
    [403, 'permission-refused'],
    [409, 'service-refused'],
    [418, 'service-refused'],
    [422, 'service-refused'],
    [501, 'service-refused'],
    [505, 'service-refused'],
    [519, 'service-refused'],
    [531, 'service-refused'],
    [301, 'redirect-refused'],
    [307, 'redirect-refused'],
    [399, 'redirect-refused'],
  ])('a %i response is not retried, and the error gives its reason', async (status, code) => {
    const { service, result } = callWith(refusal(status, {}, { message: 'the reason' }), good);
    const error = await rejection(result);
    expect(error).toMatchObject({ code, requestId: service.requestIds[0] });
    expect(String(error)).toContain(`${status}: ERR the reason`);
    expect(service.requests).toHaveLength(1);
  });

  test('an error leaves out an undocumented HTML page and shortens a long message', async () => {
    const html = await rejection(callWith(answer(400, '<html>secret</html>')).result);
    expect(String(html)).not.toContain('html');
    const long = await rejection(callWith(refusal(400, {}, { message: 'x'.repeat(10_000) })).result);
    expect(String(long).length).toBeLessThan(400);
  });

  test.each([401, 403])('refused credentials (%i) end all later calls without a request', async (status) => {
    const { service, api, clock, result } = callWith(refusal(status), good);
    const error = await rejection(result);
    expect(await rejection(clock.run(api.call(request, schema)))).toBe(error);
    expect(service.requests).toHaveLength(1);
  });

  test('refused credentials immediately end calls that wait for a slot or another attempt', async () => {
    const service = new ScriptedService(refusal(503, { 'retry-after': '600' }), refusal(401));
    const clock = new FakeClock();
    const rateLimiter = new RateLimiter(clock, 2);
    const { api } = apiClientOf(service, { clock, rateLimiter });
    const calls = [1, 2, 3].map(() => rejection(api.call(request, schema)));
    const errors = await clock.run(Promise.all(calls));
    expect(errors).toEqual([errors[1], errors[1], errors[1]]);
    expect(errors[1]).toMatchObject({ code: 'credentials-refused' });
    expect(clock.now()).toBe(0);
    expect(service.requests).toHaveLength(2);
  });

  test('JSON of an undocumented shape is refused without another attempt, and the error says where', async () => {
    const { service, result } = callWith(answer(200, { value: 'x' }), good);
    const error = await rejection(result);
    expect(error).toMatchObject({ code: 'response-invalid', requestId: service.requestIds[0] });
    expect(String(error)).toContain('/api/v1/x is wrong at value');
    expect(service.requests).toHaveLength(1);
  });

  test('a 503 response for an algorithm that is not enabled is not retried', async () => {
    const { service, result } = callWith(refusal(503, {}, { code: 'ERR_SIG_022' }), good);
    expect(await rejection(result)).toMatchObject({ code: 'service-refused' });
    expect(service.requests).toHaveLength(1);
  });

  test('a 429 response for the monthly quota is not retried and ends every later call', async () => {
    const quota = refusal(429, {}, { code: 'ERR_QUOTA_001', message: 'Monthly quota exceeded' });
    const { service, api, clock, result } = callWith(quota, good);
    const error = await rejection(result);
    expect(error).toMatchObject({ code: 'service-refused' });
    expect(String(error)).toContain('429: ERR_QUOTA_001 Monthly quota exceeded');
    expect(await rejection(clock.run(api.call(request, schema)))).toBe(error);
    expect(service.requests).toHaveLength(1);
  });

  test('a 422 response to one call does not end later calls', async () => {
    const { api, clock, result } = callWith(refusal(422), good);
    await rejection(result);
    expect(await clock.run(api.call(request, schema))).toBeDefined();
  });
});
