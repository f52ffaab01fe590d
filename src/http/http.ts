import { setMaxListeners } from 'node:events';
import { Agent, Pool, ProxyAgent, request, type Dispatcher } from 'undici';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { tool } from '../version.js';
import { certificateError } from './connection-failure.js';
import { proxyUrl } from './proxy-url.js';

/**
 * Milliseconds without a byte in either direction after which a request fails. Name resolution, connecting and the TLS
 * handshake together have the same limit.
 */
const IDLE_TIMEOUT = 30_000;

/**
 * Milliseconds for connecting by IPv6 or IPv4 before the other is tried too. The default of 250 is too short for
 * distant hosts, where no attempt would ever succeed.
 * @see https://github.com/nodejs/node/issues/54359
 */
const FAMILY_TIMEOUT = 3_000;

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Must have the origin that the sender was created for. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** A stream needs a `content-length` header, and fails if it has another length. */
  readonly body?: string | Readable | undefined;
}

export interface HttpResponse {
  readonly status: number;
  /** By lower-case name. If a header is sent several times, the first one. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Readable;
}

/**
 * Sends one request, and fails if no response begins. Redirects are returned like any other response.
 * @throws QpherSignError `certificate-untrusted`
 */
export type HttpSender = (request: HttpRequest) => Promise<HttpResponse>;

/**
 * Speaks HTTP/1.1 with keep-alive to one origin, through a proxy if the variables name one. Certificates are always
 * verified: `NODE_TLS_REJECT_UNAUTHORIZED`, which an earlier step of a job can set, has no effect here.
 * @param signal ends every connection in any phase
 * @throws QpherSignError `setting-invalid` for an invalid proxy variable
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
  // The signal also ends sockets that are still connecting, which undici would leave open. Each socket listens to it,
  // and Node.js would warn about a leak at the eleventh.
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
    // Without its own timeouts, a proxy could take five minutes to respond to CONNECT.
    clientFactory: (url, options: object) => new Pool(url, { ...timeouts, ...options }),
  });
}

function toResponse({ statusCode, headers, body }: Dispatcher.ResponseData): HttpResponse {
  // If the body fails before somebody reads it, the reader gets the error. Without a listener, it would end the
  // process.
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

/** An encoding is decoded even though none was requested. */
function decoded(body: Readable, encoding: string): Readable {
  const decoder = decoders[encoding.trim().toLowerCase()]?.();
  if (decoder === undefined) return body;
  body.on('error', (error) => decoder.destroy(error));
  decoder.on('error', () => undefined);
  return body.pipe(decoder);
}

/** Reads the whole body of a response with at most `maxBytes` bytes. */
export async function readBody(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) throw new Error(`a response of more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
