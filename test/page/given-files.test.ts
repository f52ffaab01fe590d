import { cpSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { digestAlgorithms } from '../../src/artifacts/digest.js';
import { exportedKeys, signIn } from '../support/commands.js';
import { runningEmulator } from '../support/emulator.js';
import { KEYRING, MANIFEST } from '../support/hostile/base-releases.js';
import { address, open, outcomeOf, scene, withBrowser, written } from '../support/page.js';
import { temporaryFolder } from '../support/temporary-folder.js';

withBrowser();

/** Lengths at which the padding of SHA-2 changes, or bytes are read or hashed in several steps. */
const LENGTHS = [
  0, 1, 55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 239, 240, 65_535, 65_536, 65_537, 4_194_305,
];

describe('digests on the page', () => {
  const files = Object.fromEntries(
    LENGTHS.map((length) => [`${length}.bin`, Uint8Array.from({ length }, (_, index) => (index * 7) % 251)]),
  );
  const verified = Object.fromEntries(Object.keys(files).map((name) => [name, 'verified']));

  test.each(digestAlgorithms)(
    'the page computes the same digests as Node.js for files of many lengths: %s',
    async (digestAlgorithm) => {
      const emulator = await runningEmulator();
      const folder = temporaryFolder(files);
      await signIn(folder, emulator, { digestAlgorithm, signatures: 'manifest' });
      const page = await open(address(await written(await exportedKeys(emulator))));
      await page.setInputFiles('#pick-folder', folder);
      expect((await outcomeOf(page)).verdicts).toEqual(verified);
    },
  );

  test('the page verifies files in a browser without byte streams', async () => {
    const emulator = await runningEmulator();
    const folder = temporaryFolder(files);
    await signIn(folder, emulator, { signatures: 'manifest' });
    const page = await open(address(await written(await exportedKeys(emulator))), withoutByteStreams);
    await page.setInputFiles('#pick-folder', folder);
    expect((await outcomeOf(page)).verdicts).toEqual(verified);
  });
});

/** Removes byte streams from the page's worker, whose script is a blob. */
const withoutByteStreams = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const before = `ReadableStream.prototype.getReader = () => { throw new TypeError('not a byte stream'); };`;
    window.Blob = class extends Blob {
      constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
        super([before, ...parts], options);
      }
    };
  });

/** Makes the page wait when it reads the manifest, until `goOn` is called in it. */
const heldAtManifest = (page: Page): Promise<unknown> =>
  page.addInitScript((name) => {
    const { value: read } = Object.getOwnPropertyDescriptor(Blob.prototype, 'arrayBuffer') as {
      value: () => Promise<ArrayBuffer>;
    };
    Blob.prototype.arrayBuffer = async function (this: Blob) {
      if (this instanceof File && this.name === name && !('goOn' in window)) {
        await new Promise<void>((resolve) => {
          Object.assign(window, { goOn: resolve });
        });
      }
      return read.call(this);
    };
  }, MANIFEST);

const untilHeld = (page: Page): Promise<unknown> => page.waitForFunction(() => 'goOn' in window);
const goOn = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    (window as unknown as { goOn: () => void }).goOn();
  });

