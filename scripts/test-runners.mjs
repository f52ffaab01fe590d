// Runs the Action on runners: whole workflows on act, and single steps on local-action. Both are installed only for
// these tests: act is built from the Go module proxy, and local-action has hundreds of dependencies.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { goProgram, npmPackage } from './tool-cache.mjs';

const root = path.resolve(import.meta.dirname, '..');

const act = goProgram('github.com/nektos/act', 'v0.2.89');
if (act === undefined) console.log('skipped: act is built with Go, and there is none');

const programs = {
  ...(act !== undefined && { QPHER_TEST_ACT: act }),
  QPHER_TEST_LOCAL_ACTION: npmPackage('@github/local-action', '7.0.1'),
};
const { status, error } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.runners.config.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...programs } },
);
if (error !== undefined) throw error;
process.exitCode = status ?? 1;
