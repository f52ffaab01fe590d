import { describe, expect, test } from 'vitest';
import {
  formatKeyring,
  keyStatuses,
  MAX_KEYRING_BYTES,
  mergeKeyrings,
  parseKeyring,
  type Keyring,
} from '../../src/keys/keyring.js';
import { thrownCode } from '../support/error-code.js';
import { jsonBytes, keyPlaces, objectPlaces, withValueAt, type Place } from '../support/json-edits.js';
import { somePublicKey, versionedKey } from '../support/signing-keys.js';

const keyring: Keyring = {
  exportedAt: '2026-11-22T05:00:00.000Z',
  keys: [
    versionedKey(3),
    versionedKey(2, somePublicKey(2), 'retired'),
    versionedKey(1, somePublicKey(1), 'archived'),
  ],
};
const textOf = (value: Keyring): string => Buffer.from(formatKeyring(value)).toString();
const document: unknown = JSON.parse(textOf(keyring));
const refusalWith = (place: Place, value: unknown) =>
  thrownCode(() => parseKeyring(jsonBytes(withValueAt(document, place, value)), 'the keyring'));

describe('keyring format', () => {
  test('a keyring is written as two-space JSON with the documented fields, newest version first', () => {
    const bytes = Buffer.from(formatKeyring({ ...keyring, keys: keyring.keys.toReversed() }));
    expect(bytes.toString()).toMatch(
      /^\{\n {2}"type": "qpher-sign\/keyring\/v1",\n {2}"algorithm": "Dilithium3",\n/,
    );
    expect(bytes.toString()).toMatch(/[^\n]\}\n$|\n\}\n$/);
    expect(bytes).toEqual(jsonBytes(JSON.parse(bytes.toString())));
    expect(bytes.toString()).toEqual(textOf(keyring));
    expect(JSON.parse(bytes.toString())).toMatchObject({
      exported_at: keyring.exportedAt,
      keys: [
        {
          key_version: 3,
          status: 'active',
          created_at: '2026-11-22T05:00:00.000Z',
          fingerprint: somePublicKey(3).fingerprint,
          public_key: Buffer.alloc(1952, 3).toString('base64'),
        },
        { key_version: 2, status: 'retired' },
        { key_version: 1, status: 'archived' },
      ],
    });
  });

  test('a keyring is read back unchanged', () => {
    const { exportedAt, keys } = parseKeyring(formatKeyring(keyring), 'the keyring');
    expect(exportedAt).toBe(keyring.exportedAt);
    expect(keys.map(({ publicKey, ...rest }) => ({ ...rest, fingerprint: publicKey.fingerprint }))).toEqual(
      keyring.keys.map(({ publicKey, ...rest }) => ({ ...rest, fingerprint: publicKey.fingerprint })),
    );
    expect(keys[0]?.publicKey.schemes).toEqual(['ml-dsa-65', 'dilithium3-r3']);
    expect(Buffer.from(keys[0]?.publicKey.bytes ?? []).equals(Buffer.alloc(1952, 3))).toBe(true);
  });

  test.each(keyPlaces(document).map((place) => [place.join('.'), place] as const))(
    'a keyring without %s is refused',
    (_, place) => {
      expect(refusalWith(place, undefined)).toBe('keyring-invalid');
    },
  );

  test.each(objectPlaces(document).map((place) => [place.join('.'), place] as const))(
    'a keyring with an unknown key at "%s" is refused',
    (_, place) => {
      expect(refusalWith([...place, 'more'], 1)).toBe('keyring-invalid');
    },
  );

  test.each<[Place, readonly unknown[]]>([
    [['type'], ['qpher-sign/keyring/v2', 'qpher-sign/manifest/v1', '', 1]],
    [['algorithm'], ['Kyber768', 'dilithium3', '']],
    [['exported_at'], ['yesterday', '2026-11-22', '2026-11-22T05:00:00', 1, '2026-13-22T05:00:00Z']],
    [['keys'], [[], {}, null]],
    [
      ['keys', 0],
      ['x', null, []],
    ],
    [
      ['keys', 0, 'key_version'],
      [0, -1, 1.5, '3', null, 2 ** 53],
    ],
    [
      ['keys', 0, 'status'],
      ['Active', 'expired', '', null],
    ],
    [
      ['keys', 0, 'created_at'],
      ['', 'now', 1],
    ],
    [
      ['keys', 0, 'fingerprint'],
      [
        '',
        'sha256:',
        'a'.repeat(64),
        somePublicKey(9).fingerprint,
        somePublicKey(3).fingerprint.toUpperCase(),
      ],
    ],
    [
      ['keys', 0, 'public_key'],
      [1, null],
    ],
  ])('a keyring with a wrong value for %j is refused', (place, values) => {
    for (const value of values)
      expect(refusalWith(place, value), JSON.stringify(value)).toBe('keyring-invalid');
  });

  test('a keyring with an invalid public key is refused', () => {
    for (const value of ['', 'AAAA', `${Buffer.alloc(1952, 3).toString('base64')}\n`]) {
      expect(refusalWith(['keys', 0, 'public_key'], value)).toBe('public-key-invalid');
    }
  });

  test('a keyring that gives one key the fingerprint of another is refused', () => {
    expect(refusalWith(['keys', 1, 'fingerprint'], somePublicKey(1).fingerprint)).toBe('keyring-invalid');
    expect(refusalWith(['keys', 2, 'public_key'], Buffer.alloc(1952, 2).toString('base64'))).toBe(
      'keyring-invalid',
    );
  });

  test('a keyring that lists a version twice is refused, with the same key or another', () => {
    expect(refusalWith(['keys', 1, 'key_version'], 3)).toBe('key-conflict');
    const same = formatKeyring({ ...keyring, keys: [versionedKey(3), versionedKey(3)] });
    expect(thrownCode(() => parseKeyring(same, 'the keyring'))).toBe('key-conflict');
  });

  test('the times in a keyring may have an offset', () => {
    const bytes = jsonBytes(withValueAt(document, ['exported_at'], '2026-11-22T06:00:00+01:00'));
    expect(parseKeyring(bytes, 'the keyring').exportedAt).toBe('2026-11-22T06:00:00+01:00');
    const created = jsonBytes(withValueAt(document, ['keys', 0, 'created_at'], '2026-11-22T06:00:00+01:00'));
    expect(parseKeyring(created, 'the keyring').keys[0]?.createdAt).toBe('2026-11-22T06:00:00+01:00');
  });

  test('a keyring can hold from one to several hundred keys', () => {
    expect(
      parseKeyring(formatKeyring({ ...keyring, keys: [versionedKey(1)] }), 'the keyring').keys,
    ).toHaveLength(1);
    const keys = Array.from({ length: 700 }, (_, index) => versionedKey(index + 1, somePublicKey(1)));
    expect(formatKeyring({ ...keyring, keys }).length).toBeLessThan(MAX_KEYRING_BYTES);
  });

  test('a keyring that is not strict JSON is refused', () => {
    const text = textOf(keyring);
    for (const other of [
      '',
      `\ufeff${text}`,
      text.replace('"algorithm"', '"type": "qpher-sign/keyring/v1",\n  "algorithm"'),
      text.slice(0, -3),
    ]) {
      expect(thrownCode(() => parseKeyring(Buffer.from(other), 'the keyring'))).toBe('keyring-invalid');
    }
  });
});

