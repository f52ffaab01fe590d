import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { parseAttestation } from '../../src/manifest/attestation.js';
import { workflowRun, workflowVariables } from '../support/attestations.js';
import { callsOf, runningEmulator } from '../support/emulator.js';
import { variablesOf } from '../support/faulty-run.js';
import { nodes, runAction, runCli } from '../support/run-process.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const NAME = 'qpher-manifest.sigstore.json';
const files = { 'app.tgz': 'app', 'linux/my app.tgz': 'linux app' };

/** A release that the command line signed in a workflow, and the keyring beside its folder. */
async function attestedRelease() {
  const outside = temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`release/${name}`, text])),
  );
  const folder = path.join(outside, 'release');
  const emulator = await runningEmulator();
  const environment = { ...workflowVariables, ...variablesOf(emulator) };
  const sign = () => runCli(['sign', '**', '--attestation', '--json'], { folder, environment });
  const run = await sign();
  await runCli(['keys', 'export', '--output', '../keyring.json'], { folder, environment });
  return { folder, run, sign, environment, trusted: ['--trusted-keys', '../keyring.json'] };
}

describe('attestation on the command line', () => {
  test.each(nodes)(
    'a release with an attestation verifies strictly and by the attestation alone, with %s',
    async (node) => {
      const { folder, run, trusted } = await attestedRelease();
      expect([run.status, filesBelow(folder)]).toEqual([
        0,
        [
          'app.tgz',
          'app.tgz.sig',
          'linux/my app.tgz',
          'linux/my app.tgz.sig',
          'qpher-manifest.json',
          'qpher-manifest.json.sig',
          NAME,
        ],
      ]);
      const { statement } = parseAttestation(readFileSync(path.join(folder, NAME)));
      expect(statement.origin).toEqual({ kind: 'run', run: workflowRun });

      const strict = await runCli(['verify', '--strict', ...trusted], { folder, node });
      expect([strict.status, strict.stdout]).toEqual([
        0,
        expect.stringContaining(`${NAME}, verified under key version 1`),
      ]);
      rmSync(path.join(folder, 'qpher-manifest.json'));
      const policy = [
        '--expected-repository',
        workflowRun.repository,
        '--expected-commit',
        workflowRun.commit,
      ];
      const alone = await runCli(['verify', '--manifest', NAME, ...policy, ...trusted], { folder, node });
      expect([alone.status, alone.stdout]).toEqual([0, expect.stringContaining('verified 2 artifacts')]);
      expect(alone.stdout).toMatch(/not checked +signature files/);
    },
  );

  test('a second run signs nothing and changes no file', async () => {
    const { folder, sign } = await attestedRelease();
    const before = filesBelow(folder).map((name) => readFileSync(path.join(folder, name)));
    const { status, stdout } = await sign();
    expect([status, JSON.parse(stdout)]).toMatchObject([
      0,
      { result: { api_calls: 1, attestation: { path: NAME } } },
    ]);
    expect(filesBelow(folder).map((name) => readFileSync(path.join(folder, name)))).toEqual(before);
  });

  test('a changed attestation fails the verification and is reported as not verified', async () => {
    const { folder, trusted } = await attestedRelease();
    const file = path.join(folder, NAME);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"sig":"', '"sig":"A'));
    const { status, stdout } = await runCli(['verify', '--json', ...trusted], { folder });
    expect([status, JSON.parse(stdout)]).toMatchObject([
      1,
      {
        outcome: 'failed',
        result: { attestation: { verified: false }, artifacts: [{ verdict: 'verified' }, {}] },
      },
    ]);
  });

  test.each(['SIGINT', 'SIGKILL'] as const)(
    'a run that is ended by %s leaves no manifest and no attestation',
    async (signal) => {
      const folder = temporaryFolder(files);
      const emulator = await runningEmulator({ faults: [{ operation: 'sign', after: 3, delay_ms: 60_000 }] });
      const isSigned = () => callsOf(emulator, 'sign') >= 3;
      const stopped = await runCli(['sign', '**', '--attestation'], {
        folder,
        environment: { ...workflowVariables, ...variablesOf(emulator) },
        onStart: (child) => {
          void (async () => {
            while (child.exitCode === null && !isSigned()) await sleep(5);
            await sleep(100);
            child.kill(signal);
          })();
        },
      });
      expect([stopped.status, isSigned()]).toEqual([signal === 'SIGINT' ? 130 : null, true]);
      expect(filesBelow(folder).filter((name) => name.startsWith('qpher-'))).toEqual([]);
    },
  );

  test('an attestation without a source is an error, and nothing is sent or written', async () => {
    const folder = temporaryFolder(files);
    const emulator = await runningEmulator();
    const environment = variablesOf(emulator);
    const { status, stderr } = await runCli(['sign', '**', '--attestation'], { folder, environment });
    expect([status, emulator.requests.length, filesBelow(folder)]).toEqual([2, 0, Object.keys(files)]);
    expect(stderr).toContain('(source-unknown)');
    const named = await runCli(['sign', '**', '--manifest', NAME], { folder, environment });
    expect([named.status, named.stderr]).toEqual([2, expect.stringContaining('(setting-invalid)')]);
  });
});

test('the Action writes and verifies an attestation and outputs its path', async () => {
  const folder = temporaryFolder(files);
  const emulator = await runningEmulator();
  const service = { 'api-url': emulator.url, 'api-key': emulator.apiKey };
  const options = { folder, environment: workflowVariables };
  const signed = await runAction({ ...service, files: '**', root: 'linux', attestation: 'true' }, options);
  expect([signed.status, signed.outputs.attestation]).toEqual([1, '']);
  const step = await runAction(
    { ...service, files: 'linux/**', root: 'linux', attestation: 'true' },
    options,
  );
  expect([step.status, step.outputs.attestation]).toEqual([0, `linux/${NAME}`]);
  expect(step.summary).toContain(`- attestation: <code>${NAME}</code>`);

  const verified = await runAction({ ...service, mode: 'verify', root: 'linux', strict: 'true' }, options);
  expect([verified.status, verified.outputs.attestation]).toEqual([0, `linux/${NAME}`]);
  expect(verified.summary).toContain(`${NAME}, verified under key version 1`);
});
