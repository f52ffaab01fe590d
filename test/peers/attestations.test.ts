import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { goModule, pythonPrograms } from '../../scripts/tool-cache.mjs';
import { parseBundle } from '../../src/signatures/sigstore-bundle.js';
import { docBlocks } from '../support/doc-blocks.js';
import { runningEmulator } from '../support/emulator.js';
import { variablesOf } from '../support/faulty-run.js';
import { runCli } from '../support/run-process.js';
import { workflowVariables } from '../support/attestations.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { absence, NO_OPENSSL, NO_PYTHON, opensslPath, reported } from './tools.js';

const NAME = 'qpher-manifest.sigstore.json';
const artifacts = { 'linux/my app.tgz': 'app', 'ünïcode.txt': 'notes' };
const [withOpensslAndJq = ''] = docBlocks('verifying.md', 'An attestation with other tools', 'sh');
const examples = path.resolve(import.meta.dirname, '../../docs/examples');

/** Installed if Python is available. cryptography includes an OpenSSL with ML-DSA. */
const packages = ['cryptography==50.0.2', 'in-toto-attestation==0.9.3', 'securesystemslib==1.6.0'];
const python = pythonPrograms('in-toto-0.9.3', packages);
const sigstoreGo = goModule(path.join(import.meta.dirname, 'sigstore-go'), 'go1.27.4');
const withOpenssl = opensslPath();

/** Ways to verify an attestation and its artifacts, each a Bash command for the folder of a release. */
const peers = [
  {
    name: 'sigstore-go',
    because: sigstoreGo === undefined ? 'there is no Go that can get Go 1.27' : undefined,
    command: `"$SIGSTORE_GO" key.pem ${NAME} ${Object.keys(artifacts)
      .map((name) => `'${name}'`)
      .join(' ')}`,
    variables: { SIGSTORE_GO: sigstoreGo },
  },
  {
    name: '@sigstore/verify',
    because: nodeKnowsMlDsa() ? absence('sha256sum') : `Node.js ${process.version} has no ML-DSA`,
    command: '"$NODE" ../verify.mjs | sha256sum --check --strict',
    variables: { NODE: process.execPath },
  },
  {
    name: 'in-toto-attestation',
    because: python === undefined ? NO_PYTHON : absence('sha256sum'),
    command: '"$PYTHON" ../verify.py | sha256sum --check --strict',
    variables: { PYTHON: python && path.join(python, 'python3') },
  },
  {
    name: 'OpenSSL with jq',
    because: withOpenssl === undefined ? NO_OPENSSL : absence('jq'),
    command: withOpensslAndJq,
    variables: { PATH: withOpenssl },
  },
];

function nodeKnowsMlDsa(): boolean {
  try {
    generateKeyPairSync('ml-dsa-65');
    return true;
  } catch {
    return false;
  }
}

/** A release whose attestation names a run or only the release, with the publisher's key and the next one as PEM. */
async function attestedRelease(environment: Readonly<Record<string, string>>, more: readonly string[] = []) {
  const outside = temporaryFolder(
    Object.fromEntries(Object.entries(artifacts).map(([name, text]) => [`release/${name}`, text])),
  );
  symlinkSync(path.resolve(import.meta.dirname, '../../node_modules'), path.join(outside, 'node_modules'));
  copyFileSync(path.join(examples, 'verify-attestation.mjs'), path.join(outside, 'verify.mjs'));
  copyFileSync(path.join(examples, 'verify-attestation.py'), path.join(outside, 'verify.py'));
  const folder = path.join(outside, 'release');
  const service = { ...environment, ...variablesOf(await runningEmulator()) };
  const run = async (...argv: readonly string[]): Promise<void> => {
    const { status, stderr } = await runCli(argv, { folder, environment: service });
    if (status !== 0) throw new Error(stderr);
  };
  await run('sign', '**', '--attestation', ...more);
  await run('keys', 'export', '--format', 'pem', '--output', 'key.pem');
  await run('keys', 'rotate');
  await run('keys', 'export', '--format', 'pem', '--output', '../next.pem');
  return folder;
}

const elsewhere = [
  'provider=gitlab',
  'repository=group/app',
  'ref=refs/tags/v1.2.3',
  `commit=${'c'.repeat(40)}`,
];
const statements: readonly (readonly [string, () => Promise<string>])[] = [
  ['SLSA provenance', () => attestedRelease(workflowVariables)],
  [
    'the release',
    () =>
      attestedRelease(
        {},
        elsewhere.flatMap((value) => ['--source', value]),
      ),
  ],
];

/** Changes one byte of the payload, which is signed, and leaves the attestation well formed. */
function withOtherVersion(bytes: Buffer): string {
  const { payload } = parseBundle(bytes);
  const changed = Buffer.from(payload).toString().replaceAll('v1.2.3', 'v1.2.4');
  return bytes
    .toString()
    .replace(Buffer.from(payload).toString('base64'), Buffer.from(changed).toString('base64'));
}

describe.each(reported(peers))('$name', ({ because, command, variables }) => {
  const verify = (folder: string): number | null =>
    spawnSync('bash', ['-e', '-o', 'pipefail', '-c', command], {
      cwd: folder,
      env: { ...process.env, ...variables },
    }).status;

  test.skipIf(because !== undefined).each(statements)(
    'the program verifies %s and refuses changes and other keys',
    async (_, release) => {
      const folder = await release();
      const at = (name: string): string => path.join(folder, name);
      expect(verify(folder)).toBe(0);

      const bytes = readFileSync(at(NAME));
      writeFileSync(at(NAME), withOtherVersion(bytes));
      expect(verify(folder)).not.toBe(0);
      writeFileSync(at(NAME), bytes);

      writeFileSync(at('ünïcode.txt'), 'notez');
      expect(verify(folder)).not.toBe(0);
      writeFileSync(at('ünïcode.txt'), 'notes');

      const key = readFileSync(at('key.pem'));
      writeFileSync(at('key.pem'), readFileSync(at('../next.pem')));
      expect(verify(folder)).not.toBe(0);
      writeFileSync(at('key.pem'), key);
      expect(verify(folder)).toBe(0);
    },
  );
});
