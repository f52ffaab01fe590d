import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEmulator, type Emulator } from '../../src/emulator/emulator.js';
import { editions } from '../../src/emulator/operation.js';
import { base64, callEmulator, errorCodeOf, type Request } from './call-emulator.js';
import { contractViolations, operations } from './contract.js';

const good = { message: base64(Buffer.from('artifact')), key_version: 1 };
const goodHash = { hash: base64(Buffer.alloc(64)), hash_algorithm: 'SHA-512', key_version: 1 };
const signature = base64(Buffer.alloc(3309));
const tooLong = base64(Buffer.alloc(1024 * 1024 + 1));
const longBody = JSON.stringify({ ...good, padding: ' '.repeat(2 * 1024 * 1024) });

const dilithium3 = { query: { algorithm: 'Dilithium3' } };
const notFound = [404, 'ERR_NOT_FOUND_001'] as const;

/** [fault, operation, request, status, code] */
const refusals: readonly (readonly [string, string, Request, number, string])[] = [
  ['an unknown algorithm', 'listKeys', { query: { algorithm: 'RSA' } }, 400, 'ERR_KMS_001'],
  ['no algorithm', 'getActiveKey', {}, 400, 'ERR_KMS_001'],
  ['an unknown algorithm', 'getActiveKey', { query: { algorithm: 'RSA' } }, 400, 'ERR_KMS_001'],
  ['no active key', 'getActiveKey', { query: { algorithm: 'Kyber768' } }, 404, 'ERR_KMS_002'],
  ['no algorithm', 'getKey', {}, 400, 'ERR_KMS_001'],
  ['an unknown version', 'getKey', { ...dilithium3, keyVersion: 9 }, 404, 'ERR_KMS_002'],
  ['an unknown algorithm', 'generateKey', { body: { algorithm: 'RSA' } }, 400, 'ERR_KMS_001'],
  ['no algorithm', 'generateKey', { body: {} }, 400, 'ERR_KMS_001'],
  ['an unknown algorithm', 'rotateKey', { body: { algorithm: 'RSA' } }, 400, 'ERR_KMS_001'],
  ['no active key', 'rotateKey', { body: { algorithm: 'Kyber768' } }, 404, 'ERR_KMS_002'],
  [
    'an unknown version',
    'retireKey',
    { body: { algorithm: 'Dilithium3', key_version: 9 } },
    404,
    'ERR_KMS_002',
  ],
  ['version 0', 'retireKey', { body: { algorithm: 'Dilithium3', key_version: 0 } }, 400, 'ERR_INVALID_001'],
  ['an unknown algorithm', 'retireKey', { body: { algorithm: 'RSA', key_version: 1 } }, 400, 'ERR_KMS_001'],
  ['no message', 'sign', { body: { key_version: 1 } }, 400, 'ERR_SIG_001'],
  ['a message that is no base64', 'sign', { body: { ...good, message: '%%%' } }, 400, 'ERR_SIG_001'],
  ['base64 without padding', 'sign', { body: { ...good, message: 'YQ' } }, 400, 'ERR_SIG_001'],
  ['base64 in a second spelling', 'sign', { body: { ...good, message: 'YR==' } }, 400, 'ERR_SIG_001'],
  ['a message of more than 1 MiB', 'sign', { body: { ...good, message: tooLong } }, 400, 'ERR_SIG_001'],
  ['version 0', 'sign', { body: { ...good, key_version: 0 } }, 400, 'ERR_SIG_001'],
  ['a version in quotes', 'sign', { body: { ...good, key_version: '1' } }, 400, 'ERR_SIG_001'],
  ['another algorithm', 'sign', { body: { ...good, algorithm: 'ML-DSA-65' } }, 400, 'ERR_INVALID_001'],
  ['an unknown version', 'sign', { body: { ...good, key_version: 9 } }, 404, 'ERR_NOT_FOUND_001'],
  ['a body that is no JSON', 'sign', { body: '{"message":' }, 400, 'ERR_INVALID_001'],
  ['a body that is no object', 'sign', { body: '[]' }, 400, 'ERR_INVALID_001'],
  ['a body of more than 2 MiB', 'sign', { body: longBody }, 400, 'ERR_INVALID_001'],
  ['no signature', 'verify', { body: good }, 400, 'ERR_SIG_001'],
  ['a signature that is no base64', 'verify', { body: { ...good, signature: '-' } }, 400, 'ERR_SIG_001'],
  [
    'an unknown version',
    'verify',
    { body: { ...good, signature, key_version: 9 } },
    404,
    'ERR_NOT_FOUND_001',
  ],
  [
    'a hash of the wrong length',
    'signHash',
    { body: { ...goodHash, hash_algorithm: 'SHA-256' } },
    400,
    'ERR_SIG_001',
  ],
  ['an unknown hash', 'signHash', { body: { ...goodHash, hash_algorithm: 'SHA-1' } }, 400, 'ERR_SIG_001'],
  ['an unknown version', 'signHash', { body: { ...goodHash, key_version: 9 } }, 404, 'ERR_NOT_FOUND_001'],
  ['no signature', 'verifyHash', { body: goodHash }, 400, 'ERR_SIG_001'],
  [
    'an unknown version',
    'verifyHash',
    { body: { ...goodHash, signature, key_version: 9 } },
    404,
    'ERR_NOT_FOUND_001',
  ],
];

