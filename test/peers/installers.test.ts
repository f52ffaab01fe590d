import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cargoProgram, npmPackage } from '../../scripts/tool-cache.mjs';
import { workflowVariables } from '../support/attestations.js';
import { runningEmulator } from '../support/emulator.js';
import { githubToken } from '../support/fake-github.js';
import { runningGithub, type RunningGithub } from '../support/github-server.js';
import { runAction } from '../support/run-process.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';
import { isWindows } from '../support/systems.js';
import { reported } from './tools.js';

/** A program with the name of the repository, alone and in an archive. */
const program = '#!/bin/sh\necho installed\n';
const archive = archiveOf(program);

/** The artifacts of releases, with typical names. */
const artifacts: Readonly<Record<string, Readonly<Record<string, Buffer>>>> = {
  'bare programs': named(['r-linux-amd64', 'r-darwin-arm64', 'r-windows-amd64.exe'], Buffer.from(program)),
  'archives of GoReleaser': named(
    ['r_1.2.3_linux_amd64.tar.gz', 'r_1.2.3_linux_arm64.tar.gz', 'r_1.2.3_darwin_arm64.tar.gz'],
    archive,
  ),
  'archives of cargo-dist': named(
    ['r-x86_64-unknown-linux-gnu.tar.gz', 'r-aarch64-apple-darwin.tar.gz', 'r-x86_64-pc-windows-msvc.zip'],
    archive,
  ),
};

const misePackage = `@jdxcode/mise-${process.platform === 'darwin' ? 'macos' : 'linux'}-${process.arch}`;
const mise = isWindows ? undefined : path.join(npmPackage(misePackage, '2026.9.15'), misePackage, 'bin/mise');
const ubi = cargoProgram('ubi-cli', 'ubi', '0.13.0');

interface Installer {
  readonly name: string;
  readonly because: string | undefined;
  /** Installs version 1.2.3 of `o/r`. */
  readonly command: (api: string) => readonly [program: string, ...argv: string[]];
}

const installers: readonly Installer[] = [
  {
    name: 'mise',
    because: mise === undefined ? 'it is not run on Windows' : undefined,
    command: (api) => [mise ?? '', 'install', `github:o/r[api_url=${api}]@1.2.3`],
  },
  {
    name: 'ubi',
    because: ubi === undefined ? 'this machine has no cargo with a C compiler' : undefined,
    command: (api) => [
      ubi ?? '',
      ...['--project', 'o/r', '--tag', 'v1.2.3', '--api-base-url', api, '--in', 'installs'],
    ],
  },
];

function named(names: readonly string[], content: Buffer): Readonly<Record<string, Buffer>> {
  return Object.fromEntries(names.map((name) => [name, content]));
}

function archiveOf(content: string): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'qpher-archive-'));
  writeFileSync(path.join(folder, 'r'), content, { mode: 0o755 });
  const { stdout } = spawnSync('tar', ['--create', '--gzip', 'r'], { cwd: folder });
  rmSync(folder, { recursive: true });
  return stdout;
}

async function release(files: Readonly<Record<string, Buffer>>): Promise<RunningGithub> {
  const running = await runningGithub({ tags: ['v1.2.3'] });
  const added = running.github.addRelease({ tag: 'v1.2.3' });
  for (const [name, content] of Object.entries(files)) running.github.addAsset(added, name, content);
  return running;
}

/** Adds every output of the Action to a release. */
async function sign(
  running: RunningGithub,
  files: Readonly<Record<string, Buffer>>,
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  const emulator = await runningEmulator();
  const service = { 'api-url': emulator.url, 'api-key': emulator.apiKey, 'github-token': githubToken };
  const step = await runAction(
    { files: '*', attestation: 'true', report: 'qpher-report.json', release: 'draft', ...service, ...inputs },
    {
      folder: temporaryFolder(files),
      environment: {
        ...workflowVariables,
        GITHUB_API_URL: running.environment.GITHUB_API_URL ?? '',
      },
    },
  );
  if (step.status !== 0) throw new Error(step.stdout);
}

/** What an installer installs, by path. */
async function installed({ command }: Installer, running: RunningGithub): Promise<Record<string, string>> {
  const folder = temporaryFolder();
  const [file, ...argv] = command(running.github.addresses.api);
  const child = spawn(file, argv, {
    cwd: folder,
    env: {
      HOME: folder,
      PATH: '/usr/bin:/bin',
      MISE_DATA_DIR: folder,
      MISE_CACHE_DIR: path.join(folder, 'cache'),
      MISE_USE_VERSIONS_HOST: '0',
      MISE_MINIMUM_RELEASE_AGE: '0d',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (status !== 0) throw new Error(output);
  const below = path.join(folder, 'installs');
  const programs = filesBelow(below).filter((name) => path.basename(name) === 'r');
  return Object.fromEntries(programs.map((name) => [name, readFileSync(path.join(below, name), 'utf8')]));
}

describe.each(reported(installers))('$name', (installer) => {
  test.skipIf(installer.because !== undefined).each(Object.entries(artifacts))(
    'the installer picks the same file from a signed and an unsigned release: %s',
    async (_, files) => {
      const running = await release(files);
      const before = await installed(installer, running);
      expect(Object.values(before)).toContain(program);
      await sign(running, files, { checksums: 'sha256\nsha512' });
      expect(running.github.releases[0]?.assets).toHaveLength(2 * Object.keys(files).length + 7);
      expect(await installed(installer, running)).toEqual(before);
    },
  );

  test.skipIf(installer.because !== undefined)(
    'the installer picks the only artifact of a signed release, although its name states no system',
    async () => {
      const files = named(['r.tar.gz'], archive);
      const running = await release(files);
      const before = await installed(installer, running);
      expect(Object.values(before)).toContain(program);
      await sign(running, files, {});
      expect(running.github.releases[0]?.assets).toHaveLength(5);
      expect(await installed(installer, running)).toEqual(before);
    },
  );
});
