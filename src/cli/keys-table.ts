import { formatBase64 } from '../bytes.js';
import type { KeyOutcome } from '../keys/key-outcome.js';
import { SIGNING_ALGORITHM, type VersionedKey } from '../keys/keyring.js';
import { QpherSignError } from '../errors.js';
import { parseServicePublicKey } from '../keys/public-key.js';
import type { ServiceKey } from '../qpher/client.js';

/** A key as `keys` commands show it. */
interface ShownKey {
  readonly keyVersion: number;
  readonly algorithm: string;
  /** Null if it is not known. */
  readonly createdAt: string | null;
  /** Empty for keys that cannot sign or be read. */
  readonly fingerprint: string;
  /** Base64. */
  readonly publicKey: string;
}

/** One line of the table: the current status of a key, and the earlier one after a change. */
export interface KeyRow {
  readonly key: ShownKey;
  readonly before?: string | undefined;
  readonly status: string | undefined;
}

/** A row of a list, which has no earlier status. */
export function listedRow(key: ServiceKey): KeyRow {
  return { key: shownServiceKey(key), status: key.status };
}

export function serviceRow({ key, before, after }: KeyOutcome<ServiceKey>): KeyRow {
  return { key: shownServiceKey(key), before, status: after };
}

export function keyringRow({ key, before, after }: KeyOutcome<VersionedKey>): KeyRow {
  const { keyVersion, createdAt, publicKey } = key;
  const { fingerprint, bytes } = publicKey;
  return {
    key: { keyVersion, algorithm: SIGNING_ALGORITHM, createdAt, fingerprint, publicKey: formatBase64(bytes) },
    before,
    status: after,
  };
}

function shownServiceKey({ keyVersion, algorithm, createdAt, publicKey }: ServiceKey): ShownKey {
  const signs = algorithm === SIGNING_ALGORITHM;
  const fingerprint = signs ? fingerprintOf(publicKey) : '';
  return { keyVersion, algorithm, createdAt, fingerprint, publicKey };
}

/** Returns an empty text for a key that cannot be parsed: the list shows it anyway. */
function fingerprintOf(publicKey: string): string {
  try {
    return parseServicePublicKey(publicKey, 'the public key').fingerprint;
  } catch (error) {
    if (error instanceof QpherSignError) return '';
    throw error;
  }
}

export function keyRecord(row: KeyRow): Readonly<Record<string, unknown>> {
  const { keyVersion, algorithm, createdAt, fingerprint, publicKey } = row.key;
  return {
    key_version: keyVersion,
    algorithm,
    ...('before' in row && { before: row.before ?? null }),
    status: row.status ?? null,
    created_at: createdAt,
    ...(fingerprint !== '' && { fingerprint }),
    public_key: publicKey,
  };
}

/** Formats keys in columns, one per line, with the earlier status if the rows have one. */
export function formatKeyTable(rows: readonly KeyRow[]): readonly string[] {
  const hasBefore = rows.some((row) => 'before' in row);
  const statusTitles = hasBefore ? ['BEFORE', 'NOW'] : ['STATUS'];
  return formatColumns([
    ['VERSION', 'ALGORITHM', ...statusTitles, 'CREATED', 'FINGERPRINT'],
    ...rows.map(({ key, before, status }) => [
      String(key.keyVersion),
      key.algorithm,
      ...(hasBefore ? [before ?? '-'] : []),
      status ?? '-',
      key.createdAt ?? '-',
      key.fingerprint,
    ]),
  ]);
}

/** Pads cells to the width of the widest cell in their column. */
export function formatColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
