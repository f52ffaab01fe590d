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

// Windows does not connect to the address 0.0.0.0, where these services are.
describe.skipIf(isWindows)('an authority of certificates that the system does not know', () => {
  test('is trusted where NODE_EXTRA_CA_CERTS names it', async () => {
    const { sign, trust, emulator } = await behindTls();
    const { status, stderr } = await sign(trust);
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining(`${trust.NODE_EXTRA_CA_CERTS} are trusted too`),
    ]);
    expect(emulator.requests).toHaveLength(4);
  });

  test.runIf(isLinux).each(['NODE_OPTIONS=--use-openssl-ca', 'NODE_USE_SYSTEM_CA=1'])(
    'is named where %s makes it one of the system',
    async (variable) => {
      const { sign, service } = await behindTls();
      const [name = '', value = ''] = variable.split('=', 2);
      const { stderr } = await sign({ [name]: value, SSL_CERT_FILE: service.authority });
      expect(stderr).toContain(`the certificates in ${service.authority} are trusted too (SSL_CERT_FILE)`);
    },
  );

  test('is refused otherwise, and the service gets no call', async () => {
    const { sign, emulator } = await behindTls();
    const { status, stderr } = await sign({});
    expect([status, stderr]).toEqual([
      4,
      expect.stringMatching(/certificate-untrusted[^]*NODE_EXTRA_CA_CERTS/),
    ]);
    expect(emulator.requests).toEqual([]);
  });

  test('is refused where a step before set NODE_TLS_REJECT_UNAUTHORIZED=0, which is warned of', async () => {
    const { sign, emulator } = await behindTls();
    const { status, stderr } = await sign({ NODE_TLS_REJECT_UNAUTHORIZED: '0' });
    expect([status, stderr]).toEqual([4, expect.stringContaining('(certificate-untrusted)')]);
    expect(stderr).toContain('warning: NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect');
    expect(stderr).not.toContain('insecure');
    expect(emulator.requests).toEqual([]);
  });

  test('is refused by the Action in the same case, and when it asks GitHub', async () => {
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

describe.skipIf(isWindows)('a proxy', () => {
  test.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'])(
    'named by %s carries every call, and sees none',
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

  test('carries the calls of the Action too', async () => {
    const { trust, emulator, service, folder } = await behindTls();
    const proxy = await tunnelProxy();
    const inputs = { files: '*', 'api-url': service.url, 'api-key': emulator.apiKey };
    const environment = { ...trust, HTTPS_PROXY: `http://${proxy.host}` };
    const { status, stderr } = await runAction(inputs, { folder, environment });
    expect([status, stderr]).toEqual([0, '']);
    expect(proxy.asked.length).toBeGreaterThan(0);
  });

  test('gets the credentials in its URL; when it refuses them, they are not shown', async () => {
    const { sign, trust } = await behindTls();
    const expected = `Basic ${Buffer.from('user:pass word').toString('base64')}`;
    const proxy = await tunnelProxy(expected);
    const refused = await sign({ ...trust, HTTPS_PROXY: `http://user:wr0ng@${proxy.host}` });
    expect([refused.status, refused.stderr]).toEqual([4, expect.stringContaining('the proxy answered 407')]);
    expect(refused.stderr).not.toContain('wr0ng');
    const taken = await sign({ ...trust, HTTPS_PROXY: `http://user:pass%20word@${proxy.host}` });
    expect([taken.status, proxy.authorizations.at(-1)]).toEqual([0, expected]);
  });

  test('that says nothing is not waited for longer than timeout', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const { sign, trust } = await behindTls();
    const { port } = silent.address() as AddressInfo;
    const { status, stderr } = await sign({ ...trust, HTTPS_PROXY: `http://127.0.0.1:${port}` });
    expect([status, stderr]).toEqual([4, expect.stringContaining('(deadline-exceeded)')]);
  });

  test.each(['0.0.0.0', 'other.example, 0.0.0.0', '0.0.0.0/8', '*'])(
    'is left out for the hosts of NO_PROXY (%s)',
    async (hosts) => {
      const { sign, trust } = await behindTls();
      const proxy = await tunnelProxy();
      const variables = { HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: hosts };
      expect(await sign({ ...trust, ...variables })).toMatchObject({ status: 0 });
      expect(proxy.asked).toEqual([]);
    },
  );

  test('is not asked for a service on this machine', async () => {
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

  test('whose variable makes no sense is an error that does not repeat it', async () => {
    const { sign, folder } = await behindTls();
    const { status, stderr } = await sign({ HTTPS_PROXY: 'socks5://user:s3cret@proxy.example' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('(setting-invalid)')]);
    expect(stderr).not.toContain('s3cret');
    expect(filesBelow(folder)).toEqual(['a', 'b']);
  });
});
