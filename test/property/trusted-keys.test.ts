import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QpherSignError } from '../../src/errors.js';
import { keyStatuses, type KeyStatus } from '../../src/keys/keyring.js';
import {
  findTrustedKey,
  trustedKeys,
  type StatedKey,
  type TrustedFile,
  type TrustedKey,
} from '../../src/keys/trusted-keys.js';
import { somePublicKey } from '../support/signing-keys.js';

const keys = [1, 2, 3, 4].map((filling) => somePublicKey(filling));

const statedKey: fc.Arbitrary<StatedKey> = fc.record({
  publicKey: fc.constantFrom(...keys),
  keyVersion: fc.integer({ min: 1, max: 4 }),
  status: fc.constantFrom(...keyStatuses),
});
const bareKey: fc.Arbitrary<StatedKey> = fc.record({
  publicKey: fc.constantFrom(...keys),
  keyVersion: fc.constant(undefined),
  status: fc.constant(undefined),
});
const trustedFile: fc.Arbitrary<TrustedFile> = fc.record({
  name: fc.constant('file'),
  keys: fc.oneof(
    fc.uniqueArray(statedKey, { minLength: 1, maxLength: 4, selector: ({ keyVersion }) => keyVersion }),
    bareKey.map((key) => [key]),
  ),
  exportedAt: fc.constant(undefined),
});
const trustedFiles = fc.array(trustedFile, { minLength: 1, maxLength: 4 });

/** The keys, or none if the files contradict each other. */
function keysOf(files: readonly TrustedFile[], pins: readonly string[] = []): readonly TrustedKey[] {
  try {
    return trustedKeys(files, pins);
  } catch (error) {
    if (error instanceof QpherSignError && ['key-conflict', 'no-trusted-key'].includes(error.code)) return [];
    throw error;
  }
}

function statedStatuses(files: readonly TrustedFile[], fingerprint: string): readonly KeyStatus[] {
  return files
    .flatMap((file) => file.keys)
    .filter((key) => key.publicKey.fingerprint === fingerprint)
    .flatMap(({ status }) => (status === undefined ? [] : [status]));
}

function strictest(statuses: readonly KeyStatus[]): KeyStatus {
  if (statuses.includes('archived')) return 'archived';
  return statuses.includes('retired') ? 'retired' : 'active';
}

test('a key has the strictest status that any trusted file gives its fingerprint', () => {
  let usable = 0;
  fc.assert(
    fc.property(trustedFiles, (files) => {
      for (const { publicKey, status } of keysOf(files)) {
        usable += 1;
        expect(status).toBe(strictest(statedStatuses(files, publicKey.fingerprint)));
      }
    }),
    { numRuns: 1000 },
  );
  expect(usable).toBeGreaterThan(1000);
});

test('no choice of version finds a key with a more lenient status or under an unstated version', () => {
  fc.assert(
    fc.property(
      trustedFiles,
      fc.constantFrom(...keys),
      fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      (files, { fingerprint }, version) => {
        const found = findTrustedKey(keysOf(files), version, fingerprint);
        if (found === undefined) return;
        expect(found.publicKey.fingerprint).toBe(fingerprint);
        expect(found.status).toBe(strictest(statedStatuses(files, fingerprint)));
        const versions = files
          .flatMap((file) => file.keys)
          .filter((key) => key.publicKey.fingerprint === fingerprint && key.keyVersion !== undefined)
          .map(({ keyVersion }) => keyVersion);
        if (version !== undefined && versions.length > 0) expect(versions).toContain(version);
      },
    ),
    { numRuns: 1000 },
  );
});

test('an additional trusted file never relaxes the status of a key', () => {
  const rank = (status: KeyStatus): number => keyStatuses.indexOf(status);
  fc.assert(
    fc.property(trustedFiles, trustedFile, (files, more) => {
      const after = keysOf([...files, more]);
      for (const { publicKey, status } of keysOf(files)) {
        const again = after.find((key) => key.publicKey.fingerprint === publicKey.fingerprint);
        if (again !== undefined) expect(rank(again.status)).toBeGreaterThanOrEqual(rank(status));
      }
    }),
    { numRuns: 1000 },
  );
});

test('the order of the trusted files does not matter', () => {
  const texts = (files: readonly TrustedFile[]): readonly string[] =>
    keysOf(files)
      .map((key) => `${key.publicKey.fingerprint} ${key.keyVersion ?? ''} ${key.status}`)
      .toSorted();
  fc.assert(
    fc.property(trustedFiles, (files) => {
      expect(texts(files.toReversed())).toEqual(texts(files));
    }),
    { numRuns: 500 },
  );
});

test('pinned fingerprints only ever remove keys', () => {
  fc.assert(
    fc.property(trustedFiles, fc.constantFrom(...keys), (files, { fingerprint }) => {
      const kept = keysOf(files, [fingerprint]);
      expect(kept).toEqual(keysOf(files).filter((key) => key.publicKey.fingerprint === fingerprint));
    }),
    { numRuns: 500 },
  );
});
