import { setFlagsFromString } from 'node:v8';

/**
 * V8 lets its space for new objects grow to 32 MiB in a process that makes many for some seconds, although of a part
 * hardly anything outlives it. From now on it stays as large as it is.
 */
export function keepNewSpaceSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
