import type { Progress } from '../engine/context.js';
import { MAX_ROWS } from './facts.js';

/** Seconds between two lines of a log: a line for each of ten thousand artifacts hides the rest of it. */
const LINE_INTERVAL = 1;

/** Seconds on a clock that never goes back. */
export type Seconds = () => number;

/** Progress for a log: at most one line a second, and the last. */
export function progressLines(print: (line: string) => void, seconds?: Seconds): Progress {
  return paced(
    LINE_INTERVAL,
    (done, total, line) => {
      print(`${done}/${total} ${line}`);
    },
    seconds,
  );
}

/**
 * Shows progress at most once in `interval` seconds, and when all is done. The progress of so few artifacts as are all
 * listed at the end is not shown.
 */
export function paced(
  interval: number,
  show: Progress,
  seconds: Seconds = () => process.uptime(), // the `performance` global takes 2 ms to load
): Progress {
  let shownAt = -Infinity;
  return (done, total, line) => {
    if (total <= MAX_ROWS) return;
    const now = seconds();
    if (done < total && now < shownAt + interval) return;
    shownAt = now;
    show(done, total, line);
  };
}
