import { connectClient } from '../../src/qpher/connect.js';
import { hashFile } from '../../src/artifacts/hash-file.js';
import type { ExportFormat } from '../../src/cli/invocation.js';
import { currentKeyring, exportPublicKey } from '../../src/engine/keyring-file.js';
import { formatKeyring } from '../../src/keys/keyring.js';
import type { RunContext } from '../../src/engine/context.js';
import { merge } from '../../src/engine/merge.js';
import type { MergeOptions } from '../../src/engine/merging/merge-options.js';
import type { MergeResult, SignResult, VerifyResult } from '../../src/report/results.js';
import { sign } from '../../src/engine/sign.js';
import type { SignOptions } from '../../src/engine/signing/sign-options.js';
import { verify } from '../../src/engine/verify.js';
import type { VerifyOptions } from '../../src/engine/verify-options.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import { mergeOptions, signOptions, verifyOptions } from '../../src/settings/command-options.js';
import { settingReader } from '../../src/settings/read-settings.js';
import type { Client } from '../../src/qpher/client.js';
import { verifyOnPlatform } from '../../src/system/platform-signatures.js';

const reader = (given: Readonly<Record<string, string>>) => settingReader((name) => given[name]);

/** A client of the emulator with the tenant's key. */
export function clientOf({ url, apiKey }: Emulator, timeLeft = 30_000): Client {
  return connectClient({
    apiUrl: new URL(url),
    apiKey,
    requestsPerMinute: undefined,
    timeLeft,
    signal: new AbortController().signal,
    note: () => undefined,
    debug: () => undefined,
  });
}

/** The context of a command. Without an emulator, every connection is refused. */
function contextIn(folder: string, emulator?: Emulator, more: Partial<RunContext> = {}): RunContext {
  return {
    connect: () =>
      emulator === undefined
        ? Promise.reject(new Error('connected to the service'))
        : Promise.resolve(clientOf(emulator)),
    connectReleases: () => Promise.reject(new Error('connected to GitHub')),
    now: () => new Date(),
    hash: hashFile,
    verify: verifyOnPlatform,
    source: null,
    workflowRun: null,
    workingDirectory: folder,
    readStandardInput: () => Promise.reject(new Error('read standard input')),
    progress: () => undefined,
    warn: () => undefined,
    signal: new AbortController().signal,
    ...more,
  };
}

/** Signs in a folder with the default settings, every file by default. */
export function signIn(
  folder: string,
  emulator?: Emulator,
  options: Partial<SignOptions> = {},
  more: Partial<RunContext> = {},
): Promise<SignResult> {
  const defaults = signOptions(reader({ files: '**' }), folder, null);
  return sign({ ...defaults, ...options }, contextIn(folder, emulator, more));
}

/** Verifies a folder with the default settings, offline if there are trusted keys. */
export function verifyIn(
  folder: string,
  emulator?: Emulator,
  options: Partial<VerifyOptions> = {},
  more: Partial<RunContext> = {},
): Promise<VerifyResult> {
  return verify(
    { ...verifyOptions(reader({}), folder, null), ...options },
    contextIn(folder, emulator, more),
  );
}

/** Merges the manifest of a folder alone to `merged.json`, by default. */
export function mergeIn(
  folder: string,
  emulator: Emulator,
  options: Partial<MergeOptions> = {},
  more: Partial<RunContext> = {},
): Promise<MergeResult> {
  const defaults = mergeOptions(
    reader({ files: 'qpher-manifest.json', manifest: 'merged.json' }),
    folder,
    null,
  );
  return merge({ ...defaults, ...options }, contextIn(folder, emulator, more));
}

/** The content that `keys export` writes to a new file. */
export async function exportedKeys(
  emulator: Emulator,
  format: ExportFormat = 'keyring',
): Promise<Uint8Array> {
  const client = clientOf(emulator);
  if (format !== 'keyring') return Buffer.from(await exportPublicKey(client, format, undefined));
  return formatKeyring((await currentKeyring(client, undefined, new Date())).keyring);
}

/** The verdict of each artifact, by path. */
export function verdictsOf(result: VerifyResult): Readonly<Record<string, string>> {
  return Object.fromEntries(result.artifacts.map(({ path, verdict }) => [path, verdict]));
}
