import { randomInt } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { LOCK_NAME } from '../../src/system/lock.js';
import {
  expectNextRunFinishes,
  expectNothingElse,
  MANIFEST,
  scene,
  signaturesIn,
  variablesOf,
} from '../support/faulty-run.js';
import { runCli } from '../support/run-process.js';
import { isWindows } from '../support/systems.js';

/** Moments at which each signal is sent. */
const MOMENTS = 12;

/** Milliseconds that a whole run takes about, once it has begun. */
const RUN_TIME = 450;

/** Milliseconds between a signal and the end. */
const MAX_ENDING = 2000;

const names = Array.from({ length: 24 }, (_, index) => `f${String(index).padStart(2, '0')}`);
const files = Object.fromEntries(names.map((name) => [name, `content of ${name}`]));

/** A sequence of numbers in [0, 1) that a seed repeats (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
const random = randomNumbers(seed);
const moments = Array.from({ length: MOMENTS }, () => Math.round(random() * RUN_TIME));

/** Signs, and sends a signal so many milliseconds after the run has begun. */
async function signUntil(signal: NodeJS.Signals, moment: number) {
  const service = scene(files);
  const emulator = await service.start({ latencyMs: 25 });
  const sent = { at: Infinity };
  const run = await runCli(['sign', '**', '--concurrency=2'], {
    folder: service.folder,
    environment: variablesOf(emulator),
    onStart: (child) => {
      void (async () => {
        while (child.exitCode === null && !existsSync(path.join(service.folder, LOCK_NAME))) await sleep(2);
        await sleep(moment);
        sent.at = performance.now();
        child.kill(signal);
      })();
    },
  });
  const tookToEnd = performance.now() - sent.at;
  await emulator.close();
  return { service, run, tookToEnd };
}

// Windows has no signals: there the process is ended at once, as by SIGKILL below.
describe.skipIf(isWindows).each(['SIGINT', 'SIGTERM'] as const)(
  `%s at a random moment (SEED=${seed})`,
  (signal) => {
    test.each(moments)('after %i ms: nothing is left behind, and the next run finishes', async (moment) => {
      const { service, run, tookToEnd } = await signUntil(signal, moment);
      // A signal that comes when all is done changes nothing.
      const isDone = existsSync(path.join(service.folder, MANIFEST));
      expect(run.status).toBe(isDone ? 0 : 130);
      expect(tookToEnd).toBeLessThan(MAX_ENDING);
      expectNothingElse(service.folder, names, isDone);
      await expectNextRunFinishes(service, signaturesIn(service.folder).length);
    });
  },
);

describe(`SIGKILL at a random moment (SEED=${seed})`, () => {
  test.each(moments)('after %i ms: the next run cleans up and finishes', async (moment) => {
    const { service } = await signUntil('SIGKILL', moment);
    const kept = signaturesIn(service.folder).length;
    await expectNextRunFinishes(service, kept);
    expectNothingElse(service.folder, names, true);
    expect(readdirSync(service.folder)).toHaveLength(names.length * 2 + 2);
  });
});
