import path from 'node:path';
import type { RunContext } from '../engine/context.js';
import { exportKeys } from '../engine/keys.js';
import { readIfPresent, writeAtomic } from '../system/files.js';
import { MAX_KEYRING_BYTES, SIGNING_ALGORITHM } from '../keys/keyring.js';
import { parsePublicKeyBase64 } from '../keys/public-key.js';
import type { ServiceKey } from '../qpher/client.js';
import { cliContext, cliSource, warnOfUnknownVariables, type CliProgram } from './context.js';
import type { CliOutput } from './output.js';
import type { ExitStatus } from '../report/exit-status.js';
import type { Invocation } from './invocation.js';
import { settingReader } from '../settings/read-settings.js';

type KeysInvocation = Extract<Invocation, { command: 'keys' }>;

/** `qpher-sign keys …`: the result is on standard output, as a table or as JSON. */
export async function runKeysCommand(invocation: KeysInvocation, program: CliProgram): Promise<ExitStatus> {
  const { output } = program;
  warnOfUnknownVariables(output);
  const context = await cliContext(settingReader(cliSource(invocation.flags)), invocation.debug, program);
  if (invocation.action.name === 'export') {
    await runExport(invocation, invocation.action, context, output);
    return 0;
  }
  const keys = await affectedKeys(invocation, context);
  output.data(
    invocation.json ? `${JSON.stringify({ keys: keys.map(describe) }, undefined, 2)}\n` : formatTable(keys),
  );
  return 0;
}

/** The keys to show after the action: those it lists, or the one it made or changed. */
async function affectedKeys(
  { algorithm, action }: KeysInvocation,
  { connect }: RunContext,
): Promise<readonly ServiceKey[]> {
  const client = await connect();
  switch (action.name) {
    case 'list':
      return client.listKeys(algorithm);
    case 'active':
      return [await client.getActiveKey(algorithm)];
    case 'generate':
      return [await client.generateKey(algorithm)];
    case 'rotate': {
      const keyVersion = await client.rotateKey(algorithm);
      return (await client.listKeys(algorithm)).filter((key) => key.keyVersion >= keyVersion - 1);
    }
    case 'retire':
      return [await client.retireKey(algorithm, action.keyVersion)];
    case 'export':
      return [];
  }
}

async function runExport(
  { algorithm, json }: KeysInvocation,
  { format, keyVersion, output: file, merge }: Extract<KeysInvocation['action'], { name: 'export' }>,
  context: RunContext,
  output: CliOutput,
): Promise<void> {
  const target = path.resolve(context.workingDirectory, file);
  const existing = merge ? readIfPresent(target, MAX_KEYRING_BYTES) : undefined;
  const options = { algorithm, format, keyVersion, existing };
  const bytes = await exportKeys(await context.connect(), options, context.now());
  if (file === '-') {
    output.data(bytes);
    return;
  }
  writeAtomic({ file: target, bytes });
  if (json) output.data(`${JSON.stringify({ file, format }, undefined, 2)}\n`);
  else output.line(`wrote ${file} (${format})`);
}

function describe(key: ServiceKey): Readonly<Record<string, unknown>> {
  return {
    key_version: key.keyVersion,
    algorithm: key.algorithm,
    status: key.status,
    created_at: key.createdAt,
    ...(key.algorithm === SIGNING_ALGORITHM && {
      fingerprint: parsePublicKeyBase64(key.publicKey).fingerprint,
    }),
    public_key: key.publicKey,
  };
}

function formatTable(keys: readonly ServiceKey[]): string {
  const rows = [
    ['VERSION', 'ALGORITHM', 'STATUS', 'CREATED', 'FINGERPRINT'],
    ...keys.map((key) => [
      String(key.keyVersion),
      key.algorithm,
      key.status,
      key.createdAt,
      key.algorithm === SIGNING_ALGORITHM ? parsePublicKeyBase64(key.publicKey).fingerprint : '',
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join('');
}
