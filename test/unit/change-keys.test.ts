import { describe, expect, test } from 'vitest';
import { changeKeys, type KeyChange } from '../../src/engine/keys.js';
import { QpherSignError, type ErrorCode } from '../../src/errors.js';
import type { KeyStatus } from '../../src/keys/keyring.js';
import type { Client, ServiceKey } from '../../src/qpher/client.js';
import { rejectedCode, rejection } from '../support/error-code.js';

/** A tenant whose keys change as in the service, and whose calls can end in other ways. */
class Tenant {
  readonly changes: string[] = [];
  /** How the next change ends, after it was carried out or instead. */
  ending: { readonly code: ErrorCode; readonly isDone: boolean } | undefined;
  listError: ErrorCode | undefined;
  #keys: readonly ServiceKey[];

  constructor(...statuses: readonly KeyStatus[]) {
    this.#keys = statuses.map((status, index) => serviceKey(index + 1, status));
  }

  readonly client = {
    listKeys: () =>
      this.listError !== undefined && this.changes.length > 0
        ? Promise.reject(failed(this.listError))
        : Promise.resolve(this.#keys),
    generateKey: () => this.#change('generate', () => [...this.#keys, this.#next()]),
    rotateKey: async () => {
      await this.#change('rotate', () => [...this.#keys.map(retired), this.#next()]);
      return this.#keys.length;
    },
    retireKey: (_: string, keyVersion: number) =>
      this.#change(`retire ${keyVersion}`, () =>
        this.#keys.map((key) => (key.keyVersion === keyVersion ? retired(key) : key)),
      ),
  } as unknown as Client;

  #next(): ServiceKey {
    return serviceKey(this.#keys.length + 1, 'active');
  }

  #change(name: string, keys: () => readonly ServiceKey[]): Promise<void> {
    this.changes.push(name);
    if (this.ending === undefined || this.ending.isDone) this.#keys = keys();
    return this.ending === undefined ? Promise.resolve() : Promise.reject(failed(this.ending.code));
  }
}

function serviceKey(keyVersion: number, status: KeyStatus): ServiceKey {
  return { keyVersion, status, algorithm: 'Dilithium3', createdAt: '2026-11-22T05:00:00Z', publicKey: '' };
}

function retired(key: ServiceKey): ServiceKey {
  return key.status === 'active' ? { ...key, status: 'retired' } : key;
}

function failed(code: ErrorCode): QpherSignError {
  return new QpherSignError(code, `failed with ${code}`, 'a hint', { requestId: 'request-1' });
}

const change = ({ client }: Tenant, what: KeyChange) => changeKeys(client, 'Dilithium3', what);
const outcomesOf = async (tenant: Tenant, what: KeyChange): Promise<readonly string[]> =>
  (await change(tenant, what)).outcomes.map(
    ({ key, before, after }) => `${key.keyVersion} ${before ?? '-'} ${after ?? '-'}`,
  );

const every: readonly (readonly [KeyChange, Tenant, readonly string[]])[] = [
  [{ name: 'generate' }, new Tenant('retired'), ['2 - active', '1 retired retired']],
  [{ name: 'rotate' }, new Tenant('active'), ['2 - active', '1 active retired']],
  [{ name: 'retire', keyVersion: 1 }, new Tenant('active'), ['1 active retired']],
];
const started = (name: KeyChange['name']): Tenant => new Tenant(name === 'generate' ? 'retired' : 'active');

