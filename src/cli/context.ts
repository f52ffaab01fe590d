import { ciSystems } from '../ci/ci-systems.js';
import { QpherSignError } from '../errors.js';
import type { Host } from '../run/run-context.js';
import type { GivenSetting, SettingSource } from '../settings/read-settings.js';
import { settings, settingsOf } from '../settings/settings.js';
import type { CliOutput } from './output.js';
import { cliProgress } from './progress.js';

const VARIABLE_PREFIX = 'QPHER_';

/**
 * Reads a setting from its flag, or else from its variable. The token may also come from the variables of GitHub's own
 * tools.
 */
export function cliSource(flags: ReadonlyMap<string, GivenSetting>): SettingSource {
  return (name) =>
    flags.get(name) ??
    process.env[variableOf(name)]?.trim() ??
    (name === settings.githubToken.name ? (process.env.GH_TOKEN ?? process.env.GITHUB_TOKEN) : undefined);
}

/** The variable of a setting: `api-key` is `QPHER_API_KEY`. */
function variableOf(name: string): string {
  return VARIABLE_PREFIX + name.toUpperCase().replaceAll('-', '_');
}

/** A misspelt variable would silently omit a check. */
export function warnOfUnknownVariables(output: CliOutput): void {
  const known = new Set(settingsOf().map(({ name }) => variableOf(name)));
  for (const name of Object.keys(process.env)) {
    if (name.startsWith(VARIABLE_PREFIX) && !known.has(name)) {
      output.note(`warning: the variable ${name} is not a setting of qpher-sign and is ignored`);
    }
  }
}

/** Maximum size of standard input in bytes. It is for trusted keys. */
const MAX_STANDARD_INPUT_BYTES = 16 * 1024 * 1024;

/**
 * Reads all of standard input.
 * @throws QpherSignError `file-unreadable` if it is too long; the reason of the signal if it is aborted
 */
async function readStandardInput(signal: AbortSignal): Promise<Buffer> {
  signal.throwIfAborted();
  const stop = (): void => {
    process.stdin.destroy(signal.reason as Error);
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_STANDARD_INPUT_BYTES) throw tooLong();
    }
    return Buffer.concat(chunks);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function tooLong(): QpherSignError {
  return new QpherSignError(
    'file-unreadable',
    `standard input has more than the ${MAX_STANDARD_INPUT_BYTES} bytes that are read`,
    'check what is written to it',
  );
}

/** The running program: its output, and the entry file that worker threads start from. */
export interface CliProgram {
  readonly output: CliOutput;
  readonly entry: URL;
}

/** Lets a run use the environment of a command line. */
export function cliHost({ output, entry }: CliProgram, debug: boolean): Host {
  return {
    entry,
    workingDirectory: process.cwd(),
    ciSystems,
    readStandardInput,
    progress: cliProgress(output, process.env),
    warn: (line) => {
      output.note(`warning: ${line}`);
    },
    note: (line) => {
      output.note(line);
    },
    debug: (line) => {
      if (debug) output.note(`debug: ${line}`);
    },
  };
}
