import { describe, expect, test } from 'vitest';
import { formatKeyring, type KeyStatus } from '../../src/keys/keyring.js';
import { formatPublicKeyJwk, formatPublicKeyPem } from '../../src/keys/public-key.js';
import {
  findTrustedKey,
  parseTrustedFile,
  refuseUnpinned,
  trustedKeys,
  type StatedKey,
  type TrustedFile,
} from '../../src/keys/trusted-keys.js';
import { thrownCode } from '../support/error-code.js';
import { jsonBytes } from '../support/json-edits.js';
import { somePublicKey, versionedKey } from '../support/signing-keys.js';

const [first, second] = [somePublicKey(1), somePublicKey(2)];
const exportedAt = '2026-11-22T05:00:00.000Z';

const stated = (keyVersion: number, publicKey = first, status: KeyStatus = 'active'): StatedKey => ({
  publicKey,
  keyVersion,
  status,
});
const keyring = (...keys: readonly StatedKey[]): TrustedFile => ({ name: 'keyring.json', keys, exportedAt });
const pem = (publicKey = first): TrustedFile => ({
  name: 'key.pem',
  keys: [{ publicKey, keyVersion: undefined, status: undefined }],
  exportedAt: undefined,
});
const textsOf = (files: readonly TrustedFile[], pins: readonly string[] = []): readonly string[] =>
  trustedKeys(files, pins).map(
    ({ keyVersion, status, publicKey }) =>
      `${keyVersion ?? 'any'} ${status} ${publicKey.fingerprint === first.fingerprint ? 'first' : 'second'}`,
  );
const parse = (content: string | Uint8Array) =>
  parseTrustedFile({ name: 'keys', bytes: Buffer.from(content) });

describe('trusted files', () => {
  test('a trusted file may be a keyring, or a PEM or JWK public key without version and status', () => {
    const bytes = formatKeyring({
      exportedAt,
      keys: [versionedKey(2, second, 'retired'), versionedKey(1, first)],
    });
    expect(parse(bytes)).toMatchObject({
      name: 'keys',
      exportedAt,
      keys: [
        { keyVersion: 2, status: 'retired', publicKey: { fingerprint: second.fingerprint } },
        { keyVersion: 1, status: 'active', publicKey: { fingerprint: first.fingerprint } },
      ],
    });
    for (const text of [formatPublicKeyPem(first), formatPublicKeyJwk(first)]) {
      expect(parse(text).exportedAt).toBeUndefined();
      expect(parse(text).keys).toEqual([
        {
          keyVersion: undefined,
          status: undefined,
          publicKey: { ...first, bytes: new Uint8Array(first.bytes), schemes: ['ml-dsa-65'] },
        },
      ]);
    }
  });

  test('a trusted PEM file may start with the byte order mark that Windows editors add', () => {
    expect(parse(`\ufeff${formatPublicKeyPem(first)}`).keys).toHaveLength(1);
  });

  test('a file is refused as a public key or as a keyring, whichever it resembles', () => {
    expect(thrownCode(() => parse('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'))).toBe(
      'public-key-invalid',
    );
    expect(thrownCode(() => parse('{"kty" : "RSA"}'))).toBe('public-key-invalid');
    expect(thrownCode(() => parse(''))).toBe('keyring-invalid');
    expect(thrownCode(() => parse('{}'))).toBe('keyring-invalid');
    expect(thrownCode(() => parse('null'))).toBe('keyring-invalid');
    expect(thrownCode(() => parse(`\n${formatPublicKeyPem(first)}`))).toBe('keyring-invalid');
    expect(thrownCode(() => parse(first.bytes))).toBe('keyring-invalid');
  });

  test('a refused file is named in the error, whatever its format', () => {
    const jwk: unknown = { kty: 'AKP', alg: 'ML-DSA-65', pub: 'AA' };
    for (const content of ['{}', '-----BEGIN PUBLIC KEY-----\n', jsonBytes(jwk), first.bytes]) {
      expect(() => parse(content)).toThrow(/'keys'/);
    }
  });

  test('a file that is both a keyring and a JWK is refused', () => {
    const archived = formatKeyring({ exportedAt, keys: [versionedKey(1, first, 'archived')] });
    const keyringText = Buffer.from(archived).toString();
    const jwkText = formatPublicKeyJwk(first);
    const both = `${keyringText.trimEnd().slice(0, -1)},${jwkText.trim().slice(1)}`;
    expect(thrownCode(() => parse(both))).toBe('public-key-invalid');
    expect(thrownCode(() => parse(jwkText.replace('{', '{"status": "archived",')))).toBe(
      'public-key-invalid',
    );
  });
});

