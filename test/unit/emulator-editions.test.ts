import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startEmulator, type Emulator } from '../../src/emulator/emulator.js';
import type { Edition } from '../../src/emulator/options.js';
import { callEmulator, dataOf, errorCodeOf, keysOf } from '../contract/call-emulator.js';

const body = { algorithm: 'Dilithium3' };
let emulator: Emulator;

function startBeforeEach(edition: Edition): void {
  beforeEach(async () => {
    emulator = await startEmulator({ edition });
  });
  afterEach(() => emulator.close());
}

describe('the older edition', () => {
  startBeforeEach('older');

  test('generating a key retires the active one', async () => {
    expect(dataOf(await callEmulator(emulator, 'generateKey', { body }))).toMatchObject({ key_version: 2 });
    expect((await keysOf(emulator)).map((key) => [key.key_version, key.status])).toEqual([
      [2, 'active'],
      [1, 'retired'],
    ]);
  });

  test('a rotation answers with both keys', async () => {
    const data = dataOf(await callEmulator(emulator, 'rotateKey', { body }));
    expect(Object.keys(data)).toEqual(['new_key', 'retired_key']);
    expect(data).toMatchObject({
      new_key: { key_version: 2, status: 'active' },
      retired_key: { key_version: 1, status: 'retired' },
    });
  });

  test('a list has no total, and its status filter is ignored', async () => {
    await callEmulator(emulator, 'rotateKey', { body });
    const data = dataOf(await callEmulator(emulator, 'listKeys', { query: { status: 'retired' } }));
    expect(Object.keys(data)).toEqual(['keys']);
    expect(data.keys).toHaveLength(2);
  });
});

describe('the newer edition', () => {
  startBeforeEach('newer');

  test('generating a key beside an active one is refused and changes nothing', async () => {
    const answer = await callEmulator(emulator, 'generateKey', { body });
    expect([answer.status, errorCodeOf(answer)]).toEqual([409, 'ERR_KMS_003']);
    expect(await keysOf(emulator)).toHaveLength(1);
  });

  test('a rotation answers with the new key and the old version', async () => {
    const data = dataOf(await callEmulator(emulator, 'rotateKey', { body }));
    const [key] = await keysOf(emulator);
    expect(data).toEqual({
      key_version: 2,
      algorithm: 'Dilithium3',
      public_key: key?.public_key,
      old_key_version: 1,
    });
  });

  test('a list has a total, and its status filter is obeyed', async () => {
    await callEmulator(emulator, 'rotateKey', { body });
    const data = dataOf(await callEmulator(emulator, 'listKeys', { query: { status: 'retired' } }));
    expect(data).toMatchObject({ keys: [{ key_version: 1, status: 'retired' }], total: 1 });
    const answer = await callEmulator(emulator, 'listKeys', { query: { status: 'lost' } });
    expect([answer.status, errorCodeOf(answer)]).toEqual([400, 'ERR_INVALID_001']);
  });
});

describe('either edition', () => {
  startBeforeEach('older');

  test('lists the newest key first, of every status, filtered by algorithm', async () => {
    await callEmulator(emulator, 'generateKey', { body: { algorithm: 'Kyber768' } });
    await callEmulator(emulator, 'rotateKey', { body });
    emulator.archive(1);
    expect((await keysOf(emulator)).map((key) => [key.algorithm, key.key_version, key.status])).toEqual([
      ['Dilithium3', 2, 'active'],
      ['Kyber768', 1, 'active'],
      ['Dilithium3', 1, 'archived'],
    ]);
    const kyber = await callEmulator(emulator, 'listKeys', { query: { algorithm: 'Kyber768' } });
    expect(dataOf(kyber).keys).toHaveLength(1);
  });

  test('a key is retired once', async () => {
    const request = { body: { ...body, key_version: 1 } };
    expect(dataOf(await callEmulator(emulator, 'retireKey', request)).status).toBe('retired');
    const again = await callEmulator(emulator, 'retireKey', request);
    expect([again.status, errorCodeOf(again)]).toEqual([404, 'ERR_KMS_002']);
  });

  test('rotations at the same time each get a version of their own', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        callEmulator(emulator, 'rotateKey', { body: { algorithm: 'Dilithium3' } }),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array(8).fill(200));
    const keys = await keysOf(emulator);
    expect(keys.map((key) => key.key_version)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(keys.filter((key) => key.status === 'active')).toHaveLength(1);
  });
});
