import { setMaxListeners } from 'node:events';
import { Agent, Pool, ProxyAgent, request, type Dispatcher } from 'undici';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { tool } from '../version.js';
import { certificateError } from './connection-failure.js';
import { proxyUrl } from './proxy-url.js';

/**
 * Milliseconds without a byte, in either direction, after which a request fails. Finding the host, connecting and the
 * TLS handshake have as long together.
 */
const IDLE_TIMEOUT = 30_000;

/**
 * Milliseconds for an attempt to connect by IPv6 or IPv4 before the other is tried too. The runtime's 250 are too few where the way
 * is long: then no attempt ever succeeds.
 * @see https://github.com/nodejs/node/issues/54359
 */
const FAMILY_TIMEOUT = 3_000;

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Of the origin that the sender was made for. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** A stream needs a `content-length` among the headers, and fails when it has another length. */
  readonly body?: string | Readable | undefined;
}

export interface HttpResponse {
  readonly status: number;
  /** By lower-case name; of one that is sent several times, the first. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Readable;
}

/**
 * Sends one request; fails when no answer begins. Redirects are answers like any other.
 * @throws QpherSignError `certificate-untrusted`
 */
export type HttpSender = (request: HttpRequest) => Promise<HttpResponse>;

/**
 * HTTP/1.1 with keep-alive to one origin, through a proxy where the variables name one. Certificates are always
 * verified: `NODE_TLS_REJECT_UNAUTHORIZED`, which an earlier step of a job can set, has no effect here.
 * @param signal ends every connection, in whichever phase it is
 * @throws QpherSignError `setting-invalid` for a proxy variable that makes no sense
 */
export function httpSender(origin: URL, signal: AbortSignal): HttpSender {
  const dispatcher = dispatcherFor(proxyUrl(origin), signal);
  return async ({ method, url, headers, body }) => {
    try {
      const answer = await request(url, {
        dispatcher,
        method,
        signal,
        headers: {
          'user-agent': `${tool.name}/${tool.version}`,
          'accept-encoding': 'identity',
          ...headers,
        },
        ...(body !== undefined && { body }),
      });
      return toResponse(answer);
    } catch (thrown) {
      throw certificateError(thrown, url.host) ?? thrown;
    }
  };
}

function dispatcherFor(proxy: URL | undefined, signal: AbortSignal): Dispatcher {
  // The signal also ends sockets that are still connecting, which undici leaves alone. Each socket listens to it, and
  // Node.js would warn of a leak at the eleventh.
  setMaxListeners(0, signal);
  const connect = { rejectUnauthorized: true, timeout: IDLE_TIMEOUT, signal };
  const timeouts = { headersTimeout: IDLE_TIMEOUT, bodyTimeout: IDLE_TIMEOUT };
  const family = { autoSelectFamily: true, autoSelectFamilyAttemptTimeout: FAMILY_TIMEOUT };
  if (proxy === undefined) return new Agent({ ...timeouts, ...family, connect });
  return new ProxyAgent({
    ...timeouts,
    ...family,
    uri: proxy.href,
    proxyTls: connect,
    requestTls: connect,
    // Without its own timeouts, a proxy may take five minutes to answer CONNECT.
    clientFactory: (url, options: object) => new Pool(url, { ...timeouts, ...options }),
  });
}

function toResponse({ statusCode, headers, body }: Dispatcher.ResponseData): HttpResponse {
  // One that breaks off before somebody reads it breaks off for the reader, not for the process.
  body.on('error', () => undefined);
  return {
    status: statusCode,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
    ),
    body: decoded(body, String(headers['content-encoding'] ?? '')),
  };
}

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** An encoding that was not asked for is taken all the same. */
function decoded(body: Readable, encoding: string): Readable {
  const decoder = decoders[encoding.trim().toLowerCase()]?.();
  if (decoder === undefined) return body;
  body.on('error', (error) => decoder.destroy(error));
  decoder.on('error', () => undefined);
  return body.pipe(decoder);
}

/** The whole body of an answer that has at most `maxBytes` bytes. */
export async function readBody(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) throw new Error(`an answer of more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
