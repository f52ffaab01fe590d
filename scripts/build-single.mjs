// Builds the command line as one file that needs only Node.js: `node scripts/build-single.mjs [FILE]`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { writePageTemplate } from './build-page.mjs';
import { trim } from './trim.mjs';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '..');
const target = path.resolve(process.argv[2] ?? path.join(root, 'build/qpher-sign.mjs'));
const sources = path.join(root, 'build/single');
const bundle = path.join(root, 'build/single-bundle');

const run = (script, ...args) =>
  execFileSync(process.execPath, [require.resolve(script), ...args], { cwd: root, stdio: 'inherit' });

for (const folder of [sources, bundle]) rmSync(folder, { recursive: true, force: true });
run('typescript/bin/tsc', '--project', 'tsconfig.build.json', '--outDir', sources);

await writePageTemplate(sources);

// A module that is imported dynamically would become a file of its own. `webpackMode` keeps it in the single file.
for (const name of readdirSync(sources, { recursive: true })) {
  if (!name.endsWith('.js')) continue;
  const file = path.join(sources, name);
  const code = readFileSync(file, 'utf8');
  writeFileSync(file, code.replaceAll(/\bimport\((?=['"])/g, 'import(/* webpackMode: "eager" */ '));
}

const ncc = '@vercel/ncc/dist/ncc/cli.js';
const entry = path.join(sources, 'cli.js');
run(ncc, 'build', entry, '--out', bundle, '--license', 'licenses.txt', '--quiet', '--no-cache');
const more = readdirSync(bundle).filter(
  (name) => !['index.js', 'licenses.txt', 'package.json'].includes(name),
);
if (more.length > 0) throw new Error(`the bundle is not one file: ${more.join(', ')}`);

await trim(path.join(bundle, 'index.js'));

// The file must include the licences of the bundled packages.
const licences = readFileSync(path.join(bundle, 'licenses.txt'), 'utf8').trimEnd();
const comment = licences.replaceAll(/^/gm, '// ').replaceAll(/ +$/gm, '');
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, `${readFileSync(path.join(bundle, 'index.js'), 'utf8').trimEnd()}\n\n${comment}\n`, {
  mode: 0o755,
});
