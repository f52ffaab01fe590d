import { describe, expect, test } from 'vitest';
import { formatKeyring, type KeyStatus } from '../../src/keys/keyring.js';
import { formatPublicKeyJwk, formatPublicKeyPem } from '../../src/keys/public-key.js';
import {
  findTrustedKey,
  parseTrustedKeys,
  refuseUnpinned,
  trustedKeys,
  type TrustedKey,
} from '../../src/keys/trusted-keys.js';
import { thrownCode } from '../support/error-code.js';
import { somePublicKey, versionedKey } from '../support/signing-keys.js';

const [first, second] = [somePublicKey(1), somePublicKey(2)];
const trusted = (
  keyVersion: number | undefined,
  publicKey = first,
  status: KeyStatus = 'active',
): TrustedKey => ({
  publicKey,
  keyVersion,
  status,
});
const parse = (text: string | Uint8Array) =>
  parseTrustedKeys({ name: 'keys', bytes: Buffer.from(text) }).keys;

describe('a file of trusted keys', () => {
  test('may be a keyring, a PEM or a JWK public key; the latter say no version and count as active', () => {
    const exportedAt = '2026-11-22T05:00:00.000Z';
    const keyring = formatKeyring({
      exportedAt,
      keys: [versionedKey(2, second, 'retired'), versionedKey(1, first)],
    });
    expect(parse(keyring)).toMatchObject([
      { keyVersion: 2, status: 'retired', publicKey: { fingerprint: second.fingerprint } },
      { keyVersion: 1, status: 'active', publicKey: { fingerprint: first.fingerprint } },
    ]);
    for (const text of [formatPublicKeyPem(first), formatPublicKeyJwk(first)]) {
      expect(parse(text)).toEqual([
        {
          keyVersion: undefined,
          status: 'active',
          publicKey: { ...first, bytes: Buffer.from(first.bytes), schemes: ['ml-dsa-65'] },
        },
      ]);
    }
  });

  test('is judged as what it looks like, and refused', () => {
    expect(thrownCode(() => parse('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'))).toBe(
      'public-key-invalid',
    );
    expect(thrownCode(() => parse('{"kty" : "RSA"}'))).toBe('public-key-invalid');
    expect(thrownCode(() => parse(''))).toBe('keyring-invalid');
    expect(thrownCode(() => parse('{}'))).toBe('keyring-invalid');
    expect(thrownCode(() => parse(`\n${formatPublicKeyPem(first)}`))).toBe('keyring-invalid');
    expect(thrownCode(() => parse(first.bytes))).toBe('keyring-invalid');
    expect(() => parse('{}')).toThrow(/'keys'/);
  });
});

describe('the keys to verify with', () => {
  test('are all that are given when there are no pins', () => {
    const keys = [trusted(1), trusted(2, second), trusted(undefined, somePublicKey(3))];
    expect(trustedKeys(keys, [])).toEqual(keys);
  });

  test('are only those that the pins name', () => {
    const keys = [trusted(1), trusted(2, second), trusted(undefined, second)];
    expect(trustedKeys(keys, [second.fingerprint])).toEqual(keys.slice(1));
    expect(trustedKeys(keys, [somePublicKey(9).fingerprint, first.fingerprint])).toEqual(keys.slice(0, 1));
  });

  test('must be at least one', () => {
    expect(thrownCode(() => trustedKeys([], []))).toBe('no-trusted-key');
    expect(thrownCode(() => trustedKeys([], [first.fingerprint]))).toBe('no-trusted-key');
    expect(thrownCode(() => trustedKeys([trusted(1)], [second.fingerprint]))).toBe('no-trusted-key');
  });

  test('conflict when one version has two public keys, whatever the pins say', () => {
    for (const pins of [[], [first.fingerprint]]) {
      expect(thrownCode(() => trustedKeys([trusted(1), trusted(2), trusted(1, second)], pins))).toBe(
        'key-conflict',
      );
    }
  });

  test('do not conflict when a key is given twice, under two versions, or without one', () => {
    const keys = [
      trusted(1),
      trusted(1, first, 'retired'),
      trusted(2),
      trusted(undefined),
      trusted(undefined, second),
    ];
    expect(trustedKeys(keys, [])).toEqual(keys);
  });
});

describe('the trusted key for what a document names', () => {
  test('fits in both fingerprint and version', () => {
    const keys = [trusted(1), trusted(2, second)];
    expect(findTrustedKey(keys, 1, first.fingerprint)).toBe(keys[0]);
    expect(findTrustedKey(keys, 2, second.fingerprint)).toBe(keys[1]);
    expect(findTrustedKey(keys, 2, first.fingerprint)).toBeUndefined();
    expect(findTrustedKey(keys, 1, second.fingerprint)).toBeUndefined();
    expect(findTrustedKey(keys, 1, somePublicKey(3).fingerprint)).toBeUndefined();
    expect(findTrustedKey([], 1, first.fingerprint)).toBeUndefined();
  });

  test('fits in fingerprint where it has no version', () => {
    const keys = [trusted(undefined)];
    expect(findTrustedKey(keys, 7, first.fingerprint)).toBe(keys[0]);
    expect(findTrustedKey(keys, 7, second.fingerprint)).toBeUndefined();
  });

  test.each<[KeyStatus, readonly KeyStatus[]]>([
    ['archived', ['active', 'archived', 'retired']],
    ['archived', ['archived', 'active']],
    ['retired', ['active', 'retired', 'active']],
    ['active', ['active', 'active']],
  ])('is %s where files say %j: the strictest counts', (expected, statuses) => {
    const keys = statuses.map((status) => trusted(1, first, status));
    expect(findTrustedKey(keys, 1, first.fingerprint)?.status).toBe(expected);
  });

  test('fits in fingerprint where the document names no version, whatever its own is', () => {
    const keys = [trusted(1), trusted(undefined, second), trusted(2, first, 'archived')];
    expect(findTrustedKey(keys, undefined, first.fingerprint)?.status).toBe('archived');
    expect(findTrustedKey(keys, undefined, second.fingerprint)).toBe(keys[1]);
    expect(findTrustedKey(keys, undefined, somePublicKey(3).fingerprint)).toBeUndefined();
  });

  test('is not made active by giving it as PEM as well', () => {
    const keys = [trusted(undefined), trusted(1, first, 'archived')];
    expect(findTrustedKey(keys, 1, first.fingerprint)?.status).toBe('archived');
  });
});

describe('the active key under pins', () => {
  test('may be used when it is pinned, or nothing is', () => {
    expect(() => {
      refuseUnpinned(versionedKey(1, first), []);
    }).not.toThrow();
    expect(() => {
      refuseUnpinned(versionedKey(1, first), [second.fingerprint, first.fingerprint]);
    }).not.toThrow();
  });

  test('is refused otherwise, and the error names it', () => {
    const using = () => {
      refuseUnpinned(versionedKey(4, first), [second.fingerprint]);
    };
    expect(thrownCode(using)).toBe('key-not-pinned');
    expect(using).toThrow(new RegExp(`version 4.*${first.fingerprint}`));
  });
});
