import { randomFillSync } from 'node:crypto';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startEmulator, type Emulator } from '../emulator/emulator.js';
import { QpherSignError, systemErrorCode } from '../errors.js';
import { exists, readBounded } from '../system/files.js';
import { SIGNING_ALGORITHM } from '../keys/keyring.js';
import type { Client } from '../qpher/client.js';
import { signaturePath } from '../signatures/signature-path.js';
import type { RunContext } from '../engine/context.js';
import { exportKeyring } from '../engine/keyring-file.js';
import type { VerifyResult } from '../report/results.js';
import { passes } from '../verification/verdicts.js';
import { sign } from '../engine/sign.js';
import { KEYRING_NAME } from '../engine/signing/plan-signing.js';
import type { SignOptions } from '../engine/signing/sign-options.js';
import { verify } from '../engine/verify.js';
import type { VerifyOptions } from '../engine/verify-options.js';

export interface DemoOptions {
  /** Absolute path of a new or empty folder. */
  readonly folder: string;
  /** The folder of this program and its README, which provide real files to sign. */
  readonly projectFolder: string;
  /** The default settings for signing every file below a folder. */
  readonly signAll: (root: string) => SignOptions;
  /** The default settings for verifying. Without keyrings, the service's keys are trusted. */
  readonly verifyAll: (root: string, keyrings: readonly string[]) => VerifyOptions;
  /** A client of the emulator. */
  readonly connect: (emulator: Emulator) => Client;
  readonly context: Omit<RunContext, 'connect'>;
}

/** One step of the demo and its outcome. */
export interface DemoStep {
  readonly step: string;
  readonly result: string;
  /** Whether it ended as expected. */
  readonly passed: boolean;
}

/** Files of the project that go into a release, if they exist. */
const PROJECT_FILES = ['README.md', 'dist/cli/index.js', 'dist/action/index.js'];

/** Size of the generated file in bytes. */
const LARGE_FILE_BYTES = 32 * 1024 * 1024;

/**
 * Runs the main job on real files against the emulator: two releases with a rotation between them, verified online and
 * offline, then a release that was tampered with.
 * @throws QpherSignError `file-foreign` if the folder is not empty, and the errors of the commands
 */
export async function demo(options: DemoOptions): Promise<readonly DemoStep[]> {
  await prepareFolder(options.folder);
  const emulator = await startEmulator();
  try {
    const scene = new Scene(options, options.connect(emulator));
    return [
      await scene.release('release-1', 'sign release 1 with key version 1'),
      await scene.rotate(),
      await scene.release('release-2', 'sign release 2 with key version 2'),
      await scene.release('release-2', 'sign release 2 again: signatures are kept'),
      await scene.exportKeyring(),
      await scene.check('release-1', 'online', 'verify release 1 online, its key retired'),
      await scene.check('release-2', 'online', 'verify release 2 online'),
      await scene.check('release-1', 'offline', 'verify release 1 offline with the keyring'),
      await scene.check('release-2', 'offline', 'verify release 2 offline with the keyring'),
      ...(await scene.tamper()),
    ];
  } finally {
    await emulator.close();
  }
}

async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length === 0) return;
  } catch (cause) {
    throw new QpherSignError(
      'file-unwritable',
      `cannot make the folder '${folder}': ${systemErrorCode(cause) ?? String(cause)}`,
      'name a new one',
      { cause },
    );
  }
  throw new QpherSignError('file-foreign', `the folder '${folder}' is not empty`, 'name a new one');
}

class Scene {
  readonly #options: DemoOptions;
  readonly #client: Client;
  readonly #keyring: string;

  constructor(options: DemoOptions, client: Client) {
    this.#options = options;
    this.#client = client;
    this.#keyring = path.join(options.folder, KEYRING_NAME);
  }

