import { describe, expect, test } from 'vitest';
import { serviceClient, type Client } from '../../src/qpher/client.js';
import { getActiveSigningKey, listSigningKeys } from '../../src/qpher/signing-keys.js';
import { rejectedCode, rejection } from '../support/error-code.js';
import { answer, apiClientOf, refusal, ScriptedService, type Scripted } from '../support/scripted-service.js';
import { somePublicKey } from '../support/signing-keys.js';

/** A client of a scripted service, and the requests that it received. */
function clientOf(...script: readonly Scripted[]) {
  const service = new ScriptedService(...script);
  const { api, clock } = apiClientOf(service);
  const client = serviceClient(api);
  return {
    service,
    client,
    run: <T>(work: (client: Client) => Promise<T>) => clock.run(work(client)),
  };
}

const key = {
  key_version: 3,
  algorithm: 'Dilithium3',
  status: 'active',
  created_at: '2026-11-22T05:00:00Z',
  public_key: Buffer.alloc(1952, 3).toString('base64'),
};
const serviceKey = {
  keyVersion: 3,
  algorithm: 'Dilithium3',
  status: 'active',
  createdAt: '2026-11-22T05:00:00.000Z',
  publicKey: key.public_key,
};
const digest = Buffer.alloc(64, 0xfb);
const message = digest.toString('base64');

describe('keys of the service', () => {
  test('keys are listed by algorithm, and keys for other algorithms are left out', async () => {
    const kyber = { ...key, algorithm: 'Kyber768' };
    const { service, run } = clientOf(
      answer(200, { data: { keys: [key, kyber, { ...key, key_version: 2, status: 'retired' }] } }),
    );
    expect(await run((client) => client.listKeys('Dilithium3'))).toEqual([
      serviceKey,
      { ...serviceKey, keyVersion: 2, status: 'retired' },
    ]);
    expect(service.asked).toMatchObject([{ method: 'GET', path: '/api/v1/kms/keys?algorithm=Dilithium3' }]);
    expect(service.asked[0]).not.toHaveProperty('body');
  });

  test('the active key is returned, and a missing one is reported as such', async () => {
    const { service, run } = clientOf(
      answer(200, { data: key, request_id: 'x' }),
      refusal(404, {}, { code: 'ERR_KMS_002' }),
    );
    expect(await run((client) => client.getActiveKey('Dilithium3'))).toEqual(serviceKey);
    expect(service.asked).toMatchObject([
      { method: 'GET', path: '/api/v1/kms/keys/active?algorithm=Dilithium3' },
    ]);
    expect(await rejectedCode(run((client) => client.getActiveKey('Dilithium3')))).toBe('no-active-key');
  });

  test('a 404 for another reason is reported in the words of the service, with a hint about api-url', async () => {
    const { run } = clientOf(answer(404, { detail: 'Not Found' }));
    const error = await rejection(run((client) => client.getActiveKey('Dilithium3')));
    expect(error).toMatchObject({
      code: 'service-refused',
      message: 'the service answered 404: Not Found, at https://api.example/api/v1/kms/keys/active',
      hint: expect.stringContaining('api-url') as unknown,
      requestId: expect.any(String) as unknown,
    });
  });

  test.each([{ status: 'retired' }, { status: 'archived' }, { algorithm: 'Kyber768' }])(
    'a key that the service reports as active but describes as %o is not used',
    async (described) => {
      const { run } = clientOf(answer(200, { data: { ...key, ...described }, request_id: 'x' }));
      expect(await rejectedCode(run((client) => client.getActiveKey('Dilithium3')))).toBe('no-active-key');
    },
  );

  test('keys are generated and retired', async () => {
    const { service, run } = clientOf(
      answer(201, { data: key }),
      answer(200, { data: { ...key, status: 'retired' } }),
    );
    expect(await run((client) => client.generateKey('Dilithium3'))).toEqual(serviceKey);
    expect(await run((client) => client.retireKey('Dilithium3', 3))).toEqual({
      ...serviceKey,
      status: 'retired',
    });
    expect(service.asked).toMatchObject([
      { method: 'POST', path: '/api/v1/kms/keys/generate', body: { algorithm: 'Dilithium3' } },
      { method: 'POST', path: '/api/v1/kms/keys/retire', body: { algorithm: 'Dilithium3', key_version: 3 } },
    ]);
  });

  test.each([
    [
      'with the new key in its own field',
      { old_key: { ...key, status: 'retired' }, new_key: { ...key, key_version: 4 } },
    ],
    ['with the new key alone', { ...key, key_version: 4 }],
  ])('a rotation returns the new key version from a response %s', async (_, data) => {
    const { service, run } = clientOf(answer(200, { data }));
    expect(await run((client) => client.rotateKey('Dilithium3'))).toBe(4);
    expect(service.asked).toMatchObject([
      { method: 'POST', path: '/api/v1/kms/keys/rotate', body: { algorithm: 'Dilithium3' } },
    ]);
  });

  test.each<[string, (client: Client) => Promise<unknown>]>([
    ['list', (client) => client.listKeys('Dilithium3')],
    ['generate', (client) => client.generateKey('Dilithium3')],
    ['rotate', (client) => client.rotateKey('Dilithium3')],
    ['retire', (client) => client.retireKey('Dilithium3', 9)],
  ])('a 404 response is an error for the operation %s', async (_, operation) => {
    expect(await rejectedCode(clientOf(refusal(404)).run(operation))).toBe('service-refused');
  });

  test.each<[string, object]>([
    ['a version that is none', { key_version: 0 }],
    ['a version as text', { key_version: '3' }],
    ['a version that is no whole number', { key_version: 1.5 }],
  ])('an active key with %s is refused', async (_, fields) => {
    const { run } = clientOf(answer(200, { data: { ...key, ...fields } }));
    expect(await rejectedCode(run((client) => client.getActiveKey('Dilithium3')))).toBe('response-invalid');
  });

  test('a key with an unknown status is not active, and a key without a public key does not sign', async () => {
    const unknown = clientOf(answer(200, { data: { ...key, status: 'compromised' } }));
    expect(await rejectedCode(unknown.run(getActiveSigningKey))).toBe('no-active-key');
    const empty = clientOf(answer(200, { data: { ...key, public_key: null } }));
    expect(await rejectedCode(empty.run(getActiveSigningKey))).toBe('response-invalid');
  });

  test('the public keys of signing keys are parsed, and malformed ones are refused', async () => {
    const { run } = clientOf(
      answer(200, { data: key }),
      answer(200, { data: { keys: [key] } }),
      answer(200, { data: { ...key, public_key: 'AAAA' } }),
    );
    const { publicKey, ...rest } = await run(getActiveSigningKey);
    expect(publicKey.fingerprint).toBe(somePublicKey(3).fingerprint);
    expect(rest).toEqual({ keyVersion: 3, status: 'active', createdAt: '2026-11-22T05:00:00.000Z' });
    expect((await run(listSigningKeys)).keys[0]?.publicKey.fingerprint).toBe(publicKey.fingerprint);
    expect(await rejectedCode(run(getActiveSigningKey))).toBe('response-invalid');
  });
});

