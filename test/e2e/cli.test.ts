import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runningEmulator } from '../support/emulator.js';
import { bundleNode, cliBundle, nodes, runCli } from '../support/run-process.js';
import { isLinux, isWindows } from '../support/systems.js';
import { tool } from '../../src/version.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const files = { 'app.tgz': 'app', 'linux/app.tgz': 'linux app' };
const signedFiles = [
  'app.tgz',
  'app.tgz.sig',
  'linux/app.tgz',
  'linux/app.tgz.sig',
  'qpher-manifest.json',
  'qpher-manifest.json.sig',
];

async function serviceEnvironment(options: Parameters<typeof runningEmulator>[0] = {}) {
  const emulator = await runningEmulator(options);
  return { emulator, environment: { QPHER_API_URL: emulator.url, QPHER_API_KEY: emulator.apiKey } };
}

describe.each(nodes)('command line in %s', (node) => {
  test('demo completes all its steps and keeps its files with --keep', async () => {
    const folder = temporaryFolder();
    const { status, stdout, stderr } = await runCli(['demo', '--keep', 'kept'], { node, folder });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.match(/^✓ /gm)).toHaveLength(13);
    expect(stdout).not.toContain('✗');
    expect(filesBelow(path.join(folder, 'kept'))).toContain('release-1/qpher-manifest.json.sig');
  });

  test('demo reports file-unwritable if the folder for --keep cannot be created', async () => {
    const folder = temporaryFolder({ file: '' });
    for (const kept of ['file', 'file/kept']) {
      expect(await runCli(['demo', '--keep', kept], { node, folder })).toMatchObject({
        status: 5,
        stderr: expect.stringContaining('(file-unwritable)') as unknown,
      });
    }
  });

  test('a signed release verifies online, and offline with the exported keyring', async () => {
    const folder = temporaryFolder(files);
    const { environment } = await serviceEnvironment();
    const run = (...argv: string[]) => runCli(argv, { node, folder, environment });

    expect(await run('sign', '**')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('signed 2 artifacts') as unknown,
    });
    expect(filesBelow(folder)).toEqual(signedFiles);
    expect(await run('keys', 'export', '--output', 'qpher-keyring.json')).toMatchObject({ status: 0 });
    expect(await run('verify')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('verified 2 artifacts') as unknown,
    });

    const offline = { node, folder, environment: {} };
    expect(await runCli(['verify', '--trusted-keys', 'qpher-keyring.json'], offline)).toMatchObject({
      status: 0,
    });
    writeFileSync(path.join(folder, 'app.tgz'), 'APP');
    const failed = await runCli(['verify', '--trusted-keys', 'qpher-keyring.json'], offline);
    expect(failed).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('✗ app.tgz: modified') as unknown,
    });
  });

  test.skipIf(isWindows)(
    'a manifest is never written over an artifact or another output through a link to the folder',
    async () => {
      const folder = temporaryFolder({ 'app.tgz': 'app' });
      symlinkSync('.', path.join(folder, 'link'));
      const { environment } = await serviceEnvironment();
      for (const name of ['app.tgz', 'app.tgz.sig', 'SHA256SUMS']) {
        const argv = ['sign', 'app.tgz', '--checksums', 'sha256', '--on-existing', 'overwrite'];
        const signed = await runCli([...argv, '--manifest', `link/${name}`], { node, folder, environment });
        expect([name, signed.status]).toEqual([name, 2]);
        expect(readdirSync(folder).sort()).toEqual(['app.tgz', 'link']);
      }
      expect(readFileSync(path.join(folder, 'app.tgz'), 'utf8')).toBe('app');
    },
  );

  test.runIf(isWindows)('a manifest and a report can be named with backslashes', async () => {
    const folder = temporaryFolder({ 'sub/app.tgz': 'app' });
    const { environment } = await serviceEnvironment();
    const documents = ['--manifest', 'sub\\release.json', '--report', 'sub\\report.json'];
    const signed = await runCli(['sign', 'sub\\app.tgz', ...documents], { node, folder, environment });
    expect(signed).toMatchObject({ status: 0 });
    expect(filesBelow(folder)).toEqual(
      ['app.tgz', 'app.tgz.sig', 'release.json', 'release.json.sig', 'report.json'].map(
        (name) => `sub/${name}`,
      ),
    );
    const clash = ['--manifest', 'sub\\app.tgz.sig'];
    expect(await runCli(['sign', 'sub/app.tgz', ...clash], { node, folder, environment })).toMatchObject({
      status: 2,
    });
  });

  test('round-3 signatures are written and verified', async () => {
    const folder = temporaryFolder(files);
    const { environment } = await serviceEnvironment({ scheme: 'dilithium3-r3' });
    expect(await runCli(['sign', '**'], { node, folder, environment })).toMatchObject({ status: 0 });
    expect(readFileSync(path.join(folder, 'app.tgz.sig')).length).toBe(3293);
    expect(await runCli(['verify'], { node, folder, environment })).toMatchObject({ status: 0 });
  });
});

