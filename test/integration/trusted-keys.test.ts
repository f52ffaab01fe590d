import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { KeyStatus } from '../../src/keys/keyring.js';
import type { VerifyResult } from '../../src/report/results.js';
import { exportedKeys, signIn, verdictsOf, verifyIn } from '../support/commands.js';
import { runningEmulator } from '../support/emulator.js';
import { temporaryFolder } from '../support/temporary-folder.js';

interface Publisher {
  /** Verifies the publisher's release with trusted files. */
  readonly verify: (
    trustedKeys: readonly string[],
    options?: Parameters<typeof verifyIn>[2],
  ) => Promise<VerifyResult>;
  /** A trusted file that gives the key this version and status. */
  readonly keyring: (keyVersion: number, status: KeyStatus) => string;
  readonly pem: string;
  readonly jwk: string;
}

/** A release signed by key version 1, and ways to trust that key. */
async function publisher(): Promise<Publisher> {
  const folder = temporaryFolder({ 'app.tgz': 'app' });
  const emulator = await runningEmulator();
  await signIn(folder, emulator);
  const exported = Buffer.from(await exportedKeys(emulator)).toString();
  const file = (name: string, content: string | Uint8Array): string => {
    const written = path.join(temporaryFolder(), name);
    writeFileSync(written, content);
    return written;
  };
  return {
    verify: (trustedKeys, options = {}) => verifyIn(folder, undefined, { ...options, trustedKeys }),
    keyring: (keyVersion, status) =>
      file(
        'keyring.json',
        exported
          .replace('"key_version": 1', `"key_version": ${keyVersion}`)
          .replace('"status": "active"', `"status": "${status}"`),
      ),
    pem: file('key.pem', await exportedKeys(emulator, 'pem')),
    jwk: file('key.jwk', await exportedKeys(emulator, 'jwk')),
  };
}

const bare = { manifest: 'none', files: ['app.tgz'] };
const strict = { ...bare, allowRetired: false };

describe('archived keys', () => {
  test('an archived key stays archived for a .sig if another trusted file holds it as active, PEM or JWK', async () => {
    const { verify, keyring, pem, jwk } = await publisher();
    const archived = keyring(1, 'archived');
    for (const other of [keyring(1, 'active'), keyring(2, 'retired'), pem, jwk]) {
      expect(verdictsOf(await verify([archived, other], bare))).toEqual({ 'app.tgz': 'archived-key' });
      expect(verdictsOf(await verify([other, archived], bare))).toEqual({ 'app.tgz': 'archived-key' });
    }
  });

  test('a manifest is rejected if its key is archived in one trusted file under another version', async () => {
    const { verify, keyring, pem } = await publisher();
    for (const other of [keyring(1, 'active'), pem]) {
      expect(await verify([keyring(7, 'archived'), other])).toMatchObject({ outcome: 'manifest-rejected' });
    }
  });
});

describe('retired keys', () => {
  test('a retired key stays retired if another trusted file holds it as active or as PEM', async () => {
    const { verify, keyring, pem } = await publisher();
    const retired = keyring(1, 'retired');
    for (const other of [keyring(1, 'active'), keyring(2, 'active'), pem]) {
      expect(verdictsOf(await verify([other, retired], strict))).toEqual({ 'app.tgz': 'retired-key' });
      expect(await verify([other, retired], { allowRetired: false })).toMatchObject({
        outcome: 'manifest-rejected',
      });
      expect(await verify([other, retired])).toMatchObject({ outcome: 'verified' });
    }
  });
});

describe('two publishers', () => {
  test('trusted files of two publishers may use the same version numbers', async () => {
    const [one, other] = [await publisher(), await publisher()];
    const trusted = [one.keyring(1, 'active'), other.keyring(1, 'archived')];
    expect(await one.verify(trusted)).toMatchObject({ outcome: 'verified' });
    expect(await other.verify(trusted)).toMatchObject({ outcome: 'manifest-rejected' });
  });
});

test('a manifest is rejected if the trusted file gives its key another version', async () => {
  const { verify, keyring } = await publisher();
  expect(await verify([keyring(2, 'active')])).toMatchObject({ outcome: 'manifest-rejected' });
});
