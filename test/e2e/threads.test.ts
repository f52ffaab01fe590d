import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { publicKey } from '../../src/keys/public-key.js';
import { schemeNames, type SchemeName } from '../../src/signatures/schemes.js';
import { makeKeyPair } from '../../src/system/platform-signatures.js';
import { pooledHasher, pooledVerifier, threadPool } from '../../src/system/thread-pool.js';
import { cliBundle } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Large enough for worker threads. */
const content = Object.fromEntries(
  Array.from({ length: 6 }, (_, index) => [`f${index}`, randomBytes(5 * 1024 * 1024)]),
);
const sha512 = (bytes: Uint8Array) => createHash('sha512').update(bytes).digest('hex');
const never = new AbortController().signal;

test('many large files hashed at once have the right digests in every round', async () => {
  const folder = temporaryFolder({ ...content, small: 'small' });
  const hash = pooledHasher(threadPool(pathToFileURL(cliBundle)));
  const names = [...Object.keys(content), 'small'];
  for (let round = 0; round < 3; round += 1) {
    const hashed = await Promise.all(names.map((name) => hash(path.join(folder, name), ['sha512'], never)));
    expect(hashed.map(({ digests }) => digests.sha512)).toEqual(
      [...Object.values(content), Buffer.from('small')].map(sha512),
    );
  }
});

test('a missing file is reported, and the other files are hashed', async () => {
  const folder = temporaryFolder(content);
  const hash = pooledHasher(threadPool(pathToFileURL(cliBundle)));
  const hashing = ['f0', 'absent', 'f1', 'f2'].map((name) =>
    hash(path.join(folder, name), ['sha512'], never),
  );
  const settled = await Promise.allSettled(hashing);
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(settled[1]).toMatchObject({ reason: { code: 'file-missing' } });
});

test('cancelling ends the hashing of every file', async () => {
  const folder = temporaryFolder(content);
  const controller = new AbortController();
  const hash = pooledHasher(threadPool(pathToFileURL(cliBundle)));
  const hashing = Object.keys(content).map((name) =>
    hash(path.join(folder, name), ['sha512'], controller.signal),
  );
  controller.abort(new Error('cancelled'));
  const settled = await Promise.allSettled(hashing);
  expect(settled.map(({ status }) => status)).toEqual(Object.keys(content).map(() => 'rejected'));
});

const message = Buffer.from('message');

/** More than are verified before worker threads take part. */
const rounds = Array.from({ length: 60 }, (_, index) => index);

async function signedBy(scheme: SchemeName) {
  const pair = await makeKeyPair(scheme, Buffer.alloc(32, 7));
  return { key: publicKey(pair.publicKey, [scheme]), signature: pair.sign(message) };
}

describe.each(schemeNames)('concurrent signatures in scheme %s', (scheme) => {
  test('concurrent verifications each get their own answer', async () => {
    const { key, signature } = await signedBy(scheme);
    const verify = pooledVerifier(threadPool(pathToFileURL(cliBundle)), never);
    const isForged = (round: number): boolean => round % 7 === 3;
    const answers = await Promise.all(
      rounds.map((round) => verify(key, isForged(round) ? Buffer.from('other') : message, signature)),
    );
    expect(answers).toEqual(rounds.map((round) => !isForged(round)));
  });
});

test('the first signatures are verified on the main thread, and later ones on worker threads', async () => {
  const { key, signature } = await signedBy('dilithium3-r3');
  const pool = threadPool(pathToFileURL(cliBundle));
  let pooled = 0;
  const counting: typeof pool = (kind, input, signal) => {
    pooled += 1;
    return pool(kind, input, signal);
  };
  const verify = pooledVerifier(counting, never);
  const verifyMany = (count: number) =>
    Promise.all(rounds.slice(0, count).map(() => verify(key, message, signature)));
  await verifyMany(8);
  expect(pooled).toBe(0);
  await verifyMany(60);
  expect(pooled).toBeGreaterThan(20);
});

test('cancelling ends signature verifications that are still pending', async () => {
  const { key, signature } = await signedBy('dilithium3-r3');
  const controller = new AbortController();
  const verify = pooledVerifier(threadPool(pathToFileURL(cliBundle)), controller.signal);
  const answers = Promise.allSettled(rounds.map(() => verify(key, message, signature)));
  controller.abort(new Error('cancelled'));
  const failures = (await answers).filter(({ status }) => status === 'rejected');
  expect(failures.length).toBeGreaterThan(0);
});