test('a manifest, a part or a report is refused as a keyring, and the error says what it is', () => {
  for (const kind of ['manifest', 'part', 'report']) {
    const reading = () => parseKeyring(jsonBytes({ type: `qpher-sign/${kind}/v1` }), "the keyring 'k.json'");
    expect(thrownCode(reading)).toBe('keyring-invalid');
    expect(reading).toThrow(`the keyring 'k.json' is a ${kind}`);
  }
});

describe('updating a keyring', () => {
  const later = '2026-12-01T00:00:00.000Z';
  const statusesOf = (current: Keyring): readonly string[] =>
    mergeKeyrings(keyring, current)
      .keys.map(({ keyVersion, status }) => `${keyVersion} ${status}`)
      .toSorted();

  test('a keyring update adds new versions and keeps those that the service no longer lists', () => {
    const current: Keyring = {
      exportedAt: later,
      keys: [versionedKey(4), versionedKey(3, somePublicKey(3), 'retired')],
    };
    expect(mergeKeyrings(keyring, current).exportedAt).toBe(later);
    expect(statusesOf(current)).toEqual(['1 archived', '2 retired', '3 retired', '4 active']);
  });

  test('a keyring update keeps the stricter of two statuses, from either side', () => {
    for (const status of keyStatuses) {
      const keys = [1, 2, 3].map((version) => versionedKey(version, somePublicKey(version), status));
      expect(statusesOf({ exportedAt: later, keys })).toEqual(
        {
          active: ['1 archived', '2 retired', '3 active'],
          retired: ['1 archived', '2 retired', '3 retired'],
          archived: ['1 archived', '2 archived', '3 archived'],
        }[status],
      );
    }
  });

  test('a keyring update keeps the stricter status of a key that now has another version', () => {
    const keys = [versionedKey(9, somePublicKey(1))];
    expect(statusesOf({ exportedAt: later, keys })).toContain('9 archived');
  });

  test('a keyring update keeps the time of creation in the keyring', () => {
    const now = { ...versionedKey(3), createdAt: later };
    const { keys } = mergeKeyrings(keyring, { exportedAt: later, keys: [now] });
    expect(keys.find(({ keyVersion }) => keyVersion === 3)?.createdAt).toBe(versionedKey(3).createdAt);
  });

  test('a keyring update refuses a version with another key, and a keyring without a common key', () => {
    const other = { exportedAt: later, keys: [versionedKey(2, somePublicKey(9)), versionedKey(3)] };
    expect(thrownCode(() => mergeKeyrings(keyring, other))).toBe('key-conflict');
    const stranger = { exportedAt: later, keys: [versionedKey(4)] };
    expect(thrownCode(() => mergeKeyrings(keyring, stranger))).toBe('key-conflict');
  });
});
