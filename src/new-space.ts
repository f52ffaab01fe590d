import { setFlagsFromString } from 'node:v8';

/**
 * V8 lets its space for new objects grow to 32 MiB in a process that makes many for some seconds, although hardly anything
 * outlives the artifact or part it was made for. From now on it stays as large as it is.
 */
export function keepNewSpaceSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
