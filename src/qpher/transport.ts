import { httpSender, readBody } from '../http/http.js';
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
 * The service at one address. Redirects are answers like any other: the key is sent nowhere else.
 * @throws QpherSignError `setting-invalid` for a proxy that is none
 */
export function httpTransport(apiUrl: URL, apiKey: string): Transport {
  const sendHttp = httpSender(apiUrl);
  return {
    async send({ method, path, body, requestId }, signal) {
      const request = {
        method,
        url: new URL(apiUrl.pathname.replace(/\/$/, '') + path, apiUrl),
        headers: {
          accept: 'application/json',
          'user-agent': `${tool.name}/${tool.version}`,
          'x-api-key': apiKey,
          'x-request-id': requestId,
          ...(body && { 'content-type': 'application/json' }),
        },
        body: body && JSON.stringify(body),
        idleTimeout: REQUEST_TIMEOUT,
      };
      const bounded = AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT)]);
      const response = await sendHttp(request, bounded);
      return {
        status: response.status,
        retryAfter: response.header('retry-after'),
        date: response.header('date'),
        body: await readBody(response.body, MAX_RESPONSE_BYTES),
      };
    },
  };
}
