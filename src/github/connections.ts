import { httpSender, readBody, type HttpRequest, type HttpResponse, type HttpSender } from '../http/http.js';
import { isLoopback } from '../http/loopback.js';
import { unreachable } from './refusals.js';

/** Maximum number of redirects per request: a renamed repository, then the storage of assets. */
const MAX_REDIRECTS = 5;

/** Maximum size of the body of a redirect in bytes. */
const MAX_REDIRECT_BYTES = 64 * 1024;

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Sends requests to the origin of their URL, with one set of connections for each origin. A few redirects of `GET` are
 * followed, to https or on this machine. The token is sent only to the first origin.
 */
export function githubConnections(signal: AbortSignal): HttpSender {
  const senders = new Map<string, HttpSender>();
  const send: HttpSender = (request) => {
    const sender = senders.get(request.url.origin) ?? httpSender(request.url, signal);
    senders.set(request.url.origin, sender);
    return sender(request);
  };
  return async (request) => {
    let next = request;
    for (let redirects = 0; ; redirects += 1) {
      const response = await send(next);
      const target = redirectTarget(next, response);
      if (target === undefined) return response;
      await readBody(response.body, MAX_REDIRECT_BYTES);
      if (redirects === MAX_REDIRECTS)
        throw unreachable(`GitHub redirected more than ${MAX_REDIRECTS} times`);
      next = redirected(next, target);
    }
  };
}

function redirectTarget({ method, url }: HttpRequest, { status, headers }: HttpResponse): URL | undefined {
  const { location } = headers;
  if (method !== 'GET' || location === undefined || !REDIRECTS.includes(status)) return undefined;
  return safeUrl(location, url);
}

/**
 * Parses a URL from a response of `base`. It must be https, or on this machine if `base` is.
 * @throws QpherSignError `github-unreachable`
 */
export function safeUrl(text: string, base: URL): URL {
  const url = URL.canParse(text, base.href) ? new URL(text, base) : undefined;
  if (url?.protocol === 'https:') return url;
  if (url?.protocol === 'http:' && isLoopback(url) && isLoopback(base)) return url;
  throw unreachable(`GitHub responded with an address that is not https: ${url?.origin ?? 'none'}`);
}

function redirected(request: HttpRequest, url: URL): HttpRequest {
  if (url.origin === request.url.origin) return { ...request, url };
  const { authorization, ...headers } = request.headers;
  return { ...request, url, headers: authorization === undefined ? request.headers : headers };
}
