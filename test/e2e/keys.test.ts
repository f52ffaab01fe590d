import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runningEmulator } from '../support/emulator.js';
import { runCli } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

interface Shown {
  readonly key_version: number;
  readonly before?: string | null;
  readonly status: string | null;
}

/** A folder, and `qpher-sign keys …` in it for a tenant of its own. */
async function tenant(options: Parameters<typeof runningEmulator>[0] = {}) {
  const folder = temporaryFolder();
  const emulator = await runningEmulator(options);
  const environment = { QPHER_API_URL: emulator.url, QPHER_API_KEY: emulator.apiKey };
  const keys = (...argv: string[]) => runCli(['keys', ...argv], { folder, environment });
  const shown = async (...argv: string[]): Promise<readonly string[]> => {
    const { status, stdout } = await keys(...argv, '--json');
    expect(status).toBe(0);
    const document = JSON.parse(stdout) as { readonly keys: readonly Shown[] };
    return document.keys.map(
      (key) =>
        `${key.key_version} ${key.before === undefined ? '' : `${key.before ?? '-'} -> `}${key.status ?? '-'}`,
    );
  };
  return { folder, environment, keys, shown };
}

describe('keys', () => {
  test('keys list, active, generate, rotate and retire show what happened to each key', async () => {
    const { keys, shown } = await tenant();
    expect(await shown('active')).toEqual(['1 active']);
    expect(await shown('rotate')).toEqual(['2 - -> active', '1 active -> retired']);
    expect(await shown('retire', '2')).toEqual(['2 active -> retired', '1 retired -> retired']);
    expect(await shown('generate')).toEqual([
      '3 - -> active',
      '2 retired -> retired',
      '1 retired -> retired',
    ]);
    expect(await shown('list')).toEqual(['3 active', '2 retired', '1 retired']);
    expect(await shown('generate', '--algorithm', 'Kyber768')).toEqual(['1 - -> active']);
    const refused = await keys('generate');
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(/key version 3 is active.*\(key-active\)\n.*`qpher-sign keys rotate`/);
  });

  test.each(['older', 'newer'] as const)(
    'keys rotate works with the %s edition of the service',
    async (edition) => {
      const { keys } = await tenant({ edition });
      const { stdout } = await keys('rotate');
      expect(stdout).toMatch(
        /^VERSION .* BEFORE .* NOW .*\n2 +Dilithium3 +- +active .*\n1 +Dilithium3 +active +retired /,
      );
    },
  );

  test('keys export updates a keyring and keeps a compromised key archived', async () => {
    const { folder, keys, shown } = await tenant();
    const at = path.join(folder, 'k.json');
    const exporting = ['export', '--output', 'k.json'];
    expect(await keys(...exporting)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^k\.json: new keyring\nVERSION .*\n1 .* - +active .*sha256:/) as unknown,
    });
    expect(await shown('archive', '1', '--keyring', 'k.json')).toEqual(['1 active -> archived']);
    await keys('rotate');
    const updated = await keys(...exporting);
    expect(updated.stdout).toMatch(/^k\.json: updated\n.*\n2 .* - +active .*\n1 .* archived +archived /);
    expect(updated.stderr).toBe('note: key version 1 stays archived: the service lists it as retired\n');
    const bytes = readFileSync(at);
    expect(await keys(...exporting)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('k.json: up to date\n') as unknown,
    });
    expect(readFileSync(at).equals(bytes)).toBe(true);
  });

  test('keys archive needs no API key', async () => {
    const { folder, keys } = await tenant();
    await keys('export', '--output', 'k.json');
    expect(await runCli(['keys', 'archive', '1', '--keyring', 'k.json'], { folder })).toMatchObject({
      status: 0,
    });
  });

  test('keys export --check exits with 1 for an absent or outdated keyring and writes nothing', async () => {
    const { folder, keys } = await tenant();
    const at = path.join(folder, 'k.json');
    const checking = ['export', '--output', 'k.json', '--check'];
    expect(await keys(...checking)).toMatchObject({ status: 1 });
    await keys('export', '--output', 'k.json');
    expect(await keys(...checking)).toMatchObject({ status: 0 });
    await keys('archive', '1', '--keyring', 'k.json');
    expect(await keys(...checking)).toMatchObject({ status: 0 });
    await keys('rotate');
    const bytes = readFileSync(at);
    expect(await keys(...checking)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^k\.json: not up to date\n.*\n2 .* - +active /) as unknown,
    });
    expect(readFileSync(at).equals(bytes)).toBe(true);
  });

  test("keys export refuses another tenant's keyring and a file that is not a keyring", async () => {
    const [one, other] = [await tenant(), await tenant()];
    await one.keys('export', '--output', 'k.json');
    const file = path.join(one.folder, 'k.json');
    expect(await other.keys('export', '--output', file)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('(key-conflict)') as unknown,
    });
    writeFileSync(file, 'mine');
    expect(await one.keys('export', '--output', 'k.json')).toMatchObject({ status: 2 });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('keys export of one key replaces a public key, but never a keyring or any other file', async () => {
    const { folder, keys } = await tenant();
    const at = (name: string): string => path.join(folder, name);
    const one = (format: string, file: string) => keys('export', '--format', format, '--output', file);
    await keys('export', '--output', 'k.json');
    await keys('archive', '1', '--keyring', 'k.json');
    const keyring = readFileSync(at('k.json'));
    writeFileSync(at('notes'), 'mine');
    const refused = { status: 2, stderr: expect.stringContaining('(file-foreign)') as unknown };
    for (const format of ['pem', 'jwk']) {
      expect(await one(format, 'k.json')).toMatchObject(refused);
      expect(await one(format, 'notes')).toMatchObject(refused);
    }
    expect(readFileSync(at('k.json')).equals(keyring)).toBe(true);
    expect(readFileSync(at('notes'), 'utf8')).toBe('mine');
    expect(await one('pem', 'key')).toMatchObject({ status: 0 });
    expect(await one('jwk', 'key')).toMatchObject({ status: 0 });
    expect(JSON.parse(readFileSync(at('key'), 'utf8'))).toMatchObject({ kty: 'AKP' });
  });

  test.each([
    ['--check'],
    ['--check', '--output', 'k.json', '--format', 'pem'],
    ['--output', 'k.json', '--key-version', '1'],
  ])('keys export refuses flags that contradict each other: %s %s', async (...argv) => {
    const { keys } = await tenant();
    expect(await keys('export', ...argv)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('(setting-conflict)') as unknown,
    });
  });

  test('text from the service cannot form CI commands or hide characters in the JSON output', async () => {
    const key = { key_version: 1, algorithm: 'Kyber768', status: 'active', public_key: '##[group]\u202e' };
    const body = JSON.stringify({
      data: { keys: [{ ...key, created_at: '2026-11-22T05:00:00Z' }], total: 1 },
    });
    const { keys } = await tenant({ faults: [{ operation: 'listKeys', status: 200, body }] });
    const { stdout } = await keys('list', '--algorithm', 'Kyber768', '--json');
    expect(stdout).not.toMatch(/##\[|\u202e/);
    expect(JSON.parse(stdout)).toMatchObject({ keys: [key] });
  });
});
