import { onTestFinished } from 'vitest';
import { startEmulator, type Emulator, type EmulatorOptions } from '../../src/emulator/emulator.js';

/** A running emulator that stops when the test ends. */
export async function runningEmulator(options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.close());
  return emulator;
}

/** How often an operation was called. */
export function callsOf(emulator: Emulator, operation: string): number {
  return emulator.requests.filter((request) => request.operation === operation).length;
}
