import type { Progress } from '../commands/context.js';
import type { CliOutput } from './cli-output.js';

/** So few artifacts are shown at the end, all of them, and need no progress. */
const MAX_WITHOUT_PROGRESS = 20;

/** Progress on standard error: a bar on a terminal, a line for each artifact elsewhere. */
export async function cliProgress(output: CliOutput): Promise<Progress> {
  const show = process.stderr.isTTY ? await terminalBar() : progressLines(output);
  return (done, total, line) => {
    if (total > MAX_WITHOUT_PROGRESS) show(done, total, line);
  };
}

function progressLines(output: CliOutput): Progress {
  return (done, total, line) => {
    output.note(`${done}/${total} ${line}`);
  };
}

/** The library of the bar is loaded where there is a terminal. */
async function terminalBar(): Promise<Progress> {
  const { Presets, SingleBar } = await import('cli-progress');
  const format = '{bar} {value}/{total}';
  const bar = new SingleBar({ stream: process.stderr, clearOnComplete: true, format }, Presets.legacy);
  return (done, total) => {
    if (!bar.isActive) bar.start(total, 0);
    bar.update(done);
    if (done === total) bar.stop();
  };
}
