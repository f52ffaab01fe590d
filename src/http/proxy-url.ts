import { getProxyForUrl } from 'proxy-from-env';
import { QpherSignError } from '../errors.js';
import { isLoopback } from './loopback.js';

/**
 * The proxy that the variables (`https_proxy`, `all_proxy`, `no_proxy` and the same in capitals) name for a URL, or
 * `undefined` for none. This machine itself is never looked for through a proxy: it would look on its own.
 * @throws QpherSignError `setting-invalid`, without the value, which may hold a password
 */
export function proxyUrl(apiUrl: URL): URL | undefined {
  const proxy = isLoopback(apiUrl) ? '' : getProxyForUrl(apiUrl.href);
  if (proxy === '') return undefined;
  const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new QpherSignError(
    'setting-invalid',
    'the proxy variable for https names no http or https proxy',
    'write it as http://host:port, or name the host of api-url in no_proxy',
  );
}
