import { describe, expect, test } from 'vitest';
import { serviceClient, type Client } from '../../src/qpher/client.js';
import { getActiveSigningKey, listSigningKeys } from '../../src/qpher/signing-keys.js';
import { rejectedCode } from '../support/error-code.js';
import { answer, callerOver, refusal, ScriptedTransport, type Scripted } from '../support/fake-transport.js';
import { somePublicKey } from '../support/signing-keys.js';

/** A client of a service with a script, which tells the requests it got. */
function clientOf(...script: readonly Scripted[]) {
  const transport = new ScriptedTransport(...script);
  const { caller, clock } = callerOver(transport);
  const client = serviceClient(caller);
  return {
    transport,
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
  createdAt: '2026-11-22T05:00:00Z',
  publicKey: key.public_key,
};
const digest = Buffer.alloc(64, 0xfb);
const message = digest.toString('base64');

describe('keys', () => {
  test('are listed by algorithm, and others that the service adds are left out', async () => {
    const kyber = { ...key, algorithm: 'Kyber768' };
    const { transport, run } = clientOf(
      answer(200, { data: { keys: [key, kyber, { ...key, key_version: 2, status: 'retired' }] } }),
    );
    expect(await run((client) => client.listKeys('Dilithium3'))).toEqual([
      serviceKey,
      { ...serviceKey, keyVersion: 2, status: 'retired' },
    ]);
    expect(transport.requests).toMatchObject([
      { method: 'GET', path: '/api/v1/kms/keys?algorithm=Dilithium3' },
    ]);
    expect(transport.requests[0]).not.toHaveProperty('body');
  });

  test('the active one is told, or that there is none', async () => {
    const { transport, run } = clientOf(answer(200, { data: key, request_id: 'x' }), refusal(404));
    expect(await run((client) => client.getActiveKey('Dilithium3'))).toEqual(serviceKey);
    expect(transport.requests).toMatchObject([
      { method: 'GET', path: '/api/v1/kms/keys/active?algorithm=Dilithium3' },
    ]);
    expect(await rejectedCode(run((client) => client.getActiveKey('Dilithium3')))).toBe('no-active-key');
  });

  test.each([{ status: 'retired' }, { status: 'archived' }, { algorithm: 'Kyber768' }])(
    'one that the service calls active but describes as %o is not used',
    async (described) => {
      const { run } = clientOf(answer(200, { data: { ...key, ...described }, request_id: 'x' }));
      expect(await rejectedCode(run((client) => client.getActiveKey('Dilithium3')))).toBe('no-active-key');
    },
  );

  test('are generated and retired', async () => {
    const { transport, run } = clientOf(
      answer(201, { data: key }),
      answer(200, { data: { ...key, status: 'retired' } }),
    );
    expect(await run((client) => client.generateKey('Dilithium3'))).toEqual(serviceKey);
    expect(await run((client) => client.retireKey('Dilithium3', 3))).toEqual({
      ...serviceKey,
      status: 'retired',
    });
    expect(transport.requests).toMatchObject([
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
  ])('are rotated, in the edition of the answer %s', async (_, data) => {
    const { transport, run } = clientOf(answer(200, { data }));
    expect(await run((client) => client.rotateKey('Dilithium3'))).toBe(4);
    expect(transport.requests).toMatchObject([
      { method: 'POST', path: '/api/v1/kms/keys/rotate', body: { algorithm: 'Dilithium3' } },
    ]);
  });

  test.each<[string, (client: Client) => Promise<unknown>]>([
    ['list', (client) => client.listKeys('Dilithium3')],
    ['generate', (client) => client.generateKey('Dilithium3')],
    ['rotate', (client) => client.rotateKey('Dilithium3')],
    ['retire', (client) => client.retireKey('Dilithium3', 9)],
  ])('that the service does not know are an error: %s', async (_, operation) => {
    expect(await rejectedCode(clientOf(refusal(404)).run(operation))).toBe('service-refused');
  });

  test.each<[string, object]>([
    ['a version that is none', { key_version: 0 }],
    ['a version as text', { key_version: '3' }],
    ['an unknown status', { status: 'compromised' }],
    ['no public key', { public_key: null }],
    ['no time', { created_at: 'yesterday' }],
  ])('are not believed with %s', async (_, fields) => {
    const { run } = clientOf(answer(200, { data: { ...key, ...fields } }));
    expect(await rejectedCode(run((client) => client.getActiveKey('Dilithium3')))).toBe('response-invalid');
  });

  test('for signing have their public key parsed', async () => {
    const { run } = clientOf(
      answer(200, { data: key }),
      answer(200, { data: { keys: [key] } }),
      answer(200, { data: { ...key, public_key: 'AAAA' } }),
    );
    const { publicKey, ...rest } = await run(getActiveSigningKey);
    expect(publicKey.fingerprint).toBe(somePublicKey(3).fingerprint);
    expect(rest).toEqual({ keyVersion: 3, status: 'active', createdAt: '2026-11-22T05:00:00Z' });
    expect((await run(listSigningKeys))[0]?.publicKey.fingerprint).toBe(publicKey.fingerprint);
    expect(await rejectedCode(run(getActiveSigningKey))).toBe('public-key-invalid');
  });
});

describe('signing', () => {
  const signed = answer(200, {
    data: { signature: Buffer.from('signature').toString('base64'), key_version: 3, algorithm: 'Dilithium3' },
  });

  test('sends the message as it is, whatever its length, with the key version', async () => {
    const { transport, run } = clientOf(signed);
    const result = await run((client) => client.sign(digest, 3));
    expect(result).toEqual({
      keyVersion: 3,
      signature: Buffer.from('signature'),
      requestId: transport.requests[0]?.requestId,
    });
    const text = Buffer.from('DSSEv1');
    await run((client) => client.sign(text, 3));
    expect(transport.requests).toMatchObject([
      { method: 'POST', path: '/api/v1/signature/sign' },
      { method: 'POST', path: '/api/v1/signature/sign' },
    ]);
    expect(transport.requests.map(({ body }) => body)).toEqual([
      { message, key_version: 3 },
      { message: text.toString('base64'), key_version: 3 },
    ]);
  });

  test('with a key that is no longer active gives nothing', async () => {
    expect(await clientOf(refusal(404)).run((client) => client.sign(digest, 3))).toBeUndefined();
  });
});

test('the client tells how many requests it made', async () => {
  const { client, run } = clientOf(refusal(503), answer(200, { data: key }));
  expect(client.calls()).toBe(0);
  await run((it) => it.getActiveKey('Dilithium3'));
  expect(client.calls()).toBe(2);
});
