import { createServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { readFileSync } from 'node:fs';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { httpSender, readBody, type HttpRequest } from '../../src/http/http.js';
import { rejection } from '../support/error-code.js';
import { tunnelProxy } from '../support/https-service.js';
import { isWindows } from '../support/systems.js';

const certificates = path.join(import.meta.dirname, '../certificates');
const tls = {
  key: readFileSync(path.join(certificates, 'service.key')),
  cert: readFileSync(path.join(certificates, 'service.pem')),
};

afterEach(() => {
  vi.unstubAllEnvs();
});

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** An https service with an untrusted certificate, and the keys that it received. */
async function untrustedService() {
  const keys: unknown[] = [];
  const server = createHttpsServer(tls, (request, response) => {
    keys.push(request.headers['x-api-key'] ?? request.headers.authorization);
    response.end('{}');
  });
  return { keys, url: new URL(`https://0.0.0.0:${await listening(server)}/`) };
}

/** A server that accepts connections and sends nothing. */
async function silentServer(): Promise<{ readonly port: number; readonly sockets: readonly Socket[] }> {
  const sockets: Socket[] = [];
  const server = createTcpServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, sockets };
}

const signal = (): AbortSignal => new AbortController().signal;

const get = (url: URL, headers: Readonly<Record<string, string>> = {}): HttpRequest => ({
  method: 'GET',
  url,
  headers,
});

// Windows cannot connect to the address 0.0.0.0, which stands for another machine here.
describe.skipIf(isWindows)('untrusted certificates', () => {
  test.each<[string, Record<string, string>]>([
    ['the API key', { 'x-api-key': 'qph_secret' }],
    ['the token of GitHub', { authorization: 'Bearer ghs_secret' }],
  ])(
    '%s is not sent to an untrusted server, even with NODE_TLS_REJECT_UNAUTHORIZED=0',
    async (_, headers) => {
      vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
      const { keys, url } = await untrustedService();
      const error = await rejection(httpSender(url, signal())(get(url, headers)));
      expect(error).toMatchObject({
        code: 'certificate-untrusted',
        message: expect.stringContaining(url.host) as unknown,
        hint: expect.stringMatching(/NODE_EXTRA_CA_CERTS.*NODE_TLS_REJECT_UNAUTHORIZED/) as unknown,
      });
      expect(keys).toEqual([]);
    },
  );

  test('an API key is not sent through a proxy to a server with an untrusted certificate', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const { keys, url } = await untrustedService();
    const proxy = await tunnelProxy();
    vi.stubEnv('https_proxy', `http://${proxy.host}`);
    const error = await rejection(httpSender(url, signal())(get(url, { 'x-api-key': 'qph_secret' })));
    expect(error).toMatchObject({ code: 'certificate-untrusted' });
    expect([proxy.asked.length, keys]).toEqual([1, []]);
  });

  test('a proxy password is not sent to an https proxy with an untrusted certificate', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const { url: proxy, keys } = await untrustedService();
    vi.stubEnv('https_proxy', `https://user:s3cret@${proxy.host}`);
    const error = await rejection(httpSender(proxy, signal())(get(new URL('https://service.test/'))));
    expect(error).toMatchObject({ code: 'certificate-untrusted' });
    expect(keys).toEqual([]);
  });
});

describe.skipIf(isWindows)('cancelled requests', () => {
  const reason = new Error('over');

  test.each<[string, (port: number) => Promise<string>]>([
    ['amid the TLS handshake', (port) => Promise.resolve(`https://0.0.0.0:${port}/`)],
    ['before an answer', (port) => Promise.resolve(`http://127.0.0.1:${port}/`)],
    [
      'while a proxy does not answer',
      (port) => {
        vi.stubEnv('https_proxy', `http://127.0.0.1:${port}`);
        return Promise.resolve('https://service.test/');
      },
    ],
    [
      'amid the TLS handshake with a proxy',
      (port) => {
        vi.stubEnv('https_proxy', `https://0.0.0.0:${port}`);
        return Promise.resolve('https://service.test/');
      },
    ],
  ])('a cancelled request closes its connection %s', async (_, address) => {
    const { port, sockets } = await silentServer();
    const url = new URL(await address(port));
    const controller = new AbortController();
    const sent = rejection(httpSender(url, controller.signal)(get(url)));
    await vi.waitFor(() => {
      expect(sockets).toHaveLength(1);
    });
    const closed = new Promise((resolve) => sockets[0]?.once('close', resolve).resume());
    controller.abort(reason);
    expect(await sent).toBeInstanceOf(Error);
    await closed;
    expect(sockets).toHaveLength(1);
  });
});

test('a request names the tool and its version in its User-Agent', async () => {
  let agent: string | undefined;
  const server = createServer((request, response) => {
    agent = request.headers['user-agent'];
    response.end('ok');
  });
  const url = new URL(`http://127.0.0.1:${await listening(server)}/`);
  const { status, body } = await httpSender(url, signal())(get(url));
  expect([status, (await readBody(body, 10)).toString()]).toEqual([200, 'ok']);
  expect(agent).toMatch(/^qpher-sign\/\d+\.\d+\.\d+$/);
});
