import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { exportedKeys, signIn } from '../support/commands.js';
import { runningEmulator } from '../support/emulator.js';
import { argumentsOf, buildRelease, readHostileCases, type HostileCase } from '../support/hostile-cases.js';
import { KEYRING, MANIFEST } from '../support/hostile/base-releases.js';
import { bytesAt, writeTree } from '../support/hostile/tree.js';
import { source } from '../support/manifests.js';
import { address, open, outcomeOf, scene, withBrowser, written } from '../support/page.js';
import { temporaryFolder } from '../support/temporary-folder.js';

withBrowser();

/** Drops files and folders on a page as a desktop does. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 100, y: 100, data });
}

describe('page', () => {
  test('the page is one file of at most 200 kB with the same bytes in every build', async () => {
    const { keyring } = await scene();
    const [one, two] = [readFileSync(await written(keyring)), readFileSync(await written(keyring))];
    expect(one.equals(two)).toBe(true);
    expect(one.length).toBeLessThan(200_000);
  });

  test('the page verifies a folder, and single files from it', async () => {
    const { folder, keyring } = await scene();
    const page = await open(address(await written(keyring)));
    await page.setInputFiles('#pick-folder', folder);
    const whole = await outcomeOf(page);
    expect([whole.title, whole.verdicts]).toEqual([
      'Verified',
      { 'app.tgz': 'verified', 'notes.txt': 'verified' },
    ]);
    expect(whole.text).toContain(source.repository);
    await page.click('#again');
    const names = ['app.tgz', 'app.tgz.sig', MANIFEST, `${MANIFEST}.sig`];
    await page.setInputFiles(
      '#pick-files',
      names.map((name) => path.join(folder, name)),
    );
    const some = await outcomeOf(page);
    expect([some.title, some.verdicts]).toEqual(['Verified', { 'app.tgz': 'verified' }]);
  });

  test('the page verifies a folder and files that are dropped on it, from disk', async () => {
    const { folder, keyring } = await scene({ 'app.tgz': 'app', 'linux/app.tgz': 'app for Linux' });
    const page = await open(address(await written(keyring)));
    await drop(page, [folder]);
    const whole = await outcomeOf(page);
    expect([whole.title, whole.verdicts]).toEqual([
      'Verified',
      { 'app.tgz': 'verified', 'linux/app.tgz': 'verified' },
    ]);
    await page.click('#again');
    const names = ['app.tgz', 'app.tgz.sig', MANIFEST, `${MANIFEST}.sig`];
    await drop(
      page,
      names.map((name) => path.join(folder, name)),
    );
    expect((await outcomeOf(page)).verdicts).toEqual({ 'app.tgz': 'verified' });
  });

  test('the page also works from a web server', async () => {
    const { folder, keyring } = await scene();
    const html = readFileSync(await written(keyring));
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/verify.html' ? 200 : 404, { 'content-type': 'text/html' });
      response.end(request.url === '/verify.html' ? html : '');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => void server.close());
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('no port');
    const page = await open(`http://127.0.0.1:${bound.port}/verify.html`);
    await page.setInputFiles('#pick-folder', folder);
    expect((await outcomeOf(page)).title).toBe('Verified');
  });

  test('the page says what to do about a changed file and about a missing one', async () => {
    const { folder, keyring } = await scene();
    writeFileSync(path.join(folder, 'app.tgz'), 'APP');
    rmSync(path.join(folder, 'notes.txt'));
    const page = await open(address(await written(keyring)));
    await page.setInputFiles('#pick-folder', folder);
    const { title, text, verdicts } = await outcomeOf(page);
    expect([title, verdicts]).toEqual(['Not verified', { 'app.tgz': 'modified' }]);
    expect(text).toContain('do not use this file');
    expect(text).toContain('missing: 1 file of the release (notes.txt)');
    expect(text).toContain('choose these files and not their folder');
    expect(text).not.toContain('allow-missing');
  });

  test('a page without built-in keys asks for a keyring and shows the keys that you chose', async () => {
    const { folder, keyring } = await scene();
    const page = await open(address(await written(undefined)));
    await page.setInputFiles('#pick-folder', folder);
    expect((await outcomeOf(page)).text).toContain('choose the publisher');
    await page.click('#again');
    const keys = temporaryFolder({ 'keyring.json': keyring, 'none.json': '{}' });
    await page.setInputFiles('#pick-keyring', path.join(keys, 'none.json'));
    expect((await outcomeOf(page)).title).toBe('Nothing was verified');
    await page.click('#again');
    await page.setInputFiles('#pick-keyring', path.join(keys, 'keyring.json'));
    await page.waitForSelector('#keys code');
    expect(await page.innerText('#keys')).toMatch(/You chose these keys[^]*sha256:[0-9a-f]{64}/);
    await page.setInputFiles('#pick-folder', folder);
    expect((await outcomeOf(page)).title).toBe('Verified');
  });

  test('a page with a built-in ref accepts only a release of that ref', async () => {
    const { folder, keyring } = await scene();
    const right = await open(address(await written(keyring, '--expected-ref', source.ref)));
    await right.setInputFiles('#pick-folder', folder);
    expect((await outcomeOf(right)).title).toBe('Verified');
    const wrong = await open(address(await written(keyring, '--expected-ref', 'refs/tags/v9')));
    await wrong.setInputFiles('#pick-folder', folder);
    const { title, text } = await outcomeOf(wrong);
    expect([title, text]).toEqual(['Not verified', expect.stringContaining('refs/tags/v9')]);
  });

  test('the page hashes a large file with progress and can be cancelled', async () => {
    const { emulator, folder, keyring } = await scene();
    writeFileSync(path.join(folder, 'large.bin'), '');
    truncateSync(path.join(folder, 'large.bin'), 512 * 1024 ** 2);
    await signIn(folder, emulator, {}, { source });
    const page = await open(address(await written(keyring)));
    await page.setInputFiles('#pick-folder', folder);
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 1_000_000);
    await page.click('#cancel');
    await page.waitForSelector('#ready:not([hidden])');
    await page.setInputFiles('#pick-folder', folder);
    expect((await outcomeOf(page)).verdicts).toMatchObject({ 'large.bin': 'verified' });
  });

  test('the page verifies a release of 3000 files', async () => {
    const names = Array.from({ length: 3000 }, (_, index) => `${index}.txt`);
    const emulator = await runningEmulator();
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, name])));
    await signIn(folder, emulator, { files: ['*.txt'], signatures: 'manifest', maxFiles: names.length });
    const page = await open(address(await written(await exportedKeys(emulator))));
    await page.setInputFiles('#pick-folder', folder);
    expect((await outcomeOf(page)).text).toContain('verified 3000 artifacts');
  });

  test('the keyboard focus moves from the file picker to the result and back', async () => {
    const { folder, keyring } = await scene();
    const page = await open(address(await written(keyring)));
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe('pick-files');
    await page.setInputFiles('#pick-folder', folder);
    await outcomeOf(page);
    expect(await focused()).toBe('outcome');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('again');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('pick-files');
  });
});

describe('accessibility', () => {
  test('the result is announced and focused for screen readers, and each verdict appears once', async () => {
    const { folder, keyring } = await scene();
    const page = await open(address(await written(keyring)));
    await page.setInputFiles('#pick-folder', folder);
    await outcomeOf(page);
    expect(await page.getByRole('status').first().textContent()).toBe('Verified: verified 2 artifacts');
    expect(await page.getByRole('region', { name: 'Verified' }).evaluate(isFocused)).toBe(true);
    expect(await page.getByRole('listitem').allInnerTexts()).toHaveLength(2);
    expect(await page.getByRole('heading').allInnerTexts()).toEqual(['Verify a release', 'Verified']);
  });

  test.each(['light', 'dark'] as const)(
    'all text has a contrast of at least 4.5 to 1: %s',
    async (colorScheme) => {
      const { folder, keyring } = await scene();
      writeFileSync(path.join(folder, 'app.tgz'), 'APP');
      rmSync(path.join(folder, 'notes.txt'));
      const page = await open(address(await written(keyring)), (opened) =>
        opened.emulateMedia({ colorScheme }),
      );
      expect(await page.evaluate(faintTexts)).toEqual([]);
      await page.setInputFiles('#pick-folder', folder);
      await outcomeOf(page);
      expect(await page.evaluate(faintTexts)).toEqual([]);
    },
  );

  test('the page fits the width of a phone, even with a long file name', async () => {
    const { folder, keyring } = await scene({ [`${'long'.repeat(40)}.tgz`]: 'app' });
    const page = await open(address(await written(keyring)), (opened) =>
      opened.setViewportSize({ width: 320, height: 640 }),
    );
    const overhang = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(overhang)).toBe(0);
    await page.setInputFiles('#pick-folder', folder);
    await outcomeOf(page);
    expect(await page.evaluate(overhang)).toBe(0);
  });
});

const isFocused = (element: Element): boolean => element === document.activeElement;

/** Texts with a contrast below 4.5 to 1 (WCAG 2.2, 1.4.3). */
function faintTexts(): readonly string[] {
  type Color = readonly number[];
  const colorOf = (text: string): Color => (text.match(/[\d.]+/g) ?? []).map(Number);
  const behind = (element: Element | null): Color => {
    if (element === null) return [255, 255, 255];
    const color = colorOf(getComputedStyle(element).backgroundColor);
    return color[3] === 0 ? behind(element.parentElement) : color;
  };
  const luminance = (color: Color): number => {
    const [red = 0, green = 0, blue = 0] = color.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && hasText(element))
    .filter((element) => {
      const front = luminance(colorOf(getComputedStyle(element).color));
      const back = luminance(behind(element));
      return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05) < 4.5;
    })
    .map((element) => element.textContent);
}

