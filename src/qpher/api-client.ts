import { randomUUID } from 'node:crypto';
import type { QpherSignError } from '../errors.js';
import type { HttpRequest, HttpResponse, HttpSender } from '../http/http.js';
import type { Retrier } from '../http/retry.js';
import type { Schema } from '../schema.js';
import { judgeAnswer, unreachable, type Asked, type Reply } from './judge-answer.js';

export interface ApiClientOptions {
  readonly apiUrl: URL;
  readonly apiKey: string;
  readonly send: HttpSender;
  readonly retrier: Retrier;
  /** Removes secrets from a text by the service. */
  readonly redact: (text: string) => string;
}

export interface ApiRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query below `api-url`. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Calls the service and interprets its responses. */
export class ApiClient {
  readonly #options: ApiClientOptions;

  constructor(options: ApiClientOptions) {
    this.#options = options;
  }

  /** Requests sent so far, including repeated ones. */
  get calls(): number {
    return this.#options.retrier.attempts;
  }

  /**
   * Makes one call, with one `X-Request-ID` for all its attempts.
   * @param settle as in `Call`, for what must not be done twice
   * @throws QpherSignError by status, or of the last attempt; the reason of the signal
   */
  async call<T>(
    request: ApiRequest,
    schema: Schema<T>,
    settle?: (error: QpherSignError) => Promise<T>,
  ): Promise<Reply<T>> {
    const { apiUrl, send, retrier, redact } = this.#options;
    const requestId = randomUUID();
    const url = new URL(apiUrl.pathname.replace(/\/$/, '') + request.path, apiUrl);
    const asked: Asked<T> = { url, requestId, schema, redact };
    return retrier.call<Reply<T>>({
      what: `${request.method} ${request.path} (request ${requestId})`,
      send: () => sendWithSlash(send, this.#toHttp(request, url, requestId)),
      judge: (response) => judgeAnswer(response, asked),
      unanswered: (failure) => unreachable(failure, asked),
      settle: settle && (async (error) => ({ kind: 'done', value: await settle(error), requestId })),
    });
  }

  #toHttp({ method, body }: ApiRequest, url: URL, requestId: string): HttpRequest {
    const { apiKey } = this.#options;
    return {
      method,
      url,
      headers: {
        accept: 'application/json',
        'x-api-key': apiKey,
        'x-request-id': requestId,
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    };
  }
}

/**
 * Follows one redirect to the same path with a slash at its end, as web frameworks send. Any other redirect is returned
 * like other responses, so that the key is sent nowhere else.
 */
async function sendWithSlash(send: HttpSender, request: HttpRequest): Promise<HttpResponse> {
  const response = await send(request);
  if (response.status !== 307 && response.status !== 308) return response;
  const wanted = new URL(request.url);
  wanted.pathname += '/';
  const location = response.headers.location ?? '';
  const isWanted = URL.canParse(location, request.url) && new URL(location, request.url).href === wanted.href;
  if (!isWanted) return response;
  response.body.resume();
  return send({ ...request, url: wanted });
}
