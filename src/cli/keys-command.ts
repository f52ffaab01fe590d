import path from 'node:path';
import type { RunContext } from '../engine/context.js';
import {
  archiveKey,
  currentKeyring,
  exportKeyring,
  exportPublicKey,
  writePublicKey,
  type KeyringUpdate,
} from '../engine/keyring-file.js';
import { changeKeys } from '../engine/keys.js';
import { formatKeyring } from '../keys/keyring.js';
import { harmlessJson } from '../report/clean-text.js';
import type { ExitStatus } from '../report/exit-status.js';
import type { ServiceKey } from '../qpher/client.js';
import { runContext } from '../run/run-context.js';
import { settingReader } from '../settings/read-settings.js';
import { cliHost, cliSource, warnOfUnknownVariables, type CliProgram } from './context.js';
import type { KeysAction, KeysInvocation } from './invocation.js';
import { formatKeyTable, keyRecord, keyringRow, listedRow, serviceRow, type KeyRow } from './keys-table.js';
import type { CliOutput } from './output.js';

/** The result of a `keys` command: data, or the keys as a table or JSON. */
type KeysResult =
  | { readonly kind: 'data'; readonly data: string | Uint8Array }
  | {
      readonly kind: 'keys';
      readonly rows: readonly KeyRow[];
      readonly notes: readonly string[];
      /** The file that was read or written. */
      readonly file?: KeysFile;
      readonly status?: ExitStatus;
    };

interface KeysFile {
  readonly file: string;
  readonly written: boolean;
  /** For people. */
  readonly summary: string;
}

/** `qpher-sign keys …`: prints its result on standard output, as a table or as JSON. */
export async function runKeysCommand(invocation: KeysInvocation, program: CliProgram): Promise<ExitStatus> {
  const { output } = program;
  warnOfUnknownVariables(output);
  const context = runContext(settingReader(cliSource(invocation.flags)), cliHost(program, invocation.debug));
  const result = await runAction(invocation, context);
  if (result.kind === 'data') {
    output.data(result.data);
    return 0;
  }
  for (const note of result.notes) output.note(`note: ${note}`);
  if (invocation.json) printJson(result, output);
  else printTable(result, output);
  return result.status ?? 0;
}

function printJson({ rows, notes, file }: Extract<KeysResult, { kind: 'keys' }>, output: CliOutput): void {
  const document = {
    ...(file !== undefined && { file: file.file, written: file.written }),
    keys: rows.map(keyRecord),
    notes,
  };
  output.data(harmlessJson(`${JSON.stringify(document, undefined, 2)}\n`));
}

function printTable({ rows, file }: Extract<KeysResult, { kind: 'keys' }>, output: CliOutput): void {
  if (file !== undefined) output.line(`${file.file}: ${file.summary}`);
  for (const line of formatKeyTable(rows)) output.line(line);
}

async function runAction({ algorithm, action }: KeysInvocation, context: RunContext): Promise<KeysResult> {
  switch (action.name) {
    case 'list':
      return listed(await (await context.connect()).listKeys(algorithm));
    case 'active':
      return listed([await (await context.connect()).getActiveKey(algorithm)]);
    case 'generate':
    case 'rotate':
    case 'retire': {
      const { outcomes, notes } = await changeKeys(await context.connect(), algorithm, action);
      return { kind: 'keys', rows: outcomes.map(serviceRow), notes };
    }
    case 'archive': {
      const update = archiveKey(path.resolve(context.workingDirectory, action.keyring), action.keyVersion);
      return updated(action.keyring, update, update.isChanged);
    }
    case 'export':
      return runExport(action, context);
  }
}

function listed(keys: readonly ServiceKey[]): KeysResult {
  return { kind: 'keys', rows: keys.map(listedRow), notes: [] };
}

type ExportAction = Extract<KeysAction, { name: 'export' }>;

async function runExport(action: ExportAction, context: RunContext): Promise<KeysResult> {
  const { format, keyVersion, output, check } = action;
  const client = await context.connect();
  const file = output === '-' ? undefined : path.resolve(context.workingDirectory, output);
  if (format !== 'keyring') {
    const text = await exportPublicKey(client, format, keyVersion);
    if (file === undefined) return { kind: 'data', data: text };
    writePublicKey(file, text);
    return { kind: 'data', data: `wrote ${output} (${format})\n` };
  }
  if (file === undefined) {
    const { keyring } = await currentKeyring(client, undefined, context.now());
    return { kind: 'data', data: formatKeyring(keyring) };
  }
  if (check) {
    const update = await currentKeyring(client, file, context.now());
    return { ...updated(output, update, false), status: update.isChanged ? 1 : 0 };
  }
  const update = await exportKeyring(client, file, context.now());
  return updated(output, update, update.isChanged);
}

function updated(
  file: string,
  update: KeyringUpdate,
  written: boolean,
): Extract<KeysResult, { kind: 'keys' }> {
  return {
    kind: 'keys',
    rows: update.outcomes.map(keyringRow),
    notes: update.notes,
    file: { file, written, summary: summaryOf(update, written) },
  };
}

function summaryOf({ isNew, isChanged }: KeyringUpdate, written: boolean): string {
  if (!isChanged) return 'up to date';
  if (!written) return 'not up to date';
  return isNew ? 'new keyring' : 'updated';
}