describe('keys to verify with', () => {
  test('all given keys are used if no fingerprints are pinned', () => {
    expect(textsOf([keyring(stated(1), stated(2, second, 'retired')), pem(second)])).toEqual([
      '1 active first',
      '2 retired second',
    ]);
    expect(textsOf([pem(), pem(second)])).toEqual(['any active first', 'any active second']);
  });

  test('only pinned keys are used', () => {
    const files = [keyring(stated(1), stated(2, second))];
    expect(textsOf(files, [second.fingerprint])).toEqual(['2 active second']);
    expect(textsOf(files, [somePublicKey(9).fingerprint, first.fingerprint])).toEqual(['1 active first']);
  });

  test('verifying without any trusted key is refused', () => {
    expect(thrownCode(() => trustedKeys([], []))).toBe('no-trusted-key');
    expect(thrownCode(() => trustedKeys([], [first.fingerprint]))).toBe('no-trusted-key');
    expect(thrownCode(() => trustedKeys([keyring(stated(1))], [second.fingerprint]))).toBe('no-trusted-key');
  });

  test('keys are ordered by status, the most usable first', () => {
    const file = keyring(
      stated(1, somePublicKey(1), 'archived'),
      stated(2, somePublicKey(2)),
      stated(3, somePublicKey(3), 'retired'),
    );
    expect(trustedKeys([file], []).map(({ status }) => status)).toEqual(['active', 'retired', 'archived']);
  });

  test.each<[KeyStatus, readonly KeyStatus[]]>([
    ['archived', ['active', 'archived', 'retired']],
    ['archived', ['archived', 'active']],
    ['retired', ['active', 'retired', 'active']],
    ['active', ['active', 'active']],
  ])('a key is %s if the files give it the statuses %j', (expected, statuses) => {
    const files = statuses.map((status) => keyring(stated(1, first, status)));
    expect(textsOf(files)).toEqual([`1 ${expected} first`]);
  });

  test('a key has the strictest status of its fingerprint, whatever version a file gives it', () => {
    const files = [keyring(stated(1)), keyring(stated(2, first, 'archived'), stated(3, second))];
    expect(textsOf(files)).toEqual(['3 active second', '1 archived first', '2 archived first']);
    expect(textsOf([keyring(stated(1), stated(2, first, 'retired'))])).toEqual([
      '1 retired first',
      '2 retired first',
    ]);
  });

  test('a PEM file relaxes neither the status nor the version of a key', () => {
    const archived = keyring(stated(1, first, 'archived'));
    for (const files of [
      [archived, pem()],
      [pem(), archived],
    ])
      expect(textsOf(files)).toEqual(['1 archived first']);
  });

  test('two public keys for one version in one file conflict, whatever is pinned', () => {
    for (const pins of [[], [first.fingerprint]]) {
      expect(thrownCode(() => trustedKeys([keyring(stated(1), stated(1, second))], pins))).toBe(
        'key-conflict',
      );
    }
  });

  test('files that share a key conflict if they disagree about a version', () => {
    const [third, common] = [somePublicKey(3), stated(7, somePublicKey(7))];
    const files = [keyring(common, stated(1)), pem(third), keyring(stated(1, second), common)];
    expect(thrownCode(() => trustedKeys(files, []))).toBe('key-conflict');
    expect(() => trustedKeys(files, [])).toThrow(
      `key version 1 has the fingerprint ${first.fingerprint} in 'keyring.json' and ${second.fingerprint}`,
    );
  });

  test('keyrings of two publishers may use the same version numbers', () => {
    expect(textsOf([keyring(stated(1)), keyring(stated(1, second, 'retired'))])).toEqual([
      '1 active first',
      '1 retired second',
    ]);
  });
});

describe('lookup of the key that a document names', () => {
  test('a key must match both the fingerprint and the version', () => {
    const keys = trustedKeys([keyring(stated(1), stated(2, second))], []);
    expect(findTrustedKey(keys, 1, first.fingerprint)).toBe(keys[0]);
    expect(findTrustedKey(keys, 2, second.fingerprint)).toBe(keys[1]);
    expect(findTrustedKey(keys, 2, first.fingerprint)).toBeUndefined();
    expect(findTrustedKey(keys, 1, second.fingerprint)).toBeUndefined();
    expect(findTrustedKey(keys, 1, somePublicKey(3).fingerprint)).toBeUndefined();
    expect(findTrustedKey([], 1, first.fingerprint)).toBeUndefined();
  });

  test('a key without a version matches by fingerprint', () => {
    const keys = trustedKeys([pem()], []);
    expect(findTrustedKey(keys, 7, first.fingerprint)).toBe(keys[0]);
    expect(findTrustedKey(keys, 7, second.fingerprint)).toBeUndefined();
  });

  test('a key with a version does not match another version, even if a PEM file holds it too', () => {
    const keys = trustedKeys([keyring(stated(1, first, 'archived')), pem()], []);
    expect(findTrustedKey(keys, 7, first.fingerprint)).toBeUndefined();
    expect(findTrustedKey(keys, 1, first.fingerprint)?.status).toBe('archived');
  });

  test('a key of any version matches by fingerprint if the document names no version', () => {
    const keys = trustedKeys([keyring(stated(1), stated(2, first, 'archived')), pem(second)], []);
    expect(findTrustedKey(keys, undefined, first.fingerprint)?.status).toBe('archived');
    expect(findTrustedKey(keys, undefined, second.fingerprint)?.status).toBe('active');
    expect(findTrustedKey(keys, undefined, somePublicKey(3).fingerprint)).toBeUndefined();
  });
});

describe('active key and pinned fingerprints', () => {
  test('the active key may be used if it is pinned or if nothing is pinned', () => {
    expect(() => {
      refuseUnpinned(versionedKey(1, first), []);
    }).not.toThrow();
    expect(() => {
      refuseUnpinned(versionedKey(1, first), [second.fingerprint, first.fingerprint]);
    }).not.toThrow();
  });

  test('an active key that is not pinned is refused, and the error names it', () => {
    const using = () => {
      refuseUnpinned(versionedKey(4, first), [second.fingerprint]);
    };
    expect(thrownCode(using)).toBe('key-not-pinned');
    expect(using).toThrow(new RegExp(`version 4.*${first.fingerprint}`));
  });
});
