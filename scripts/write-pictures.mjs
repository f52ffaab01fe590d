// Draws the pictures in the documentation: `npm run pictures`. They show real runs of dist/ against the emulator. The
// variable CHROMIUM names the browser that draws the page and the job summary.
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { marked } from 'marked';
import { chromium } from 'playwright-core';

const root = path.resolve(import.meta.dirname, '..');
const program = path.join(root, 'dist/cli/index.js');
const images = path.join(root, 'docs/images');
const run = promisify(execFile);

// In pixels.
const LINE_HEIGHT = 20;
const CHARACTER_WIDTH = 8.43;
const MARGIN = 16;

// Size of a whole picture of the page or the summary, in CSS pixels.
const PICTURE = { width: 760, height: 400 };

const SUMMARY_STYLE = `
body { font: 14px/1.5 -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; color: #1f2328; margin: 0; padding: 16px; }
table { border-collapse: collapse; } td, th { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; }
code { font: 85% ui-monospace, Menlo, monospace; background: #818b981f; padding: 2px 4px; border-radius: 6px; }
`;

if (process.argv[1] === import.meta.filename) {
  writeFileSync(path.join(images, 'demo.svg'), terminal(await demo()));
  await withRelease(async (folder, environment) => {
    await draw('summary.png', { html: await jobSummary(folder, environment) });
    const page = path.join(folder, '..', 'verify.html');
    await session(['page', '--trusted-keys', '../qpher-keyring.json', '--output', page], folder);
    await draw('page-verified.jpg', { page, folder });
    writeFileSync(path.join(folder, 'app-windows.zip'), 'something that nobody signed\n');
    await draw('page-failed.jpg', { page, folder });
    const flags = ['--trusted-keys', '../qpher-keyring.json', '--expected-ref', 'refs/tags/v1.2.3'];
    writeFileSync(path.join(images, 'verify.svg'), terminal(await session(['verify', ...flags], folder)));
  });
}

/** The demo as a terminal shows it. */
export async function demo() {
  return session(['demo'], root);
}

/** Calls `work` with a folder that contains a signed release, and its keyring beside it. */
async function withRelease(work) {
  const above = mkdtempSync(path.join(tmpdir(), 'qpher-pictures-'));
  const folder = path.join(above, 'download');
  mkdirSync(folder);
  const emulator = spawn(process.execPath, [program, 'emulator', '--json']);
  try {
    const [line] = await new Promise((resolve) => emulator.stdout.once('data', (data) => resolve([data])));
    const { url, api_key: key } = JSON.parse(line);
    const environment = { QPHER_API_URL: url, QPHER_API_KEY: key };
    for (const name of ['app-linux.tar.gz', 'app-macos.tar.gz', 'app-windows.zip'])
      writeFileSync(path.join(folder, name), `the contents of ${name}\n`);
    const source = ['provider=github', 'repository=octo-org/octo-repo', 'ref=refs/tags/v1.2.3'];
    const flags = [...source, 'commit=3f786850e387550fdab836ed7e6dc881de23001b'].flatMap((value) => [
      '--source',
      value,
    ]);
    await session(['sign', ...flags, '*.tar.gz', '*.zip'], folder, environment);
    await session(['keys', 'export', '--output', '../qpher-keyring.json'], folder, environment);
    await work(folder, environment);
  } finally {
    emulator.kill();
    rmSync(above, { recursive: true, force: true });
  }
}

/** The job summary of a step that signs the release again, as GitHub shows it. */
async function jobSummary(folder, { QPHER_API_URL, QPHER_API_KEY }) {
  const file = path.join(folder, '..', 'summary.md');
  writeFileSync(file, '');
  const action = path.join(root, 'dist/action/index.js');
  const environment = {
    ...{
      PATH: process.env.PATH,
      GITHUB_STEP_SUMMARY: file,
      GITHUB_WORKSPACE: folder,
      GITHUB_ACTIONS: 'true',
    },
    ...{ GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_REF: 'refs/tags/v1.2.3', GITHUB_RUN_ID: '42' },
    ...{
      GITHUB_SHA: '3f786850e387550fdab836ed7e6dc881de23001b',
      INPUT_MODE: 'sign',
      'INPUT_ON-EXISTING': 'overwrite',
    },
    ...{ INPUT_FILES: '*.tar.gz\n*.zip', 'INPUT_API-URL': QPHER_API_URL, 'INPUT_API-KEY': QPHER_API_KEY },
  };
  await run(process.execPath, [action], { cwd: folder, env: environment });
  return `<style>${SUMMARY_STYLE}</style>${marked.parse(readFileSync(file, 'utf8').replace('<details>', '<details open>'))}`;
}

/** Draws HTML, or the result of a verification page for a folder. */
async function draw(name, { html, page: file, folder }) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: PICTURE });
    if (html !== undefined) await page.setContent(html);
    else {
      await page.goto(pathToFileURL(file).href);
      await page.setInputFiles('#pick-folder', folder);
      await page.waitForSelector('.banner');
    }
    const type = name.endsWith('.jpg') ? { type: 'jpeg', quality: 60 } : { type: 'png' };
    await page.locator('body').screenshot({ path: path.join(images, name), ...type });
  } finally {
    await browser.close();
  }
}

/** The command and its output, as lines. */
async function session(args, cwd, environment = {}) {
  const { PATH } = process.env;
  const options = { cwd, env: { PATH, ...environment } };
  const { stdout, stderr } = await run(process.execPath, [program, ...args], options).catch((error) => error);
  return [`$ qpher-sign ${args.join(' ')}`, ...`${stderr}${stdout}`.trimEnd().split('\n')];
}

/** Lines as an SVG picture of a terminal. */
export function terminal(lines) {
  const width = Math.ceil(Math.max(...lines.map(({ length }) => length)) * CHARACTER_WIDTH) + 2 * MARGIN;
  const height = lines.length * LINE_HEIGHT + 2 * MARGIN;
  const rows = lines.map((line, index) => {
    const y = MARGIN + LINE_HEIGHT * (index + 0.75);
    return `<text x="${MARGIN}" y="${y}" fill="${colour(line)}" xml:space="preserve">${escape(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14">
${rows.join('\n')}
</g>
</svg>
`;
}

function colour(line) {
  if (line.startsWith('$')) return '#ffffff';
  if (/^\s*(?:✗|hint)/u.test(line)) return '#ff7b72';
  if (/^\s*✓/u.test(line)) return '#7ee787';
  return '#c9d1d9';
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
