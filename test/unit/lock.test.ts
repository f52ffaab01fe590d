import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { LOCK_NAME, withLock } from '../../src/system/lock.js';
import { deadProcess } from '../support/dead-process.js';
import { rejectedCode, rejection } from '../support/error-code.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const lockOf = (pid: number, host = hostname()) => `${JSON.stringify({ pid, host, id: 'x' })}\n`;

function locker(folder: string, signal = new AbortController().signal) {
  const waits: string[] = [];
  const lock = <T>(work: () => Promise<T>) =>
    withLock(folder, { signal, onWait: (holder) => waits.push(holder) }, work);
  return { waits, lock };
}

describe('two runs in one folder', () => {
  test('work one after the other, and the second is told once whom it waits for', async () => {
    const folder = temporaryFolder();
    const { waits, lock } = locker(folder);
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} starts`);
      await sleep(300);
      steps.push(`${name} ends`);
    };
    await Promise.all([lock(work('one')), lock(work('other'))]);
    const [first = '', , third = ''] = steps.map((step) => step.split(' ')[0]);
    expect(steps).toEqual([`${first} starts`, `${first} ends`, `${third} starts`, `${third} ends`]);
    expect(waits).toEqual([`another run (process ${process.pid} on ${hostname()})`]);
    expect(filesBelow(folder)).toEqual([]);
  });

  test('do not wait for each other in different folders', async () => {
    const inner = locker(temporaryFolder());
    await locker(temporaryFolder()).lock(() => inner.lock(() => Promise.resolve()));
    expect(inner.waits).toEqual([]);
  });
});

describe('a lock that was left behind', () => {
  test.each<[string, () => string, number]>([
    ['by a process of this machine that is dead', () => lockOf(deadProcess()), 0],
    ['by a dead process whose id is now our own', () => lockOf(process.pid), 0],
    ['on another machine, without a sign of life for 30 s', () => lockOf(process.ppid, 'elsewhere'), 31],
    ['by a process whose id another has by now, without a sign of life', () => lockOf(process.ppid), 31],
    ['before anything was written to it, long ago', () => '', 31],
  ])('%s is taken over', async (_, content, secondsAgo) => {
    const folder = temporaryFolder({ [LOCK_NAME]: content() });
    const time = Date.now() / 1000 - secondsAgo;
    utimesSync(path.join(folder, LOCK_NAME), time, time);
    const { waits, lock } = locker(folder);
    const during = await lock(() => Promise.resolve(readFileSync(path.join(folder, LOCK_NAME), 'utf8')));
    expect(JSON.parse(during)).toMatchObject({ pid: process.pid, host: hostname() });
    expect([waits, filesBelow(folder)]).toEqual([[], []]);
  });

  test.each([
    ['a process that lives', lockOf(process.ppid)],
    ['another machine', lockOf(deadProcess(), 'elsewhere')],
    ['a run that is just writing it', ''],
  ])('is not what %s has: it is waited for until the run is cancelled', async (_, content) => {
    const folder = temporaryFolder({ [LOCK_NAME]: content });
    const controller = new AbortController();
    const { waits, lock } = locker(folder, controller.signal);
    const reason = new Error('cancelled');
    const waiting = rejection(lock(() => Promise.reject(new Error('had the lock'))));
    await sleep(250);
    controller.abort(reason);
    expect(await waiting).toBe(reason);
    expect(waits).toHaveLength(1);
    expect(readFileSync(path.join(folder, LOCK_NAME), 'utf8')).toBe(content);
  });
});

test('the lock goes when the work fails, and is left alone when it is not ours any more', async () => {
  const folder = temporaryFolder();
  const { lock } = locker(folder);
  expect(await rejection(lock(() => Promise.reject(new Error('failed'))))).toEqual(new Error('failed'));
  expect(filesBelow(folder)).toEqual([]);
  await lock(() => {
    writeFileSync(path.join(folder, LOCK_NAME), lockOf(process.ppid));
    return Promise.resolve();
  });
  expect(filesBelow(folder)).toEqual([LOCK_NAME]);
});

test('a folder that does not exist is not locked, and one that cannot be written to is an error', async () => {
  const folder = temporaryFolder();
  expect(await locker(path.join(folder, 'none')).lock(() => Promise.resolve(1))).toBe(1);
  mkdirSync(path.join(folder, LOCK_NAME));
  expect(await rejectedCode(locker(folder).lock(() => Promise.resolve()))).toBe('file-unwritable');
});
