import { BlockList, isIP } from 'node:net';
import { QpherSignError } from '../errors.js';
import { isLoopback } from './loopback.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that the variables name for a URL, with the rules of curl: `https_proxy`, else `all_proxy`, each also in
 * capitals. A value without a scheme is an http proxy. `no_proxy` lists domains with their subdomains, addresses and
 * networks. This machine is never reached through a proxy, which would connect to itself instead.
 * @returns `undefined` for none
 * @throws QpherSignError `setting-invalid`, without the value, which may contain a password
 * @see https://everything.curl.dev/usingcurl/proxies/env.html
 */
export function proxyUrl(url: URL, environment: Environment = process.env): URL | undefined {
  if (isLoopback(url) || isExempt(url, variable(environment, 'no_proxy'))) return undefined;
  const name = `${url.protocol.slice(0, -1)}_proxy`;
  const value = variable(environment, name) || variable(environment, 'all_proxy');
  if (value === '') return undefined;
  const text = value.includes('://') ? value : `http://${value}`;
  const proxy = URL.canParse(text) ? new URL(text) : undefined;
  if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:') return proxy;
  throw new QpherSignError(
    'setting-invalid',
    `the variable ${name} or all_proxy does not name an http or https proxy`,
    `write it as http://host:port, or list ${url.hostname} in no_proxy`,
  );
}

/** The lower-case name takes precedence; a blank value is ignored. */
function variable(environment: Environment, name: string): string {
  const [value = ''] = [name, name.toUpperCase()]
    .map((each) => (environment[each] ?? '').trim())
    .filter((each) => each !== '');
  return value;
}

function isExempt({ hostname, port }: URL, noProxy: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return noProxy
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .some((entry) => matches(entry, host, port === '' ? '443' : port));
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  const family = isIP(host);
  if (family !== 0) return isInNetwork(entry, host, family) || entry === `${host}:${port}`;
  const [name = '', onlyPort = port] = entry.split(':');
  const domain = name.replace(/^\*?\.|\.$/g, '');
  return onlyPort === port && (host === domain || host.endsWith(`.${domain}`));
}

/** An entry for an address is the address itself or a network such as `10.0.0.0/8`. */
function isInNetwork(entry: string, host: string, family: number): boolean {
  const [address = '', bits] = entry.replace(/[[\]]/g, '').split('/');
  if (isIP(address) !== family) return false;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  const prefix = bits === undefined ? (family === 4 ? 32 : 128) : Number(bits);
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > (family === 4 ? 32 : 128)) return false;
  const network = new BlockList();
  network.addSubnet(address, prefix, type);
  return network.check(host, type);
}
