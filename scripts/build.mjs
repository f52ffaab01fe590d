// Builds the bundles from clean: `node scripts/build.mjs FOLDER`.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { writePageTemplate } from './build-page.mjs';
import { trim } from './trim.mjs';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '..');
const target = path.resolve(process.argv[2] ?? 'dist');

const tsc = require.resolve('typescript/bin/tsc');
const ncc = require.resolve('@vercel/ncc/dist/ncc/cli.js');
const run = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });

rmSync(path.join(root, 'build'), { recursive: true, force: true });
rmSync(target, { recursive: true, force: true });
run(tsc, '--project', 'tsconfig.build.json');
await writePageTemplate(path.join(root, 'build'));
for (const entry of ['action', 'cli']) {
  const out = path.join(target, entry);
  run(ncc, 'build', `build/${entry}.js`, '--out', out, '--license', 'licenses.txt', '--quiet', '--no-cache');
  for (const name of readdirSync(out).filter((file) => file.endsWith('.js')))
    await trim(path.join(out, name));
}
