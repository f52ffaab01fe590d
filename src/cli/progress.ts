import type { Progress } from '../engine/context.js';
import type { CliOutput } from './output.js';
import { ofMany, progressLines } from '../report/progress-lines.js';

/** Progress on standard error: a bar on a terminal, lines elsewhere. */
export async function cliProgress(output: CliOutput): Promise<Progress> {
  if (process.stderr.isTTY) return ofMany(await terminalBar());
  return progressLines((line) => {
    output.note(line);
  });
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
