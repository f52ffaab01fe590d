import type { Progress } from '../engine/context.js';
import { paced, progressLines } from '../report/progress-lines.js';
import type { CliOutput } from './output.js';

/** Seconds between two states of the bar. */
const BAR_INTERVAL = 0.1;

/** Characters of the bar itself. */
const BAR_WIDTH = 30;

/** Progress on standard error: a bar on a terminal that a person watches, lines elsewhere. */
export function cliProgress(output: CliOutput, environment: NodeJS.ProcessEnv): Progress {
  if (!process.stderr.isTTY || environment.TERM === 'dumb' || isCi(environment)) {
    return progressLines((line) => {
      output.note(line);
    });
  }
  return paced(BAR_INTERVAL, (done, total) => {
    output.status(done === total ? '' : formatBar(done, total));
  });
}

/** CI systems set `CI` to `true`; people switch that off with an empty value or `false`. */
function isCi({ CI = '' }: NodeJS.ProcessEnv): boolean {
  return CI !== '' && CI !== 'false';
}

function formatBar(done: number, total: number): string {
  const filled = Math.floor((BAR_WIDTH * done) / total);
  return `[${'='.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${done}/${total}`;
}
