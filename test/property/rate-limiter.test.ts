import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RateLimiter } from '../../src/http/rate-limiter.js';
import { FakeClock } from '../support/fake-clock.js';

const WINDOW = 60_000;
const signal = new AbortController().signal;

interface Latency {
  /** Milliseconds until the service counts the request, then until the response arrives. */
  readonly there: number;
  readonly back: number;
}

const latencies = fc.array(fc.record({ there: fc.nat({ max: 30_000 }), back: fc.nat({ max: 4000 }) }), {
  minLength: 1,
  maxLength: 60,
});

/** Sends one request for each latency, with limited concurrency, and returns when the service counted each. */
async function countedTimes(
  clock: FakeClock,
  rateLimiter: RateLimiter,
  requests: readonly Latency[],
  concurrency: number,
): Promise<readonly number[]> {
  const counted: number[] = [];
  const waiting = [...requests];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await rateLimiter.turn(signal);
      await clock.sleep(next.there);
      counted.push(clock.now());
      await clock.sleep(next.back);
      rateLimiter.taken();
    }
  };
  await clock.run(Promise.all(Array.from({ length: concurrency }, worker)));
  return counted.sort((left, right) => left - right);
}

/** The maximum number of requests in any window of one minute. */
function mostInWindow(times: readonly number[]): number {
  return Math.max(
    ...times.map((start) => times.filter((time) => time >= start && time < start + WINDOW).length),
  );
}

test('a known limit holds in every window of one minute with any latencies', async () => {
  await fc.assert(
    fc.asyncProperty(
      latencies,
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 16 }),
      async (requests, limit, concurrency) => {
        const clock = new FakeClock();
        const counted = await countedTimes(clock, new RateLimiter(clock, limit), requests, concurrency);
        expect(counted).toHaveLength(requests.length);
        expect(mostInWindow(counted)).toBeLessThanOrEqual(limit);
      },
    ),
    { numRuns: 60 },
  );
});

test('a learned limit holds in every window after the pause with any latencies', async () => {
  await fc.assert(
    fc.asyncProperty(
      latencies,
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 16 }),
      async (requests, limit, concurrency) => {
        const clock = new FakeClock();
        const rateLimiter = new RateLimiter(clock, undefined);
        for (let taken = 0; taken < limit; taken += 1) {
          await rateLimiter.turn(signal);
          rateLimiter.taken();
        }
        await rateLimiter.turn(signal);
        rateLimiter.refused(WINDOW, 'limited');
        const counted = await countedTimes(clock, rateLimiter, requests, concurrency);
        expect(counted[0]).toBeGreaterThanOrEqual(WINDOW);
        expect(mostInWindow(counted)).toBeLessThanOrEqual(limit);
      },
    ),
    { numRuns: 60 },
  );
});

test('a limit is used fully, so requests without latency take no extra minute', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 20 }),
      async (count, limit) => {
        const clock = new FakeClock();
        const requests = Array<Latency>(count).fill({ there: 0, back: 0 });
        const counted = await countedTimes(clock, new RateLimiter(clock, limit), requests, 8);
        expect(counted.at(-1)).toBeLessThanOrEqual(Math.floor((count - 1) / limit) * WINDOW);
      },
    ),
    { numRuns: 60 },
  );
});
