import { describe, expect, test } from 'vitest';
import { editions } from '../../src/emulator/operation.js';
import { base64, callEmulator, dataOf, errorCodeOf, keysOf } from '../contract/call-emulator.js';
import { runningEmulator } from '../support/emulator.js';

const body = { algorithm: 'Dilithium3' };
const message = base64(Buffer.from('artifact'));

describe.each([undefined, 'older'] as const)('key generation in edition %s', (edition) => {
  test('generating a key retires the active one', async () => {
    const emulator = await runningEmulator({ edition });
    const answer = await callEmulator(emulator, 'generateKey', { body });
    expect([answer.status, dataOf(answer).key_version]).toEqual([200, 2]);
    expect((await keysOf(emulator)).map((key) => [key.key_version, key.status])).toEqual([
      [2, 'active'],
      [1, 'retired'],
    ]);
  });
});

describe.each([undefined, 'newer'] as const)('lists and signing in edition %s', (edition) => {
  test('a key list has a total, applies its status filter and refuses an unknown status', async () => {
    const emulator = await runningEmulator({ edition });
    await callEmulator(emulator, 'rotateKey', { body });
    const data = dataOf(await callEmulator(emulator, 'listKeys', { query: { status: 'retired' } }));
    expect(data).toMatchObject({ keys: [{ key_version: 1, status: 'retired' }], total: 1 });
    const answer = await callEmulator(emulator, 'listKeys', { query: { status: 'lost' } });
    expect([answer.status, errorCodeOf(answer)]).toEqual([400, 'ERR_INVALID_001']);
  });

  test('the active key signs if no version is given, and signing fails if no key is active', async () => {
    const emulator = await runningEmulator({ edition });
    await callEmulator(emulator, 'rotateKey', { body });
    expect(dataOf(await callEmulator(emulator, 'sign', { body: { message } })).key_version).toBe(2);
    await callEmulator(emulator, 'retireKey', { body: { ...body, key_version: 2 } });
    const answer = await callEmulator(emulator, 'sign', { body: { message } });
    expect([answer.status, errorCodeOf(answer)]).toEqual([404, 'ERR_NOT_FOUND_001']);
  });
});

test('the response to a rotation has both forms by default, and one form in a given edition', async () => {
  const forms = [undefined, ...editions].map(async (edition) => {
    const emulator = await runningEmulator({ edition });
    const data = dataOf(await callEmulator(emulator, 'rotateKey', { body }));
    const [made, before] = await keysOf(emulator);
    return { data, both: { new_key: made, retired_key: before }, public_key: made?.public_key };
  });
  const [whole, older, newer] = await Promise.all(forms);
  const flat = { key_version: 2, algorithm: 'Dilithium3', old_key_version: 1 };
  expect(whole?.data).toMatchObject({ ...whole?.both, ...flat, public_key: whole?.public_key });
  expect(older?.data).toMatchObject({ ...older?.both });
  expect(Object.keys(older?.data ?? {})).toEqual(['new_key', 'retired_key']);
  expect(newer?.data).toEqual({ ...flat, public_key: newer?.public_key });
});

describe('older edition', () => {
  test('the older edition has no total, ignores a status filter and requires a key version to sign', async () => {
    const emulator = await runningEmulator({ edition: 'older' });
    await callEmulator(emulator, 'rotateKey', { body });
    const data = dataOf(await callEmulator(emulator, 'listKeys', { query: { status: 'retired' } }));
    expect(Object.keys(data)).toEqual(['keys']);
    expect(data.keys).toHaveLength(2);
    const answer = await callEmulator(emulator, 'sign', { body: { message } });
    expect([answer.status, errorCodeOf(answer)]).toEqual([400, 'ERR_SIG_001']);
  });
});

describe('newer edition', () => {
  test('the newer edition refuses to generate a key while one is active, and changes nothing', async () => {
    const emulator = await runningEmulator({ edition: 'newer' });
    const answer = await callEmulator(emulator, 'generateKey', { body });
    expect([answer.status, errorCodeOf(answer)]).toEqual([409, 'ERR_KMS_003']);
    expect(await keysOf(emulator)).toHaveLength(1);
  });
});

describe('default edition', () => {
  test('active and archived keys are listed newest first and filtered by algorithm', async () => {
    const emulator = await runningEmulator();
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

  test('active and archived keys are returned by their version', async () => {
    const emulator = await runningEmulator();
    await callEmulator(emulator, 'rotateKey', { body });
    emulator.archive(1);
    const versions = [1, 2].map(async (keyVersion) =>
      dataOf(await callEmulator(emulator, 'getKey', { keyVersion, query: body })),
    );
    expect(await Promise.all(versions)).toMatchObject([
      { key_version: 1, status: 'archived' },
      { key_version: 2, status: 'active' },
    ]);
  });

  test('a key can be retired only once', async () => {
    const emulator = await runningEmulator();
    const request = { body: { ...body, key_version: 1 } };
    expect(dataOf(await callEmulator(emulator, 'retireKey', request)).status).toBe('retired');
    const again = await callEmulator(emulator, 'retireKey', request);
    expect([again.status, errorCodeOf(again)]).toEqual([404, 'ERR_KMS_002']);
  });

  test('concurrent rotations each get their own version', async () => {
    const emulator = await runningEmulator();
    const rotations = Array.from({ length: 8 }, () => callEmulator(emulator, 'rotateKey', { body }));
    expect((await Promise.all(rotations)).map((answer) => answer.status)).toEqual(Array(8).fill(200));
    const keys = await keysOf(emulator);
    expect(keys.map((key) => key.key_version)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(keys.filter((key) => key.status === 'active')).toHaveLength(1);
  });
});
