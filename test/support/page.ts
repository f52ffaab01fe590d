import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { exportedKeys, signIn } from './commands.js';
import { runningEmulator } from './emulator.js';
import { source } from './manifests.js';
import { runCli } from './run-process.js';
import { temporaryFolder } from './temporary-folder.js';

let browser: Browser;

/** Starts the browser for the tests of a file. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? 'chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(() => browser.close());
}

/**
 * Opens a page without a network. Any complaint of the browser, or request to a server, fails the test.
 * @param prepare called before the page's own script runs
 */
export async function open(address: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await prepare?.(page);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url()) && request.url() !== address)
      complaints.push(`it asked for ${request.url()}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
  await page.goto(address);
  if (!address.startsWith('http')) await context.setOffline(true);
  return page;
}

/** The path of the page that the command line writes. */
export async function written(keyring: Uint8Array | undefined, ...flags: readonly string[]): Promise<string> {
  const folder = temporaryFolder(keyring === undefined ? {} : { 'keyring.json': keyring });
  const keys = keyring === undefined ? [] : ['--trusted-keys', 'keyring.json'];
  const { status, stderr } = await runCli(['page', '--output', 'verify.html', ...keys, ...flags], { folder });
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^sha256:[0-9a-f]{64} {2}verify\.html$/m)]);
  return path.join(folder, 'verify.html');
}

export interface Outcome {
  readonly title: string;
  readonly text: string;
  /** Verdicts by path. */
  readonly verdicts: Readonly<Record<string, string>>;
}

export async function outcomeOf(page: Page): Promise<Outcome> {
  await page.waitForSelector('#result:not([hidden])');
  const rows = await page
    .locator('.rows li:has(.path)')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('.path')?.textContent ?? '',
        item.querySelector('.text')?.textContent.split(/[:,]/)[0] ?? '',
      ]),
    );
  return {
    title: await page.innerText('#outcome h2'),
    text: await page.innerText('#outcome'),
    verdicts: Object.fromEntries(rows) as Record<string, string>,
  };
}

/** The address of a file. */
export const address = (file: string): string => pathToFileURL(file).href;

/** A signed release, its keyring and its page. */
export async function scene(
  files: Readonly<Record<string, string>> = { 'app.tgz': 'app', 'notes.txt': 'notes' },
) {
  const emulator = await runningEmulator();
  const folder = temporaryFolder(files);
  await signIn(folder, emulator, {}, { source });
  return { emulator, folder, keyring: await exportedKeys(emulator) };
}
