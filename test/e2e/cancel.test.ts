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

/** Number of moments at which each signal is sent. */
const MOMENTS = 12;

/** Approximate duration of a whole run in milliseconds. */
const RUN_TIME = 450;

/** Maximum milliseconds between a signal and the end of the run. */
const MAX_ENDING = 2000;

const names = Array.from({ length: 24 }, (_, index) => `f${String(index).padStart(2, '0')}`);
const files = Object.fromEntries(names.map((name) => [name, `content of ${name}`]));

/** Numbers in [0, 1) that depend only on the seed (mulberry32). */
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

/** Signs, and sends a signal the given number of milliseconds after the start of the run. */
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

// Windows has no signals, so the process is ended immediately, as by SIGKILL below.
describe.skipIf(isWindows).each(['SIGINT', 'SIGTERM'] as const)(
  `%s at a random moment (SEED=${seed})`,
  (signal) => {
    test.each(moments)(
      'a run that is cancelled after %i ms leaves no partial files, and the next run finishes',
      async (moment) => {
        const { service, run, tookToEnd } = await signUntil(signal, moment);
        // A signal after the end of the work changes nothing.
        const isDone = existsSync(path.join(service.folder, MANIFEST));
        expect(run.status).toBe(isDone ? 0 : 130);
        expect(tookToEnd).toBeLessThan(MAX_ENDING);
        expectNothingElse(service.folder, names, isDone);
        await expectNextRunFinishes(service, signaturesIn(service.folder).length);
      },
    );
  },
);

describe(`SIGKILL at a random moment (SEED=${seed})`, () => {
  test.each(moments)(
    'after a run was killed at %i ms, the next run cleans up and finishes',
    async (moment) => {
      const { service } = await signUntil('SIGKILL', moment);
      const kept = signaturesIn(service.folder).length;
      await expectNextRunFinishes(service, kept);
      expectNothingElse(service.folder, names, true);
      expect(readdirSync(service.folder)).toHaveLength(names.length * 2 + 2);
    },
  );
});