describe('output for machines', () => {
  test.each([['version'], ['-v'], ['--version']])('%s prints the version', async (word) => {
    expect(await runCli([word], { folder: temporaryFolder() })).toMatchObject({
      status: 0,
      stdout: `${tool.version}\n`,
    });
  });

  test('help shows the help, and help sign shows the help of sign', async () => {
    const shown = (...argv: string[]) => runCli(argv, { folder: temporaryFolder() });
    const [all, sign] = [await shown('help'), await shown('help', 'sign')];
    expect([all.status, all.stdout]).toEqual([0, (await shown('--help')).stdout]);
    expect([sign.status, sign.stdout]).toEqual([0, (await shown('sign', '--help')).stdout]);
  });

  test('--json prints only the report on standard output', async () => {
    const folder = temporaryFolder(files);
    const { environment } = await serviceEnvironment();
    const { stdout } = await runCli(['sign', '**', '--json'], { folder, environment });
    expect(JSON.parse(stdout)).toMatchObject({
      type: 'qpher-sign/report/v1',
      mode: 'sign',
      outcome: 'signed',
      exit_status: 0,
      error: null,
      result: { artifacts: [{ path: 'app.tgz', action: 'signed' }, { path: 'linux/app.tgz' }] },
    });
  });

  test('--json also reports an error, and --report writes the same to a file', async () => {
    const folder = temporaryFolder(files);
    const { status, stdout } = await runCli(['sign', '**', '--json', '--report', 'out/report.json'], {
      folder,
    });
    const report: unknown = JSON.parse(stdout);
    expect([status, report]).toMatchObject([2, { outcome: 'error', error: { code: 'api-key-missing' } }]);
    expect(JSON.parse(readFileSync(path.join(folder, 'out/report.json'), 'utf8'))).toEqual(report);
  });

  test('a report whose name ends in .xml is JUnit XML', async () => {
    const folder = temporaryFolder(files);
    const { environment } = await serviceEnvironment();
    await runCli(['sign', '**', '--report', 'out/junit.xml'], { folder, environment });
    const xml = readFileSync(path.join(folder, 'out/junit.xml'), 'utf8');
    expect(xml).toMatch(/^<\?xml .*\n<testsuites name="qpher-sign sign" tests="3" failures="0"/);
  });

  test('a report that cannot be written is an error and the only document on standard output', async () => {
    const folder = temporaryFolder({ ...files, file: '' });
    const { environment } = await serviceEnvironment();
    const argv = ['sign', '*.tgz', '--json', '--report', 'file/report.json'];
    const { status, stdout } = await runCli(argv, { folder, environment });
    expect([status, JSON.parse(stdout)]).toMatchObject([
      5,
      { outcome: 'error', error: { code: 'file-unwritable' } },
    ]);
  });

  test('an invalid setting is reported as JSON if --json is given', async () => {
    const { status, stdout } = await runCli(['sign', '*', '--json', '--timeout', 'abc'], {
      folder: temporaryFolder(),
    });
    expect([status, JSON.parse(stdout)]).toMatchObject([
      2,
      { type: 'qpher-sign/report/v1', error: { code: 'setting-invalid' } },
    ]);
  });

  test('an unknown flag is reported as JSON if --json is given', async () => {
    const { status, stdout } = await runCli(['sign', '--frobnicate', '--json'], {
      folder: temporaryFolder(),
    });
    expect([status, JSON.parse(stdout)]).toMatchObject([2, { error: { code: 'setting-unknown' } }]);
  });

  test('--trusted-keys - reads trusted keys from standard input', async () => {
    const folder = temporaryFolder(files);
    const { environment } = await serviceEnvironment();
    const signed = await runCli(['sign', 'app.tgz', 'linux/*'], { folder, environment });
    expect(signed.status).toBe(0);
    const { stdout: keyring } = await runCli(['keys', 'export'], { folder, environment });
    expect(await runCli(['verify', '--trusted-keys', '-'], { folder, input: keyring })).toMatchObject({
      status: 0,
    });
  });

  test.skipIf(isWindows)('a run that waits for standard input ends at its timeout', async () => {
    const folder = temporaryFolder(files);
    const limits = 'exec < <(sleep 10 2> /dev/null)';
    const { status, stderr } = await runCli(['verify', '--trusted-keys=-', '--timeout=1'], {
      folder,
      limits,
    });
    expect([status, stderr]).toEqual([4, expect.stringContaining('(deadline-exceeded)')]);
  });

  test.skipIf(isWindows)('standard input beyond the size limit is refused as unreadable', async () => {
    const options = { folder: temporaryFolder(files), limits: 'exec < /dev/zero' };
    const { status, stderr } = await runCli(['verify', '--trusted-keys=-'], options);
    expect([status, stderr]).toEqual([5, expect.stringContaining('(file-unreadable)')]);
  });

  test('an unhandled error ends the run with status 5 and the code internal-error', async () => {
    const folder = temporaryFolder(files);
    const { environment } = await serviceEnvironment();
    // The HTTP library needs WebAssembly and loads it where no code handles the error.
    const options = { folder, environment, nodeArguments: ['--jitless'] };
    const { status, stderr } = await runCli(['sign', 'app.tgz', '--timeout=5'], options);
    expect([status, stderr]).toEqual([5, expect.stringContaining('(internal-error)')]);
  });

  test('the emulator prints its address and API key first, and ends on SIGTERM', async () => {
    const child = spawn(bundleNode, [cliBundle, 'emulator', '--json'], { env: {} });
    const line = await new Promise<string>((resolve) =>
      child.stdout.setEncoding('utf8').once('data', resolve),
    );
    const { url, api_key } = JSON.parse(line) as Record<string, string>;
    const environment = { QPHER_API_URL: url ?? '', QPHER_API_KEY: api_key ?? '' };
    const listed = await runCli(['keys', 'list', '--json'], { folder: temporaryFolder(), environment });
    expect(JSON.parse(listed.stdout)).toMatchObject({ keys: [{ key_version: 1, status: 'active' }] });
    child.kill('SIGTERM');
    // Windows has no signals and ends it immediately.
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(
      process.platform === 'win32' ? null : 0,
    );
  });
});

