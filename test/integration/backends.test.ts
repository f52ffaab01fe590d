import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.js';
import { mlDsa65Spki } from '../../src/signatures/ml-dsa-65-spki.js';
import { clientOf } from '../support/commands.js';
import { runningEmulator } from '../support/emulator.js';
import { runCli } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** A response of a backend. */
interface Answer {
  readonly status: number;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A key in a response of the emulator. */
type Key = Readonly<Record<string, unknown>> & { readonly key_version: number; readonly public_key: string };

/** A successful response of the emulator. */
interface Success {
  readonly data?: object;
}

/** What a backend does with a response of the emulator: replaces it, or parts of it. */
type Backend = (json: Success, url: URL) => object | { readonly answer: Partial<Answer> };

/** A backend in front of an emulator with a retired and an active key. `change` makes its responses. */
async function backend(
  change: Backend,
): Promise<{ readonly emulator: Emulator; readonly url: string; readonly calls: () => number }> {
  const emulator = await runningEmulator();
  await clientOf(emulator).rotateKey('Dilithium3');
  let calls = 0;
  const server = createServer((request, response) => {
    calls += 1;
    void answerOf(request, emulator, change).then(({ status, body, headers }) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  return { emulator, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls: () => calls };
}

async function answerOf(request: IncomingMessage, emulator: Emulator, change: Backend): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = 'GET', url = '', headers } = request;
  const real = await fetch(`${emulator.url}${url.replace(/\/(?=$|\?)/, '')}`, {
    method,
    headers: { 'x-api-key': String(headers['x-api-key']), 'content-type': 'application/json' },
    ...(method === 'POST' && { body: Buffer.concat(chunks) }),
  });
  const json = (await real.json()) as Success;
  const changed = change(json, new URL(url, emulator.url));
  const whole: Answer = { status: real.status, body: JSON.stringify(json) };
  return 'answer' in changed ? { ...whole, ...changed.answer } : { ...whole, body: JSON.stringify(changed) };
}

/** Changes each key in a response. */
const eachKey =
  (change: (key: Key) => object): Backend =>
  (json) => {
    const { data } = json;
    if (data === undefined) return json;
    if ('keys' in data) return { ...json, data: { ...data, keys: (data.keys as Key[]).map(change) } };
    return 'public_key' in data ? { ...json, data: change(data as Key) } : json;
  };

/** Changes only the retired key in a list. */
const retiredKey = (change: (key: Key) => object): Backend =>
  eachKey((key) => (key.key_version === 1 ? change(key) : key));

const wrap = (text: string): string => text.replace(/.{64}/g, '$&\n');
const spki = (text: string): string =>
  Buffer.from(mlDsa65Spki(Buffer.from(text, 'base64'))).toString('base64');

async function tried(change: Backend) {
  const { emulator, url, calls } = await backend(change);
  const folder = temporaryFolder({ 'a.tgz': 'a' });
  const environment = { QPHER_API_URL: url, QPHER_API_KEY: emulator.apiKey };
  const run = async (...argv: readonly string[]) => {
    const before = calls();
    const { status, stderr, stdout } = await runCli(argv, { folder, environment });
    return { status, stderr, stdout, calls: calls() - before };
  };
  return {
    sign: await run('sign', 'a.tgz'),
    verify: await run('verify'),
    list: await run('keys', 'list'),
    exported: await run('keys', 'export', '--output', 'keyring.json'),
    again: await run('keys', 'export', '--output', 'keyring.json', '--check'),
  };
}

describe('services with harmless differences', () => {
  test.each<[string, Backend]>([
    ['the emulator itself', (json) => json],
    ['times without a zone', eachKey((key) => ({ ...key, created_at: '2026-02-15T10:00:01.123456' }))],
    ['times as numbers', eachKey((key) => ({ ...key, created_at: 1_771_149_601 }))],
    ['no times', eachKey((key) => ({ ...key, created_at: undefined }))],
    ['times that are null', eachKey((key) => ({ ...key, created_at: null }))],
    ['the standard name of the algorithm', eachKey((key) => ({ ...key, algorithm: 'ML-DSA-65' }))],
    ['line breaks in public keys', eachKey((key) => ({ ...key, public_key: wrap(key.public_key) }))],
    ['public keys as SPKI', eachKey((key) => ({ ...key, public_key: spki(key.public_key) }))],
    [
      'public keys as PEM',
      eachKey((key) => ({
        ...key,
        public_key: `-----BEGIN PUBLIC KEY-----\n${wrap(spki(key.public_key))}\n-----END PUBLIC KEY-----\n`,
      })),
    ],
    ['fields that nobody knows', eachKey((key) => ({ ...key, tenant: { id: 1 }, tags: [] }))],
    ['201', () => ({ answer: { status: 201 } })],
    ['a byte order mark', (json) => ({ answer: { body: `\ufeff${JSON.stringify(json)}` } })],
    [
      'gzip that was not asked for',
      (json) => ({
        answer: { body: gzipSync(JSON.stringify(json)), headers: { 'content-encoding': 'gzip' } },
      }),
    ],
    [
      'a slash at the end of paths',
      (json, { pathname, search }) =>
        pathname.endsWith('/')
          ? json
          : { answer: { status: 307, body: '', headers: { location: `${pathname}/${search}` } } },
    ],
  ])('a service with a harmless difference works: %s', async (name, change) => {
    const { sign, verify, list, exported, again } = await tried(change);
    expect([sign.stderr, verify.stderr, exported.stderr]).toEqual(['', '', '']);
    expect([sign, verify, list, exported, again].map(({ status }) => status)).toEqual([0, 0, 0, 0, 0]);
    expect(sign.calls).toBe(name.startsWith('a slash') ? 6 : 3);
  });
});

describe('undocumented keys', () => {
  test.each<[string, Backend]>([
    ['an unknown status', retiredKey((key) => ({ ...key, status: 'pending' }))],
    ['no public key', retiredKey((key) => ({ ...key, public_key: null }))],
    ['a public key that is none', retiredKey((key) => ({ ...key, public_key: 'AAAA' }))],
  ])('a key with %s is left out with a warning, and the other key works', async (_, change) => {
    const { sign, verify, list, exported } = await tried(change);
    expect([sign.status, verify.status, list.status, exported.status]).toEqual([0, 0, 0, 0]);
    expect(verify.stderr).toMatch(/key version 1 of the service is left out/);
    expect(exported.stderr).toMatch(/key version 1 of the service is left out/);
    expect(list.stdout).toMatch(/^1 /m);
  });
});

describe('services with harmful differences', () => {
  test.each<[string, Backend, number, RegExp]>([
    [
      'fewer keys than it says there are',
      (json, { pathname }) =>
        pathname.endsWith('/keys') ? { ...json, data: { ...json.data, total: 9 } } : json,
      0,
      /lists 2 keys, but says that it has 9/,
    ],
    [
      'a path that does not exist',
      () => ({ answer: { status: 404, body: '{"detail":"Not Found"}' } }),
      4,
      /answered 404: Not Found, at http/,
    ],
    [
      'a plan that is too small',
      () => ({
        answer: {
          status: 403,
          body: '{"detail":{"error_code":"ERR_PLAN","message":"Signing requires the Starter plan"}}',
        },
      }),
      3,
      /Signing requires the Starter plan/,
    ],
    [
      'a monthly quota',
      () => ({
        answer: {
          status: 429,
          body: '{"error":{"error_code":"ERR_QUOTA_001","message":"Monthly quota exceeded"}}',
          headers: { 'retry-after': '1' },
        },
      }),
      4,
      /Monthly quota exceeded/,
    ],
    [
      'fields that are wrong',
      () => ({
        answer: { status: 422, body: '{"detail":[{"loc":["body","message"],"msg":"field required"}]}' },
      }),
      4,
      /body\.message: field required/,
    ],
    [
      'a website',
      () => ({ answer: { status: 404, body: '<html><title>Page not found</title></html>' } }),
      4,
      /Page not found/,
    ],
    [
      'a redirect elsewhere',
      () => ({ answer: { status: 308, body: '', headers: { location: 'https://example.com/' } } }),
      4,
      /redirect-refused/,
    ],
  ])(
    'a harmful difference of a service is refused, and the error names it: %s',
    async (_, change, signStatus, said) => {
      const { sign, exported } = await tried(change);
      expect(sign.status).toBe(signStatus);
      expect(signStatus === 0 ? exported.stderr : sign.stderr).toMatch(said);
      expect(exported.status).not.toBe(0);
      if (signStatus !== 0) expect(sign.calls).toBe(1);
    },
  );
});
