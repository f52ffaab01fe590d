import { describe, expect, test } from 'vitest';
import { sha512Hex } from '../../src/artifacts/hash-file.js';
import { KEYRING_OLDER } from '../../src/verification/advice.js';
import { keyText, Verifier, type ClaimedKey, type TrustBackground } from '../../src/verification/verifier.js';
import type { TrustedKey } from '../../src/keys/trusted-keys.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { flipped, signingKey, somePublicKey, versionedKey } from '../support/signing-keys.js';

const message = Buffer.alloc(64, 7);

const verifierOf = (keys: readonly TrustedKey[], allowRetired = true): Verifier =>
  new Verifier({ keys, allowRetired, verify: verifySignature, sha512: sha512Hex });

describe('signer of a message', () => {
  test('the signer is found among all trusted keys, in any order', async () => {
    const [first, second] = await Promise.all([signingKey(1), signingKey(2)]);
    const keys = [versionedKey(1, first.publicKey), versionedKey(2, second.publicKey)];
    expect(await verifierOf(keys).signerOf(message, second.sign(message))).toBe(keys[1]);
    expect(await verifierOf(keys.toReversed()).signerOf(message, second.sign(message))).toBe(keys[1]);
  });

  test('no signer is found for an unknown key, another message or a broken signature', async () => {
    const [known, unknown] = await Promise.all([signingKey(1), signingKey(2)]);
    const verifier = verifierOf([versionedKey(1, known.publicKey)]);
    expect(await verifier.signerOf(message, unknown.sign(message))).toBeUndefined();
    expect(await verifier.signerOf(message, known.sign(Buffer.alloc(64, 8)))).toBeUndefined();
    expect(await verifier.signerOf(message, flipped(known.sign(message), 5))).toBeUndefined();
    expect(await verifier.signerOf(message, Buffer.alloc(0))).toBeUndefined();
  });

  test('an archived signer is found and reported as an archived key', async () => {
    const key = await signingKey(1);
    const archived = versionedKey(1, key.publicKey, 'archived');
    const verifier = verifierOf([archived]);
    expect(await verifier.signerOf(message, key.sign(message))).toBe(archived);
    expect(verifier.statusProblem(archived)).toBe('archived-key');
  });

  test('each public key is tried once, however often it is listed', async () => {
    const { publicKey } = await signingKey(1);
    let checks = 0;
    const verifier = new Verifier({
      keys: [versionedKey(1, publicKey), versionedKey(1, publicKey), versionedKey(2)],
      allowRetired: true,
      sha512: sha512Hex,
      verify: () => {
        checks += 1;
        return Promise.resolve(false);
      },
    });
    expect(await verifier.signerOf(message, Buffer.alloc(3309))).toBeUndefined();
    expect(checks).toBe(2);
  });
});

describe('trusted keys', () => {
  test('a trusted key is found by fingerprint and version, or by fingerprint if no version is claimed', () => {
    const keys = [versionedKey(1), versionedKey(2)];
    const { fingerprint } = versionedKey(1).publicKey;
    const verifier = verifierOf(keys);
    expect(verifier.find({ key_version: 1, fingerprint })).toBe(keys[0]);
    expect(verifier.find({ key_version: null, fingerprint })).toBe(keys[0]);
    expect(verifier.find({ key_version: 2, fingerprint })).toBeUndefined();
    expect(verifier.find({ key_version: 1, fingerprint: `sha256:${'0'.repeat(64)}` })).toBeUndefined();
  });

  test('a retired key is used unless retired keys are refused, and an archived key is never used', () => {
    const problems = (allowRetired: boolean) =>
      (['active', 'retired', 'archived'] as const).map((status) =>
        verifierOf([], allowRetired).statusProblem(versionedKey(1, undefined, status)),
      );
    expect(problems(true)).toEqual([undefined, undefined, 'archived-key']);
    expect(problems(false)).toEqual([undefined, 'retired-key', 'archived-key']);
  });

  test('a key is described by version and fingerprint, or by fingerprint alone', () => {
    expect(keyText({ key_version: 3, fingerprint: 'sha256:ab' })).toBe('key version 3 (sha256:ab)');
    expect(keyText({ key_version: null, fingerprint: 'sha256:ab' })).toBe('the key sha256:ab');
  });
});

describe('unknown keys', () => {
  const early = '2026-11-22T05:00:00.000Z';
  const late = '2026-11-23T05:00:00.000Z';
  const unknown = { key_version: 9, fingerprint: somePublicKey(9).fingerprint };
  const advise = (
    claim: ClaimedKey,
    background?: TrustBackground,
    signedAt?: string,
    keys: readonly TrustedKey[] = [versionedKey(1), versionedKey(2)],
  ): string =>
    new Verifier({
      ...{ keys, allowRetired: true, verify: verifySignature, sha512: sha512Hex },
      ...(background && { background }),
    }).adviseOnUnknown(claim, signedAt);

  test('the advice names key-fingerprints if the key is trusted but not pinned', () => {
    const background = { excluded: [unknown.fingerprint], exportedAt: early };
    expect(advise(unknown, background, late)).toContain('key-fingerprints');
    expect(advise({ ...unknown, fingerprint: 'sha256:other' }, background, early)).not.toContain(
      'key-fingerprints',
    );
  });

  test('the advice names the trusted key that has the same version, even if the keyring is older', () => {
    const advice = advise({ ...unknown, key_version: 2 }, { excluded: [], exportedAt: early }, late);
    expect(advice).toMatch(`version 2 is ${somePublicKey(2).fingerprint}`);
  });

  test.each<[string, string | undefined, string | undefined, boolean]>([
    ['older than the document', early, late, true],
    ['as old as the document', early, early, false],
    ['newer than the document', late, early, false],
    ['of an unknown age', undefined, late, false],
    ['given with a document of an unknown age', early, undefined, false],
  ])('the advice for an unknown key fits a keyring that is %s', (_, exportedAt, signedAt, isOlder) => {
    expect(advise(unknown, { excluded: [], exportedAt }, signedAt) === KEYRING_OLDER).toBe(isOlder);
  });

  test('the advice names at most three trusted keys, each once', () => {
    const keys = [1, 1, 2, 3, 4].map((version) => versionedKey(version));
    const advice = advise({ ...unknown, key_version: null }, undefined, undefined, keys);
    const named = advice.match(/sha256:[0-9a-f]{64}/g);
    expect(named).toEqual([1, 2, 3].map((version) => somePublicKey(version).fingerprint));
    expect(advise(unknown, undefined, late)).toBe(advise(unknown));
  });
});
