import type { Progress } from '../engine/context.js';
import { paced, progressLines } from '../report/progress-lines.js';
import type { CliOutput } from './output.js';

/** Seconds between two updates of the bar. */
const BAR_INTERVAL = 0.1;

/** Width of the bar in characters. */
const BAR_WIDTH = 30;

/** Shows progress on standard error: a bar if a person watches a terminal, lines otherwise. */
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

/** CI systems set `CI` to `true`. People turn that off with an empty value or `false`. */
function isCi({ CI = '' }: NodeJS.ProcessEnv): boolean {
  return CI !== '' && CI !== 'false';
}

function formatBar(done: number, total: number): string {
  const filled = Math.floor((BAR_WIDTH * done) / total);
  return `[${'='.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${done}/${total}`;
}
