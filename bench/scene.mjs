// Files to sign and verify, and the emulator for it, in a folder that is removed at the end.
import { spawn } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './measure.mjs';

export const projectFolder = path.resolve(import.meta.dirname, '..');
export const cli = path.join(projectFolder, 'dist/cli/index.js');
export const action = path.join(projectFolder, 'dist/action/index.js');

const MiB = 1024 * 1024;

/** Creates a new folder. Call `remove()` when done. */
export function scene() {
  const folder = mkdtempSync(path.join(tmpdir(), 'qpher-bench-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A file of random bytes. */
export function bigFile(file, sizeMiB) {
  mkdirSync(path.dirname(file), { recursive: true });
  const chunk = randomFillSync(Buffer.allocUnsafe(16 * MiB));
  const handle = openSync(file, 'w');
  for (let written = 0; written < sizeMiB; written += 16)
    writeSync(handle, chunk, 0, Math.min(16, sizeMiB - written) * MiB);
  closeSync(handle);
}

/** Creates small files with different contents, optionally of a size in bytes. */
export function smallFiles(folder, count, size = 0) {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1)
    writeFileSync(path.join(folder, `file-${index}.txt`), `content ${index}\n`.padEnd(size, '.'));
}

/** Starts the emulator as users do. Call `stop()` when done. */
export async function emulator(...flags) {
  const { line, stop } = await server(cli, 'emulator', '--json', '--plan', 'enterprise', ...flags);
  const { url, api_key } = JSON.parse(line);
  return { env: { QPHER_API_URL: url, QPHER_API_KEY: api_key }, stop };
}

/** An emulator behind a service that repeats earlier responses without it, after the given number of milliseconds. */
export async function recordedService(latency) {
  const { env, stop } = await emulator();
  const file = path.join(import.meta.dirname, 'recorded-service.mjs');
  const recorded = await server(file, env.QPHER_API_URL, `${latency}`);
  return {
    env: { ...env, QPHER_API_URL: recorded.line.trim() },
    stop: () => [recorded.stop(), stop()],
  };
}

/** Starts a server program and waits for its first line. */
async function server(...argv) {
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', resolve);
    child.once('exit', () => reject(new Error(`${argv[0]} did not start`)));
  });
  return { line, stop: () => child.kill() };
}

/** Signs every file in a folder the given number of times, exports the keyring, and returns how the signing went. */
export async function signed(folder, times = 1) {
  const { env, stop } = await emulator();
  try {
    const runs = [];
    while (runs.length < times)
      runs.push(
        await run([process.execPath, cli, 'sign', '**', '--max-files', '100000'], { cwd: folder, env }),
      );
    await run([process.execPath, cli, 'keys', 'export', '--output', `${folder}.keyring.json`], { env });
    return runs;
  } finally {
    stop();
  }
}
