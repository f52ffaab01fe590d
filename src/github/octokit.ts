import type { GitHub } from '@actions/github/lib/utils';
import type { Readable } from 'node:stream';
import { readBody, type HttpRequest, type HttpSender } from '../http/http.js';
import type { Answer } from '../http/retry.js';
import { safeUrl } from './connections.js';

export type Octokit = InstanceType<typeof GitHub>;

/** Maximum size in bytes of a JSON response: 30 releases, each with its assets. */
export const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/**
 * Variables that `@actions/github` reads when it is loaded, and fails on if they are broken: the event of the run,
 * which is not needed here, and the proxy for its own connection, which is never opened.
 */
const READ_WHEN_LOADED = ['GITHUB_EVENT_PATH', 'https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/**
 * The client of the Actions toolkit for one API. It builds requests and parses responses. `send` transports the bytes,
 * so that proxies, timeouts and certificates follow one rule. No plugin repeats requests, because `http/retry.ts` does.
 */
export async function octokitOver(
  send: HttpSender,
  apiUrl: URL,
  debug: (line: string) => void,
): Promise<Octokit> {
  const { GitHub: Toolkit } = await loadToolkit();
  const log = { debug, info: debug, warn: debug, error: debug };
  return new Toolkit({
    baseUrl: apiUrl.href.replace(/\/$/, ''),
    log,
    request: { fetch: fetchOver(send, apiUrl), log },
  });
}

async function loadToolkit(): Promise<{ readonly GitHub: typeof GitHub }> {
  const before = READ_WHEN_LOADED.map((name) => [name, process.env[name]] as const);
  for (const [name] of before) Reflect.deleteProperty(process.env, name);
  try {
    return await import('@actions/github/lib/utils');
  } finally {
    for (const [name, value] of before) if (value !== undefined) process.env[name] = value;
  }
}

/** What Octokit passes to `fetch`. */
interface Init {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Readable;
}

/** A `fetch` for Octokit, so that these requests follow the same rules as all others. */
function fetchOver(send: HttpSender, apiUrl: URL): (url: string, init: Init) => Promise<Response> {
  return async (url, { method, headers, body }) => {
    // Octokit's own User-Agent is dropped.
    const others = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'user-agent'));
    const request = { method: methodOf(method), url: safeUrl(url, apiUrl), headers: others, body };
    const response = await send(request);
    const bytes = await readBody(response.body, MAX_ANSWER_BYTES);
    const known = Object.entries(response.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as [string, string]],
    );
    return new Response(bytes.length === 0 ? null : new Uint8Array(bytes), {
      status: response.status,
      headers: known,
    });
  };
}

function methodOf(method: string): HttpRequest['method'] {
  const known = (['GET', 'POST', 'PATCH', 'DELETE'] as const).find((name) => name === method);
  if (known === undefined) throw new Error(`no request is made with ${method}`);
  return known;
}

/** A response with any status and its content: parsed JSON, text or bytes. */
export interface JsonAnswer extends Answer {
  readonly data: unknown;
}

/** Sends one request. @throws the errors of `send` */
export async function requestJson(
  octokit: Octokit,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<JsonAnswer> {
  try {
    return toAnswer(await octokit.request(route, parameters));
  } catch (thrown) {
    // Octokit throws for a status of 400 or more, and wraps the errors of `fetch`.
    if (!(thrown instanceof Error)) throw thrown;
    if ('response' in thrown && thrown.response !== undefined)
      return toAnswer(thrown.response as OctokitAnswer);
    throw thrown.cause instanceof Error ? thrown.cause : thrown;
  }
}

interface OctokitAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

function toAnswer({ status, headers, data }: OctokitAnswer): JsonAnswer {
  const texts = Object.entries(headers).map(([name, value]) => [name, value?.toString()] as const);
  return { status, headers: Object.fromEntries(texts), data };
}
