import { describe, expect, test } from 'vitest';
import { RateLimiter } from '../../src/http/rate-limiter.js';
import { rejection } from '../support/error-code.js';
import { FakeClock } from '../support/fake-clock.js';

const signal = new AbortController().signal;

/** A rate limiter, and requests that take no time, sent one after the other, with the times at which they were sent. */
function limiterWith(limit: number | undefined) {
  const clock = new FakeClock();
  const rateLimiter = new RateLimiter(clock, limit);
  const request = async (): Promise<number> => {
    await rateLimiter.turn(signal);
    const sent = clock.now();
    rateLimiter.taken();
    return sent;
  };
  const requests = (count: number): Promise<readonly number[]> =>
    clock.run(
      (async () => {
        const times: number[] = [];
        for (let sent = 0; sent < count; sent += 1) times.push(await request());
        return times;
      })(),
    );
  return { clock, rateLimiter, requests };
}

describe('known rate limit', () => {
  test('a known limit is used up at once, and each slot is free again after one minute', async () => {
    const { requests } = limiterWith(3);
    expect(await requests(7)).toEqual([0, 0, 0, 60_000, 60_000, 60_000, 120_000]);
  });

  test('each slot is freed one minute after its own request, not all slots at once', async () => {
    const { clock, requests } = limiterWith(2);
    expect(await requests(1)).toEqual([0]);
    await clock.run(clock.sleep(10_000));
    expect(await requests(3)).toEqual([10_000, 60_000, 70_000]);
  });

  test('a request in progress occupies its slot until one minute after its response', async () => {
    const { clock, rateLimiter } = limiterWith(2);
    await rateLimiter.turn(signal);
    await rateLimiter.turn(signal);
    await clock.run(clock.sleep(90_000));
    const third = rateLimiter.turn(signal).then(() => clock.now());
    await clock.run(clock.sleep(30_000));
    rateLimiter.taken();
    rateLimiter.taken();
    expect(await clock.run(third)).toBe(180_000);
  });

  test('a limit of one allows one request per minute', async () => {
    expect(await limiterWith(1).requests(3)).toEqual([0, 60_000, 120_000]);
  });
});

describe('unknown rate limit', () => {
  test('requests are not delayed while the limit is unknown', async () => {
    expect(new Set(await limiterWith(undefined).requests(1000))).toEqual(new Set([0]));
  });

  test('the first refusal sets the limit to the number of requests accepted so far', async () => {
    const { rateLimiter, requests } = limiterWith(undefined);
    await requests(5);
    await rateLimiter.turn(signal);
    rateLimiter.refused(60_000, 'limited');
    expect(await requests(11)).toEqual([
      ...Array<number>(5).fill(60_000),
      ...Array<number>(5).fill(120_000),
      180_000,
    ]);
  });

  test('a request in progress at a refusal raises the learned limit unless it is refused too', async () => {
    const { rateLimiter, requests } = limiterWith(undefined);
    await requests(4);
    for (let count = 0; count < 3; count += 1) await rateLimiter.turn(signal);
    rateLimiter.refused(60_000, 'limited');
    rateLimiter.refused(60_000, 'limited');
    rateLimiter.taken();
    expect(await requests(6)).toEqual([...Array<number>(5).fill(60_000), 120_000]);
  });

  test('the learned limit does not include requests older than one minute', async () => {
    const { clock, rateLimiter, requests } = limiterWith(undefined);
    await requests(4);
    await clock.run(clock.sleep(60_000));
    await requests(2);
    await rateLimiter.turn(signal);
    rateLimiter.refused(60_000, 'limited');
    expect(await requests(2)).toEqual([120_000, 120_000]);
    expect(await requests(1)).toEqual([180_000]);
  });

  test('a refusal of the first requests sets no limit', async () => {
    const { rateLimiter, requests } = limiterWith(undefined);
    await Promise.all([rateLimiter.turn(signal), rateLimiter.turn(signal)]);
    rateLimiter.refused(30_000, 'limited');
    rateLimiter.refused(30_000, 'limited');
    expect(await requests(10)).toEqual(Array<number>(10).fill(30_000));
  });

  test('a limit is learned from a pause of 55 s after the oldest request, but not from a shorter one', async () => {
    for (const [pause, times] of [
      [55_000, [55_000 + 5000, 60_000, 120_000]],
      [54_999, [54_999, 54_999, 54_999]],
    ] as const) {
      const { rateLimiter, requests } = limiterWith(undefined);
      await requests(2);
      await rateLimiter.turn(signal);
      rateLimiter.refused(pause, 'limited');
      expect(await requests(3)).toEqual(times);
    }
  });
});

describe('refused requests', () => {
  test('a refused request frees its slot and does not lower a known limit', async () => {
    const { rateLimiter, requests } = limiterWith(2);
    await rateLimiter.turn(signal);
    rateLimiter.refused(1000, 'limited');
    expect(await requests(3)).toEqual([1000, 1000, 61_000]);
  });

  test('a late refusal sets no limit from requests older than one minute', async () => {
    const { clock, rateLimiter, requests } = limiterWith(undefined);
    await requests(2);
    await rateLimiter.turn(signal);
    await clock.run(clock.sleep(61_000));
    rateLimiter.refused(1000, 'limited');
    expect(await requests(4)).toEqual(Array<number>(4).fill(62_000));
  });

  test('a refusal after one accepted request sets a limit of one', async () => {
    const { rateLimiter, requests } = limiterWith(undefined);
    await requests(1);
    await rateLimiter.turn(signal);
    rateLimiter.refused(60_000, 'limited');
    expect(await requests(2)).toEqual([60_000, 120_000]);
  });
});

test('waiting for a slot fails with the reason if the run is already cancelled', async () => {
  const reason = new Error('cancelled');
  expect(await rejection(limiterWith(undefined).rateLimiter.turn(AbortSignal.abort(reason)))).toBe(reason);
});

describe('pauses', () => {
  test('a pause delays all requests', async () => {
    const { rateLimiter, requests } = limiterWith(undefined);
    rateLimiter.pause(5000, 'limited');
    expect(await requests(2)).toEqual([5000, 5000]);
  });

  test('a shorter pause does not cut a longer one short', async () => {
    const { clock, rateLimiter, requests } = limiterWith(undefined);
    rateLimiter.pause(5000, 'limited');
    await clock.run(clock.sleep(1000));
    rateLimiter.pause(1000, 'limited');
    expect(await requests(1)).toEqual([5000]);
  });

  test('a longer pause also delays requests that are already waiting', async () => {
    const { clock, rateLimiter } = limiterWith(undefined);
    rateLimiter.pause(5000, 'limited');
    const waiting = rateLimiter.turn(signal).then(() => clock.now());
    await clock.settle();
    rateLimiter.pause(9000, 'limited');
    expect(await clock.run(waiting)).toBe(9000);
  });

  test('cancelling ends a pause with the reason for the cancellation', async () => {
    const { rateLimiter } = limiterWith(undefined);
    const reason = new Error('cancelled');
    const controller = new AbortController();
    rateLimiter.pause(5000, 'limited');
    const waiting = rejection(rateLimiter.turn(controller.signal));
    controller.abort(reason);
    expect(await waiting).toBe(reason);
    expect(await rejection(rateLimiter.turn(AbortSignal.abort(reason)))).toBe(reason);
  });
});
