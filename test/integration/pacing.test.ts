import { describe, expect, test } from 'vitest';
import { rateLimiter } from '../../src/emulator/rate-limit.js';
import { mapConcurrently } from '../../src/concurrency.js';
import { Pacer } from '../../src/http/pacer.js';
import * as v from '../../src/schema.js';
import { FakeClock } from '../support/fake-clock.js';
import { answer, apiClientOf, ScriptedService } from '../support/scripted-service.js';

/** Calls of a release of a thousand artifacts: the active key, each artifact, the manifest. */
const CALLS = 1002;

const LIMIT = 100;
const WINDOW = 60_000;

/** Milliseconds in which a service that counts in a sliding window can take that many calls at best. */
const FASTEST = Math.floor((CALLS - 1) / LIMIT) * WINDOW;

/** A release signed in simulated time against the emulator's own rate limit. */
async function paced(latency: number, requestsPerMinute: number | undefined) {
  const clock = new FakeClock();
  const charge = rateLimiter('free', () => clock.now());
  let refused = 0;
  const service = new ScriptedService(async () => {
    await clock.sleep(latency / 2);
    const refusal = charge();
    if (refusal !== undefined) refused += 1;
    await clock.sleep(latency / 2);
    return answer(refusal?.status ?? 200, {}, refusal?.headers);
  });
  const pacer = new Pacer(clock, requestsPerMinute);
  const { api } = apiClientOf(service, { clock, pacer, deadline: Infinity });
  const call = () => api.call({ method: 'GET', path: '/' }, v.object({}));
  await clock.run(mapConcurrently(Array.from({ length: CALLS }), 8, call));
  return { refusedShare: refused / api.calls, overFastest: clock.now() / FASTEST - 1 };
}

describe('a thousand artifacts on a plan of a hundred calls a minute', () => {
  test.each([
    [20, undefined],
    [200, undefined],
    [1000, undefined],
    [200, LIMIT],
    [1000, LIMIT],
  ])(
    'with %i ms a call and requests-per-minute %s: few refusals, hardly slower than possible',
    async (latency, rate) => {
      const { refusedShare, overFastest } = await paced(latency, rate);
      expect(refusedShare).toBeLessThan(rate === undefined ? 0.02 : 1e-9);
      expect(overFastest).toBeLessThan(0.05);
      expect(overFastest).toBeGreaterThanOrEqual(0);
    },
  );
});
