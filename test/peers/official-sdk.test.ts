import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { pythonPrograms } from '../../scripts/tool-cache.mjs';
import type { Emulator } from '../../src/emulator/emulator.js';
import { schemeNames, signatureBytes } from '../../src/signatures/schemes.js';
import { runningEmulator } from '../support/emulator.js';
import { variablesOf } from '../support/faulty-run.js';
import { runCli } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { reported, NO_PYTHON } from './tools.js';

const versions = ['1.4.0', '1.2.0', '0.1.0'] as const;

/** The programs of each version, or `undefined` without Python. */
const programs = new Map(
  versions.map((version) => [version, pythonPrograms(`qpher-${version}`, [`qpher==${version}`])]),
);
const newest = programs.get('1.4.0') ?? '';
reported([{ name: 'the official SDK', because: newest === '' ? NO_PYTHON : undefined }]);

const run = promisify(execFile);

/** The result of each operation. */
async function operationsOf(bin: string, { url, apiKey }: Emulator): Promise<unknown> {
  const script = path.join(import.meta.dirname, 'official_sdk.py');
  const { stdout } = await run(path.join(bin, 'python3'), [script, url, apiKey]);
  return JSON.parse(stdout);
}

/** Operations that newer versions of the SDK add. */
const added: Readonly<Record<(typeof versions)[number], readonly string[]>> = {
  '1.4.0': ['sign without a version', 'sign a hash', 'verify a hash'],
  '1.2.0': ['sign a hash', 'verify a hash'],
  '0.1.0': [],
};

describe.each(schemeNames)('official SDK with %s', (scheme) => {
  test.skipIf(newest === '').each(versions)(
    'every operation of the SDK %s gives the expected result',
    async (version) => {
      const emulator = await runningEmulator({ scheme });
      const bytes = signatureBytes[scheme];
      const hashes = {
        'sign without a version': 1,
        'sign a hash': [bytes, 'SHA-512', 'detached'],
        'verify a hash': true,
      };
      const further = Object.entries(hashes).filter(([name]) => added[version].includes(name));
      expect(await operationsOf(programs.get(version) ?? '', emulator)).toEqual({
        sign: bytes,
        verify: true,
        'verify a wrong one': false,
        ...Object.fromEntries(further),
        'active key': 1,
        rotate: 1,
        'key by version': 'retired',
        list: [[2, 'active'], [1, 'retired'], 2],
        'list by status': [[1, 'retired'], 1],
        generate: 3,
        retire: 'retired',
        'generate for encryption': 1184,
        'no active key': 'NotFoundError ERR_KMS_002',
        'retired key': 'NotFoundError ERR_NOT_FOUND_001',
        'unknown algorithm': 'ValidationError ERR_KMS_001',
        'wrong API key': 'AuthenticationError ERR_AUTH_001',
      });
    },
  );

  test.skipIf(newest === '')(
    "qpher-sign and the SDK's command line verify each other's signatures",
    async () => {
      const environment = variablesOf(await runningEmulator({ scheme }));
      const folder = temporaryFolder({ ours: 'signed by qpher-sign', theirs: 'signed by qpher' });
      const sha512 = ['--hash-algorithm', 'SHA-512', '--key-version', '1'];
      const qpher = (...argv: readonly string[]) =>
        run(path.join(newest, 'qpher'), argv, { cwd: folder, env: { HOME: folder, ...environment } });
      await qpher('sign-file', ...sha512, '-o', 'theirs.sig', 'theirs');
      expect(await runCli(['verify', 'theirs', '--manifest', 'none'], { folder, environment })).toMatchObject(
        {
          status: 0,
          stdout: expect.stringContaining('verified 1 artifact') as string,
        },
      );
      expect(await runCli(['sign', 'ours'], { folder, environment })).toMatchObject({ status: 0 });
      const verified = await qpher('verify-file', ...sha512, '--signature-file', 'ours.sig', 'ours');
      expect(verified.stdout).toMatch(/valid/i);
      await expect(
        qpher('verify-file', ...sha512, '--signature-file', 'ours.sig', 'theirs'),
      ).rejects.toThrow();
    },
  );
});
