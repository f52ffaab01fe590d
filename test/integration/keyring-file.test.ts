import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.js';
import {
  archiveKey,
  currentKeyring,
  exportKeyring,
  type KeyringUpdate,
} from '../../src/engine/keyring-file.js';
import { parseKeyring } from '../../src/keys/keyring.js';
import { clientOf } from '../support/commands.js';
import { runningEmulator } from '../support/emulator.js';
import { rejectedCode, thrownCode } from '../support/error-code.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const now = new Date('2026-11-26T06:00:00Z');
const later = new Date('2026-12-01T06:00:00Z');

/** A tenant with one key, and the path for its keyring. */
async function tenant(): Promise<{ readonly emulator: Emulator; readonly file: string }> {
  return { emulator: await runningEmulator(), file: path.join(temporaryFolder(), 'keyring.json') };
}

const changesOf = ({ outcomes }: KeyringUpdate): readonly string[] =>
  outcomes.map(({ key, before, after }) => `${key.keyVersion} ${before ?? '-'} ${after ?? '-'}`);
const keysIn = (file: string): readonly string[] =>
  parseKeyring(readFileSync(file), 'the keyring').keys.map(
    ({ keyVersion, status }) => `${keyVersion} ${status}`,
  );

describe('exporting a keyring', () => {
  test('an export to a new file writes every version and shows each as added', async () => {
    const { emulator, file } = await tenant();
    const client = clientOf(emulator);
    await client.rotateKey('Dilithium3');
    const update = await exportKeyring(client, file, now);
    expect(update).toMatchObject({ isNew: true, isChanged: true, notes: [] });
    expect(changesOf(update)).toEqual(['2 - active', '1 - retired']);
    expect(keysIn(file)).toEqual(['2 active', '1 retired']);
  });

  test('an export to an existing keyring adds new versions and shows each status before and after', async () => {
    const { emulator, file } = await tenant();
    const client = clientOf(emulator);
    await exportKeyring(client, file, now);
    await client.rotateKey('Dilithium3');
    const update = await exportKeyring(client, file, later);
    expect(update).toMatchObject({ isNew: false, isChanged: true });
    expect(changesOf(update)).toEqual(['2 - active', '1 active retired']);
    expect(parseKeyring(readFileSync(file), 'the keyring').exportedAt).toBe(later.toISOString());
  });

  test('an export without changes leaves the file untouched', async () => {
    const { emulator, file } = await tenant();
    await exportKeyring(clientOf(emulator), file, now);
    const before = { bytes: readFileSync(file), inode: statSync(file).ino };
    const update = await exportKeyring(clientOf(emulator), file, later);
    expect([update.isChanged, changesOf(update)]).toEqual([false, ['1 active active']]);
    expect({ bytes: readFileSync(file), inode: statSync(file).ino }).toEqual(before);
  });

  test('an export never relaxes a status, and says which one it keeps', async () => {
    const { emulator, file } = await tenant();
    const client = clientOf(emulator);
    await exportKeyring(client, file, now);
    archiveKey(file, 1);
    for (const listed of ['active', 'retired']) {
      const update = await exportKeyring(client, file, later);
      expect(update.notes).toEqual([`key version 1 stays archived: the service lists it as ${listed}`]);
      expect(keysIn(file)).toContain('1 archived');
      await client.rotateKey('Dilithium3');
    }
    expect(keysIn(file)).toEqual(['2 active', '1 archived']);
  });

  test('an export keeps versions that only the file has and adds those that only the service has', async () => {
    const { emulator, file } = await tenant();
    const client = clientOf(emulator);
    await client.rotateKey('Dilithium3');
    await exportKeyring(client, file, now);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"key_version": 1', '"key_version": 9'));
    const update = await exportKeyring(client, file, later);
    expect(update.notes).toEqual(['key version 9 is kept: the service no longer lists it']);
    expect(changesOf(update)).toEqual(['9 retired retired', '2 active active', '1 - retired']);
  });

  test("an export refuses another tenant's keyring, whether or not their versions overlap", async () => {
    const [one, other] = [await tenant(), await tenant()];
    await exportKeyring(clientOf(one.emulator), one.file, now);
    const before = readFileSync(one.file, 'utf8');
    for (const version of [1, 7]) {
      const keyring = before.replace('"key_version": 1', `"key_version": ${version}`);
      writeFileSync(one.file, keyring);
      expect(await rejectedCode(exportKeyring(clientOf(other.emulator), one.file, later))).toBe(
        'key-conflict',
      );
      expect(readFileSync(one.file, 'utf8')).toBe(keyring);
    }
  });

  test('an export refuses a file that is not a keyring', async () => {
    const { emulator, file } = await tenant();
    writeFileSync(file, 'something of mine');
    expect(await rejectedCode(exportKeyring(clientOf(emulator), file, now))).toBe('keyring-invalid');
    expect(readFileSync(file, 'utf8')).toBe('something of mine');
  });

  test('comparing with a missing keyring reports it as new and writes no file', async () => {
    const { emulator, file } = await tenant();
    expect(await currentKeyring(clientOf(emulator), file, now)).toMatchObject({
      isNew: true,
      isChanged: true,
    });
    expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined();
  });
});

describe('marking a key as compromised', () => {
  test('archiving a key changes only that key and keeps the date of the export', async () => {
    const { emulator, file } = await tenant();
    await clientOf(emulator).rotateKey('Dilithium3');
    await exportKeyring(clientOf(emulator), file, now);
    const update = archiveKey(file, 1);
    expect(changesOf(update)).toEqual(['2 active active', '1 retired archived']);
    expect(update.notes).toHaveLength(1);
    expect(keysIn(file)).toEqual(['2 active', '1 archived']);
    expect(parseKeyring(readFileSync(file), 'the keyring').exportedAt).toBe(now.toISOString());
  });

  test('a note recommends keys rotate after the active key is archived', async () => {
    const { emulator, file } = await tenant();
    await exportKeyring(clientOf(emulator), file, now);
    expect(archiveKey(file, 1).notes).toContainEqual(expect.stringContaining('keys rotate'));
  });

  test('archiving a key a second time leaves the keyring untouched', async () => {
    const { emulator, file } = await tenant();
    await exportKeyring(clientOf(emulator), file, now);
    archiveKey(file, 1);
    const inode = statSync(file).ino;
    expect(archiveKey(file, 1)).toMatchObject({ isChanged: false });
    expect(statSync(file).ino).toBe(inode);
  });

  test('archiving is refused if the keyring does not exist or lacks the version', async () => {
    const { emulator, file } = await tenant();
    expect(thrownCode(() => archiveKey(file, 1))).toBe('file-missing');
    await exportKeyring(clientOf(emulator), file, now);
    expect(thrownCode(() => archiveKey(file, 2))).toBe('setting-invalid');
  });
});
