import { createHash, randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { startEmulator, type Emulator } from '../../src/emulator/emulator.js';
import type { Fault } from '../../src/emulator/faults.js';
import { parsePublicKeyBase64 } from '../../src/keys/public-key.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { base64, callEmulator, dataOf, keysOf, signatureOf } from '../contract/call-emulator.js';

const digest = createHash('sha512').update('artifact').digest();
const body = { message: base64(digest), key_version: 1 };
const running: Emulator[] = [];

async function emulatorWith(...faults: readonly Fault[]): Promise<Emulator> {
  const emulator = await startEmulator({ faults });
  running.push(emulator);
  return emulator;
}

/** The raw response to listKeys. Rejects if the connection does not deliver all of it. */
async function listText(emulator: Emulator): Promise<{ response: Response; text: string }> {
  const headers = { 'X-API-Key': emulator.apiKey };
  const response = await fetch(`${emulator.url}/api/v1/kms/keys`, { headers, redirect: 'manual' });
  return { response, text: await response.text() };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
});

describe('scripted responses', () => {
  test('a scripted response has its status and Retry-After, and the next call succeeds', async () => {
    const emulator = await emulatorWith({ status: 503, retry_after: 'Sun, 22 Nov 2026 05:00:00 GMT' });
    const { response } = await listText(emulator);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('Sun, 22 Nov 2026 05:00:00 GMT');
    expect((await listText(emulator)).response.status).toBe(200);
  });

  test('a scripted response can have any content, such as the page of a proxy', async () => {
    const emulator = await emulatorWith({ status: 200, body: '<html>', content_type: 'text/html' });
    const { response, text } = await listText(emulator);
    expect([response.headers.get('content-type'), text]).toEqual(['text/html', '<html>']);
  });

  test('a scripted response can contain the API key', async () => {
    const emulator = await emulatorWith({ status: 401, echo_key: true });
    expect((await listText(emulator)).text).toContain(emulator.apiKey);
  });

  test('a scripted response can be a redirect', async () => {
    const { response } = await listText(await emulatorWith({ redirect: 'http://127.0.0.1:1/' }));
    expect([response.status, response.headers.get('location')]).toEqual([302, 'http://127.0.0.1:1/']);
  });
});

describe('connection faults', () => {
  test('a call whose connection is reset beforehand changes nothing', async () => {
    const emulator = await emulatorWith({ operation: 'rotateKey', reset: 'before' });
    await expect(
      callEmulator(emulator, 'rotateKey', { body: { algorithm: 'Dilithium3' } }),
    ).rejects.toThrow();
    expect(await keysOf(emulator)).toHaveLength(1);
    expect(emulator.requests[0]).toMatchObject({ operation: 'rotateKey', status: 0 });
  });

  test('a call whose connection is reset during the response is still carried out', async () => {
    const emulator = await emulatorWith({ operation: 'rotateKey', reset: 'in-body' });
    await expect(
      callEmulator(emulator, 'rotateKey', { body: { algorithm: 'Dilithium3' } }),
    ).rejects.toThrow();
    expect(await keysOf(emulator)).toHaveLength(2);
    expect(emulator.requests[0]).toMatchObject({ operation: 'rotateKey', status: 0 });
  });

  test('a response that ends early makes the call fail', async () => {
    await expect(listText(await emulatorWith({ truncate: true }))).rejects.toThrow();
  });

  test('half a response can be sent as if it were complete', async () => {
    const { response, text } = await listText(await emulatorWith({ truncate: 'json' }));
    expect(response.headers.get('content-length')).toBe(String(text.length));
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });

  test('a response can be sent byte by byte', async () => {
    const emulator = await emulatorWith({ operation: 'getActiveKey', drip_ms: 2 });
    const started = performance.now();
    const answer = await callEmulator(emulator, 'getActiveKey');
    expect(answer.status).toBe(400);
    expect(performance.now() - started).toBeGreaterThan(2 * JSON.stringify(answer.body).length * 0.5);
  });

  test('a response can be very long without announcing its length', async () => {
    const { response, text } = await listText(await emulatorWith({ body_bytes: 20_000_000 }));
    expect(response.headers.get('content-length')).toBeNull();
    expect(text).toHaveLength(20_000_000);
  });
});

describe('signature faults', () => {
  test.each([
    ['flip', 3309],
    ['empty', 0],
    ['other-digest', 3309],
    ['short', 3308],
  ] as const)(
    'a signature that is scripted as wrong (%s) does not verify, and the next one does',
    async (signature, length) => {
      const emulator = await emulatorWith({ operation: 'sign', signature });
      const [key] = await keysOf(emulator);
      const publicKey = parsePublicKeyBase64(key?.public_key ?? '');
      const wrong = signatureOf(await callEmulator(emulator, 'sign', { body }));
      expect(wrong).toHaveLength(length);
      expect(await verifySignature(publicKey, digest, wrong)).toBe(false);
      const right = signatureOf(await callEmulator(emulator, 'sign', { body }));
      expect(await verifySignature(publicKey, digest, right)).toBe(true);
    },
  );

  test('a signature scripted for another digest is valid for that digest under the same key', async () => {
    const emulator = await emulatorWith({ signature: 'other-digest' });
    const made = signatureOf(await callEmulator(emulator, 'sign', { body }));
    const message = base64(createHash('sha512').update(digest).digest());
    const verdict = await callEmulator(emulator, 'verify', {
      body: { message, key_version: 1, signature: base64(made) },
    });
    expect(dataOf(verdict).valid).toBe(true);
  });

  test('a signature can be returned under a wrong key version', async () => {
    const emulator = await emulatorWith({ operation: 'sign', key_version: 9 });
    expect(dataOf(await callEmulator(emulator, 'sign', { body })).key_version).toBe(9);
  });
});

describe('key faults', () => {
  test.each([
    ['rotate', { rotate: true }, ['active', 'retired']],
    ['retire', { retire: true }, ['retired']],
    ['archive', { archive: true }, ['archived']],
  ] as const)(
    'the key can change during a run (%s), and the previous version no longer signs',
    async (_name, change, statuses) => {
      const emulator = await emulatorWith({ operation: 'sign', after: 1, ...change });
      expect((await callEmulator(emulator, 'sign', { body })).status).toBe(200);
      expect((await callEmulator(emulator, 'sign', { body })).status).toBe(404);
      expect((await keysOf(emulator)).map((key) => key.status)).toEqual(statuses);
    },
  );
});

describe('time faults', () => {
  test('a response can be delayed', async () => {
    const emulator = await emulatorWith({ delay_ms: 60 });
    const started = performance.now();
    await listText(emulator);
    expect(performance.now() - started).toBeGreaterThan(55);
  });

  test('the timestamp in a response can be wrong', async () => {
    const emulator = await startEmulator({ now: () => 0, faults: [{ clock_skew_ms: 86_400_000 }] });
    running.push(emulator);
    const requestId = randomUUID();
    const answer = await callEmulator(emulator, 'getActiveKey', { headers: { 'X-Request-ID': requestId } });
    expect(answer.body).toMatchObject({ request_id: requestId, timestamp: '1970-01-02T00:00:00.000Z' });
  });
});
