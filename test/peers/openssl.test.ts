import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { docBlocks } from '../support/doc-blocks.js';
import { runningEmulator } from '../support/emulator.js';
import { variablesOf } from '../support/faulty-run.js';
import { runningGithub } from '../support/github-server.js';
import { runCli } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { absence, NO_OPENSSL, opensslPath, reported } from './tools.js';

const commands = docBlocks('verifying.md', 'With OpenSSL and coreutils alone', 'sh');
const block = (part: string): string => {
  const found = commands.find((one) => one.includes(part));
  if (found === undefined) throw new Error(`docs/verifying.md shows no commands with ${part}`);
  return found;
};
const wholeRelease = block('SHA512SUMS.sig');
const macOs = wholeRelease.replace('sha512sum ', 'shasum -a 512 ');
const sha256Sums = wholeRelease.replaceAll('SHA512SUMS', 'SHA256SUMS').replace('sha512sum ', 'sha256sum ');
const manifest = block('qpher-manifest.json.sig');
const artifact = block('app.tar.gz.sig');

const withOpenssl = opensslPath();
const shells = ['dash', 'bash'].map((shell) => ({
  name: `OpenSSL in ${shell}`,
  because: withOpenssl === undefined ? NO_OPENSSL : (absence(shell) ?? absence('sha512sum')),
  shell,
}));

/** A signed release with one folder, the publisher's key, and the next one outside. */
async function signedRelease(): Promise<string> {
  const folder = path.join(
    temporaryFolder({
      'release/app.tar.gz': 'app',
      'release/linux/my app.tgz': 'linux app',
      'release/ünïcode.txt': 'notes',
    }),
    'release',
  );
  const environment = variablesOf(await runningEmulator());
  const run = async (...argv: readonly string[]): Promise<string> => {
    const { status, stdout, stderr } = await runCli(argv, { folder, environment });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  await run('sign', '**', '--checksums', 'sha256,sha512');
  await run('keys', 'export', '--format', 'pem', '--output', 'key.pem');
  await run('keys', 'rotate');
  await run('keys', 'export', '--format', 'pem', '--output', '../next.pem');
  return folder;
}

describe.each(reported(shells))('commands in the documentation: $name', ({ shell, because }) => {
  const run = (folder: string, script: string): { readonly status: number | null; readonly stdout: string } =>
    spawnSync(shell, ['-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: withOpenssl, LC_ALL: 'C.UTF-8' },
    });
  const statusOf = (folder: string, script: string): number | null => run(folder, script).status;

  test.skipIf(because !== undefined).each([
    ['on Linux', wholeRelease, 'SHA512SUMS'],
    ['on macOS', macOs, 'SHA512SUMS'],
    ['with SHA-256', sha256Sums, 'SHA256SUMS'],
  ])('the commands verify a whole release %s and refuse changes', async (_, script, sums) => {
    const folder = await signedRelease();
    const at = (name: string): string => path.join(folder, name);
    const genuine = run(folder, script);
    expect([genuine.status, genuine.stdout.match(/: OK$/gm)?.length]).toEqual([0, 3]);
    expect(genuine.stdout).toContain('Signature Verified Successfully');

    writeFileSync(at('app.tar.gz'), 'apq');
    expect(statusOf(folder, script)).not.toBe(0);
    const list = readFileSync(at(sums), 'utf8');
    const algorithm = sums === 'SHA512SUMS' ? 'sha512' : 'sha256';
    const digestOf = (text: string): string => createHash(algorithm).update(text).digest('hex');
    writeFileSync(at(sums), list.replace(digestOf('app'), digestOf('apq')));
    const changed = run(folder, script);
    expect([changed.status === 0, changed.stdout.includes(': OK')]).toEqual([false, false]);

    writeFileSync(at(sums), list);
    rmSync(at('app.tar.gz'));
    expect(statusOf(folder, script)).not.toBe(0);
    writeFileSync(at('app.tar.gz'), 'app');
    expect(statusOf(folder, script)).toBe(0);

    const signature = readFileSync(at(`${sums}.sig`));
    copyFileSync(at('qpher-manifest.json.sig'), at(`${sums}.sig`));
    expect(statusOf(folder, script)).not.toBe(0);
    writeFileSync(at(`${sums}.sig`), signature);
    copyFileSync(at('../next.pem'), at('key.pem'));
    const foreign = run(folder, script);
    expect([foreign.status === 0, foreign.stdout.includes(': OK')]).toEqual([false, false]);
  });

  test.skipIf(because !== undefined)(
    'the commands verify a release that was downloaded from GitHub',
    async () => {
      const running = await runningGithub();
      const service = { ...variablesOf(await runningEmulator()), ...running.environment };
      const built = temporaryFolder({ 'app.tar.gz': 'app', 'linux/my tool.bin': 'tool' });
      const options = { folder: built, environment: service };
      const release = ['--release', 'draft', '--repository', 'o/r', '--release-tag', 'v1'];
      const signed = await runCli(['sign', '**', '--checksums', 'sha512', ...release], options);
      expect(signed.status).toBe(0);
      const assets = running.github.releases[0]?.assets ?? [];
      const folder = temporaryFolder(Object.fromEntries(assets.map(({ name, content }) => [name, content])));
      await runCli(['keys', 'export', '--format', 'pem', '--output', path.join(folder, 'key.pem')], options);
      const { status, stdout } = run(folder, wholeRelease);
      expect([status, stdout]).toEqual([0, expect.stringContaining('my.tool.bin: OK')]);
      expect(statusOf(folder, manifest)).toBe(0);
    },
  );

  test.skipIf(because !== undefined).each([
    ['the manifest', manifest, 'qpher-manifest.json'],
    ['an artifact', artifact, 'app.tar.gz'],
  ])('the commands verify %s by its signature and refuse another file or key', async (_, script, name) => {
    const folder = await signedRelease();
    const file = path.join(folder, name);
    expect(statusOf(folder, script)).toBe(0);
    const bytes = readFileSync(file);
    writeFileSync(file, `${bytes.toString()} `);
    expect(statusOf(folder, script)).not.toBe(0);
    writeFileSync(file, bytes);
    copyFileSync(path.join(folder, '../next.pem'), path.join(folder, 'key.pem'));
    expect(statusOf(folder, script)).not.toBe(0);
  });
});
