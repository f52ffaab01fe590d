import { caseFolder } from '../support/run-hostile-case.js';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runningEmulator } from '../support/emulator.js';
import { httpsService, tunnelProxy } from '../support/https-service.js';
import { runAction, runCli } from '../support/run-process.js';
import { isLinux, isWindows } from '../support/systems.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

async function behindTls() {
  const emulator = await runningEmulator();
  const service = await httpsService(emulator);
  const folder = temporaryFolder({ a: 'a', b: 'b' });
  const trust = { NODE_EXTRA_CA_CERTS: service.authority };
  const variables = { QPHER_API_URL: service.url, QPHER_API_KEY: emulator.apiKey };
  const sign = (environment: Readonly<Record<string, string>>) =>
    runCli(['sign', '*', '--timeout=3'], { folder, environment: { ...variables, ...environment } });
  return { emulator, service, folder, trust, sign };
}

// Windows cannot connect to the address 0.0.0.0, on which these services listen.
describe.skipIf(isWindows)('unknown certificate authorities', () => {
  test('a certificate authority named by NODE_EXTRA_CA_CERTS is trusted and named in the log', async () => {
    const { sign, trust, emulator } = await behindTls();
    const { status, stderr } = await sign(trust);
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining(`${trust.NODE_EXTRA_CA_CERTS} are trusted too`),
    ]);
    expect(emulator.requests).toHaveLength(4);
  });

  test.runIf(isLinux).each(['NODE_OPTIONS=--use-openssl-ca', 'NODE_USE_SYSTEM_CA=1'])(
    'with %s, the log names the file of the certificates that are also trusted',
    async (variable) => {
      const { sign, service } = await behindTls();
      const [name = '', value = ''] = variable.split('=', 2);
      const { stderr } = await sign({ [name]: value, SSL_CERT_FILE: service.authority });
      expect(stderr).toContain(`the certificates in ${service.authority} are trusted too (SSL_CERT_FILE)`);
    },
  );

  test('an unknown certificate authority is refused, and the service gets no call', async () => {
    const { sign, emulator } = await behindTls();
    const { status, stderr } = await sign({});
    expect([status, stderr]).toEqual([
      4,
      expect.stringMatching(/certificate-untrusted[^]*NODE_EXTRA_CA_CERTS/),
    ]);
    expect(emulator.requests).toEqual([]);
  });

  test('NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect and leads to a warning', async () => {
    const { sign, emulator } = await behindTls();
    const { status, stderr } = await sign({ NODE_TLS_REJECT_UNAUTHORIZED: '0' });
    expect([status, stderr]).toEqual([4, expect.stringContaining('(certificate-untrusted)')]);
    expect(stderr).toContain('warning: NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect');
    expect(stderr).not.toContain('insecure');
    expect(emulator.requests).toEqual([]);
  });

  test('the Action ignores NODE_TLS_REJECT_UNAUTHORIZED=0 for the service and for GitHub', async () => {
    const { service, emulator, folder } = await behindTls();
    const environment = { NODE_TLS_REJECT_UNAUTHORIZED: '0', GITHUB_API_URL: service.url };
    const sign = { files: '*', 'api-url': service.url, 'api-key': emulator.apiKey };
    const verify = { mode: 'verify', repository: 'o/r', 'release-tag': 'v1', 'github-token': 'ghs_token' };
    const keyring = { 'trusted-keys': path.join(await caseFolder('control-genuine'), 'keyring.json') };
    for (const inputs of [sign, { ...verify, ...keyring }]) {
      const { status, stdout } = await runAction(inputs, { folder, environment });
      expect([status, stdout]).toEqual([1, expect.stringContaining('(certificate-untrusted)')]);
      expect(stdout).toMatch(/^::warning.*NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect/m);
    }
    expect(emulator.requests).toEqual([]);
  });
});

describe.skipIf(isWindows)('proxies', () => {
  test.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'])(
    'a proxy named by %s carries every call and never sees the API key',
    async (variable) => {
      const { sign, trust, emulator, service } = await behindTls();
      const proxy = await tunnelProxy();
      const { status, stderr } = await sign({ ...trust, [variable]: `http://${proxy.host}` });
      expect(status).toBe(0);
      expect(stderr).not.toMatch(/warning/i);
      expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT ${new URL(service.url).host}`]));
      expect(proxy.seen().length).toBeGreaterThan(1000);
      expect(proxy.seen().includes(emulator.apiKey)).toBe(false);
    },
  );

  test('the calls of the Action go through the proxy', async () => {
    const { trust, emulator, service, folder } = await behindTls();
    const proxy = await tunnelProxy();
    const inputs = { files: '*', 'api-url': service.url, 'api-key': emulator.apiKey };
    const environment = { ...trust, HTTPS_PROXY: `http://${proxy.host}` };
    const { status, stderr } = await runAction(inputs, { folder, environment });
    expect([status, stderr]).toEqual([0, '']);
    expect(proxy.asked.length).toBeGreaterThan(0);
  });

  test('a proxy gets the credentials from its URL, and an error does not show them', async () => {
    const { sign, trust } = await behindTls();
    const expected = `Basic ${Buffer.from('user:pass word').toString('base64')}`;
    const proxy = await tunnelProxy(expected);
    const refused = await sign({ ...trust, HTTPS_PROXY: `http://user:wr0ng@${proxy.host}` });
    expect([refused.status, refused.stderr]).toEqual([4, expect.stringContaining('the proxy answered 407')]);
    expect(refused.stderr).not.toContain('wr0ng');
    const taken = await sign({ ...trust, HTTPS_PROXY: `http://user:pass%20word@${proxy.host}` });
    expect([taken.status, proxy.authorizations.at(-1)]).toEqual([0, expected]);
  });

  test('a run through a proxy that does not respond ends at the timeout', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const { sign, trust } = await behindTls();
    const { port } = silent.address() as AddressInfo;
    const { status, stderr } = await sign({ ...trust, HTTPS_PROXY: `http://127.0.0.1:${port}` });
    expect([status, stderr]).toEqual([4, expect.stringContaining('(deadline-exceeded)')]);
  });

  test.each(['0.0.0.0', 'other.example, 0.0.0.0', '0.0.0.0/8', '*'])(
    'hosts in NO_PROXY (%s) are reached without the proxy',
    async (hosts) => {
      const { sign, trust } = await behindTls();
      const proxy = await tunnelProxy();
      const variables = { HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: hosts };
      expect(await sign({ ...trust, ...variables })).toMatchObject({ status: 0 });
      expect(proxy.asked).toEqual([]);
    },
  );

  test('a service on this machine is reached without the proxy', async () => {
    const { url, apiKey } = await runningEmulator();
    const proxy = await tunnelProxy();
    const through = `http://${proxy.host}`;
    const environment = {
      QPHER_API_URL: url,
      QPHER_API_KEY: apiKey,
      HTTP_PROXY: through,
      ALL_PROXY: through,
    };
    const options = { folder: temporaryFolder({ a: 'a' }), environment };
    expect(await runCli(['sign', '*'], options)).toMatchObject({ status: 0 });
    expect(proxy.asked).toEqual([]);
  });

  test('an unsupported proxy URL is an error that does not show its password', async () => {
    const { sign, folder } = await behindTls();
    const { status, stderr } = await sign({ HTTPS_PROXY: 'socks5://user:s3cret@proxy.example' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('(setting-invalid)')]);
    expect(stderr).not.toContain('s3cret');
    expect(filesBelow(folder)).toEqual(['a', 'b']);
  });
});
