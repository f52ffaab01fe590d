import { QpherSignError, type ErrorCode } from '../errors.js';
import { keyOutcomes, type KeyOutcome } from '../keys/key-outcome.js';
import { type ServiceAlgorithm, SIGNING_ALGORITHM } from '../keys/keyring.js';
import type { Client, ServiceKey } from '../qpher/client.js';

/** A change to the keys of a tenant. */
export type KeyChange =
  { readonly name: 'generate' | 'rotate' } | { readonly name: 'retire'; readonly keyVersion: number };

interface ChangedKeys {
  /** Every key of the algorithm. */
  readonly outcomes: readonly KeyOutcome<ServiceKey>[];
  /** Notes for people. */
  readonly notes: readonly string[];
}

/**
 * Changes the keys of a tenant and finds out what happened to each. The change is sent once. If the response is lost,
 * the list of keys shows whether it was carried out.
 * @throws QpherSignError `key-active`, `no-active-key`, `setting-invalid` if the change does not fit the keys; the
 * errors of the client, with what the list shows
 */
export async function changeKeys(
  client: Client,
  algorithm: ServiceAlgorithm,
  change: KeyChange,
): Promise<ChangedKeys> {
  const before = await client.listKeys(algorithm);
  if (isDone(change, before)) {
    const notes = [`${what(change)}: nothing to do, it is not active`];
    return { outcomes: keyOutcomes(before, before), notes };
  }
  assertFits(change, before, algorithm);
  const lost = await lostAnswer(send(client, algorithm, change));
  const after = await readList(client, algorithm, change, lost);
  const notes = [...lostNote(change, before, after, lost), ...activeNote(after, algorithm)];
  return { outcomes: keyOutcomes(before, after), notes };
}

/** A version that is already retired or archived does not need to be retired. */
function isDone(change: KeyChange, keys: readonly ServiceKey[]): boolean {
  if (change.name !== 'retire') return false;
  const key = keys.find(({ keyVersion }) => keyVersion === change.keyVersion);
  return key !== undefined && key.status !== 'active';
}

function assertFits(change: KeyChange, keys: readonly ServiceKey[], algorithm: ServiceAlgorithm): void {
  const active = activeKey(keys);
  if (change.name === 'generate' && active !== undefined) {
    throw new QpherSignError(
      'key-active',
      `key version ${active.keyVersion} is active, and generating another would retire it`,
      `to replace it, run \`${command('rotate', algorithm)}\`: what it signed stays valid`,
    );
  }
  if (change.name === 'rotate' && active === undefined) {
    throw new QpherSignError(
      'no-active-key',
      `the tenant has no active ${algorithm} key to rotate`,
      `create one with \`${command('generate', algorithm)}\``,
    );
  }
  if (change.name === 'retire' && !keys.some(({ keyVersion }) => keyVersion === change.keyVersion)) {
    throw new QpherSignError(
      'setting-invalid',
      `the tenant has no ${algorithm} key version ${change.keyVersion}`,
      `its versions are ${keys.map(({ keyVersion }) => keyVersion).join(', ') || 'none'}`,
    );
  }
}

async function send(client: Client, algorithm: ServiceAlgorithm, change: KeyChange): Promise<void> {
  switch (change.name) {
    case 'generate':
      await client.generateKey(algorithm);
      return;
    case 'rotate':
      await client.rotateKey(algorithm);
      return;
    case 'retire':
      await client.retireKey(algorithm, change.keyVersion);
  }
}

/** Errors after which the request may still have arrived. */
const UNCERTAIN: readonly ErrorCode[] = [
  'service-failing',
  'service-unreachable',
  'response-invalid',
  'deadline-exceeded',
  'cancelled',
];

async function lostAnswer(call: Promise<void>): Promise<QpherSignError | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (error instanceof QpherSignError && UNCERTAIN.includes(error.code)) return error;
    throw error;
  }
}

async function readList(
  client: Client,
  algorithm: ServiceAlgorithm,
  change: KeyChange,
  lost: QpherSignError | undefined,
): Promise<readonly ServiceKey[]> {
  try {
    return await client.listKeys(algorithm);
  } catch (error) {
    if (!(error instanceof QpherSignError)) throw error;
    const { code, message, requestId } = lost ?? error;
    throw new QpherSignError(
      code,
      lost === undefined
        ? `${what(change)}: done, but the list of keys could not be read afterwards: ${message}`
        : `${what(change)}: ${message}; the list of keys could not be read either, so it is not known whether this was done`,
      `run \`${command('list', algorithm)}\` before anything else; run this command again only if the list shows no change`,
      { requestId, cause: error },
    );
  }
}

/** @throws QpherSignError the error of the lost response, if the list shows no change */
function lostNote(
  change: KeyChange,
  before: readonly ServiceKey[],
  after: readonly ServiceKey[],
  lost: QpherSignError | undefined,
): readonly string[] {
  if (lost === undefined) return [];
  const wasDone =
    change.name === 'retire'
      ? isDone(change, after)
      : activeKey(after) !== undefined && activeKey(after)?.keyVersion !== activeKey(before)?.keyVersion;
  if (wasDone) {
    return [
      `${what(change)}: the answer was lost (${lost.message}), but the list of keys shows that it was done`,
    ];
  }
  throw new QpherSignError(
    lost.code,
    `${what(change)}: ${lost.message}; the list of keys shows no change`,
    'the service may still be working on it: check `qpher-sign keys list` again before you repeat the command',
    { requestId: lost.requestId, cause: lost },
  );
}

function activeNote(keys: readonly ServiceKey[], algorithm: ServiceAlgorithm): readonly string[] {
  if (activeKey(keys) !== undefined) return [];
  return [
    `no ${algorithm} key is active now: signing fails until \`${command('generate', algorithm)}\` makes one`,
  ];
}

function activeKey(keys: readonly ServiceKey[]): ServiceKey | undefined {
  return keys.find(({ status }) => status === 'active');
}

function what(change: KeyChange): string {
  return change.name === 'retire' ? `retire key version ${change.keyVersion}` : `${change.name} a key`;
}

function command(name: string, algorithm: ServiceAlgorithm): string {
  return `qpher-sign keys ${name}${algorithm === SIGNING_ALGORITHM ? '' : ` --algorithm ${algorithm}`}`;
}
