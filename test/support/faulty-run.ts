import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { sha512Hex } from '../../src/artifacts/hash-file.js';
import type { Emulator, EmulatorOptions } from '../../src/emulator/emulator.js';
import type { Fault } from '../../src/emulator/faults.js';
import { SIGNING_ALGORITHM } from '../../src/keys/keyring.js';
import { listSigningKeys } from '../../src/qpher/signing-keys.js';
import { documentMessage } from '../../src/signatures/document-message.js';
import { signedPath } from '../../src/signatures/signature-path.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { clientOf } from './commands.js';
import { runningEmulator } from './emulator.js';
import { runCli, type Finished } from './run-process.js';
import { filesBelow, temporaryFolder } from './temporary-folder.js';

export const MANIFEST = 'qpher-manifest.json';

/** A service that keeps its tenant when it is restarted with other faults or none. */
export interface Service {
  readonly folder: string;
  start(options?: Partial<EmulatorOptions>): Promise<Emulator>;
}

/** A folder with the files to sign, and a service to sign them with. */
export function scene(files: Readonly<Record<string, string | Uint8Array>>): Service {
  const stateFile = path.join(temporaryFolder(), 'state.json');
  const folder = temporaryFolder(files);
  return { folder, start: (options = {}) => runningEmulator({ stateFile, plan: 'enterprise', ...options }) };
}

export const variablesOf = ({ url, apiKey }: Emulator): Readonly<Record<string, string>> => ({
  QPHER_API_URL: url,
  QPHER_API_KEY: apiKey,
});

/** The result of a signing run of the command line. */
export interface SignedRun extends Finished {
  /** The code of the error on standard error, or `undefined`. */
  readonly code: string | undefined;
  /** The requests that the service received, in order. */
  readonly calls: Emulator['requests'];
}

/** Signs with the built command line under faults. */
export async function signUnder(
  service: Service,
  faults: readonly Fault[],
  argv: readonly string[] = ['**'],
): Promise<SignedRun> {
  const emulator = await service.start({ faults });
  const options = { folder: service.folder, environment: variablesOf(emulator) };
  const finished = await runCli(['sign', ...argv], options);
  await emulator.close();
  return { ...finished, code: codeIn(finished.stderr), calls: emulator.requests };
}

/** The code of the error that the command line printed. */
export function codeIn(stderr: string): string | undefined {
  return /^error: .*\(([a-z-]+)\)$/m.exec(stderr)?.[1];
}

/** The signature files of artifacts. */
export function signaturesIn(folder: string): readonly string[] {
  return filesBelow(folder).filter((name) => name.endsWith('.sig') && name !== `${MANIFEST}.sig`);
}

/** Expects that nothing else is left: no lock, no temporary file, and a manifest only if the run was done. */
export function expectNothingElse(folder: string, artifacts: readonly string[], isDone: boolean): void {
  const known = new Set(artifacts.flatMap((name) => [name, `${name}.sig`]));
  const others = filesBelow(folder).filter((name) => !known.has(name));
  expect(others).toEqual(isDone ? [MANIFEST, `${MANIFEST}.sig`] : []);
}

/** Expects that each signature file is valid for the current artifact under a key of the tenant. */
export async function expectValidSignatures(folder: string, emulator: Emulator): Promise<void> {
  const { keys } = await listSigningKeys(clientOf(emulator));
  const names = filesBelow(folder);
  // A manifest is renamed after its signature file. A kill in between leaves only the latter.
  for (const name of names.filter(
    (file) => file.endsWith('.sig') && names.includes(signedPath(file) ?? ''),
  )) {
    const digest = sha512Hex(readFileSync(path.join(folder, signedPath(name) ?? '')));
    const isManifest = signedPath(name) === 'qpher-manifest.json';
    const message = isManifest ? documentMessage('manifest', digest) : Buffer.from(digest, 'hex');
    const signature = readFileSync(path.join(folder, name));
    const verdicts = await Promise.all(
      keys.map(({ publicKey }) => verifySignature(publicKey, message, signature)),
    );
    expect(`${name} is ${verdicts.includes(true) ? 'valid' : 'wrong'}`).toBe(`${name} is valid`);
  }
}

/**
 * Expects that the next run, without faults, succeeds and everything verifies. It must not request signatures that are
 * on disk.
 * @param kept number of signature files that it must keep, if known
 */
export async function expectNextRunFinishes(service: Service, kept?: number): Promise<void> {
  const emulator = await service.start();
  await expectValidSignatures(service.folder, emulator);
  const client = clientOf(emulator);
  const keys = await client.listKeys(SIGNING_ALGORITHM);
  if (keys.every(({ status }) => status !== 'active')) await client.generateKey(SIGNING_ALGORITHM);

  const options = { folder: service.folder, environment: variablesOf(emulator) };
  const next = await runCli(['sign', '**', '--max-files', '100000'], options);
  expect([next.status, codeIn(next.stderr)]).toEqual([0, undefined]);
  if (kept === 0) expect(next.stdout).toMatch(/^signed \d+ artifacts?\n/);
  else if (kept !== undefined) expect(next.stdout).toContain(`, kept ${kept} valid signature`);
  const verified = await runCli(['verify', '--strict'], options);
  expect([verified.status, verified.stdout]).toEqual([0, expect.stringMatching(/^verified \d+ artifact/)]);
}
