import { describe, expect, test } from 'vitest';
import { planLimit } from '../../src/emulator/rate-limit.js';
import { mapConcurrently } from '../../src/concurrency.js';
import { RateLimiter } from '../../src/http/rate-limiter.js';
import * as v from '../../src/schema.js';
import { FakeClock } from '../support/fake-clock.js';
import { answer, apiClientOf, ScriptedService } from '../support/scripted-service.js';

/** Calls for a release of a thousand artifacts: the active key, each artifact, the manifest. */
const CALLS = 1002;

const LIMIT = 100;
const WINDOW = 60_000;

/** Minimum milliseconds in which a service with a sliding window accepts that many calls. */
const FASTEST = Math.floor((CALLS - 1) / LIMIT) * WINDOW;

/** Signs a release in simulated time against the emulator's own rate limit. */
async function paced(latency: number, requestsPerMinute: number | undefined) {
  const clock = new FakeClock();
  const charge = planLimit('free', () => clock.now());
  let refused = 0;
  const service = new ScriptedService(async () => {
    await clock.sleep(latency / 2);
    const refusal = charge();
    if (refusal !== undefined) refused += 1;
    await clock.sleep(latency / 2);
    return answer(refusal?.status ?? 200, {}, refusal?.headers);
  });
  const rateLimiter = new RateLimiter(clock, requestsPerMinute);
  const { api } = apiClientOf(service, { clock, rateLimiter, deadline: Infinity });
  const call = () => api.call({ method: 'GET', path: '/' }, v.object({}));
  await clock.run(mapConcurrently(Array.from({ length: CALLS }), 8, call));
  return { refusedShare: refused / api.calls, overFastest: clock.now() / FASTEST - 1 };
}

describe('a thousand artifacts at a hundred calls per minute', () => {
  test.each([
    [20, undefined],
    [200, undefined],
    [1000, undefined],
    [200, LIMIT],
    [1000, LIMIT],
  ])(
    'few calls are refused and little time is lost with %i ms per call and requests-per-minute %s',
    async (latency, rate) => {
      const { refusedShare, overFastest } = await paced(latency, rate);
      expect(refusedShare).toBeLessThan(rate === undefined ? 0.02 : 1e-9);
      expect(overFastest).toBeLessThan(0.05);
      expect(overFastest).toBeGreaterThanOrEqual(0);
    },
  );
});
