// Runs the end-to-end tests with Node.js for Windows under Wine: `npm run test:windows`. They are skipped if Wine
// cannot be installed. On Windows itself, they are part of `npm test`.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { wineFolder } from './tool-cache.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** The same version as in `npm test`. */
const NODE_VERSION = '24.21.0';

/** Mounts the project, /tmp, /proc and /dev at the same paths in Wine's root. The mounts end with the process. */
const script = `
wine=$1; project=$2; shift 2
for folder in /tmp /proc /dev "$project"; do
  mkdir -p "$wine$folder"
  mount --bind "$folder" "$wine$folder"
done
exec "$@"
`;

const wine = wineFolder(NODE_VERSION);
if (wine === undefined) {
  console.log('skipped: windows, because Wine takes Linux, root, and the package manager of Debian');
} else {
  const vitest = ['vitest', 'run', '--config', 'vitest.windows.config.ts', ...process.argv.slice(2)];
  const argv = ['--mount', '--propagation', 'private', 'bash', '-euc', script, 'bash', wine, root, ...vitest];
  const environment = { ...process.env, QPHER_TEST_WINE: wine };
  process.exitCode =
    spawnSync('unshare', argv, { cwd: root, env: environment, stdio: 'inherit' }).status ?? 1;
}
