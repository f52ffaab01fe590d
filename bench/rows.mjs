// What is measured, against what, and the target: one entry a row of the table in docs/performance.md.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { compare, median, run } from './measure.mjs';
import { action, bigFile, cli, emulator, projectFolder, scene, signed, smallFiles } from './scene.mjs';

const node = process.execPath;
const verify = (folder, ...flags) =>
  run([node, cli, 'verify', '--trusted-keys', `${folder}.keyring.json`, ...flags], { cwd: folder });
const both = (...running) =>
  Promise.all(running).then((results) => ({ seconds: Math.max(...results.map((it) => it.seconds)) }));

/** Runs `work` in a folder of its own. */
async function inFolder(work) {
  const { folder, remove } = scene();
  try {
    return await work(path.join(folder, 'release'));
  } finally {
    remove();
  }
}

const has = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Each row: what, the target as a number that the value must not exceed (or not fall below), and how it is measured. */
export const rows = [
  {
    what: 'verify one large file offline, whole process, against openssl dgst',
    needs: () => has('openssl', 'version'),
    peer: 'openssl',
    atMost: 1.1,
    measure: ({ runs, scale }) =>
      inFolder(async (folder) => {
        bigFile(path.join(folder, 'big'), 2048 / scale);
        await signed(folder);
        const hashing = () => run(['openssl', 'dgst', '-sha512', 'big'], { cwd: folder });
        return ratio(await compare(runs, () => verify(folder), hashing));
      }),
  },
  {
    what: 'verify eight files on two cores, against two parallel openssl dgst',
    needs: () => has('openssl', 'version'),
    peer: 'openssl',
    atMost: 1.1,
    measure: ({ runs, scale }) =>
      inFolder(async (folder) => {
        for (let index = 0; index < 8; index += 1) bigFile(path.join(folder, `f${index}`), 256 / scale);
        await signed(folder);
        const hashing = (...names) => run(['openssl', 'dgst', '-sha512', ...names], { cwd: folder });
        const halves = () => both(hashing('f0', 'f1', 'f2', 'f3'), hashing('f4', 'f5', 'f6', 'f7'));
        return ratio(await compare(runs, () => verify(folder), halves));
      }),
  },
  {
    what: 'sign one large file with SHA-256, against cosign sign-blob with a local key: time',
    needs: () => has('cosign', 'version'),
    peer: 'cosign',
    atMost: 0.3,
    measure: ({ runs, scale }) => inFolder((folder) => againstCosign(folder, runs, scale)),
  },
  {
    what: 'sign 1,000 small files, 20 ms latency, concurrency 16: share of the possible calls a second',
    atLeast: 0.85,
    measure: ({ runs, scale }) =>
      inFolder(async (folder) => {
        const count = 1000 / scale;
        smallFiles(folder, count);
        const service = await emulator('--latency', '20');
        const flags = ['--concurrency', '16', '--on-existing', 'overwrite', '--max-files', '100000'];
        const sign = () => run([node, cli, 'sign', '*.txt', ...flags], { cwd: folder, env: service.env });
        const results = [];
        for (let index = 0; index < runs; index += 1) results.push((await sign()).seconds);
        service.stop();
        const possible = (count / 16) * 0.02;
        return {
          value: possible / median(results),
          detail: `${median(results).toFixed(2)} s, ${possible.toFixed(2)} s possible`,
        };
      }),
  },
  {
    what: 'verify 1,000 small files offline, against a bare loop of crypto.verify',
    atMost: 0.8,
    measure: ({ runs, scale }) =>
      inFolder(async (folder) => {
        smallFiles(folder, 1000 / scale);
        await signed(folder);
        const loop = path.join(import.meta.dirname, 'bare-loop.mjs');
        return ratio(
          await compare(
            runs,
            () => verify(folder),
            () => run([node, loop, folder]),
          ),
        );
      }),
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
            () => verify(many),
            () => verify(few),
          ),
        );
      }),
  },
  {
    what: 'peak memory verifying a large file and 10,000 small ones, MiB',
    atMost: 120,
    measure: ({ scale }) =>
      inFolder(async (folder) => {
        smallFiles(folder, 10_000 / scale);
        bigFile(path.join(folder, 'big'), 1024 / scale);
        await signed(folder);
        const { peakMiB } = await verify(folder);
        return { value: peakMiB ?? NaN, detail: 'one process' };
      }),
  },
  {
    what: 'cold start: qpher-sign --version, against node -e 0',
    atMost: 1.5,
    measure: async ({ starts }) =>
      ratio(await compare(starts, () => run([node, cli, '--version']), emptyNode)),
  },
  {
    what: 'cold start: offline verification of one small file, against node -e 0',
    atMost: 2.5,
    measure: ({ starts }) =>
      inFolder(async (folder) => {
        smallFiles(folder, 1);
        await signed(folder);
        return ratio(await compare(starts, () => verify(folder), emptyNode));
      }),
  },
  {
    what: 'dist/ of the Action, MB',
    atMost: 1.7,
    measure: () => ({ value: folderBytes(path.dirname(action)) / 1e6, detail: 'licences included' }),
  },
  {
    what: 'dist/ of the command line, MB',
    atMost: 1.7,
    measure: () => ({ value: folderBytes(path.dirname(cli)) / 1e6, detail: 'licences included' }),
  },
];

const emptyNode = () => run([node, '-e', '0']);

function ratio({ ours, theirs, ratio: value, peakMiB }) {
  return { value, detail: `${ours.toFixed(3)} s against ${theirs.toFixed(3)} s, ${peakMiB.toFixed(0)} MiB` };
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
  const memory = ((result.peakMiB / result.theirPeakMiB) * 100).toFixed(1);
  return { value: result.ratio, detail: `${ratio(result).detail}, ${memory} % of its memory` };
}

function folderBytes(folder) {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
}

/** The version that is measured. */
export const { version } = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));
