import { Agent, ProxyAgent, request } from 'undici';
import { proxyUrl } from './proxy-url.js';
import { tool } from '../version.js';

/** Bytes of the largest answer that is read. */
const MAX_RESPONSE_BYTES = 1024 * 1024;

/** Milliseconds that one request may take, from connecting to the last byte of its answer. */
const REQUEST_TIMEOUT = 30_000;

export interface ServiceRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query below `api-url`. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly requestId: string;
}

export interface ServiceResponse {
  readonly status: number;
  readonly retryAfter: string | undefined;
  /** The service's own time, for a `Retry-After` that is a date. */
  readonly date: string | undefined;
  readonly body: Buffer;
}

/** One request and its answer, whatever its status. Fails when there is no whole answer. */
export interface Transport {
  send(request: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse>;
}

/**
 * HTTP/1.1 with keep-alive to one origin, through a proxy where the variables name one. Redirects are answers like any
 * other: the key is sent nowhere else.
 * @throws QpherSignError `setting-invalid` for a proxy that is none
 */
export function httpTransport(apiUrl: URL, apiKey: string): Transport {
  const proxy = proxyUrl(apiUrl);
  const dispatcher = proxy === undefined ? new Agent() : new ProxyAgent(proxy.href);
  return {
    async send({ method, path, body, requestId }, signal) {
      const response = await request(new URL(apiUrl.pathname.replace(/\/$/, '') + path, apiUrl), {
        dispatcher,
        method,
        signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT)]),
        headers: {
          accept: 'application/json',
          'user-agent': `${tool.name}/${tool.version}`,
          'x-api-key': apiKey,
          'x-request-id': requestId,
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      return {
        status: response.statusCode,
        retryAfter: firstValue(response.headers['retry-after']),
        date: firstValue(response.headers.date),
        body: await readBody(response.body),
      };
    },
  };
}

async function readBody(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > MAX_RESPONSE_BYTES) throw new Error(`an answer of more than ${MAX_RESPONSE_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function firstValue(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
