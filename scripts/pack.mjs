// Packs the npm package: `npm run pack -- FOLDER`. dist/ bundles everything that ships, so users install nothing else:
// the packed package.json lists no dependencies and no scripts.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const target = path.resolve(process.argv[2] ?? '.');
const folder = mkdtempSync(path.join(tmpdir(), 'qpher-sign-pack-'));

try {
  const description = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const field of ['scripts', 'dependencies', 'devDependencies', 'optionalDependencies'])
    delete description[field];
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(description, undefined, 2)}\n`);
  for (const name of [...description.files, 'README.md', 'LICENSE'])
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['pack', '--pack-destination', target], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
