import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Part of POSIX. Node.js has no function for it. */
const MAKE_PIPE = 'mkfifo';

/** Creates a named pipe without a writer: opening it for reading waits forever. */
export function makeNamedPipe(pipe: string): void {
  execFileSync(MAKE_PIPE, [pipe]);
}

/** Does the same with a new name in a folder. */
export function namedPipeIn(folder: string): string {
  const pipe = path.join(folder, 'pipe');
  makeNamedPipe(pipe);
  return pipe;
}
