// Measures the verification page in Chromium: `npm run bench:page`. With `-- --quick`, the large file has an eighth of
// its size. The variable CHROMIUM names the browser.
/* global addEventListener, MutationObserver, document, window */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { median, run } from './measure.mjs';
import { bigFile, cli, emulator, scene, smallFiles } from './scene.mjs';

const scale = process.argv.includes('--quick') ? 8 : 1;
const runs = 3;
const { folder, remove } = scene();
const node = process.execPath;
let missed = 0;

function show(what, value, atMost, detail) {
  const met = value <= atMost;
  if (!met) missed += 1;
  console.log(`${met ? 'met   ' : 'MISSED'}   ${what}: ${value.toFixed(2)} (at most ${atMost}; ${detail})`);
}

/** Signs a folder, and writes a page with its publisher's keys. */
async function signed(name, make, ...flags) {
  const release = path.join(folder, name);
  make(release);
  const service = await emulator();
  await run([node, cli, 'sign', '*', '--max-files', '100000', ...flags], { cwd: release, env: service.env });
  const keyring = path.join(folder, `${name}.json`);
  await run([node, cli, 'keys', 'export', '--output', keyring], { cwd: release, env: service.env });
  service.stop();
  const page = path.join(folder, `${name}.html`);
  await run([node, cli, 'page', '--trusted-keys', keyring, '--output', page], { cwd: release });
  return { release, page: pathToFileURL(page).href };
}

/**
 * Seconds from when the page gets the files to its verdict, by its own clock, because the driver adds half a second.
 */
async function verify(browser, { release, page: address }) {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    let chosen;
    addEventListener('change', () => (chosen = performance.now()), true);
    new MutationObserver(() => {
      if (document.querySelector('.banner.good')) window.took ??= performance.now() - chosen;
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.setInputFiles('#pick-folder', release);
  await page.waitForSelector('.banner.good', { timeout: 600_000 });
  const seconds = (await page.evaluate(() => window.took)) / 1000;
  const peak = peakOfRenderers();
  await page.close();
  return { seconds, peak };
}

/** Peak memory in MiB of the largest process of a page. */
function peakOfRenderers() {
  const peaks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return [];
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        return [Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024];
      } catch {
        return []; // It has ended.
      }
    });
  return Math.max(...peaks);
}

const launch = () =>
  chromium.launch({
    executablePath:
      process.env.CHROMIUM ?? spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

try {
  const large = await signed('large', (release) => bigFile(path.join(release, 'big'), 2048 / scale));
  const many = await signed('many', (release) => smallFiles(release, 500));

  let browser = await launch();
  const ratios = [];
  const memory = [];
  for (let index = 0; index < runs; index += 1) {
    const { seconds, peak } = await verify(browser, large);
    const openssl = await run(['openssl', 'dgst', '-sha512', 'big'], { cwd: large.release });
    ratios.push(seconds / openssl.seconds);
    memory.push(peak);
  }
  await browser.close();
  show('a large file, against openssl dgst -sha512', median(ratios), 1.8, `${2048 / scale} MiB`);
  show('memory of the renderer with it, MiB', median(memory), 250, 'VmHWM');

  browser = await launch();
  const seconds = [];
  for (let index = 0; index < runs; index += 1) seconds.push((await verify(browser, many)).seconds);
  show('500 artifacts with their signatures, seconds', median(seconds), 3, 'from the files to the verdict');

  const ready = [];
  for (let index = 0; index < 2 * runs; index += 1) {
    const page = await browser.newPage();
    await page.goto('about:blank');
    const started = performance.now();
    await page.goto(many.page, { waitUntil: 'commit' });
    await page.waitForSelector('#ready:not([hidden])');
    ready.push(performance.now() - started);
    await page.close();
  }
  await browser.close();
  show('ready for input, milliseconds', median(ready), 300, 'from opening it');
} finally {
  remove();
}
process.exitCode = missed === 0 ? 0 : 1;
