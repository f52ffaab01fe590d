import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../commands/context.js';
import type { CliOutput } from './cli-output.js';

/** So few artifacts are shown at the end, all of them, and need no progress. */
const MAX_WITHOUT_PROGRESS = 20;

/** Progress on standard error: a bar on a terminal, a line for each artifact elsewhere. */
export function cliProgress(output: CliOutput): Progress {
  let bar: SingleBar | undefined;
  return (done, total, line) => {
    if (total <= MAX_WITHOUT_PROGRESS) return;
    if (!process.stderr.isTTY) {
      output.note(`${done}/${total} ${line}`);
      return;
    }
    if (bar === undefined) {
      const format = '{bar} {value}/{total}';
      bar = new SingleBar({ stream: process.stderr, clearOnComplete: true, format }, Presets.legacy);
      bar.start(total, 0);
    }
    bar.update(done);
    if (done === total) bar.stop();
  };
}
