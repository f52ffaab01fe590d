import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { keyStatuses, type Keyring, type VersionedKey } from '../../../src/keys/keyring.js';
import { publicKey, type PublicKey } from '../../../src/keys/public-key.js';
import * as v from '../../../src/schema.js';
import { schemeNames } from '../../../src/signatures/schemes.js';
import { makeKeyPair } from '../../../src/system/platform-signatures.js';

/** The time of everything in the corpus. */
export const CREATED_AT = '2026-11-22T05:00:00.000Z';

const file = path.resolve(import.meta.dirname, '../../hostile/test-keys.json');

const schema = v.strictObject({
  note: v.string(),
  keys: v.record(
    v.string(),
    v.strictObject({
      scheme: v.picklist(schemeNames),
      /** The status in the trusted keyring, or null if the keyring does not have the key. */
      status: v.nullable(v.picklist(keyStatuses)),
      role: v.string(),
      seed: v.matching(/^[0-9a-f]{64}$/),
    }),
  ),
});

const { keys } = v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));

export interface TestKey {
  readonly publicKey: PublicKey;
  readonly seed: Buffer;
  sign(message: Uint8Array): Buffer;
}

const made = new Map<string, Promise<TestKey>>();

/** The key with this name in the cases. */
export function testKey(name: string): Promise<TestKey> {
  const key = made.get(name) ?? makeKey(name);
  made.set(name, key);
  return key;
}

async function makeKey(name: string): Promise<TestKey> {
  const described = keys[name];
  if (described === undefined) throw new Error(`test-keys.json has no key '${name}'`);
  const seed = Buffer.from(described.seed, 'hex');
  const pair = await makeKeyPair(described.scheme, seed);
  // Cached, because most cases share the signatures of the genuine release, and round-3 signatures are slow.
  const signatures = new Map<string, Buffer>();
  return {
    publicKey: publicKey(pair.publicKey),
    seed,
    sign: (message) => {
      const digest = createHash('sha256').update(message).digest('hex');
      const signature = signatures.get(digest) ?? Buffer.from(pair.sign(message));
      signatures.set(digest, signature);
      return signature;
    },
  };
}

/** What the verifier trusts unless the case says otherwise. */
export async function testKeyring(): Promise<Keyring> {
  const versions: VersionedKey[] = [];
  for (const [name, { status }] of Object.entries(keys)) {
    if (status === null) continue;
    const { publicKey } = await testKey(name);
    versions.push({ keyVersion: Number(name), status, createdAt: CREATED_AT, publicKey });
  }
  return { exportedAt: CREATED_AT, keys: versions };
}