  /** Writes the files of a release into a folder unless they exist, and signs them. */
  async release(name: string, step: string): Promise<DemoStep> {
    const root = path.join(this.#options.folder, name);
    const isNew = !exists(root);
    if (isNew) await makeRelease(root, this.#options.projectFolder);
    const result = await sign(this.#options.signAll(root), this.#context(root));
    const count = (action: string): number =>
      result.artifacts.filter((artifact) => artifact.action === action).length;
    return {
      step,
      result: `${count('signed')} signed, ${count('reused')} kept, key version ${result.manifest?.key_version ?? '?'}`,
      passed: count(isNew ? 'signed' : 'reused') === result.artifacts.length,
    };
  }

  async rotate(): Promise<DemoStep> {
    const version = await this.#client.rotateKey(SIGNING_ALGORITHM);
    return { step: 'rotate the key', result: `key version ${version} is active`, passed: version === 2 };
  }

  async exportKeyring(): Promise<DemoStep> {
    const { keyring } = await exportKeyring(this.#client, this.#keyring, this.#options.context.now());
    return {
      step: 'export the public keys',
      result: `${KEYRING_NAME}, ${keyring.keys.length} keys`,
      passed: true,
    };
  }

  async check(name: string, trust: 'online' | 'offline', step: string): Promise<DemoStep> {
    const { outcome, artifacts, manifest } = await this.#verify(name, trust);
    const passed = artifacts.filter(({ verdict }) => passes(verdict)).length;
    return {
      step,
      result: `${outcome}: ${passed} of ${artifacts.length}, key version ${manifest?.key_version ?? '?'}`,
      passed: outcome === 'verified',
    };
  }

  /** Changes that a consumer must notice, each detected in one run. */
  async tamper(): Promise<readonly DemoStep[]> {
    const name = 'tampered';
    const root = path.join(this.#options.folder, name);
    await cp(path.join(this.#options.folder, 'release-2'), root, { recursive: true });
    await flipBit(path.join(root, LARGE_FILE));
    await rename(path.join(root, NOTES_FILE), path.join(root, 'notes (1).txt'));
    await rm(path.join(root, signaturePath(CONFIG_FILE)));

    const { outcome, artifacts } = await this.#verify(name, 'offline');
    const step = (file: string, what: string, expected: string): DemoStep => {
      const verdict = artifacts.find((artifact) => artifact.path === file)?.verdict ?? 'not judged';
      return { step: what, result: `${file}: ${verdict}`, passed: verdict === expected };
    };
    return [
      step(LARGE_FILE, 'one bit of a file is flipped', 'modified'),
      step(NOTES_FILE, 'a file is renamed', 'verified-renamed'),
      step(CONFIG_FILE, 'a signature is missing', 'unsigned'),
      { step: 'the tampered release as a whole', result: outcome, passed: outcome === 'failed' },
    ];
  }

  #verify(name: string, trust: 'online' | 'offline'): Promise<VerifyResult> {
    const root = path.join(this.#options.folder, name);
    return verify(
      this.#options.verifyAll(root, trust === 'offline' ? [this.#keyring] : []),
      this.#context(root),
    );
  }

  #context(workingDirectory: string): RunContext {
    const source = { ...DEMO_SOURCE, ref: `refs/tags/${path.basename(workingDirectory)}` };
    return {
      ...this.#options.context,
      ...{ source, workingDirectory, connect: () => Promise.resolve(this.#client) },
    };
  }
}

/** The source that the manifests of the demo record, apart from `ref`. */
const DEMO_SOURCE = {
  provider: 'demo',
  repository: 'example/demo',
  commit: '0'.repeat(40),
  workflow: null,
  run_id: null,
  run_attempt: null,
};

const LARGE_FILE = 'images/disk.img';
const NOTES_FILE = 'notes.txt';
const CONFIG_FILE = 'config.json';

async function makeRelease(root: string, projectFolder: string): Promise<void> {
  await mkdir(path.join(root, 'images'), { recursive: true });
  await writeFile(path.join(root, LARGE_FILE), randomFillSync(Buffer.allocUnsafe(LARGE_FILE_BYTES)));
  await writeFile(path.join(root, NOTES_FILE), `Notes of ${path.basename(root)}\n`);
  await writeFile(path.join(root, CONFIG_FILE), `${JSON.stringify({ release: path.basename(root) })}\n`);
  for (const file of PROJECT_FILES) {
    const original = path.join(projectFolder, file);
    if (exists(original)) await cp(original, path.join(root, file));
  }
}

async function flipBit(file: string): Promise<void> {
  const bytes = readBounded(file, LARGE_FILE_BYTES);
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  await writeFile(file, bytes);
}
