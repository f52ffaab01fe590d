import fc from 'fast-check';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { VerifyOptions } from '../../src/engine/verify-options.js';
import { QpherSignError } from '../../src/errors.js';
import { exportedKeys, signIn, verifyIn } from '../support/commands.js';
import { runningEmulator } from '../support/emulator.js';
import { flipped } from '../support/signing-keys.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const KEYRING = 'keyring.json';
const MANIFEST = 'release/qpher-manifest.json';
const artifacts = { 'release/app.tgz': 'app', 'release/linux/app.tgz': 'linux app', 'release/empty': '' };

type Files = ReadonlyMap<string, Buffer>;

let signed: Promise<Files> | undefined;

/** A signed release and its keyring, by path. It is signed once. */
function genuineRelease(): Promise<Files> {
  signed ??= signRelease();
  return signed;
}

async function signRelease(): Promise<Files> {
  const folder = temporaryFolder(artifacts);
  const emulator = await runningEmulator();
  await signIn(path.join(folder, 'release'), emulator);
  const keyring = await exportedKeys(emulator);
  writeFileSync(path.join(folder, KEYRING), keyring);
  return new Map(filesBelow(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** The result of verifying exactly these files in this folder: an outcome or the code of an error. */
async function outcomeOf(
  folder: string,
  files: Files,
  options: Partial<VerifyOptions> = {},
): Promise<string> {
  for (const name of filesBelow(folder)) rmSync(path.join(folder, name));
  for (const [name, bytes] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  try {
    const trusted = { trustedKeys: [path.join(folder, KEYRING)], ...options };
    return (await verifyIn(path.join(folder, 'release'), undefined, trusted)).outcome;
  } catch (error) {
    if (error instanceof QpherSignError) return error.code;
    throw error;
  }
}

/** The bytes of a keyring that describe its keys: everything except its times. */
function keyBytesOf(keyring: Buffer): readonly number[] {
  const fields = keyring.toString('latin1').matchAll(/"(?:key_version|status|fingerprint|public_key)": .*/g);
  return [...fields].flatMap(({ 0: text, index }) => Array.from(text, (_, offset) => index + offset));
}

test('the unchanged release verifies', async () => {
  expect(await outcomeOf(temporaryFolder(), await genuineRelease())).toBe('verified');
});

describe('flipped bits', () => {
  const changeable = [MANIFEST, `${MANIFEST}.sig`, ...Object.keys(artifacts), KEYRING].flatMap((name) =>
    name in artifacts ? [name, `${name}.sig`] : [name],
  );
  test.each(changeable.filter((name) => name !== 'release/empty'))(
    'a release does not verify after a bit was flipped in %s',
    async (name) => {
      const files = await genuineRelease();
      const folder = temporaryFolder({ 'release/x': '' });
      const bytes = files.get(name);
      if (bytes === undefined) throw new Error(`the release has no '${name}'`);
      const places = name === KEYRING ? keyBytesOf(bytes) : Array.from(bytes.keys());
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...places), fc.nat({ max: 7 }), async (at, bit) => {
          const changed = new Map([...files, [name, Buffer.from(flipped(bytes, at, bit))]]);
          expect(await outcomeOf(folder, changed)).not.toBe('verified');
          expect(await outcomeOf(folder, changed, { allowMissing: true })).not.toBe('verified');
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe('removed files', () => {
  const present = async (gone: readonly string[]) =>
    new Map([...(await genuineRelease())].filter(([name]) => !gone.includes(name)));
  const names = [
    MANIFEST,
    `${MANIFEST}.sig`,
    ...Object.keys(artifacts).flatMap((name) => [name, `${name}.sig`]),
  ];

  test('a release with any file removed does not verify', async () => {
    const folder = temporaryFolder({ 'release/x': '' });
    await fc.assert(
      fc.asyncProperty(fc.subarray(names, { minLength: 1 }), async (gone) => {
        expect(await outcomeOf(folder, await present(gone))).not.toBe('verified');
      }),
      { numRuns: 60 },
    );
  });

  test('with allow-missing, only artifacts may be absent, and each that remains needs its signature', async () => {
    const folder = temporaryFolder({ 'release/x': '' });
    await fc.assert(
      fc.asyncProperty(fc.subarray(names), async (gone) => {
        const left = Object.keys(artifacts).filter((name) => !gone.includes(name));
        const passes =
          !gone.includes(MANIFEST) &&
          !gone.includes(`${MANIFEST}.sig`) &&
          left.length > 0 &&
          left.every((name) => !gone.includes(`${name}.sig`));
        const outcome = await outcomeOf(folder, await present(gone), { allowMissing: true });
        expect(outcome === 'verified').toBe(passes);
      }),
      { numRuns: 100 },
    );
  });
});
