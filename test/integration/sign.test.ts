import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { startEmulator } from '../../src/emulator/emulator.js';
import { parseManifest } from '../../src/manifest/manifest.js';
import { schemeNames, signatureBytes } from '../../src/signatures/schemes.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { getActiveSigningKey } from '../../src/qpher/signing-keys.js';
import { clientOf, signIn, verifyIn } from '../support/commands.js';
import { callsOf, runningEmulator } from '../support/emulator.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const release = { 'app.tgz': 'app', 'linux/app.tgz': 'linux app', 'linux/b.txt': '' };
const digestOf = (text: string, algorithm = 'sha512') => createHash(algorithm).update(text).digest();
const readManifest = (folder: string) =>
  parseManifest(readFileSync(path.join(folder, 'qpher-manifest.json')));

describe('signing a release', () => {
  test("the run's own lock is not counted among the files left out", async () => {
    const { patterns } = await signIn(temporaryFolder(release), await runningEmulator());
    expect(patterns).toMatchObject([{ text: '**', artifacts: 3, left_out: 0 }]);
  });

  test.each(schemeNames)('a raw %s signature of its digest is written beside each file', async (scheme) => {
    const folder = temporaryFolder(release);
    const emulator = await runningEmulator({ scheme });
    await signIn(folder, emulator);

    const { publicKey } = await getActiveSigningKey(clientOf(emulator));
    for (const [name, content] of Object.entries(release)) {
      const signature = readFileSync(path.join(folder, `${name}.sig`));
      expect(signature.length).toBe(signatureBytes[scheme]);
      expect(await verifySignature(publicKey, digestOf(content), signature)).toBe(true);
    }
    expect(readManifest(folder).keys).toMatchObject([{ key_version: 1, scheme }]);
  });

  test('the signed manifest lists each artifact with size, digest and signature, sorted by path bytes', async () => {
    const folder = temporaryFolder(release);
    const emulator = await runningEmulator();
    await signIn(folder, emulator);

    const manifest = readManifest(folder);
    expect(manifest.artifacts.map(({ path: name, ...entry }) => ({ name, ...entry }))).toEqual(
      ['app.tgz', 'linux/app.tgz', 'linux/b.txt'].map((name) => {
        const content = release[name as keyof typeof release];
        return {
          name,
          size: content.length,
          digests: { sha512: digestOf(content).toString('hex') },
          key_version: 1,
          signature: {
            path: `${name}.sig`,
            request_id: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
            signed_at: expect.stringMatching(/^\d{4}-/) as unknown,
          },
        };
      }),
    );
    const { publicKey } = await getActiveSigningKey(clientOf(emulator));
    const bytes = readFileSync(path.join(folder, 'qpher-manifest.json'), 'utf8');
    const signature = readFileSync(path.join(folder, 'qpher-manifest.json.sig'));
    const message = Buffer.from(`qpher-sign/manifest/v1 sha512 ${digestOf(bytes).toString('hex')}\n`);
    expect(await verifySignature(publicKey, message, signature)).toBe(true);
    expect(await verifySignature(publicKey, digestOf(bytes), signature)).toBe(false);
  });

  test.each(['sha256', 'sha384'] as const)('the %s digest is signed on request', async (digestAlgorithm) => {
    const folder = temporaryFolder({ a: 'a' });
    const emulator = await runningEmulator();
    await signIn(folder, emulator, { digestAlgorithm });
    const { publicKey } = await getActiveSigningKey(clientOf(emulator));
    const signature = readFileSync(path.join(folder, 'a.sig'));
    expect(await verifySignature(publicKey, digestOf('a', digestAlgorithm), signature)).toBe(true);
    expect((await verifyIn(folder, emulator)).outcome).toBe('verified');
  });

  test('a checksum file lists every artifact, sorted by path', async () => {
    const folder = temporaryFolder({ 'b/x': 'x', a: 'a' });
    await signIn(folder, await runningEmulator(), { checksums: ['sha256'] });
    const lines = [
      `${digestOf('a', 'sha256').toString('hex')}  a`,
      `${digestOf('x', 'sha256').toString('hex')}  b/x`,
      '',
    ];
    expect(readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8')).toBe(lines.join('\n'));
  });

  test('the manifest records the CI run that signed it', async () => {
    const source = {
      provider: 'github',
      repository: 'o/r',
      ref: 'refs/tags/v1',
      commit: 'c0ffee',
      workflow: null,
      run_id: '7',
      run_attempt: 1,
    };
    const folder = temporaryFolder({ a: 'a' });
    await signIn(folder, await runningEmulator(), {}, { source });
    expect(readManifest(folder).source).toEqual(source);
  });
});

describe('signing again', () => {
  test('an unchanged release needs no signing call and keeps its manifest', async () => {
    const folder = temporaryFolder(release);
    const emulator = await runningEmulator();
    await signIn(folder, emulator);
    const before = readFileSync(path.join(folder, 'qpher-manifest.json'));
    const calls = callsOf(emulator, 'sign');

    const result = await signIn(folder, emulator);
    expect(callsOf(emulator, 'sign')).toBe(calls);
    expect(result.artifacts.map(({ action }) => action)).toEqual(['reused', 'reused', 'reused']);
    expect(readFileSync(path.join(folder, 'qpher-manifest.json'))).toEqual(before);
  });

  test('only the changed file and the manifest are signed again', async () => {
    const folder = temporaryFolder(release);
    const emulator = await runningEmulator();
    await signIn(folder, emulator);
    writeFileSync(path.join(folder, 'app.tgz'), 'other');
    const calls = callsOf(emulator, 'sign');
    await signIn(folder, emulator);
    expect(callsOf(emulator, 'sign') - calls).toBe(2);
    expect((await verifyIn(folder, emulator)).outcome).toBe('verified');
  });

  test('a run reuses the signatures of an earlier run that failed half-way', async () => {
    const folder = temporaryFolder(release);
    const state = path.join(temporaryFolder(), 'state.json');
    const failing = await startEmulator({
      stateFile: state,
      faults: [{ operation: 'sign', after: 2, times: 'always', status: 401 }],
    });
    await expect(signIn(folder, failing, { concurrency: 1 })).rejects.toMatchObject({
      code: 'credentials-refused',
    });
    await failing.close();
    expect(filesBelow(folder).filter((name) => name.endsWith('.sig'))).toHaveLength(2);
    expect(existsSync(path.join(folder, 'qpher-manifest.json'))).toBe(false);

    const working = await runningEmulator({ stateFile: state });
    const result = await signIn(folder, working);
    expect(result.artifacts.filter(({ action }) => action === 'reused')).toHaveLength(2);
    expect(callsOf(working, 'sign')).toBe(2);
    expect((await verifyIn(folder, working)).outcome).toBe('verified');
  });

  test('signatures from before a key rotation are replaced', async () => {
    const folder = temporaryFolder(release);
    const emulator = await runningEmulator();
    await signIn(folder, emulator);
    await clientOf(emulator).rotateKey('Dilithium3');
    const result = await signIn(folder, emulator);
    expect(result.artifacts.map(({ action, key_version }) => [action, key_version])).toEqual(
      Array.from({ length: 3 }, () => ['signed', 2]),
    );
  });

  test('overwrite signs every artifact again', async () => {
    const folder = temporaryFolder(release);
    const emulator = await runningEmulator();
    await signIn(folder, emulator);
    const result = await signIn(folder, emulator, { onExisting: 'overwrite' });
    expect(result.artifacts.every(({ action }) => action === 'signed')).toBe(true);
  });

  test("another tool's .sig file is only replaced with overwrite", async () => {
    const folder = temporaryFolder({ a: 'a', 'a.sig': 'minisign' });
    const emulator = await runningEmulator();
    await expect(signIn(folder, emulator)).rejects.toMatchObject({ code: 'file-foreign' });
    expect([readFileSync(path.join(folder, 'a.sig'), 'utf8'), emulator.requests.length]).toEqual([
      'minisign',
      0,
    ]);
    await signIn(folder, emulator, { onExisting: 'overwrite' });
    expect(statSync(path.join(folder, 'a.sig')).size).toBe(3309);
  });

  test('a file that is not a manifest is not replaced by the manifest', async () => {
    const folder = temporaryFolder({ a: 'a', 'package.json': '{}' });
    const emulator = await runningEmulator();
    const signing = signIn(folder, emulator, { files: ['a'], manifest: 'package.json' });
    await expect(signing).rejects.toMatchObject({ code: 'file-foreign' });
    expect(readFileSync(path.join(folder, 'package.json'), 'utf8')).toBe('{}');
  });

  test('with on-existing: error, an existing signature stops the run before the first call', async () => {
    const folder = temporaryFolder(release);
    const emulator = await runningEmulator();
    await signIn(folder, emulator);
    const calls = emulator.requests.length;
    await expect(signIn(folder, emulator, { onExisting: 'error' })).rejects.toMatchObject({
      code: 'signature-exists',
    });
    expect(emulator.requests.length).toBe(calls);
  });
});

describe('checks before the first call', () => {
  test('more files than max-files are refused', async () => {
    const folder = temporaryFolder(release);
    await expect(signIn(folder, undefined, { maxFiles: 2 })).rejects.toMatchObject({ code: 'cost-guard' });
  });

  test('more bytes than max-bytes are refused', async () => {
    const folder = temporaryFolder(release);
    await expect(signIn(folder, undefined, { maxBytes: 11 })).rejects.toMatchObject({ code: 'cost-guard' });
    await expect(signIn(folder, undefined, { maxBytes: 12, dryRun: 'as-asked' })).resolves.toBeDefined();
  });

  test('a dry run reports what would be signed, makes no call and writes nothing', async () => {
    const folder = temporaryFolder(release);
    const result = await signIn(folder, undefined, { dryRun: 'as-asked' });
    expect(result).toMatchObject({ outcome: 'planned', api_calls: 0, manifest: null });
    expect(result.artifacts.map(({ path: name }) => name)).toEqual(Object.keys(release));
    expect(filesBelow(folder)).toEqual(Object.keys(release));
  });

  test('Git LFS pointers lead to a warning, and similar files do not', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;
    const folder = temporaryFolder({
      ...{ 'a.bin': pointer, 'b.bin': pointer, 'long.txt': pointer.padEnd(2048) },
      'other.txt': pointer.replace('version', 'VERSION'),
      'short.txt': pointer.slice(0, 10),
    });
    const warnings: string[] = [];
    const warn = (line: string): void => void warnings.push(line);
    await signIn(folder, undefined, { dryRun: 'as-asked' }, { warn });
    expect(warnings).toEqual([expect.stringMatching(/^'a\.bin' and 1 more: a Git LFS pointer/)]);
  });

  test('outputs of the run are never artifacts', async () => {
    const own = ['SHA256SUMS', 'qpher-keyring.json', 'qpher-manifest.json.sig', 'report.json'];
    const folder = temporaryFolder({ a: 'a', ...Object.fromEntries(own.map((name) => [name, 'x'])) });
    const options = {
      checksums: ['sha256'] as const,
      report: path.join(folder, 'report.json'),
      dryRun: 'as-asked' as const,
    };
    const result = await signIn(folder, undefined, options);
    expect(result.artifacts.map(({ path: name }) => name)).toEqual(['a']);
  });
});
