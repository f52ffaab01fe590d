import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEmulator, type Emulator } from '../../src/emulator/emulator.js';
import { editions } from '../../src/emulator/operation.js';
import {
  base64,
  callEmulator,
  dataOf,
  keyOf,
  signatureOf,
  type Answer,
  type Request,
} from './call-emulator.js';
import { contractViolations, operations } from './contract.js';

const digest = createHash('sha512').update('artifact').digest();

/** Operations that an edition does not have. */
const lacking = { older: ['signHash', 'verifyHash'], newer: [], both: [] };

describe.each([undefined, ...editions])('edition %s', (edition) => {
  const answered = new Set<string>();
  let emulator: Emulator;

  beforeAll(async () => {
    emulator = await startEmulator({ edition });
  });
  afterAll(() => emulator.close());

  async function succeed(name: string, request: Request = {}): Promise<Answer> {
    const answer = await callEmulator(emulator, name, request);
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    expect(contractViolations(name, answer.status, answer.body)).toEqual([]);
    answered.add(name);
    return answer;
  }

  test('a fresh tenant has one active Dilithium3 key with version 1', async () => {
    const active = dataOf(await succeed('getActiveKey', { query: { algorithm: 'Dilithium3' } }));
    expect(active).toMatchObject({ key_version: 1, algorithm: 'Dilithium3', status: 'active' });
    expect(Buffer.from(keyOf(active).public_key, 'base64')).toHaveLength(1952);
    expect(dataOf(await succeed('listKeys')).keys).toEqual([active]);
    expect(dataOf(await succeed('getKey', { query: { algorithm: 'Dilithium3' } }))).toEqual(active);
  });

  test('a genuine signature verifies, and a wrong one gets a negative verdict instead of an error', async () => {
    const request = { message: base64(digest), key_version: 1 };
    const signed = await succeed('sign', { body: { ...request, algorithm: 'Dilithium3' } });
    expect(signatureOf(signed)).toHaveLength(3309);
    const signature = base64(signatureOf(signed));
    const verdict = { key_version: 1, algorithm: 'Dilithium3' };
    const right = await succeed('verify', { body: { ...request, signature } });
    expect(dataOf(right)).toEqual({ valid: true, ...verdict });
    const wrong = await succeed('verify', {
      body: { ...request, message: base64(digest.subarray(1)), signature },
    });
    expect(dataOf(wrong)).toEqual({ valid: false, ...verdict });
    const short = await succeed('verify', { body: { ...request, signature: signature.slice(0, -4) } });
    expect(dataOf(short)).toEqual({ valid: false, ...verdict });
  });

  test.skipIf(edition === 'older')(
    'sign-hash signs the digest itself, so its signature verifies with the digest as the message',
    async () => {
      const request = { hash: base64(digest), hash_algorithm: 'SHA-512', key_version: 1 };
      const signed = await succeed('signHash', { body: request });
      expect(dataOf(signed)).toMatchObject({ hash_algorithm: 'SHA-512', signature_type: 'detached' });
      const signature = base64(signatureOf(signed));
      const verdict = dataOf(await succeed('verifyHash', { body: { ...request, signature } }));
      expect(verdict).toMatchObject({ valid: true, hash_algorithm: 'SHA-512' });
      const asMessage = { message: base64(digest), key_version: 1, signature };
      expect(dataOf(await succeed('verify', { body: asMessage })).valid).toBe(true);
      const other = { ...request, hash: base64(digest.toReversed()), signature };
      expect(dataOf(await succeed('verifyHash', { body: other })).valid).toBe(false);
    },
  );

  test('a message of exactly 1 MiB is signed', async () => {
    const message = base64(new Uint8Array(1024 * 1024));
    expect(signatureOf(await succeed('sign', { body: { message, key_version: 1 } }))).toHaveLength(3309);
  });

  test('key versions are counted separately for each algorithm', async () => {
    const made = await succeed('generateKey', { body: { algorithm: 'Kyber768' } });
    expect(made.status).toBe(edition === 'newer' ? 201 : 200);
    expect(dataOf(made)).toMatchObject({ key_version: 1, algorithm: 'Kyber768', status: 'active' });
    expect(Buffer.from(keyOf(dataOf(made)).public_key, 'base64')).toHaveLength(1184);
  });

  test('after a rotation, the old key verifies and only the new one signs', async () => {
    const request = { message: base64(digest), key_version: 1 };
    const signature = base64(signatureOf(await succeed('sign', { body: request })));
    await succeed('rotateKey', { body: { algorithm: 'Dilithium3' } });
    expect((await callEmulator(emulator, 'sign', { body: request })).status).toBe(404);
    expect(dataOf(await succeed('verify', { body: { ...request, signature } })).valid).toBe(true);
    expect(dataOf(await succeed('sign', { body: { ...request, key_version: 2 } })).key_version).toBe(2);
  });

  test('retiring the active key leaves no active key until one is generated', async () => {
    const retired = await succeed('retireKey', { body: { algorithm: 'Dilithium3', key_version: 2 } });
    expect(dataOf(retired)).toMatchObject({ key_version: 2, status: 'retired' });
    const active = await callEmulator(emulator, 'getActiveKey', { query: { algorithm: 'Dilithium3' } });
    expect(active.status).toBe(404);
    const made = dataOf(await succeed('generateKey', { body: { algorithm: 'Dilithium3' } }));
    expect(made).toMatchObject({ key_version: 3, status: 'active' });
  });

  test('every operation that the edition supports is covered by these tests', () => {
    expect(operations.size).toBe(10);
    expect([...answered, ...lacking[edition ?? 'both']].sort()).toEqual([...operations.keys()].sort());
  });
});
