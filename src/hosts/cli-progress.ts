import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../commands/context.js';
import type { CliOutput } from './cli-output.js';

/** Up to this many artifacts, a line each says more than a bar. */
const MAX_LINES_ON_TERMINAL = 20;

/** Progress on standard error: a bar on a terminal with many artifacts, a line for each artifact otherwise. */
export function cliProgress(output: CliOutput): Progress {
  let bar: SingleBar | undefined;
  return (done, total, line) => {
    if (!process.stderr.isTTY || total <= MAX_LINES_ON_TERMINAL) {
      output.note(`${done}/${total} ${line}`);
      return;
    }
    if (bar === undefined) {
      bar = new SingleBar(
        { stream: process.stderr, clearOnComplete: true, format: '{bar} {value}/{total}' },
        Presets.legacy,
      );
      bar.start(total, 0);
    }
    bar.update(done);
    if (done === total) bar.stop();
  };
}
