import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestAlgorithms } from '../../src/artifacts/digest.js';
import { keyStatuses, parseKeyring } from '../../src/keys/keyring.js';
import * as v from '../../src/schema.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';

/** The corpus: a folder a case, and what they share (`test/hostile/README.md`). */
export const hostileFolder = path.resolve(import.meta.dirname, '../hostile');

const expectation = v.strictObject({
  /** Of the command line, beside `verify --json --root release --trusted-keys …`; run in the folder of the case. */
  arguments: v.array(v.string()),
  /** Relative to the case. */
  trusted_keys: v.string(),
  /** Whether a test key signed the manifest as it is, so that it is refused for its content and nothing else. */
  manifest_signed: v.boolean(),
  outcome: v.picklist(['verified', 'failed', 'manifest-rejected', 'policy-rejected', 'error']),
  /** The code, where the outcome is an error. */
  error: v.nullable(v.string()),
  exit_status: v.int(),
  /** By path. */
  verdicts: v.record(v.string(), v.string()),
});

export interface HostileCase {
  readonly name: string;
  readonly folder: string;
  readonly expected: v.InferOutput<typeof expectation>;
}

/** Every case; a folder that is none is an error. */
export function readHostileCases(folder = hostileFolder): readonly HostileCase[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  if (names.length === 0) throw new Error(`there is no case in '${folder}'`);
  return names.map((name) => readCase(path.join(folder, name), name));
}

function readCase(folder: string, name: string): HostileCase {
  for (const file of ['README.md', 'expected.json', 'release']) {
    if (!existsSync(path.join(folder, file))) throw new Error(`the case '${name}' has no ${file}`);
  }
  if (readFileSync(path.join(folder, 'README.md'), 'utf8').trim().split('\n\n').length !== 2) {
    throw new Error(`README.md of the case '${name}' is not a title and a paragraph`);
  }
  const expected = v.parse(
    expectation,
    JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as unknown,
  );
  return { name, folder, expected };
}

/** Whether a key of the shared keyring, whatever its status, signed the manifest of a case under any digest. */
export async function isManifestSigned({ folder }: HostileCase): Promise<boolean> {
  const manifest = path.join(folder, 'release/qpher-manifest.json');
  if (!existsSync(`${manifest}.sig`)) return false;
  const signature = readFileSync(`${manifest}.sig`);
  const { keys } = parseKeyring(readFileSync(path.join(hostileFolder, 'keyring.json')), 'the keyring');
  if (keys.length < keyStatuses.length) throw new Error('the shared keyring has lost a key');
  for (const algorithm of digestAlgorithms) {
    const digest = createHash(algorithm).update(readFileSync(manifest)).digest();
    for (const { publicKey } of keys) {
      if (await verifySignature(publicKey, digest, signature)) return true;
    }
  }
  return false;
}
