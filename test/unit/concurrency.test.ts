import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { mapConcurrently, semaphore } from '../../src/concurrency.js';
import { mapInTurns } from '../../src/system/map-in-turns.js';
import { rejection } from '../support/error-code.js';

interface Job {
  readonly item: number;
  readonly finish: (result: string) => void;
  readonly fail: (error: Error) => void;
}

/** Work that goes on until the test ends it item by item. */
function manualWork() {
  const started: Job[] = [];
  const work = (item: number): Promise<string> =>
    new Promise((finish, fail) => {
      started.push({ item, finish, fail });
    });
  const job = (item: number): Job => {
    const found = started.find((candidate) => candidate.item === item);
    if (found === undefined) throw new Error(`${item} was not started`);
    return found;
  };
  return { work, job, items: () => started.map(({ item }) => item) };
}

describe('concurrent work', () => {
  test('results have the order of their items, in whatever order they finish', async () => {
    const { work, job, items } = manualWork();
    const all = mapConcurrently([1, 2, 3], 3, work);
    await turn();
    expect(items()).toEqual([1, 2, 3]);
    for (const item of [3, 1, 2]) job(item).finish(`result ${item}`);
    expect(await all).toEqual(['result 1', 'result 2', 'result 3']);
  });

  test('no more items than allowed are worked on, and the next starts as soon as one ends', async () => {
    const { work, job, items } = manualWork();
    const all = mapConcurrently([1, 2, 3, 4], 2, work);
    await turn();
    expect(items()).toEqual([1, 2]);
    job(2).finish('');
    await turn();
    expect(items()).toEqual([1, 2, 3]);
    job(1).finish('');
    job(3).finish('');
    await turn();
    expect(items()).toEqual([1, 2, 3, 4]);
    job(4).finish('');
    expect(await all).toHaveLength(4);
  });

  test('an empty list yields an empty result', async () => {
    expect(await mapConcurrently([], 4, manualWork().work)).toEqual([]);
  });

  test('after the first failure, nothing new starts, and work in progress is waited for', async () => {
    const { work, job, items } = manualWork();
    const failure = new Error('first');
    let over = false;
    const all = rejection(mapConcurrently([1, 2, 3, 4], 3, work)).finally(() => {
      over = true;
    });
    await turn();
    job(2).fail(failure);
    await turn();
    job(1).finish('');
    await turn();
    expect(over).toBe(false);
    expect(items()).toEqual([1, 2, 3]);
    job(3).fail(new Error('second'));
    expect(await all).toBe(failure);
    expect(items()).toEqual([1, 2, 3]);
  });

  test('cancelled work starts nothing new and ends with the reason after the items in progress', async () => {
    const { work, job, items } = manualWork();
    const controller = new AbortController();
    const reason = new Error('cancelled');
    let over = false;
    const all = rejection(mapConcurrently([1, 2, 3], 2, work, controller.signal)).finally(() => {
      over = true;
    });
    await turn();
    controller.abort(reason);
    await turn();
    expect(over).toBe(false);
    job(1).finish('');
    job(2).finish('');
    expect(await all).toBe(reason);
    expect(items()).toEqual([1, 2]);
  });

  test('work that is cancelled in advance does not start', async () => {
    const { work, items } = manualWork();
    const reason = new Error('cancelled');
    expect(await rejection(mapConcurrently([1], 1, work, AbortSignal.abort(reason)))).toBe(reason);
    expect(items()).toEqual([]);
  });
});

test('work in turns yields ordered results and lets other work run in between', async () => {
  const items = Array.from({ length: 1000 }, (_, index) => index);
  const log: (number | 'other')[] = [];
  setImmediate(() => setImmediate(() => log.push('other')));
  expect(
    await mapInTurns(items, (item) => {
      log.push(item);
      return item * 2;
    }),
  ).toEqual(items.map((item) => item * 2));
  expect(log).toHaveLength(1001);
  expect(log.at(-1)).toBe(999);
  await expect(mapInTurns([1], () => JSON.parse('{') as unknown)).rejects.toThrow(SyntaxError);
});

describe('semaphore', () => {
  test('slots are limited and are handed out in order of arrival', async () => {
    const { work, job, items } = manualWork();
    const { run } = semaphore(2);
    const all = [1, 2, 3, 4].map((item) => run(() => work(item)));
    await turn();
    expect(items()).toEqual([1, 2]);
    job(2).finish('second');
    await turn();
    expect(items()).toEqual([1, 2, 3]);
    job(1).finish('first');
    await turn();
    expect(items()).toEqual([1, 2, 3, 4]);
    job(3).finish('third');
    job(4).finish('fourth');
    expect(await Promise.all(all)).toEqual(['first', 'second', 'third', 'fourth']);
    const fifth = run(() => work(5));
    await turn();
    job(5).finish('fifth');
    expect(await fifth).toBe('fifth');
  });

  test('no slot is handed out after a failure', async () => {
    const { work, job, items } = manualWork();
    const { run } = semaphore(2);
    const failure = new Error('first');
    const first = rejection(run(() => work(1)));
    const second = run(() => work(2));
    const third = rejection(run(() => work(3)));
    await turn();
    job(1).fail(failure);
    expect(await Promise.all([first, third])).toEqual([failure, failure]);
    job(2).finish('second');
    expect(await second).toBe('second');
    expect(await rejection(run(() => work(4)))).toBe(failure);
    expect(items()).toEqual([1, 2]);
  });

  test('no slot is handed out after closing, and the first reason is kept', async () => {
    const { work, job, items } = manualWork();
    const { run, close } = semaphore(1);
    const first = run(() => work(1));
    const second = rejection(run(() => work(2)));
    await turn();
    const cause = new Error('closed');
    close(cause);
    close(new Error('closed again'));
    job(1).finish('first');
    expect(await first).toBe('first');
    expect(await second).toBe(cause);
    expect(await rejection(run(() => work(3)))).toBe(cause);
    expect(items()).toEqual([1]);
  });
});
