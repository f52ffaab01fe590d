import { Agent, ProxyAgent, request } from 'undici';
import type { Readable } from 'node:stream';
import { proxyUrl } from './proxy-url.js';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Of the origin that the sender was made for. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** A stream needs a `content-length` among the headers, and fails when it has another length. */
  readonly body?: string | Readable | undefined;
  /** Milliseconds without a byte, in either direction, after which the request fails. */
  readonly idleTimeout: number;
}

export interface HttpResponse {
  readonly status: number;
  /** By lower-case name, the first of several. */
  readonly header: (name: string) => string | undefined;
  readonly body: Readable;
}

/** Sends one request; fails when no answer begins. Redirects are answers like any other. */
export type HttpSender = (request: HttpRequest, signal: AbortSignal) => Promise<HttpResponse>;

/**
 * HTTP/1.1 with keep-alive to one origin, through a proxy where the variables name one.
 * @throws QpherSignError `setting-invalid` for a proxy that is none
 */
export function httpSender(origin: URL): HttpSender {
  const proxy = proxyUrl(origin);
  const dispatcher = proxy === undefined ? new Agent() : new ProxyAgent(proxy.href);
  return async ({ method, url, headers, body, idleTimeout }, signal) => {
    const {
      statusCode,
      body: answer,
      headers: fields,
    } = await request(url, {
      dispatcher,
      method,
      signal,
      headers,
      headersTimeout: idleTimeout,
      bodyTimeout: idleTimeout,
      ...(body !== undefined && { body }),
    });
    // One that breaks off before somebody reads it breaks off for the reader, not for the process.
    answer.on('error', () => undefined);
    const header = (name: string): string | undefined => {
      const value = fields[name];
      return Array.isArray(value) ? value[0] : value;
    };
    return { status: statusCode, header, body: answer };
  };
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
