// Measures whole processes from outside: wall time, and the peak of memory if the system reports it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Milliseconds between readings of a process's peak memory. The kernel keeps the peak, so only the last moment can be
 * missed.
 */
const MEMORY_POLL = 5;

/**
 * Runs one process to its end.
 * @returns {Promise<{ seconds: number, peakMiB: number | undefined }>}
 * @throws if it ends with an unexpected status
 */
export function run([command, ...args], { cwd, env, status: expected = 0 } = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    let peakMiB;
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr = (stderr + text).slice(-2000)));
    const timer = setInterval(() => (peakMiB = peakOf(child.pid) ?? peakMiB), MEMORY_POLL);
    child.on('error', reject);
    child.on('exit', (status) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      if (status === expected) resolve({ seconds, peakMiB });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`));
    });
  });
}

function peakOf(pid) {
  try {
    const [, kiB] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kiB === undefined ? undefined : Number(kiB) / 1024;
  } catch {
    return undefined; // Another system, or the process has just ended.
  }
}

export function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs two things alternately, so that a machine that slows down affects both, and returns the medians. */
export async function compare(runs, ours, theirs) {
  const results = { ours: [], theirs: [] };
  for (let count = 0; count < runs; count += 1) {
    results.ours.push(await ours());
    results.theirs.push(await theirs());
  }
  const seconds = (list) => median(list.map((result) => result.seconds));
  const ratios = results.ours.map((result, index) => result.seconds / results.theirs[index].seconds);
  return {
    ours: seconds(results.ours),
    theirs: seconds(results.theirs),
    ratio: median(ratios),
    peakMiB: Math.max(...results.ours.map((result) => result.peakMiB ?? 0)),
    theirPeakMiB: Math.max(...results.theirs.map((result) => result.peakMiB ?? 0)),
  };
}
