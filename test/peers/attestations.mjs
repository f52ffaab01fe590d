// Checks attestations with the tools of others: `npm run test:peers`. It signs a release with the command line that ships
// and runs the commands of docs/verifying.md on it, which must verify it, and refuse one that was changed. A tool that is
// not on this machine, and cannot be installed for it alone, is skipped and named.
import { Buffer } from 'node:buffer';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pythonPrograms } from '../../scripts/tool-cache.mjs';

const project = path.resolve(import.meta.dirname, '../..');
const bundle = path.join(project, 'dist/cli/index.js');
const ATTESTATION = 'qpher-manifest.sigstore.json';

const workflow = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_REF: 'refs/tags/v1.2.3',
  GITHUB_SHA: '3f786850e387550fdab836ed7e6dc881de23001b',
  GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/release.yml@refs/tags/v1.2.3',
  GITHUB_RUN_ID: '4242424242',
};

/** Installed where there is Python; cryptography brings an OpenSSL with ML-DSA. */
const packages = ['cryptography==50.0.2', 'in-toto-attestation==0.9.3', 'securesystemslib==1.6.0'];
const programs = pythonPrograms('in-toto-0.9.3', packages);
const python = programs === undefined ? 'python3' : path.join(programs, 'python3');
const pythonPackages = {
  'cryptography with ML-DSA':
    'from cryptography.hazmat.primitives.asymmetric import mldsa; mldsa.MLDSA65PrivateKey.generate()',
  'in-toto-attestation': 'import in_toto_attestation',
  securesystemslib: 'import securesystemslib',
};

/** Each way of docs/verifying.md to check an attestation, and what it needs. */
const peers = [
  {
    name: 'in-toto-attestation and securesystemslib of Python',
    absent: () =>
      works(python, '--version')
        ? Object.keys(pythonPackages).filter((name) => !works(python, '-c', pythonPackages[name]))
        : [python],
    check: (folder) => spawnSync(python, ['-c', block('python')], { cwd: folder, encoding: 'utf8' }),
  },
  {
    name: 'OpenSSL',
    absent: () => [
      ...(opensslHasMlDsa() ? [] : ['openssl 3.5']),
      ...(works('jq', '--version') ? [] : ['jq']),
    ],
    check: (folder) => spawnSync('sh', ['-ec', block('sh')], { cwd: folder, encoding: 'utf8' }),
  },
  {
    name: '@sigstore/verify',
    absent: () => [],
    check: (folder) => {
      const script = path.join(folder, '../verify.mjs');
      writeFileSync(script, block('js'));
      return spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
    },
  },
];

function works(command, ...argv) {
  return spawnSync(command, argv, { stdio: 'ignore' }).status === 0;
}

function opensslHasMlDsa() {
  const { stdout } = spawnSync('openssl', ['list', '-signature-algorithms'], { encoding: 'utf8' });
  return (stdout ?? '').includes('ML-DSA-65');
}

/** The block of a language in the section on other tools. */
function block(language) {
  const page = readFileSync(path.join(project, 'docs/verifying.md'), 'utf8');
  const [, section = ''] = page.split('## An attestation with other tools\n');
  const [, text] = new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(section) ?? [];
  if (text === undefined) throw new Error(`docs/verifying.md shows no ${language} for attestations`);
  return text;
}

/** A release with an attestation and the publisher's key as PEM. */
async function signedRelease(folder) {
  mkdirSync(path.join(folder, 'linux'));
  writeFileSync(path.join(folder, 'linux/my app.tgz'), 'app');
  writeFileSync(path.join(folder, 'ünïcode.txt'), 'notes');
  const emulator = spawn(process.execPath, [bundle, 'emulator', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const line = await new Promise((resolve, reject) => {
      emulator.stdout.once('data', resolve);
      emulator.once('exit', () => reject(new Error('the emulator did not start')));
    });
    const { url, api_key } = JSON.parse(line.toString().split('\n')[0]);
    const env = { ...process.env, ...workflow, QPHER_API_URL: url, QPHER_API_KEY: api_key };
    const run = (...argv) =>
      execFileSync(process.execPath, [bundle, ...argv], { cwd: folder, env, stdio: 'pipe' });
    run('sign', '**', '--attestation');
    run('keys', 'export', '--format', 'pem', '--output', 'key.pem');
    run('keys', 'rotate');
    run('keys', 'export', '--format', 'pem', '--output', 'other.pem');
  } finally {
    emulator.kill();
  }
}

/** The attestation with one character of what it says changed. */
function tampered(text) {
  const { dsseEnvelope, ...bundle } = JSON.parse(text);
  const changed = Buffer.from(dsseEnvelope.payload, 'base64').toString().replace('v1.2.3', 'v1.2.4');
  const payload = Buffer.from(changed).toString('base64');
  return `${JSON.stringify({ ...bundle, dsseEnvelope: { ...dsseEnvelope, payload } })}\n`;
}

const parent = mkdtempSync(path.join(tmpdir(), 'qpher-sign-peers-'));
const folder = path.join(parent, 'release');
try {
  mkdirSync(folder);
  symlinkSync(path.join(project, 'node_modules'), path.join(parent, 'node_modules'), 'junction');
  await signedRelease(folder);
  const file = path.join(folder, ATTESTATION);
  const genuine = readFileSync(file, 'utf8');
  for (const { name, absent, check } of peers) {
    const lacking = absent();
    if (lacking.length > 0) {
      console.log(`skipped: ${name} (this machine has no ${lacking.join(', ')})`);
      continue;
    }
    writeFileSync(file, genuine);
    const verified = check(folder);
    writeFileSync(file, tampered(genuine));
    const refused = check(folder);
    writeFileSync(file, genuine);
    const key = readFileSync(path.join(folder, 'key.pem'));
    writeFileSync(path.join(folder, 'key.pem'), readFileSync(path.join(folder, 'other.pem')));
    const foreign = check(folder);
    writeFileSync(path.join(folder, 'key.pem'), key);
    const passed = verified.status === 0 && refused.status !== 0 && foreign.status !== 0;
    console.log(`${passed ? 'passed' : 'FAILED'}: ${name}`);
    if (passed) continue;
    for (const { stdout, stderr } of [verified, refused, foreign]) console.error(stdout, stderr);
    process.exitCode = 1;
  }
} finally {
  rmSync(parent, { recursive: true, force: true });
}
