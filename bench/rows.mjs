// The measurements, what they are compared with, and their targets: one entry for each row of the table in
// docs/performance.md.
import { spawnSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { readdirSync, readFileSync, statSync, symlinkSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import path from 'node:path';
import { ml_dsa65 } from '@noble/post-quantum/ml-dsa.js';
import { nodeProgram } from '../scripts/tool-cache.mjs';
import { compare, run } from './measure.mjs';
import {
  action,
  bigFile,
  cli,
  emulator,
  projectFolder,
  recordedService,
  scene,
  signed,
  smallFiles,
} from './scene.mjs';

const node = process.execPath;
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
const verifyIn = (folder, program = node) =>
  run([program, cli, 'verify', '--trusted-keys', `${folder}.keyring.json`], { cwd: folder });
const bareLoop = (folder, order, program = node) =>
  run([program, path.join(import.meta.dirname, 'bare-loop.mjs'), folder, order]);
const both = (...running) =>
  Promise.all(running).then((results) => ({ seconds: Math.max(...results.map((it) => it.seconds)) }));

/** Runs `work` with the path of a release in a new folder, which is removed afterwards. */
async function inFolder(work) {
  const { folder, remove } = scene();
  try {
    return await work(path.join(folder, 'release'));
  } finally {
    remove();
  }
}

const has = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/**
 * Each row: its name, the target as a number that the value must not exceed (or not fall below), and how it is
 * measured.
 */
export const rows = [
  {
    what: 'verify one large file offline, whole process, against openssl dgst',
    needs: () => has('openssl', 'version'),
    peer: 'openssl',
    atMost: 0.95,
    measure: ({ runs, scale }) =>
      inFolder(async (folder) => {
        bigFile(path.join(folder, 'big'), 2048 / scale);
        await signed(folder);
        const hashing = () => run(['openssl', 'dgst', '-sha512', 'big'], { cwd: folder });
        return ratio(await compare(runs, () => verifyIn(folder), hashing));
      }),
  },
  {
    what: 'verify eight files on two cores, against two parallel openssl dgst',
    needs: () => has('openssl', 'version'),
    peer: 'openssl',
    atMost: 1.05,
    measure: ({ runs, scale }) =>
      inFolder(async (folder) => {
        for (let index = 0; index < 8; index += 1) bigFile(path.join(folder, `f${index}`), 256 / scale);
        await signed(folder);
        const hashing = (...names) => run(['openssl', 'dgst', '-sha512', ...names], { cwd: folder });
        const halves = () => both(hashing('f0', 'f1', 'f2', 'f3'), hashing('f4', 'f5', 'f6', 'f7'));
        return ratio(await compare(runs, () => verifyIn(folder), halves));
      }),
  },
  {
    what: 'sign one large file with SHA-256, against cosign sign-blob with a local key',
    needs: () => has('cosign', 'version'),
    peer: 'cosign',
    measure: ({ runs, scale }) => inFolder((folder) => againstCosign(folder, runs, scale)),
  },
  {
    what: 'sign 1,000 small files, 20 ms latency, concurrency 16: share of the possible calls a second',
    atLeast: 0.85,
    measure: ({ runs, scale }) => inFolder((folder) => callsASecond(folder, runs, 1000 / scale)),
  },
  {
    what: 'verify 1,000 small files offline, against a bare loop of crypto.verify',
    atMost: 1,
    measure: ({ runs, scale }) =>
      inFolder(async (folder) => {
        smallFiles(folder, 1000 / scale);
        await signed(folder);
        const bare = () => bareLoop(folder, 'serial');
        const ours = ratio(await compare(runs, () => verifyIn(folder), bare));
        const parallel = await compare(runs, () => bareLoop(folder, 'parallel'), bare);
        const limit = `the loop itself on ${cpus().length} processors: ${parallel.ratio.toFixed(2)}`;
        return { ...ours, detail: `${ours.detail}; ${limit}` };
      }),
  },
  {
    what: 'the same on Node.js 20, in JavaScript, against a bare loop of noble',
    atMost: 0.7,
    measure: ({ runs, scale }) =>
      inFolder(async (folder) => {
        const node20 = nodeProgram('20.19.0');
        smallFiles(folder, 1000 / scale);
        await signed(folder);
        const bare = () => bareLoop(folder, 'javascript', node20);
        return ratio(await compare(runs, () => verifyIn(folder, node20), bare));
      }),
  },
  {
    what: '10,000 files of 4 KiB with signatures: manifest',
    needs: () => has('sha512sum', '--version'),
    peer: 'sha512sum',
    measure: ({ runs, scale }) => inFolder((folder) => oneSignature(folder, runs, 10_000 / scale)),
  },
  {
    what: 'verify ten times as many small files: growth of time',
    atMost: 11,
    measure: ({ runs, scale }) =>
      inFolder(async (folder) => {
        const [few, many] = [`${folder}-few`, `${folder}-many`];
        smallFiles(few, 1000 / scale);
        smallFiles(many, 10_000 / scale);
        await signed(few);
        await signed(many);
        return ratio(
          await compare(
            runs,
            () => verifyIn(many),
            () => verifyIn(few),
          ),
        );
      }),
  },
  {
    what: 'peak memory with a large file and 10,000 small ones, MiB',
    atMost: 200,
    measure: ({ scale }) =>
      inFolder(async (folder) => {
        smallFiles(folder, 10_000 / scale);
        bigFile(path.join(folder, 'big'), 1024 / scale);
        const [signing, again] = await signed(folder, 2);
        const peaks = [signing, again, await verifyIn(folder)].map(({ peakMiB }) => peakMiB ?? NaN);
        const [first, second, third] = peaks.map((peak) => peak.toFixed(0));
        return {
          value: Math.max(...peaks),
          detail: `signing ${first}, where all is signed already ${second}, verifying ${third}`,
        };
      }),
  },
  {
    what: 'cold start: qpher-sign --version, against node -e 0',
    atMost: 1.2,
    measure: async ({ starts }) =>
      ratio(await compare(starts, () => run([node, cli, '--version']), emptyNode)),
  },
  {
    what: 'cold start: offline verification of one small file, against node -e 0',
    atMost: 2.8,
    measure: ({ starts }) =>
      inFolder(async (folder) => {
        smallFiles(folder, 1);
        await signed(folder);
        return ratio(await compare(starts, () => verifyIn(folder), emptyNode));
      }),
  },
  {
    what: 'cold start: the Action, dry run of one small file, against a bundle of @actions/core alone',
    atMost: 1.5,
    measure: ({ starts }) => inFolder((folder) => actionStart(folder, starts)),
  },
  {
    what: 'one ML-DSA-65 verification in JavaScript, against one of the platform',
    needs: () => verifiesOnPlatform(),
    peer: 'ML-DSA in this Node.js',
    measure: ({ runs }) => javaScriptFallback(runs * 20),
  },
  {
    what: 'dist/ of the Action, MB',
    atMost: 2,
    measure: () => ({ value: folderBytes(path.dirname(action)) / 1e6, detail: 'licences included' }),
  },
  {
    what: 'dist/ of the command line, MB',
    atMost: 2,
    measure: () => ({ value: folderBytes(path.dirname(cli)) / 1e6, detail: 'licences included' }),
  },
];

const emptyNode = () => run([node, '-e', '0']);

function ratio({ ours, theirs, ratio: value, peakMiB }) {
  return { value, detail: `${ours.toFixed(3)} s against ${theirs.toFixed(3)} s, ${peakMiB.toFixed(0)} MiB` };
}

/** Signing and verifying with one signature, compared with two processes of sha512sum that hash the same files. */
async function oneSignature(folder, runs, count) {
  smallFiles(folder, count, 4096);
  const service = await emulator();
  const flags = ['--signatures', 'manifest'];
  const documents = ['qpher-manifest.json', 'qpher-manifest.json.sig'].map((name) => path.join(folder, name));
  const sign = () => {
    for (const document of documents) rmSync(document, { force: true });
    return run([node, cli, 'sign', '*.txt', ...flags], { cwd: folder, env: service.env });
  };
  const hashing = () =>
    run(['sh', '-c', "find . -name '*.txt' -print0 | xargs -0 -P2 sha512sum > /dev/null"], { cwd: folder });
  const signing = ratio(await compare(runs, sign, hashing));
  const keyring = ['keys', 'export', '--output', `${folder}.keyring.json`];
  await run([node, cli, ...keyring], { cwd: folder, env: service.env });
  service.stop();
  const verifying = ratio(await compare(runs, () => verifyIn(folder), hashing));
  const what = '10,000 files of 4 KiB with signatures: manifest, against xargs -P2 sha512sum';
  return [
    { ...signing, what: `${what}: sign`, atMost: 4 },
    { ...verifying, what: `${what}: verify`, atMost: 4 },
  ];
}

async function againstCosign(folder, runs, scale) {
  bigFile(path.join(folder, 'big'), 2048 / scale);
  const env = { COSIGN_PASSWORD: '' };
  await run(['cosign', 'generate-key-pair'], { cwd: folder, env });
  const service = await emulator();
  const flags = ['--digest-algorithm', 'sha256', '--on-existing', 'overwrite'];
  const ours = () => run([node, cli, 'sign', 'big', ...flags], { cwd: folder, env: service.env });
  const offline = ['--tlog-upload=false', '--use-signing-config=false', '--yes'];
  const theirs = () =>
    run(['cosign', 'sign-blob', '--key', 'cosign.key', '--bundle', 'big.bundle', ...offline, 'big'], {
      cwd: folder,
      env,
    });
  const result = await compare(runs, ours, theirs);
  service.stop();
  return [
    { ...ratio(result), what: 'sign one large file, against cosign: time', atMost: 0.15 },
    {
      what: 'sign one large file, against cosign: memory',
      atMost: 0.03,
      value: result.peakMiB / result.theirPeakMiB,
      detail: `${result.peakMiB.toFixed(0)} MiB against ${result.theirPeakMiB.toFixed(0)} MiB`,
    },
  ];
}

/**
 * The start of the process, measured with one file, is subtracted, because the row is about calls per second. The
 * service has signed these files before, so that its signing does not use the client's processors. Each run signs a
 * folder of its own, because replacing or removing a thousand files takes some file systems longer than signing them.
 */
async function callsASecond(folder, runs, count) {
  const [concurrency, latency] = [16, 0.02];
  const service = await recordedService(latency * 1000);
  const flags = ['--concurrency', `${concurrency}`, '--max-files', '100000'];
  let folders = 0;
  const sign = (files) => () => {
    const cwd = `${folder}-${(folders += 1)}`;
    smallFiles(cwd, files);
    return run([node, cli, 'sign', '*.txt', ...flags], { cwd, env: service.env });
  };
  await sign(count)();
  const { ours, theirs } = await compare(runs, sign(count), sign(1));
  const loop = path.join(import.meta.dirname, 'bare-calls.mjs');
  const bare = spawnSync(node, [loop, count, concurrency], { env: { ...process.env, ...service.env } });
  service.stop();
  const calls = (count - 1) / (ours - theirs);
  const possible = concurrency / latency;
  const detail = `${calls.toFixed(0)} of ${possible} a second, of a service that answers with what it has signed before; ${ours.toFixed(2)} s, of which ${theirs.toFixed(2)} s for one file; a bare loop of calls: ${Number(bare.stdout).toFixed(0)} a second`;
  return { value: calls / possible, detail };
}

async function actionStart(folder, starts) {
  smallFiles(folder, 1);
  const entry = path.join(folder, 'core.mjs');
  writeFileSync(entry, "import { info, getInput } from '@actions/core';\ninfo(getInput('files'));\n");
  symlinkSync(path.join(projectFolder, 'node_modules'), path.join(folder, 'node_modules'));
  const bundle = path.join(folder, 'bundle');
  await run([node, ncc, 'build', entry, '--out', bundle, '--quiet', '--no-cache']);
  const env = {
    GITHUB_WORKSPACE: folder,
    INPUT_FILES: 'file-0.txt',
    'INPUT_DRY-RUN': 'true',
    GITHUB_OUTPUT: '',
  };
  const started = await compare(
    starts,
    () => run([node, action], { env }),
    () => run([node, path.join(bundle, 'index.mjs')], { env }),
  );
  return ratio(started);
}

const mlDsa65 = { kty: 'AKP', alg: 'ML-DSA-65' };

function verifiesOnPlatform() {
  try {
    generateKeyPairSync('ml-dsa-65');
    return true;
  } catch {
    return false;
  }
}

function javaScriptFallback(count) {
  const message = Buffer.alloc(64, 1);
  const pair = ml_dsa65.keygen(Buffer.alloc(32, 1));
  const signature = ml_dsa65.sign(message, pair.secretKey);
  const pub = Buffer.from(pair.publicKey).toString('base64url');
  const key = createPublicKey({ key: { ...mlDsa65, pub }, format: 'jwk' });
  const timed = (verifies) => {
    const started = performance.now();
    for (let index = 0; index < count; index += 1) if (!verifies()) throw new Error('it does not verify');
    return (performance.now() - started) / count;
  };
  const ours = timed(() => ml_dsa65.verify(signature, message, pair.publicKey));
  const theirs = timed(() => verify(null, message, key, signature));
  return { value: ours / theirs, detail: `${ours.toFixed(2)} ms against ${theirs.toFixed(2)} ms` };
}

function folderBytes(folder) {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
}

/** The version of qpher-sign that is measured. */
export const { version } = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));
