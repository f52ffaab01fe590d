import { httpSender, readBody, type HttpRequest, type HttpResponse, type HttpSender } from '../http/http.js';
import { isLoopback } from '../http/loopback.js';
import { unreachable } from './refusals.js';

/** Redirects of one request that are followed: a renamed repository, then the storage of assets. */
const MAX_REDIRECTS = 5;

/** Bytes of what comes with a redirect. */
const MAX_REDIRECT_BYTES = 64 * 1024;

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Sends requests to whatever origin their URL names, over one set of connections each. Redirects of `GET` are followed,
 * a few, to https or on this machine, and the token is sent to no other origin than the first.
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
        throw unreachable(`GitHub answers with more than ${MAX_REDIRECTS} redirects`);
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
 * A URL that an answer from `base` names: https, or on this machine where `base` is.
 * @throws QpherSignError `github-unreachable`
 */
export function safeUrl(text: string, base: URL): URL {
  const url = URL.canParse(text, base.href) ? new URL(text, base) : undefined;
  if (url?.protocol === 'https:') return url;
  if (url?.protocol === 'http:' && isLoopback(url) && isLoopback(base)) return url;
  throw unreachable(`GitHub names an address that is not https: ${url?.origin ?? 'none'}`);
}

function redirected(request: HttpRequest, url: URL): HttpRequest {
  if (url.origin === request.url.origin) return { ...request, url };
  const { authorization, ...headers } = request.headers;
  return { ...request, url, headers: authorization === undefined ? request.headers : headers };
}