describe('signing', () => {
  const signed = answer(200, {
    data: { signature: Buffer.from('signature').toString('base64'), key_version: 3, algorithm: 'Dilithium3' },
  });

  test('digests and other messages are sent unchanged with the key version', async () => {
    const { service, run } = clientOf(signed);
    const result = await run((client) => client.sign(digest, 3));
    expect(result).toEqual({
      keyVersion: 3,
      signature: Buffer.from('signature'),
      requestId: service.requestIds[0],
    });
    const text = Buffer.from('DSSEv1');
    await run((client) => client.sign(text, 3));
    expect(service.asked).toMatchObject([
      { method: 'POST', path: '/api/v1/signature/sign' },
      { method: 'POST', path: '/api/v1/signature/sign' },
    ]);
    expect(service.asked.map((each) => (each as { body?: object }).body)).toEqual([
      { message, key_version: 3 },
      { message: text.toString('base64'), key_version: 3 },
    ]);
  });

  test('signing with a key that is no longer active returns nothing', async () => {
    const { run } = clientOf(refusal(404, {}, { code: 'ERR_NOT_FOUND_001' }));
    expect(await run((client) => client.sign(digest, 3))).toBeUndefined();
  });

  test('signing fails if the service answers with a 404 page, and the error gives its title', async () => {
    const { run } = clientOf(answer(404, '<html><title>Not here</title></html>'));
    const error = await rejection(run((client) => client.sign(digest, 3)));
    expect(error).toMatchObject({ code: 'service-refused' });
    expect(String(error)).toContain('404: Not here');
  });
});

test('the client counts its requests, including retries', async () => {
  const { client, run } = clientOf(refusal(503), answer(200, { data: key }));
  expect(client.calls()).toBe(0);
  await run((it) => it.getActiveKey('Dilithium3'));
  expect(client.calls()).toBe(2);
});