describe('end of a run', () => {
  test.each<[string, Readonly<Record<string, string>>, number, number, string]>([
    ['credentials that are refused', { QPHER_API_KEY: 'qph_00000000000000' }, 0, 3, 'credentials-refused'],
    [
      'a service that is not there',
      { QPHER_API_URL: 'http://127.0.0.1:9', QPHER_TIMEOUT: '1' },
      0,
      4,
      'service-unreachable',
    ],
    ['a service that hangs', { QPHER_TIMEOUT: '1' }, 60_000, 4, 'deadline-exceeded'],
  ])('a failed run leaves no file: %s', async (_, more, latencyMs, status, code) => {
    const folder = temporaryFolder(files);
    const { environment } = await serviceEnvironment({ latencyMs });
    const finished = await runCli(['sign', '**'], { folder, environment: { ...environment, ...more } });
    expect(finished).toMatchObject({ status, stderr: expect.stringContaining(code) as unknown });
    expect(filesBelow(folder)).toEqual(Object.keys(files));
  });

  test.skipIf(isWindows).each(['SIGINT', 'SIGTERM'] as const)(
    'a cancelled run exits with 130, leaves no temporary file, and the next run finishes: %s',
    async (signal) => {
      const folder = temporaryFolder(
        Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, `${index}`])),
      );
      const { environment, emulator } = await serviceEnvironment({ latencyMs: 30 });
      const interrupt = { signal, when: /signed/ };
      const { status, stderr } = await runCli(['sign', '**'], { folder, environment, interrupt });
      expect([status, stderr]).toEqual([130, expect.stringContaining('cancelled')]);
      expect(filesBelow(folder).filter((name) => !/^f\d+(\.sig)?$/.test(name))).toEqual([]);
      expect(emulator.requests.length).toBeLessThan(40);
      expect(await runCli(['sign', '**'], { folder, environment })).toMatchObject({ status: 0 });
    },
  );

  test.skipIf(isWindows)(
    'a run ends with the right status even if the reader of its output goes away',
    async () => {
      const folder = temporaryFolder(
        Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, `${index}`])),
      );
      const { environment } = await serviceEnvironment();
      const onStart = ({ stdout, stderr }: ChildProcess): void => {
        stdout?.destroy();
        stderr?.destroy();
      };
      expect(await runCli(['sign', '**'], { folder, environment, onStart })).toMatchObject({ status: 0 });
      expect(await runCli(['verify'], { folder, environment, onStart })).toMatchObject({ status: 0 });
      writeFileSync(path.join(folder, 'f7'), 'changed');
      expect(await runCli(['verify'], { folder, environment, onStart })).toMatchObject({ status: 1 });
    },
  );

  test.skipIf(!isLinux || isWindows)(
    'a run with standard output on a full disk exits with 5 and the reason',
    async () => {
      const folder = temporaryFolder(files);
      const { environment } = await serviceEnvironment();
      for (const argv of [
        ['sign', '**'],
        ['verify', '--json'],
        ['keys', 'export'],
      ]) {
        const limits = 'exec >/dev/full';
        const { status, stderr } = await runCli(argv, { folder, environment, limits });
        expect([status, stderr]).toEqual([
          5,
          expect.stringContaining("cannot write 'standard output': ENOSPC (file-unwritable)"),
        ]);
        expect(stderr).not.toContain('    at ');
      }
    },
  );

  test('verify exits with 1 and rejects a manifest with the signature of another file', async () => {
    const folder = temporaryFolder(files);
    const { environment } = await serviceEnvironment();
    await runCli(['sign', '**'], { folder, environment });
    cpSync(path.join(folder, 'app.tgz.sig'), path.join(folder, 'qpher-manifest.json.sig'));
    const { status, stdout } = await runCli(['verify'], { folder, environment });
    expect([status, stdout]).toEqual([1, expect.stringContaining('the manifest is rejected')]);
  });

  test('qpher-sign without a command shows the help, and an older Node.js gets a plain message', async () => {
    const { status, stdout } = await runCli([], { folder: temporaryFolder() });
    expect([status, stdout]).toEqual([0, expect.stringContaining('Usage: qpher-sign')]);
    const pretended = temporaryFolder({
      'old.mjs': "Object.defineProperty(process, 'versions', { value: { node: '18.20.0' } });",
    });
    const preload = pathToFileURL(path.join(pretended, 'old.mjs')).href;
    const old = spawn(bundleNode, ['--import', preload, cliBundle, 'demo'], { env: {} });
    const text = await new Promise<string>((resolve) => old.stderr.setEncoding('utf8').once('data', resolve));
    expect(text).toContain('Node.js 20.19 or newer');
  });

  test('the API key appears in no output, even if the service sends it back', async () => {
    const folder = temporaryFolder(files);
    const { environment, emulator } = await serviceEnvironment({
      faults: [{ operation: 'sign', status: 400, echo_key: true }],
    });
    const argv = ['sign', '**', '--debug', '--report', 'report.json', '--json'];
    const { status, stdout, stderr } = await runCli(argv, { folder, environment });
    expect(status).toBe(4);
    const report = readFileSync(path.join(folder, 'report.json'), 'utf8');
    for (const text of [stdout, stderr, report]) {
      expect(text).toContain('***');
      expect(text).not.toContain(emulator.apiKey);
    }
    rmSync(path.join(folder, 'report.json'));
    expect(existsSync(path.join(folder, 'qpher-manifest.json'))).toBe(false);
  });
});
