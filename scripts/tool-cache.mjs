// Programs of others that the extra checks run: each at one exact version, installed by its registry's own client into
// node_modules/.cache and found there the next time. The clients keep what they downloaded in caches of their own, so
// that after `npm ci` little is fetched again.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const cache = path.resolve(import.meta.dirname, '../node_modules/.cache/qpher-sign');

/**
 * A Go program, built from the module proxy.
 * @param command package path of the program, such as github.com/rhysd/actionlint/cmd/actionlint
 * @returns its file; undefined where there is no Go
 */
export function goProgram(command, version) {
  if (!runs('go', 'version')) return undefined;
  const name = path.posix.basename(command);
  const folder = installed(`${name}-${version}`, (target) => {
    run('go', ['install', `${command}@${version}`], { GOBIN: target });
  });
  return path.join(folder, name);
}

/**
 * The folder of programs of Python packages, given as name==version.
 * @returns undefined where there is no Python that can make virtual environments
 */
export function pythonPrograms(name, packages) {
  if (!runs('python3', '-c', 'import ensurepip, venv')) return undefined;
  const folder = installed(name, (target) => {
    run('python3', ['-m', 'venv', target]);
    const pip = path.join(target, 'bin/pip');
    run(pip, ['install', '--quiet', '--disable-pip-version-check', '--only-binary', ':all:', ...packages]);
  });
  return path.join(folder, 'bin');
}

/** The node_modules of an npm package, none of whose install scripts ran. */
export function npmPackage(name, version) {
  const folder = installed(`${path.posix.basename(name)}-${version}`, (target) => {
    const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
    run('npm', ['install', '--prefix', target, ...flags, `${name}@${version}`]);
  });
  return path.join(folder, 'node_modules');
}

/** The folder of that name, made anew where an installation in it was not finished. */
function installed(name, install) {
  const folder = path.join(cache, name);
  const finished = path.join(folder, '.finished');
  if (existsSync(finished)) return folder;
  console.log(`installing ${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  install(folder);
  writeFileSync(finished, '');
  return folder;
}

function runs(program, ...args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

function run(program, args, environment = {}) {
  execFileSync(program, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
}
