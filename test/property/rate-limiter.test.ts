import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pacer } from '../../src/http/pacer.js';
import { FakeClock } from '../support/fake-clock.js';

const WINDOW = 60_000;
const signal = new AbortController().signal;

interface Latency {
  /** Milliseconds until the service counts the request, then until its answer is here. */
  readonly there: number;
  readonly back: number;
}

const latencies = fc.array(fc.record({ there: fc.nat({ max: 30_000 }), back: fc.nat({ max: 4000 }) }), {
  minLength: 1,
  maxLength: 60,
});

/** Sends one request for each latency, so many at a time, and tells when the service counted each. */
async function countedTimes(
  clock: FakeClock,
  pacer: Pacer,
  requests: readonly Latency[],
  concurrency: number,
): Promise<readonly number[]> {
  const counted: number[] = [];
  const waiting = [...requests];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await pacer.turn(signal);
      await clock.sleep(next.there);
      counted.push(clock.now());
      await clock.sleep(next.back);
      pacer.taken();
    }
  };
  await clock.run(Promise.all(Array.from({ length: concurrency }, worker)));
  return counted.sort((left, right) => left - right);
}

/** The most requests in any window of a minute. */
function mostInWindow(times: readonly number[]): number {
  return Math.max(
    ...times.map((start) => times.filter((time) => time >= start && time < start + WINDOW).length),
  );
}

test('a given limit holds in every window of a minute, whatever the latencies', async () => {
  await fc.assert(
    fc.asyncProperty(
      latencies,
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 16 }),
      async (requests, limit, concurrency) => {
        const clock = new FakeClock();
        const counted = await countedTimes(clock, new Pacer(clock, limit), requests, concurrency);
        expect(counted).toHaveLength(requests.length);
        expect(mostInWindow(counted)).toBeLessThanOrEqual(limit);
      },
    ),
    { numRuns: 60 },
  );
});

test('a limit that was learned holds in every window after the pause, whatever the latencies', async () => {
  await fc.assert(
    fc.asyncProperty(
      latencies,
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 16 }),
      async (requests, limit, concurrency) => {
        const clock = new FakeClock();
        const pacer = new Pacer(clock, undefined);
        for (let taken = 0; taken < limit; taken += 1) {
          await pacer.turn(signal);
          pacer.taken();
        }
        await pacer.turn(signal);
        pacer.refused(WINDOW, 'limited');
        const counted = await countedTimes(clock, pacer, requests, concurrency);
        expect(counted[0]).toBeGreaterThanOrEqual(WINDOW);
        expect(mostInWindow(counted)).toBeLessThanOrEqual(limit);
      },
    ),
    { numRuns: 60 },
  );
});

test('a limit is used: so many requests without latency take no minute more than they must', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 20 }),
      async (count, limit) => {
        const clock = new FakeClock();
        const requests = Array<Latency>(count).fill({ there: 0, back: 0 });
        const counted = await countedTimes(clock, new Pacer(clock, limit), requests, 8);
        expect(counted.at(-1)).toBeLessThanOrEqual(Math.floor((count - 1) / limit) * WINDOW);
      },
    ),
    { numRuns: 60 },
  );
});