describe('unusual files', () => {
  test.skipIf(process.platform === 'win32')(
    'names in any script, HTML and deceptive characters are shown as text',
    async () => {
      const files = {
        'ünï 日本 שלום.txt': 'a',
        '<img src=x onerror=alert(1)>.txt': 'b',
        'a\u202Efdp.exe': 'c',
      };
      const emulator = await runningEmulator();
      const folder = temporaryFolder(files);
      await signIn(folder, emulator, { files: ['ünï*'] });
      const page = await open(address(await written(await exportedKeys(emulator))));
      const names = [
        ...Object.keys(files),
        MANIFEST,
        `${MANIFEST}.sig`,
        `${Object.keys(files)[0] ?? ''}.sig`,
      ];
      await page.setInputFiles(
        '#pick-files',
        names.map((name) => path.join(folder, name)),
      );
      expect((await outcomeOf(page)).verdicts).toEqual({
        'ünï 日本 שלום.txt': 'verified',
        '<img src=x onerror=alert(1)>.txt': 'unlisted',
        'a\uFFFDfdp.exe': 'unlisted',
      });
      expect(await page.locator('#outcome img').count()).toBe(0);
    },
  );

  test('two manifests, no manifest, or one that is too large lead to a message', async () => {
    const { folder, keyring } = await scene();
    const page = await open(address(await written(keyring)));
    mkdirSync(path.join(folder, 'old'));
    writeFileSync(path.join(folder, 'old', MANIFEST), '{}');
    await page.setInputFiles('#pick-folder', folder);
    expect((await outcomeOf(page)).text).toContain('there are 2 manifests');
    await page.click('#again');
    await page.setInputFiles('#pick-files', path.join(folder, 'app.tgz'));
    expect((await outcomeOf(page)).text).toContain(`'${MANIFEST}' is not among these files`);
    await page.click('#again');
    rmSync(path.join(folder, 'old'), { recursive: true });
    truncateSync(path.join(folder, MANIFEST), 65 * 1024 ** 2);
    await page.setInputFiles('#pick-folder', folder);
    expect((await outcomeOf(page)).title).toBe('Nothing was verified');
  });

  test('for a manifest that the browser renamed, the page says how to rename it', async () => {
    const { folder, keyring } = await scene();
    cpSync(path.join(folder, MANIFEST), path.join(folder, 'qpher-manifest (1).json'));
    rmSync(path.join(folder, MANIFEST));
    const page = await open(address(await written(keyring)));
    await page.setInputFiles('#pick-folder', folder);
    expect((await outcomeOf(page)).text).toMatch(
      /rename '.*qpher-manifest \(1\)\.json' to 'qpher-manifest\.json'/,
    );
  });

  test('a file that disappeared or was replaced after it was chosen is unreadable', async () => {
    const { folder, keyring } = await scene({ 'app.tgz': 'app', 'notes.txt': 'notes', 'b.txt': 'b' });
    const page = await open(address(await written(keyring)), heldAtManifest);
    await page.setInputFiles('#pick-folder', folder);
    await untilHeld(page);
    rmSync(path.join(folder, 'notes.txt'));
    writeFileSync(path.join(folder, 'app.tgz'), 'another app');
    await goOn(page);
    const { title, verdicts, text } = await outcomeOf(page);
    expect([title, verdicts]).toEqual([
      'Not verified',
      { 'app.tgz': 'unreadable', 'notes.txt': 'unreadable', 'b.txt': 'verified' },
    ]);
    expect(text).toContain('it was changed, moved or deleted');
    expect(text).not.toContain('network');
  });

  test('a manifest that disappeared after it was chosen is reported as unreadable', async () => {
    const { folder, keyring } = await scene();
    const page = await open(address(await written(keyring)), heldAtManifest);
    await page.setInputFiles('#pick-folder', folder);
    await untilHeld(page);
    rmSync(path.join(folder, MANIFEST));
    await goOn(page);
    expect((await outcomeOf(page)).text).toContain(`'${MANIFEST}' cannot be read`);
  });

  test('files that are chosen during a verification replace the earlier ones', async () => {
    const { folder, keyring } = await scene();
    const page = await open(address(await written(keyring)), heldAtManifest);
    await page.setInputFiles('#pick-folder', folder);
    await untilHeld(page);
    const changed = temporaryFolder({ [MANIFEST]: '{}', [`${MANIFEST}.sig`]: 'x' });
    await page.setInputFiles('#pick-folder', changed);
    expect((await outcomeOf(page)).title).toBe('Not verified');
    await goOn(page);
    for (let frame = 0; frame < 20; frame += 1) await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.locator('#outcome h2').isVisible()).toBe(true);
    expect((await outcomeOf(page)).title).toBe('Not verified');
  });

  test('a file outside the folder of the manifest is named, and nothing is verified', async () => {
    const { folder, keyring } = await scene();
    const parent = temporaryFolder({ 'evil.exe': 'evil' });
    const page = await open(address(await written(keyring)));
    mkdirSync(path.join(parent, 'release'));
    for (const name of [MANIFEST, `${MANIFEST}.sig`])
      cpSync(path.join(folder, name), path.join(parent, 'release', name));
    await page.setInputFiles('#pick-folder', parent);
    const { title, text } = await outcomeOf(page);
    expect(title).toBe('Nothing was verified');
    expect(text).toMatch(/evil\.exe' would not be verified[^]*choose that folder alone/);
  });

  test('two files with the same name from different folders are reported', async () => {
    const { folder, keyring } = await scene();
    const other = temporaryFolder({ 'app.tgz': 'evil' });
    const page = await open(address(await written(keyring)));
    const chosen = [path.join(other, 'app.tgz')];
    for (const name of ['app.tgz', MANIFEST, `${MANIFEST}.sig`]) chosen.push(path.join(folder, name));
    await page.setInputFiles('#pick-files', chosen);
    expect((await outcomeOf(page)).text).toContain("two of these files are called 'app.tgz'");
  });

  test('a manifest and its signature without any artifact do not give the result Verified', async () => {
    const { folder, keyring } = await scene();
    const page = await open(address(await written(keyring)));
    await page.setInputFiles(
      '#pick-files',
      [MANIFEST, `${MANIFEST}.sig`].map((name) => path.join(folder, name)),
    );
    expect((await outcomeOf(page)).title).not.toBe('Verified');
  });

  test('a keyring that cannot be read leads to a message with the reason', async () => {
    const page = await open(address(await written(undefined)), (opened) =>
      opened.addInitScript(() => {
        Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('it is gone', 'NotFoundError'));
      }),
    );
    await page.setInputFiles('#pick-keyring', path.join(temporaryFolder({ [KEYRING]: '{}' }), KEYRING));
    const { text } = await outcomeOf(page);
    expect(text).toContain('it is gone');
    expect(text).not.toContain('undefined');
  });
});
