import type { Progress } from '../engine/context.js';
import { MAX_ROWS } from './facts.js';

/** Seconds between two lines: a log is read afterwards, and a line for each of ten thousand artifacts hides the rest of it. */
const INTERVAL = 1;

/**
 * Progress for a log: no more than a line a second, and the last.
 * @param seconds the time
 */
export function progressLines(
  print: (line: string) => void,
  seconds = (): number => process.uptime(), // the `performance` global takes 2 ms to load
): Progress {
  let printedAt = -Infinity;
  return ofMany((done, total, line) => {
    const now = seconds();
    if (done < total && now < printedAt + INTERVAL) return;
    printedAt = now;
    print(`${done}/${total} ${line}`);
  });
}

/** No progress of so few artifacts as are all shown at the end. */
export function ofMany(progress: Progress): Progress {
  return (done, total, line) => {
    if (total > MAX_ROWS) progress(done, total, line);
  };
}
