import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { startEmulator } from '../../src/emulator/emulator.js';
import * as v from '../../src/schema.js';
import { callEmulator, type Answer } from '../contract/call-emulator.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function requestIdOf(answer: Answer): string {
  const { request_id: requestId } = v.parse(v.object({ request_id: v.string() }), answer.body);
  expect(answer.headers.get('x-request-id')).toBe(requestId);
  return requestId;
}

test('a fresh emulator has a fresh API key and listens on the loopback address', async () => {
  const [first, second] = await Promise.all([startEmulator(), startEmulator()]);
  expect(first.apiKey).toMatch(/^qph_[0-9a-f]{32}$/);
  expect(first.apiKey).not.toBe(second.apiKey);
  expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await Promise.all([first.close(), second.close()]);
});

test('a request id that is a UUID is returned, and any other is replaced', async () => {
  const emulator = await startEmulator();
  const own = randomUUID();
  const call = (id: string): Promise<Answer> =>
    callEmulator(emulator, 'listKeys', { headers: { 'X-Request-ID': id } });
  expect(requestIdOf(await call(own))).toBe(own);
  const [first, second] = [
    requestIdOf(await call('run-1')),
    requestIdOf(await callEmulator(emulator, 'sign')),
  ];
  expect([first, second]).toEqual([expect.stringMatching(uuid), expect.stringMatching(uuid)]);
  expect(first).not.toBe(second);
  await emulator.close();
});

test('the log of calls holds operation, status, request id and key version', async () => {
  const emulator = await startEmulator();
  const requestId = randomUUID();
  await callEmulator(emulator, 'sign', {
    body: { message: 'AA==', key_version: 1 },
    headers: { 'X-Request-ID': requestId },
  });
  await callEmulator(emulator, 'getActiveKey');
  expect(emulator.requests).toEqual([
    { operation: 'sign', status: 200, requestId, keyVersion: 1 },
    { operation: 'getActiveKey', status: 400, requestId: expect.stringMatching(uuid) as string },
  ]);
  await emulator.close();
});

/** Each would last an hour or forever. */
describe('closing an emulator', () => {
  test.each([
    ['with a call that is being delayed', { delay_ms: 3_600_000 }],
    ['with an answer that drips', { drip_ms: 3_600_000 }],
    ['with an answer that nobody reads', { body_bytes: 1_000_000_000 }],
  ])('an emulator closes immediately %s', async (_what, fault) => {
    const emulator = await startEmulator({ faults: [fault] });
    const call = fetch(`${emulator.url}/api/v1/kms/keys`).then(async (response) => {
      // Long enough for the socket's buffers to fill.
      await new Promise((resolve) => setTimeout(resolve, 300));
      return response.text();
    });
    const ended = expect(call).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await emulator.close();
    await ended;
  });

  test('an emulator closes immediately with a request that is never finished', async () => {
    const emulator = await startEmulator();
    const socket = connect(Number(new URL(emulator.url).port), '127.0.0.1');
    const ended = new Promise((resolve) => socket.on('error', resolve).on('close', resolve));
    await new Promise((resolve) =>
      socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{', resolve),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    await emulator.close();
    await ended;
    expect(socket.destroyed).toBe(true);
  });

  test('an emulator closes immediately with an idle connection', async () => {
    const emulator = await startEmulator();
    await callEmulator(emulator, 'listKeys');
    await emulator.close();
    await expect(callEmulator(emulator, 'listKeys')).rejects.toThrow();
  });
});

test('latency applies to every call', async () => {
  const emulator = await startEmulator({ latencyMs: 50 });
  const started = performance.now();
  await callEmulator(emulator, 'listKeys');
  await callEmulator(emulator, 'listKeys');
  expect(performance.now() - started).toBeGreaterThan(95);
  await emulator.close();
});

test('a port in use is reported as a wrong setting', async () => {
  const emulator = await startEmulator();
  const port = Number(new URL(emulator.url).port);
  await expect(startEmulator({ port })).rejects.toMatchObject({ code: 'setting-invalid' });
  await emulator.close();
});

test('a malformed API key is refused', async () => {
  await expect(startEmulator({ apiKey: 'secret' })).rejects.toMatchObject({ code: 'api-key-malformed' });
});

test('a key version that does not exist cannot be archived', async () => {
  const emulator = await startEmulator();
  expect(() => {
    emulator.archive(2);
  }).toThrow(expect.objectContaining({ code: 'setting-invalid' }));
  await emulator.close();
});