describe('changing keys', () => {
  test.each(every)('%j reports what happened to each key, newest first', async (what, tenant, outcomes) => {
    expect(await outcomesOf(tenant, what)).toEqual(outcomes);
    expect(tenant.changes).toHaveLength(1);
  });

  test('generate is refused while a key is active, and the hint names rotate', async () => {
    const tenant = new Tenant('retired', 'active');
    const error = await rejection(change(tenant, { name: 'generate' }));
    expect(error).toMatchObject({
      code: 'key-active',
      message: expect.stringContaining('key version 2 is active') as unknown,
      hint: expect.stringContaining('qpher-sign keys rotate') as unknown,
    });
    expect(tenant.changes).toEqual([]);
  });

  test('rotate is refused without an active key, and retire for an unlisted version', async () => {
    const tenant = new Tenant('retired');
    expect(await rejectedCode(change(tenant, { name: 'rotate' }))).toBe('no-active-key');
    expect(await rejectedCode(change(tenant, { name: 'retire', keyVersion: 7 }))).toBe('setting-invalid');
    expect(tenant.changes).toEqual([]);
  });

  test('retiring a version that is not active changes nothing and says so', async () => {
    const tenant = new Tenant('archived', 'active');
    const { outcomes, notes } = await change(tenant, { name: 'retire', keyVersion: 1 });
    expect(outcomes).toHaveLength(2);
    expect(notes).toEqual([expect.stringContaining('nothing to do')]);
    expect(tenant.changes).toEqual([]);
  });

  test('retiring the active version warns that no key can sign', async () => {
    const { notes } = await change(new Tenant('active'), { name: 'retire', keyVersion: 1 });
    expect(notes).toEqual([expect.stringContaining('no Dilithium3 key is active now')]);
    expect((await change(new Tenant('active'), { name: 'rotate' })).notes).toEqual([]);
  });

  test('hints name the algorithm if it is not the signing algorithm', async () => {
    const generating = changeKeys(new Tenant('active').client, 'Kyber768', { name: 'generate' });
    expect(await rejection(generating)).toMatchObject({
      hint: expect.stringContaining('keys rotate --algorithm Kyber768') as unknown,
    });
  });
});

const uncertain: readonly ErrorCode[] = [
  'service-failing',
  'service-unreachable',
  'response-invalid',
  'deadline-exceeded',
  'cancelled',
];

describe.each(every.map(([what]) => what))('lost response to %j', (what) => {
  test.each(uncertain)(
    'a change that ends with %s succeeds if the key list shows that it was done',
    async (code) => {
      const tenant = started(what.name);
      tenant.ending = { code, isDone: true };
      const { outcomes, notes } = await change(tenant, what);
      expect(outcomes.some(({ before, after }) => before !== after)).toBe(true);
      expect(notes[0]).toMatch(
        /the answer was lost \(failed with .*\), but the list of keys shows that it was done/,
      );
      expect(tenant.changes).toHaveLength(1);
    },
  );

  test.each(uncertain)('a change that ends with %s fails if the key list shows no change', async (code) => {
    const tenant = started(what.name);
    tenant.ending = { code, isDone: false };
    expect(await rejection(change(tenant, what))).toMatchObject({
      code,
      requestId: 'request-1',
      message: expect.stringContaining('the list of keys shows no change') as unknown,
    });
    expect(tenant.changes).toHaveLength(1);
  });

  test('the error says that the result of a change is unknown if the key list cannot be read either', async () => {
    const tenant = started(what.name);
    tenant.ending = { code: 'service-unreachable', isDone: true };
    tenant.listError = 'service-failing';
    expect(await rejection(change(tenant, what))).toMatchObject({
      code: 'service-unreachable',
      message: expect.stringContaining('it is not known whether this was done') as unknown,
      hint: expect.stringContaining('qpher-sign keys list') as unknown,
    });
  });
});

test('a change that the service refuses fails without reading the list again', async () => {
  for (const code of ['service-refused', 'credentials-refused', 'rate-limited'] as const) {
    const tenant = new Tenant('active');
    tenant.ending = { code, isDone: false };
    tenant.listError = 'internal-error';
    expect(await rejectedCode(change(tenant, { name: 'rotate' }))).toBe(code);
  }
});

test('the error says that a change was done if only the key list afterwards cannot be read', async () => {
  const tenant = new Tenant('active');
  tenant.listError = 'service-failing';
  expect(await rejection(change(tenant, { name: 'rotate' }))).toMatchObject({
    code: 'service-failing',
    message: expect.stringContaining('done, but the list of keys could not be read') as unknown,
  });
});
