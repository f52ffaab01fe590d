// Signs a thousand artifacts on the emulator's Free plan, which allows a hundred calls per minute:
// `npm run bench:pacing`. The clocks of the client and the emulator run SCALE times faster than real time (default 30),
// so a real call takes SCALE times as long on them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashFile } from '../build/artifacts/hash-file.js';
import { sign } from '../build/engine/sign.js';
import { startEmulator } from '../build/emulator/emulator.js';
import { signOptions } from '../build/settings/command-options.js';
import { settingReader } from '../build/settings/read-settings.js';
import { ApiClient } from '../build/qpher/api-client.js';
import { serviceClient } from '../build/qpher/client.js';
import { RateLimiter } from '../build/http/rate-limiter.js';
import { httpSender } from '../build/http/http.js';
import { Retrier } from '../build/http/retry.js';
import { verifySignature } from '../build/signatures/verify-signature.js';

const ARTIFACTS = 1000;
const LIMIT = 100;
const WINDOW = 60_000;
const MAX_REFUSED = 0.02;
const MAX_OVER_FASTEST = 0.05;
const scale = Number(process.env.SCALE ?? 30);

const started = performance.now();
const now = () => (performance.now() - started) * scale;
const clock = {
  now,
  sleep: (milliseconds, signal) => sleep(milliseconds / scale, undefined, { signal }),
  random: Math.random,
};
const { signal } = new AbortController();
let begun = 0;

const folder = mkdtempSync(path.join(tmpdir(), 'qpher-bench-'));
const epoch = Date.now();
const emulator = await startEmulator({ plan: 'free', now: () => epoch + now() });
try {
  for (let index = 0; index < ARTIFACTS; index += 1)
    writeFileSync(path.join(folder, `f${index}`), `${index}`);
  const retrier = new Retrier({
    clock,
    rateLimiter: new RateLimiter(clock, undefined),
    deadline: Infinity,
    signal,
    debug: () => undefined,
  });
  const apiUrl = new URL(emulator.url);
  const api = new ApiClient({
    apiUrl,
    apiKey: emulator.apiKey,
    send: httpSender(apiUrl, signal),
    retrier,
    redact: (text) => text,
  });
  process.stdout.write = () => true; // Drops the debug lines of the glob library.
  const read = settingReader((name) => ({ files: '**', root: folder, concurrency: '8' })[name]);
  await sign(signOptions(read, folder, null), {
    // Called after the files have been found, which does not run faster with the clocks.
    connect: () => {
      begun = now();
      return Promise.resolve(serviceClient(api));
    },
    now: () => new Date(),
    hash: hashFile,
    verify: verifySignature,
    source: null,
    workflowRun: null,
    workingDirectory: folder,
    readStandardInput: () => Promise.reject(new Error('there is none')),
    progress: () => undefined,
    warn: () => undefined,
    signal,
  });
  const taken = now() - begun;
  delete process.stdout.write;
  const calls = emulator.requests.length;
  const refused = emulator.requests.filter(({ status }) => status === 429).length;
  const fastest = Math.floor((calls - refused - 1) / LIMIT) * WINDOW;
  const over = taken / fastest - 1;
  const percent = (share) => `${(share * 100).toFixed(2)} %`;
  console.log(
    `${calls} calls for ${ARTIFACTS} artifacts at ${LIMIT} calls a minute, clocks ${scale} times faster`,
  );
  console.log(`answered 429: ${refused}, ${percent(refused / calls)} (at most ${percent(MAX_REFUSED)})`);
  console.log(
    `time: ${(taken / 1000).toFixed(1)} s, fastest possible ${fastest / 1000} s, ${percent(over)} more (at most ${percent(MAX_OVER_FASTEST)})`,
  );
  if (refused / calls >= MAX_REFUSED || over >= MAX_OVER_FASTEST) process.exitCode = 1;
} finally {
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
}
