import type { Progress } from '../engine/context.js';
import { MAX_ROWS } from './facts.js';

/** Seconds between two lines in a log. A line for each of ten thousand artifacts would hide the rest. */
const LINE_INTERVAL = 1;

/** Returns seconds of a monotonic clock. */
export type Seconds = () => number;

/** Progress for a log: at most one line per second, and the last one. */
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
 * Shows progress at most once per `interval` seconds and at the end. Nothing is shown for so few artifacts that all are
 * listed at the end.
 */
export function paced(
  interval: number,
  show: Progress,
  seconds: Seconds = () => process.uptime(), // The `performance` global would take 2 ms to load.
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
