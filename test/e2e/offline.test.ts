import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runningEmulator } from '../support/emulator.js';
import { caseFolder } from '../support/run-hostile-case.js';
import { bundleNode, nodes, runCli, type RunOptions } from '../support/run-process.js';

const recorder = pathToFileURL(path.resolve(import.meta.dirname, '../support/no-connections.mjs')).href;

/** The Linux command that runs another one in new namespaces. */
const UNSHARE = 'unshare';

/** A genuine release and its keyring, for each way of verifying offline. */
const offlineVerifications: readonly (readonly [string, readonly string[]])[] = [
  ['a release', []],
  ['a release with all that can be asked of it', ['--strict', '--expected-ref', 'refs/tags/v2']],
  ['a file alone', ['--manifest', 'none', 'release/app.tgz']],
];

const offline = ['verify', '--root', 'release', '--trusted-keys', 'keyring.json', '--report', 'report.json'];

describe.each(nodes)('offline with %s', (node) => {
  /** Runs with every network function recorded and refused, and returns the record. */
  async function recorded(folder: string, argv: readonly string[], environment: RunOptions['environment']) {
    const record = path.join(folder, 'connections');
    const { status } = await runCli(argv, {
      node,
      folder,
      nodeArguments: ['--import', recorder],
      environment: { ...environment, QPHER_TEST_CONNECTIONS: record },
    });
    return { status, connections: existsSync(record) ? readFileSync(record, 'utf8') : '' };
  }

  test.each(offlineVerifications)('%s is verified without a connection attempt', async (_, more) => {
    // A key, a service and a proxy are available but must not be used.
    const { url, apiKey } = await runningEmulator();
    const environment = { QPHER_API_URL: url, QPHER_API_KEY: apiKey, HTTPS_PROXY: url, HTTP_PROXY: url };
    const run = await recorded(await caseFolder('control-genuine'), [...offline, ...more], environment);
    expect(run).toEqual({ status: 0, connections: '' });
  });

  test('a release that fails verification causes no connection attempt', async () => {
    const folder = await caseFolder('key-of-attacker');
    const { url, apiKey } = await runningEmulator();
    const environment = { QPHER_API_URL: url, QPHER_API_KEY: apiKey };
    expect(await recorded(folder, offline, environment)).toEqual({ status: 1, connections: '' });
  });

  test.each(['http://127.0.0.1:9', 'https://service.invalid'])(
    'the recorder detects the connection of an online verification to %s',
    async (url) => {
      const environment = { QPHER_API_URL: url, QPHER_API_KEY: `qph_${'0'.repeat(40)}`, QPHER_TIMEOUT: '1' };
      const { status, connections } = await recorded(
        await caseFolder('control-genuine'),
        ['verify', '--root', 'release'],
        environment,
      );
      expect(status).toBe(4);
      expect(connections).toMatch(/^(net|tls)\.connect\n/);
    },
  );
});

/** How to create a network namespace, which has no connections, if this system allows it. */
const namespace = [['--net'], ['--map-root-user', '--net']].find(
  (flags) => spawnSync(UNSHARE, [...flags, bundleNode, '--version']).status === 0,
);

describe.each(nodes)(
  namespace === undefined
    ? 'NOT CHECKED, since this system gives no network namespace: without any network, with %s'
    : 'without any network, with %s',
  (node) => {
    test.each(offlineVerifications)('%s is verified', async (_, more) => {
      const wrapper = namespace === undefined ? [] : [UNSHARE, ...namespace];
      const folder = await caseFolder('control-genuine');
      const { status } = await runCli([...offline, ...more], { node, folder, wrapper });
      expect(status).toBe(0);
    });

    test('the sandbox has no network interfaces', () => {
      const program = "require('node:os').networkInterfaces()";
      const flags = namespace ?? [];
      const argv = [...flags, node, '--print', `JSON.stringify(${program})`];
      const seen = namespace === undefined ? '{}' : spawnSync(UNSHARE, argv).stdout.toString().trim();
      expect(seen).toBe('{}');
    });
  },
);
