import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, request, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.js';

/** An address of this machine that does not look like a loopback address, so that proxies apply to it. */
const HOST = '0.0.0.0';

export interface HttpsService {
  readonly url: string;
  /** The certificate of the authority, which nothing else trusts. */
  readonly authority: string;
}

const certificates = path.join(import.meta.dirname, '../certificates');

/** An emulator behind TLS, with a certificate from an authority that exists only for the tests. */
export async function httpsService(emulator: Emulator): Promise<HttpsService> {
  const key = readFileSync(path.join(certificates, 'service.key'));
  const cert = readFileSync(path.join(certificates, 'service.pem'));
  const server = createHttpsServer({ key, cert }, (incoming, outgoing) => {
    const { method, headers, url = '' } = incoming;
    const forwarded = request(new URL(url, emulator.url), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(forwarded);
  });
  return {
    url: `https://${HOST}:${await listen(server)}`,
    authority: path.join(certificates, 'authority.pem'),
  };
}

export interface Proxy {
  readonly host: string;
  /** The requests of clients: `CONNECT host:port`, or the first line of any other request. */
  readonly asked: readonly string[];
  readonly authorizations: readonly (string | undefined)[];
  /** All bytes that passed through it. */
  readonly seen: () => Buffer;
}

/** A proxy with tunnels. It refuses requests without `authorization` with 407, if that is given. */
export async function tunnelProxy(authorization?: string): Promise<Proxy> {
  const asked: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const chunks: Buffer[] = [];
  const server = createHttpServer((incoming, outgoing) => {
    asked.push(`${incoming.method ?? ''} ${incoming.url ?? ''}`);
    outgoing.writeHead(502).end();
  });
  server.on('connect', (incoming, client: Socket) => {
    const target = incoming.url ?? '';
    asked.push(`CONNECT ${target}`);
    authorizations.push(incoming.headers['proxy-authorization']);
    if (authorization !== undefined && incoming.headers['proxy-authorization'] !== authorization) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const [host = '', port = ''] = target.split(':');
    const upstream = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(upstream);
      upstream.pipe(client);
    });
    client.on('data', (chunk: Buffer) => chunks.push(chunk));
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
  });
  return {
    host: `127.0.0.1:${await listen(server)}`,
    asked,
    authorizations,
    seen: () => Buffer.concat(chunks),
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
