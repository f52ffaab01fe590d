// Fails if dist/ differs by a byte from a build of the sources.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const rebuilt = mkdtempSync(path.join(tmpdir(), 'qpher-sign-dist-'));

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

try {
  execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs'), rebuilt], { stdio: 'inherit' });
  const committed = path.join(root, 'dist');
  const names = [...new Set([...filesBelow(committed), ...filesBelow(rebuilt)])];
  const isSame = (name) => {
    try {
      return readFileSync(path.join(committed, name)).equals(readFileSync(path.join(rebuilt, name)));
    } catch (error) {
      if (error.code === 'ENOENT') return false;
      throw error;
    }
  };
  const different = names.filter((name) => !isSame(name));
  if (names.length === 0 || different.length > 0) {
    console.error(
      `dist/ is not what the sources build to; run npm run build. Different: ${different.join(', ')}`,
    );
    process.exitCode = 1;
  } else {
    console.log(`dist/ is up to date: ${names.length} files are identical to a clean build`);
  }
} finally {
  rmSync(rebuilt, { recursive: true, force: true });
}
