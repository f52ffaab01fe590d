import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** POSIX has it; Node.js has no call of its own to make one. */
const MAKE_PIPE = 'mkfifo';

/** Makes a named pipe that nobody writes to: whoever opens it to read waits forever. */
export function makeNamedPipe(pipe: string): void {
  execFileSync(MAKE_PIPE, [pipe]);
}

/** The same, with a name of its own in a folder. */
export function namedPipeIn(folder: string): string {
  const pipe = path.join(folder, 'pipe');
  makeNamedPipe(pipe);
  return pipe;
}
