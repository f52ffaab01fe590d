import { describe, expect, test } from 'vitest';
import { proxyUrl } from '../../src/http/proxy-url.js';
import { thrownCode } from '../support/error-code.js';

const service = new URL('https://qpher.corp.test:8443/api');
const proxy = 'http://proxy.corp.test:3128';

describe('proxy from the environment', () => {
  test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['is that of https_proxy', { https_proxy: proxy }, proxy],
    ['may be named in capitals', { HTTPS_PROXY: proxy }, proxy],
    [
      'is that in small letters where both are set',
      { https_proxy: proxy, HTTPS_PROXY: 'http://other' },
      proxy,
    ],
    ['is that of all_proxy where there is no other', { ALL_PROXY: proxy }, proxy],
    ['is that of https_proxy before all_proxy', { ALL_PROXY: 'http://other', HTTPS_PROXY: proxy }, proxy],
    ['is not that for http', { http_proxy: proxy }, undefined],
    ['is none where the variable is blank', { https_proxy: ' ' }, undefined],
    ['is that of all_proxy where the other is blank', { https_proxy: '', all_proxy: proxy }, proxy],
    [
      'is spoken to in http where its scheme is left out',
      { https_proxy: '127.0.0.1:3128' },
      'http://127.0.0.1:3128',
    ],
    ['may be spoken to in https', { https_proxy: 'https://proxy.test' }, 'https://proxy.test'],
    ['may have white space around it', { https_proxy: `${proxy}\r` }, proxy],
  ])('the proxy %s', (_, environment, expected) => {
    expect(proxyUrl(service, environment)?.origin).toBe(expected);
  });

  test.each(['socks5://user:s3cret@proxy.test', 'http://', 'ftp://proxy.test'])(
    'an invalid proxy is refused, and the error does not show its value: %s',
    (value) => {
      const read = () => proxyUrl(service, { https_proxy: value });
      expect(thrownCode(read)).toBe('setting-invalid');
      expect(read).toThrow(/^the variable https_proxy or all_proxy does not name an http or https proxy$/);
    },
  );

  test.each(['http://localhost:1', 'http://127.0.0.1:1', 'http://[::1]:1'])(
    'requests to %s never use a proxy',
    (url) => {
      expect(proxyUrl(new URL(url), { http_proxy: proxy, all_proxy: proxy })).toBeUndefined();
    },
  );
});

describe('no_proxy', () => {
  const isDirect = (noProxy: string, url: string): boolean =>
    proxyUrl(new URL(url), { https_proxy: proxy, NO_PROXY: noProxy }) === undefined;

  test.each([
    ['corp.test', 'https://corp.test'],
    ['corp.test', 'https://qpher.corp.test'],
    ['.corp.test', 'https://qpher.corp.test'],
    ['.corp.test', 'https://corp.test'],
    ['*.corp.test', 'https://a.b.corp.test'],
    ['corp.test.', 'https://qpher.corp.test'],
    ['CORP.test', 'https://qpher.Corp.TEST'],
    ['other.test, corp.test', 'https://qpher.corp.test'],
    ['other.test corp.test', 'https://qpher.corp.test'],
    ['corp.test:8443', 'https://qpher.corp.test:8443'],
    ['corp.test:443', 'https://qpher.corp.test'],
    ['*', 'https://qpher.corp.test'],
    ['10.1.2.3', 'https://10.1.2.3'],
    ['10.0.0.0/8', 'https://10.1.2.3'],
    ['0.0.0.0/8', 'https://0.0.0.0:8443'],
    ['fd00::/8', 'https://[fd12::1]'],
    ['[fd12::1]', 'https://[fd12::1]'],
  ])('no_proxy=%s bypasses the proxy for %s', (noProxy, url) => {
    expect(isDirect(noProxy, url)).toBe(true);
  });

  test.each([
    ['corp.test', 'https://notcorp.test'],
    ['qpher.corp.test', 'https://corp.test'],
    ['corp.test:443', 'https://corp.test:8443'],
    ['10.0.0.0/8', 'https://11.1.2.3'],
    ['10.0.0.0/99', 'https://10.1.2.3'],
    ['fd00::/8', 'https://10.1.2.3'],
    ['1.2.3', 'https://10.1.2.3'],
    ['', 'https://corp.test'],
  ])('no_proxy=%s does not bypass the proxy for %s', (noProxy, url) => {
    expect(isDirect(noProxy, url)).toBe(false);
  });
});
