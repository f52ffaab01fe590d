import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { LOCK_NAME, withLock, type LockOptions } from '../../src/system/lock.js';
import { processSpace } from '../../src/system/process-space.js';
import { deadProcess } from '../support/dead-process.js';
import { rejectedCode, rejection } from '../support/error-code.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

/** A lock by another run. Processes of another machine or container have other ids. */
const lockOf = (pid: number, space = processSpace()) =>
  `${JSON.stringify({ pid, host: hostname(), space, id: 'x' })}\n`;

const ELSEWHERE = '0123456789abcdef';

function locker(folder: string, options: Partial<LockOptions> = {}) {
  const waits: string[] = [];
  const { signal } = new AbortController();
  const lock = <T>(work: () => Promise<T>) =>
    withLock(folder, { signal, onWait: (holder) => waits.push(holder), ...options }, work);
  return { waits, lock };
}

/** A clock that advances by this many seconds with every reading. */
function clock(step: number): () => number {
  let now = 0;
  return () => (now += step);
}

describe('two runs in one folder', () => {
  test('the second run waits for the first, and the owner of the lock is reported once', async () => {
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

  test('runs in different folders do not wait for each other', async () => {
    const inner = locker(temporaryFolder());
    await locker(temporaryFolder()).lock(() => inner.lock(() => Promise.resolve()));
    expect(inner.waits).toEqual([]);
  });
});

describe('abandoned locks', () => {
  const takenOver = async (content: string, modifiedAt = new Date()) => {
    const folder = temporaryFolder({ [LOCK_NAME]: content });
    utimesSync(path.join(folder, LOCK_NAME), modifiedAt, modifiedAt);
    const { waits, lock } = locker(folder, { seconds: clock(16) });
    const during = await lock(() => Promise.resolve(readFileSync(path.join(folder, LOCK_NAME), 'utf8')));
    expect(JSON.parse(during)).toMatchObject({ pid: process.pid, host: hostname() });
    expect(filesBelow(folder)).toEqual([]);
    return waits;
  };

  test.each<[string, () => number]>([
    ['by a process that has ended', deadProcess],
    ['by an ended process whose id is now our own', () => process.pid],
  ])('a lock left %s is taken over at once', async (_, pid) => {
    expect(await takenOver(lockOf(pid()))).toEqual([]);
  });

  test.each<[string, string, string?]>([
    ['by a process of another machine or container', lockOf(process.ppid, ELSEWHERE)],
    ['by a process whose id another has by now', lockOf(process.ppid)],
    ['before anything was written to it', ''],
    ['with content that names no process', '{}'],
    ['by a machine whose clock is ahead', lockOf(1, ELSEWHERE), '2099-01-01'],
    ['by a machine whose clock is behind', lockOf(1, ELSEWHERE), '1999-01-01'],
  ])('a lock left %s is taken over after 30 s without a sign of life', async (_, content, time) => {
    expect(await takenOver(content, time === undefined ? new Date() : new Date(time))).toHaveLength(1);
  });
});

describe('locks held by another run', () => {
  /** Checks the lock six times, then cancels. */
  const expectWait = async (content: string, step: number, onLook: (file: string, look: number) => void) => {
    const folder = temporaryFolder({ [LOCK_NAME]: content });
    const file = path.join(folder, LOCK_NAME);
    const controller = new AbortController();
    const reason = new Error('cancelled');
    let looks = 0;
    const seconds = () => {
      looks += 1;
      if (looks === 6) controller.abort(reason);
      onLook(file, looks);
      return looks * step;
    };
    const { waits, lock } = locker(folder, { signal: controller.signal, seconds });
    expect(await rejection(lock(() => Promise.reject(new Error('had the lock'))))).toBe(reason);
    expect(waits).toHaveLength(1);
    expect(readFileSync(file, 'utf8')).toBe(content);
  };

  test.each([
    ['that lives', lockOf(process.ppid)],
    ['of another machine or container, whatever its id', lockOf(deadProcess(), ELSEWHERE)],
    ['that is just writing it', ''],
  ])('a lock held by a process %s is waited for until the run is cancelled', async (_, content) => {
    await expectWait(content, 1, () => undefined);
  });

  test('a lock that was just created is waited for, and its owner is named once it is known', async () => {
    const folder = temporaryFolder({ [LOCK_NAME]: '' });
    const controller = new AbortController();
    let looks = 0;
    const seconds = () => {
      looks += 1;
      if (looks === 1) writeFileSync(path.join(folder, LOCK_NAME), lockOf(process.ppid));
      if (looks === 3) controller.abort(new Error('cancelled'));
      return looks;
    };
    const { waits, lock } = locker(folder, { signal: controller.signal, seconds });
    await rejection(lock(() => Promise.resolve()));
    expect(waits).toEqual([`another run (process ${process.ppid} on ${hostname()})`]);
  });

  test('a lock with signs of life is waited for, however long it takes and whatever its clock says', async () => {
    await expectWait(lockOf(1, ELSEWHERE), 31, (file, look) => {
      const time = new Date(Date.UTC(2099, 0, look));
      utimesSync(file, time, time);
    });
  });
});

test('the lock is removed if the work fails, and left alone if another run took it over', async () => {
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

test('work in a missing folder runs without a lock, and a lock that cannot be written is an error', async () => {
  const folder = temporaryFolder();
  expect(await locker(path.join(folder, 'none')).lock(() => Promise.resolve(1))).toBe(1);
  mkdirSync(path.join(folder, LOCK_NAME));
  expect(await rejectedCode(locker(folder).lock(() => Promise.resolve()))).toBe('file-unwritable');
});
