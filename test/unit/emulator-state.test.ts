import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startEmulator } from '../../src/emulator/emulator.js';
import * as v from '../../src/schema.js';
import { base64, callEmulator, dataOf, keysOf, signatureOf } from '../contract/call-emulator.js';

let folder: string;
let stateFile: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qpher-emulator-'));
  stateFile = path.join(folder, 'state.json');
});
afterEach(() => rm(folder, { recursive: true }));

const message = base64(Buffer.from('artifact'));

test('a restarted emulator has the same API key and keys and accepts earlier signatures', async () => {
  const first = await startEmulator({ stateFile });
  await callEmulator(first, 'rotateKey', { body: { algorithm: 'Dilithium3' } });
  await callEmulator(first, 'generateKey', { body: { algorithm: 'Kyber768' } });
  const signed = await callEmulator(first, 'sign', { body: { message, key_version: 2 } });
  first.archive(1);
  const keys = await keysOf(first);
  await first.close();

  const second = await startEmulator({ stateFile });
  expect(second.apiKey).toBe(first.apiKey);
  expect(await keysOf(second)).toEqual(keys);
  expect(keys.map((key) => key.status)).toEqual(['active', 'active', 'archived']);
  const request = { message, key_version: 2, signature: base64(signatureOf(signed)) };
  expect(dataOf(await callEmulator(second, 'verify', { body: request })).valid).toBe(true);
  expect((await callEmulator(second, 'sign', { body: { message, key_version: 2 } })).status).toBe(200);
  await second.close();
});

test('a change is in the state file by the time of its response', async () => {
  const emulator = await startEmulator({ stateFile });
  await callEmulator(emulator, 'rotateKey', { body: { algorithm: 'Dilithium3' } });
  const state = v.parse(
    v.object({ keys: v.array(v.object({ key_version: v.number(), status: v.string() })) }),
    JSON.parse(await readFile(stateFile, 'utf8')),
  );
  expect(state.keys).toEqual([
    { key_version: 1, status: 'retired' },
    { key_version: 2, status: 'active' },
  ]);
  await emulator.close();
});

test('keys keep the scheme that they were generated with', async () => {
  await (await startEmulator({ stateFile, scheme: 'dilithium3-r3' })).close();
  const emulator = await startEmulator({ stateFile, scheme: 'ml-dsa-65' });
  const old = await callEmulator(emulator, 'sign', { body: { message, key_version: 1 } });
  await callEmulator(emulator, 'rotateKey', { body: { algorithm: 'Dilithium3' } });
  const fresh = await callEmulator(emulator, 'sign', { body: { message, key_version: 2 } });
  expect([signatureOf(old).length, signatureOf(fresh).length]).toEqual([3293, 3309]);
  await emulator.close();
});

test('a given API key replaces the stored one', async () => {
  await (await startEmulator({ stateFile })).close();
  await (await startEmulator({ stateFile, apiKey: 'qph_chosen' })).close();
  const emulator = await startEmulator({ stateFile });
  expect(emulator.apiKey).toBe('qph_chosen');
  await emulator.close();
});

test('only its owner may read the state file, and no temporary file is left', async () => {
  const emulator = await startEmulator({ stateFile });
  await callEmulator(emulator, 'rotateKey', { body: { algorithm: 'Dilithium3' } });
  await emulator.close();
  // Windows has no such modes. There, a file is private through its folder.
  expect((await stat(stateFile)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  expect(await readdir(folder)).toEqual(['state.json']);
});

test('a state file that cannot be written is reported at the start', async () => {
  await writeFile(path.join(folder, 'file'), '');
  const started = startEmulator({ stateFile: path.join(folder, 'file', 'state.json') });
  await expect(started).rejects.toMatchObject({ code: 'file-unwritable' });
});

describe('refused state files', () => {
  const key = {
    algorithm: 'Dilithium3',
    scheme: 'ml-dsa-65',
    seed: base64(Buffer.alloc(32)),
    key_version: 1,
    status: 'active',
    created_at: '2026-11-22T05:00:00.000Z',
  };
  const state = { type: 'qpher-sign/emulator-state/v1', api_key: 'qph_0', keys: [key] };

  test.each([
    ['of another type', { ...state, type: 'qpher-sign/keyring/v1' }],
    ['with an unknown field', { ...state, comment: '' }],
    ['with a short seed', { ...state, keys: [{ ...key, seed: base64(Buffer.alloc(31)) }] }],
    ['with an unknown status', { ...state, keys: [{ ...key, status: 'lost' }] }],
    ['with a key version twice', { ...state, keys: [key, { ...key, status: 'retired' }] }],
    ['with two active keys', { ...state, keys: [key, { ...key, key_version: 2 }] }],
    ['with what is no API key', { ...state, api_key: 'secret' }],
  ])('a state file %s is refused and stays unchanged', async (_what, document) => {
    await writeFile(stateFile, JSON.stringify(state));
    await (await startEmulator({ stateFile })).close();
    await writeFile(stateFile, JSON.stringify(document));
    await expect(startEmulator({ stateFile })).rejects.toMatchObject({ code: 'setting-invalid' });
    expect(await readFile(stateFile, 'utf8')).toBe(JSON.stringify(document));
  });
});
