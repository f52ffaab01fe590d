import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runningEmulator } from '../support/emulator.js';
import { nodes, runScript, type RunOptions } from '../support/run-process.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const project = path.resolve(import.meta.dirname, '../..');

/** Size in bytes of a file that is hashed on a worker thread. */
const LARGE = 5 * 1024 * 1024;

/** Milliseconds for compiling and bundling. */
const BUILD_TIME = 180_000;

async function signsAndVerifies(
  run: (argv: readonly string[], options: RunOptions) => ReturnType<typeof runScript>,
) {
  const names = ['a.bin', 'b.bin', 'c.bin'];
  const folder = temporaryFolder(
    Object.fromEntries(names.map((name, index) => [name, Buffer.alloc(LARGE, index)])),
  );
  const { url, apiKey } = await runningEmulator();
  const environment = { QPHER_API_URL: url, QPHER_API_KEY: apiKey };
  expect(await run(['sign', '*.bin'], { folder, environment })).toMatchObject({ status: 0 });
  const keys = await run(['keys', 'export', '--output', 'keys.json'], { folder, environment });
  expect(keys).toMatchObject({ status: 0 });
  expect(await run(['verify', '--trusted-keys', 'keys.json'], { folder })).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('verified 3 artifacts') as unknown,
  });
}

describe('single file', () => {
  const built = path.join(project, 'build/qpher-sign.mjs');

  beforeAll(() => {
    execFileSync(process.execPath, [path.join(project, 'scripts/build-single.mjs'), built]);
  }, BUILD_TIME);

  test.each(nodes)(
    'the single file signs, verifies and runs the demo without any other file, on %s',
    async (node) => {
      const folder = temporaryFolder();
      const alone = path.join(folder, 'qpher-sign.mjs');
      copyFileSync(built, alone);
      await signsAndVerifies((argv, options) => runScript(alone, argv, { node, ...options }));
      const demo = await runScript(alone, ['demo'], { node, folder: temporaryFolder(), patience: 60_000 });
      expect(demo).toMatchObject({ status: 0 });
      expect(filesBelow(folder)).toEqual(['qpher-sign.mjs']);
      expect(readFileSync(alone, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
      expect(readFileSync(alone, 'utf8')).toContain('// The MIT License');
    },
    BUILD_TIME,
  );
});

describe('npm package', () => {
  test(
    'the npm package installs without a network, and its command signs and verifies',
    async () => {
      const folder = temporaryFolder();
      const npm = (argv: readonly string[], cwd: string): string =>
        execFileSync('npm', argv, {
          cwd,
          encoding: 'utf8',
          env: { ...process.env, npm_config_offline: 'true' },
        });
      execFileSync(process.execPath, [path.join(project, 'scripts/pack.mjs'), folder], { stdio: 'ignore' });
      const [tarball = ''] = readdirSync(folder);
      expect(statSync(path.join(folder, tarball)).size).toBeLessThan(1024 * 1024);
      writeFileSync(path.join(folder, 'package.json'), '{}');
      npm(['install', '--no-audit', '--no-fund', `./${tarball}`], folder);

      const modules = path.join(folder, 'node_modules');
      expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['qpher-sign']);
      const installed = path.join(modules, 'qpher-sign');
      expect(readdirSync(installed).sort()).toEqual(
        ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'dist', 'package.json'].sort(),
      );
      const description = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as object;
      expect(Object.keys(description).filter((name) => /scripts|dependencies/i.test(name))).toEqual([]);
      expect(npm(['exec', '--', 'qpher-sign', '--version'], folder).trim()).toMatch(/^\d+\.\d+\.\d+$/);
      const bin = path.join(modules, '.bin', 'qpher-sign');
      expect(existsSync(bin)).toBe(true);
      await signsAndVerifies((argv, options) => runScript(bin, argv, options));
    },
    BUILD_TIME,
  );
});
