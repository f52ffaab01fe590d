// Merges a thousand parts with a hundred artifacts each against the emulator: `npm run bench:merge`. Prints wall time and
// peak memory of the whole process, and how verifying with the result goes. Build first: `npm run build`.
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { median, run } from './measure.mjs';

const PARTS = 1000;
const ARTIFACTS = 100;
const RUNS = 5;

const root = path.resolve(import.meta.dirname, '..');
const cli = path.join(root, 'dist/cli/index.js');
const { startEmulator } = await import(path.join(root, 'build/emulator/emulator.js'));
const { connectClient } = await import(path.join(root, 'build/qpher/connect.js'));
const { Signer } = await import(path.join(root, 'build/qpher/signer.js'));
const { verifyOnPlatform } = await import(path.join(root, 'build/system/platform-signatures.js'));
const { formatManifest } = await import(path.join(root, 'build/manifest/manifest.js'));

const folder = mkdtempSync(path.join(tmpdir(), 'qpher-merge-'));
const emulator = await startEmulator({ plan: 'enterprise' });
try {
  await writeParts();
  const env = { QPHER_API_URL: emulator.url, QPHER_API_KEY: emulator.apiKey };
  const merge = [process.execPath, cli, 'merge', 'parts/*.json', '--on-existing', 'overwrite'];
  const runs = [];
  for (let count = 0; count < RUNS; count += 1) runs.push(await run(merge, { cwd: folder, env }));
  const bytes = statSync(path.join(folder, 'qpher-manifest.json')).size;
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node.js ${process.versions.node}`);
  console.log(
    `${PARTS} parts with ${ARTIFACTS} artifacts each: a manifest of ${(bytes / 2 ** 20).toFixed(1)} MiB`,
  );
  console.log(`merge: ${describe(runs)} (targets: 10 s, 120 MiB)`);

  const opened = await run([process.execPath, cli, 'verify', '--expected-ref', 'none'], {
    cwd: folder,
    env,
    status: 1,
  });
  console.log(`verify opens it, and a policy ends the run: ${describe([opened])}`);
} finally {
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
}

function describe(runs) {
  const seconds = median(runs.map((result) => result.seconds)).toFixed(1);
  const peak = Math.max(...runs.map((result) => result.peakMiB ?? 0)).toFixed(0);
  return `${seconds} s in the middle of ${runs.length}, at most ${peak} MiB`;
}

/** Parts as `sign` writes them. A merge does not verify the signatures of their artifacts. */
async function writeParts() {
  mkdirSync(path.join(folder, 'parts'));
  const client = connectClient({
    apiUrl: new URL(emulator.url),
    apiKey: emulator.apiKey,
    requestsPerMinute: undefined,
    timeLeft: 600_000,
    signal: new AbortController().signal,
    debug: () => undefined,
  });
  const signer = new Signer({
    client,
    endpoint: 'sign',
    concurrency: 1,
    selfCheck: 'local',
    verify: verifyOnPlatform,
    pins: [],
  });
  const { publicKey, keyVersion } = await signer.activeKey();
  for (let part = 0; part < PARTS; part += 1) {
    const job = `part-${String(part).padStart(4, '0')}`;
    const artifacts = Array.from({ length: ARTIFACTS }, (_, index) =>
      artifactOf(`${job}/lib/package-${100 + index}.tar.gz`),
    );
    const bytes = formatManifest({
      type: 'qpher-sign/manifest/v1',
      created_at: new Date().toISOString(),
      tool: { name: 'qpher-sign', version: '1.0.0' },
      algorithm: 'Dilithium3',
      digest_algorithm: 'sha512',
      key_version: keyVersion,
      keys: [
        { key_version: keyVersion, fingerprint: publicKey.fingerprint, scheme: 'ml-dsa-65', offline: true },
      ],
      source: null,
      artifacts,
    });
    const digest = { algorithm: 'sha512', bytes: createHash('sha512').update(bytes).digest() };
    const signature = await signer.sign(() => digest);
    writeFileSync(path.join(folder, 'parts', `${job}.json`), bytes);
    writeFileSync(path.join(folder, 'parts', `${job}.json.sig`), signature.bytes);
  }
}

function artifactOf(name) {
  return {
    path: name,
    size: 123_456,
    digests: { sha512: createHash('sha512').update(name).digest('hex') },
    signature: {
      path: `${name}.sig`,
      key_version: 1,
      request_id: randomUUID(),
      signed_at: new Date().toISOString(),
    },
  };
}