describe.each([undefined, ...editions])('edition %s', (edition) => {
  const refused = new Set<string>();
  let emulator: Emulator;

  beforeAll(async () => {
    emulator = await startEmulator({ edition });
  });
  afterAll(() => emulator.close());

  async function expectRefusal(name: string, request: Request, status: number, code: string): Promise<void> {
    const answer = await callEmulator(emulator, name, request);
    expect([answer.status, errorCodeOf(answer)]).toEqual([status, code]);
    expect(contractViolations(name, answer.status, answer.body)).toEqual([]);
    refused.add(name);
  }

  test.each(refusals)('%s is refused by %s', async (_what, name, request, status, code) => {
    if (edition === 'older' && name.endsWith('Hash')) await expectRefusal(name, request, ...notFound);
    else await expectRefusal(name, request, status, code);
  });

  test('every operation of the contract refuses a request in these tests', () => {
    expect([...refused].sort()).toEqual([...operations.keys()].sort());
  });

  test.each([...operations.keys()])('a wrong or missing API key is refused by %s', async (name) => {
    await expectRefusal(name, { headers: { 'X-API-Key': 'qph_wrong' } }, 401, 'ERR_AUTH_001');
    await expectRefusal(name, { headers: { 'X-API-Key': '' } }, 401, 'ERR_AUTH_001');
  });

  test('an archived key neither signs nor verifies', async () => {
    emulator.archive(1);
    await expectRefusal('sign', { body: good }, 404, 'ERR_NOT_FOUND_001');
    await expectRefusal('verify', { body: { ...good, signature } }, 404, 'ERR_NOT_FOUND_001');
    await expectRefusal('signHash', { body: goodHash }, 404, 'ERR_NOT_FOUND_001');
    await expectRefusal('verifyHash', { body: { ...goodHash, signature } }, 404, 'ERR_NOT_FOUND_001');
  });
});

test('the newer edition refuses to generate a key while one is active', async () => {
  const emulator = await startEmulator({ edition: 'newer' });
  const answer = await callEmulator(emulator, 'generateKey', { body: { algorithm: 'Dilithium3' } });
  await emulator.close();
  expect([answer.status, errorCodeOf(answer)]).toEqual([409, 'ERR_KMS_003']);
  expect(contractViolations('generateKey', answer.status, answer.body)).toEqual([]);
});

test.each([400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504])(
  'a scripted %i has the documented form',
  async (status) => {
    const emulator = await startEmulator({ faults: [{ status, times: 'always' }] });
    const answer = await callEmulator(emulator, 'listKeys');
    await emulator.close();
    expect(answer.status).toBe(status);
    expect(contractViolations('listKeys', answer.status, answer.body)).toEqual([]);
  },
);

test('an unknown path is refused with 404, and an unsupported method with 405', async () => {
  const emulator = await startEmulator();
  const ask = async (method: string, path: string): Promise<{ status: number; code: string }> => {
    const response = await fetch(emulator.url + path, { method, headers: { 'X-API-Key': emulator.apiKey } });
    const { status, headers } = response;
    return { status, code: errorCodeOf({ status, headers, body: await response.json() }) };
  };
  expect(await ask('GET', '/api/v2/kms/keys')).toEqual({ status: 404, code: 'ERR_NOT_FOUND_001' });
  expect(await ask('DELETE', '/api/v1/kms/keys')).toEqual({ status: 405, code: 'ERR_INVALID_001' });
  expect(emulator.requests.map(({ operation, status }) => [operation, status])).toEqual([
    ['unknown', 404],
    ['unknown', 405],
  ]);
  await emulator.close();
});
