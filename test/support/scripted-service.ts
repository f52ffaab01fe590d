import { Readable } from 'node:stream';
import { ApiClient } from '../../src/qpher/api-client.js';
import type { HttpRequest, HttpResponse, HttpSender } from '../../src/http/http.js';
import { RateLimiter } from '../../src/http/rate-limiter.js';
import { Retrier, type RetrierOptions } from '../../src/http/retry.js';
import { FakeClock } from './fake-clock.js';

export interface ScriptedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a scripted service does with one request. */
export type Scripted = ScriptedAnswer | Error | ((request: HttpRequest) => Promise<ScriptedAnswer>);

/** A response with a JSON body; text is used unchanged. */
export function answer(
  status: number,
  body: unknown = {},
  headers: Readonly<Record<string, string>> = {},
): ScriptedAnswer {
  return { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

/** An error response as documented. */
export function refusal(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  { code = status === 429 ? 'ERR_RATE_LIMIT_001' : 'ERR', message = 'no' } = {},
): ScriptedAnswer {
  return answer(status, { error: { error_code: code, message } }, headers);
}

/** A service that follows a script, request by request, and repeats its last step. */
export class ScriptedService {
  readonly requests: HttpRequest[] = [];
  readonly #script: readonly Scripted[];

  constructor(...script: readonly Scripted[]) {
    this.#script = script;
  }

  readonly send: HttpSender = async (request) => {
    const next = this.#script[Math.min(this.requests.length, this.#script.length - 1)];
    this.requests.push(request);
    if (next === undefined) throw new Error('no script');
    if (next instanceof Error) throw next;
    return toResponse(typeof next === 'function' ? await next(request) : next);
  };

  /** The `X-Request-ID` of each request. */
  get requestIds(): readonly (string | undefined)[] {
    return this.requests.map(({ headers }) => headers['x-request-id']);
  }

  /** Method and path of each request, and its body if it has one. */
  get asked(): readonly object[] {
    return this.requests.map(({ method, url, body }) => ({
      method,
      path: `${url.pathname}${url.search}`,
      ...(typeof body === 'string' && { body: JSON.parse(body) as unknown }),
    }));
  }
}

function toResponse({ status, headers, body }: ScriptedAnswer): HttpResponse {
  return { status, headers, body: Readable.from([Buffer.from(body)]) };
}

interface Setup {
  readonly api: ApiClient;
  readonly clock: FakeClock;
  readonly debugLines: string[];
}

/** A client of a scripted service, with a clock that the test controls and one hour left. */
export function apiClientOf(
  service: Pick<ScriptedService, 'send'>,
  { clock = new FakeClock(), ...more }: Partial<RetrierOptions> & { readonly clock?: FakeClock } = {},
): Setup {
  const debugLines: string[] = [];
  const redact = (text: string): string => text.replaceAll('qph_secret', '***');
  const retrier = new Retrier({
    clock,
    rateLimiter: new RateLimiter(clock, undefined),
    deadline: 3_600_000,
    signal: new AbortController().signal,
    debug: (line) => debugLines.push(redact(line)),
    ...more,
  });
  const apiUrl = new URL('https://api.example');
  const api = new ApiClient({ apiUrl, apiKey: 'qph_key', send: service.send, retrier, redact });
  return { api, clock, debugLines };
}
