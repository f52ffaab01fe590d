// Runs the tests that start dist/, with dist/ on the oldest supported version of each older Node.js release line.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { nodeProgram } from './tool-cache.mjs';

const root = path.resolve(import.meta.dirname, '..');
const versions = ['20.19.0', '22.12.0'];

for (const version of versions) {
  console.log(`on Node.js ${version}`);
  const { status, error } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'programs', ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit', env: { ...process.env, QPHER_TEST_NODE: nodeProgram(version) } },
  );
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
