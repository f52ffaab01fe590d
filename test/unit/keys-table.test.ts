import { expect, test } from 'vitest';
import { formatKeyTable, keyRecord, keyringRow, listedRow, serviceRow } from '../../src/cli/keys-table.js';
import { somePublicKey, versionedKey } from '../support/signing-keys.js';

const { fingerprint, bytes } = somePublicKey(1);
const publicKey = Buffer.from(bytes).toString('base64');
const createdAt = '2026-11-22T05:00:00.000Z';
const signing = { keyVersion: 1, algorithm: 'Dilithium3', status: 'active', createdAt, publicKey } as const;
const kyber = {
  keyVersion: 12,
  algorithm: 'Kyber768',
  status: 'retired',
  createdAt,
  publicKey: 'AAAA',
} as const;

test('listed keys are shown in columns, with fingerprints for signing keys', () => {
  expect(formatKeyTable([listedRow(kyber), listedRow(signing)])).toEqual([
    'VERSION  ALGORITHM   STATUS   CREATED                   FINGERPRINT',
    `12       Kyber768    retired  ${createdAt}`,
    `1        Dilithium3  active   ${createdAt}  ${fingerprint}`,
  ]);
  expect(keyRecord(listedRow(signing))).toEqual({
    key_version: 1,
    algorithm: 'Dilithium3',
    status: 'active',
    created_at: createdAt,
    fingerprint,
    public_key: publicKey,
  });
  expect(keyRecord(listedRow(kyber))).not.toHaveProperty('fingerprint');
});

test('changed keys are shown with the old and the new status, including added and removed keys', () => {
  const rows = [
    serviceRow({ key: kyber, before: undefined, after: 'retired' }),
    serviceRow({ key: signing, before: 'active', after: undefined }),
  ];
  expect(formatKeyTable(rows)).toEqual([
    'VERSION  ALGORITHM   BEFORE  NOW      CREATED                   FINGERPRINT',
    `12       Kyber768    -       retired  ${createdAt}`,
    `1        Dilithium3  active  -        ${createdAt}  ${fingerprint}`,
  ]);
  expect(rows.map(keyRecord)).toMatchObject([
    { key_version: 12, before: null, status: 'retired' },
    { key_version: 1, before: 'active', status: null },
  ]);
});

test('the keys of a keyring are shown like those of the service', () => {
  const row = keyringRow({ key: versionedKey(1), before: 'active', after: 'archived' });
  expect(keyRecord(row)).toMatchObject({ algorithm: 'Dilithium3', fingerprint, public_key: publicKey });
});
