// Draws what the command line prints as the pictures of the documentation: `npm run pictures`.
// They come from real runs of dist/ on the emulator.
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const program = path.join(root, 'dist/cli/index.js');
const images = path.join(root, 'docs/images');
const run = promisify(execFile);

// In pixels.
const LINE_HEIGHT = 20;
const CHARACTER_WIDTH = 8.43;
const MARGIN = 16;

if (process.argv[1] === import.meta.filename) {
  writeFileSync(path.join(images, 'demo.svg'), terminal(await demo()));
  writeFileSync(path.join(images, 'verify.svg'), terminal(await verify()));
}

/** The demo as a terminal shows it. */
export async function demo() {
  return session(['demo'], root);
}

/** A download with one changed file. */
async function verify() {
  const folder = mkdtempSync(path.join(tmpdir(), 'qpher-pictures-'));
  const emulator = spawn(process.execPath, [program, 'emulator', '--json']);
  try {
    const [line] = await new Promise((resolve) => emulator.stdout.once('data', (data) => resolve([data])));
    const { url, api_key: key } = JSON.parse(line);
    const environment = { QPHER_API_URL: url, QPHER_API_KEY: key };
    for (const name of ['app-linux.tar.gz', 'app-macos.tar.gz', 'app-windows.zip'])
      writeFileSync(path.join(folder, name), `the contents of ${name}\n`);
    const source = ['provider=github', 'repository=octo-org/octo-repo', 'ref=refs/tags/v1.2.3'];
    const flags = [...source, `commit=${'3f786850e387550fdab836ed7e6dc881de23001b'}`].flatMap((value) => [
      '--source',
      value,
    ]);
    await session(['sign', ...flags, '*.tar.gz', '*.zip'], folder, environment);
    await session(['keys', 'export', '--output', 'qpher-keyring.json'], folder, environment);
    writeFileSync(path.join(folder, 'app-windows.zip'), 'something that nobody signed\n');
    return await session(
      ['verify', '--trusted-keys', 'qpher-keyring.json', '--expected-ref', 'refs/tags/v1.2.3'],
      folder,
    );
  } finally {
    emulator.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The command and what it printed, as lines. */
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