test('a printed page shows date, digests and fingerprints on a white background', async () => {
  const { folder, keyring } = await scene();
  const page = await open(address(await written(keyring)), (opened) =>
    opened.emulateMedia({ media: 'print', colorScheme: 'dark' }),
  );
  await page.setInputFiles('#pick-folder', folder);
  const { text } = await outcomeOf(page);
  const digest = createHash('sha512').update('app').digest('hex');
  expect(text).toContain(`sha512:${digest}`);
  expect(text).toMatch(/checked at\s+\d{4}-\d\d-\d\dT/);
  expect(text).toMatch(/signed by\s+key version 1, sha256:[0-9a-f]{64}/);
  expect(await page.isVisible('#again')).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});

/** Excludes cases that need flags of the command line, or another keyring than the usual one. */
const isForPages = ({ arguments: argv, trusted_keys: keys }: HostileCase): boolean =>
  argv.length === 0 && keys.length === 1 && keys[0] === KEYRING;

const cases = readHostileCases().filter(isForPages);

test('more than 100 cases of the hostile corpus run on the page', () => {
  expect(cases.length).toBeGreaterThan(100);
});

describe('hostile releases', () => {
  test.each(cases)('the page reaches the same outcome as the command line: $name', async (hostile) => {
    const tree = await buildRelease(hostile);
    const folder = path.join(temporaryFolder(), 'release');
    writeTree(tree, folder);
    expect(await argumentsOf(hostile, tree)).toEqual([]);
    let keyring: string;
    try {
      keyring = await written(bytesAt(tree, KEYRING));
    } catch {
      // The command line refuses to build in a keyring that it would not verify with.
      expect(hostile.expected.outcome).toBe('error');
      return;
    }
    const page = await open(address(keyring));
    await page.setInputFiles('#pick-folder', folder);
    const { title, verdicts } = await outcomeOf(page);
    const expected = hostile.expected;
    expect(title === 'Verified').toBe(expected.outcome === 'verified');
    if (expected.outcome === 'verified' || expected.outcome === 'failed') {
      const shown = Object.entries(expected.verdicts).filter(([, verdict]) => verdict !== 'missing');
      expect(verdicts).toEqual(Object.fromEntries(shown));
    }
  });
});
