import { describe, expect, test } from 'vitest';
import { Pacer } from '../../src/http/pacer.js';
import { rejection } from '../support/error-code.js';
import { FakeClock } from '../support/fake-clock.js';

const signal = new AbortController().signal;

/** A pacer, and its requests that take no time, one after the other, with the times at which they were sent. */
function pacerWith(limit: number | undefined) {
  const clock = new FakeClock();
  const pacer = new Pacer(clock, limit);
  const request = async (): Promise<number> => {
    await pacer.turn(signal);
    const sent = clock.now();
    pacer.taken();
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
  return { clock, pacer, requests };
}

describe('a given limit of requests a minute', () => {
  test('is used up at once, then a place is free again a minute after its request', async () => {
    const { requests } = pacerWith(3);
    expect(await requests(7)).toEqual([0, 0, 0, 60_000, 60_000, 60_000, 120_000]);
  });

  test('counts each request from its own answer', async () => {
    const { clock, requests } = pacerWith(2);
    expect(await requests(1)).toEqual([0]);
    await clock.run(clock.sleep(10_000));
    expect(await requests(3)).toEqual([10_000, 60_000, 70_000]);
  });

  test('counts requests that are under way, until long after their answer', async () => {
    const { clock, pacer } = pacerWith(2);
    await pacer.turn(signal);
    await pacer.turn(signal);
    await clock.run(clock.sleep(90_000));
    const third = pacer.turn(signal).then(() => clock.now());
    await clock.run(clock.sleep(30_000));
    pacer.taken();
    pacer.taken();
    expect(await clock.run(third)).toBe(180_000);
  });

  test('may be one', async () => {
    expect(await pacerWith(1).requests(3)).toEqual([0, 60_000, 120_000]);
  });
});

describe('a limit that is not known', () => {
  test('holds nothing back before the service does', async () => {
    expect(new Set(await pacerWith(undefined).requests(1000))).toEqual(new Set([0]));
  });

  test('is learned from the first refusal: as many as were taken by then', async () => {
    const { pacer, requests } = pacerWith(undefined);
    await requests(5);
    await pacer.turn(signal);
    pacer.refused(60_000, 'limited');
    expect(await requests(11)).toEqual([
      ...Array<number>(5).fill(60_000),
      ...Array<number>(5).fill(120_000),
      180_000,
    ]);
  });

  test('counts what is under way with a refusal, and less when that is refused too', async () => {
    const { pacer, requests } = pacerWith(undefined);
    await requests(4);
    for (let count = 0; count < 3; count += 1) await pacer.turn(signal);
    pacer.refused(60_000, 'limited');
    pacer.refused(60_000, 'limited');
    pacer.taken();
    expect(await requests(6)).toEqual([...Array<number>(5).fill(60_000), 120_000]);
  });

  test('counts no request whose minute is over', async () => {
    const { clock, pacer, requests } = pacerWith(undefined);
    await requests(4);
    await clock.run(clock.sleep(60_000));
    await requests(2);
    await pacer.turn(signal);
    pacer.refused(60_000, 'limited');
    expect(await requests(2)).toEqual([120_000, 120_000]);
    expect(await requests(1)).toEqual([180_000]);
  });

  test('is not taken for one a minute when the first request is refused, because others used the limit up', async () => {
    const { pacer, requests } = pacerWith(undefined);
    await Promise.all([pacer.turn(signal), pacer.turn(signal)]);
    pacer.refused(30_000, 'limited');
    pacer.refused(30_000, 'limited');
    expect(await requests(10)).toEqual(Array<number>(10).fill(30_000));
  });

  test('is learned when the pause lasts until our own oldest request is forgotten, and else is that of others', async () => {
    for (const [pause, times] of [
      [55_000, [55_000 + 5000, 60_000, 120_000]],
      [54_999, [54_999, 54_999, 54_999]],
    ] as const) {
      const { pacer, requests } = pacerWith(undefined);
      await requests(2);
      await pacer.turn(signal);
      pacer.refused(pause, 'limited');
      expect(await requests(3)).toEqual(times);
    }
  });
});

describe('a refusal', () => {
  test('gives its place free: a given limit is not made smaller by it', async () => {
    const { pacer, requests } = pacerWith(2);
    await pacer.turn(signal);
    pacer.refused(1000, 'limited');
    expect(await requests(3)).toEqual([1000, 1000, 61_000]);
  });

  test('that comes late tells nothing of requests whose minute is over', async () => {
    const { clock, pacer, requests } = pacerWith(undefined);
    await requests(2);
    await pacer.turn(signal);
    await clock.run(clock.sleep(61_000));
    pacer.refused(1000, 'limited');
    expect(await requests(4)).toEqual(Array<number>(4).fill(62_000));
  });

  test('after one request teaches a limit of one', async () => {
    const { pacer, requests } = pacerWith(undefined);
    await requests(1);
    await pacer.turn(signal);
    pacer.refused(60_000, 'limited');
    expect(await requests(2)).toEqual([60_000, 120_000]);
  });
});

test('a run that was cancelled gets no turn, even when one is free', async () => {
  const reason = new Error('cancelled');
  expect(await rejection(pacerWith(undefined).pacer.turn(AbortSignal.abort(reason)))).toBe(reason);
});

describe('a pause', () => {
  test('holds all requests', async () => {
    const { pacer, requests } = pacerWith(undefined);
    pacer.pause(5000, 'limited');
    expect(await requests(2)).toEqual([5000, 5000]);
  });

  test('is not cut short by a shorter one', async () => {
    const { clock, pacer, requests } = pacerWith(undefined);
    pacer.pause(5000, 'limited');
    await clock.run(clock.sleep(1000));
    pacer.pause(1000, 'limited');
    expect(await requests(1)).toEqual([5000]);
  });

  test('is made longer by a longer one, also for those who wait already', async () => {
    const { clock, pacer } = pacerWith(undefined);
    pacer.pause(5000, 'limited');
    const waiting = pacer.turn(signal).then(() => clock.now());
    await clock.settle();
    pacer.pause(9000, 'limited');
    expect(await clock.run(waiting)).toBe(9000);
  });

  test('ends with the reason when all is cancelled', async () => {
    const { pacer } = pacerWith(undefined);
    const reason = new Error('cancelled');
    const controller = new AbortController();
    pacer.pause(5000, 'limited');
    const waiting = rejection(pacer.turn(controller.signal));
    controller.abort(reason);
    expect(await waiting).toBe(reason);
    expect(await rejection(pacer.turn(AbortSignal.abort(reason)))).toBe(reason);
  });
});
