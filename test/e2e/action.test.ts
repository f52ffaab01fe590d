import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseManifest } from '../../src/manifest/manifest.js';
import { runningEmulator } from '../support/emulator.js';
import { runAction, runCli } from '../support/run-process.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const files = { 'dist/app.tgz': 'app', 'dist/linux/app.tgz': 'linux app' };

/** The runner passes the default of every input in every mode. */
const defaults = Object.fromEntries(
  Object.entries(
    (
      parse(readFileSync(path.join(import.meta.dirname, '../../action.yml'), 'utf8')) as {
        inputs: Record<string, { default?: string }>;
      }
    ).inputs,
  ).map(([name, input]) => [name, input.default ?? '']),
);

async function signedWorkspace() {
  const folder = temporaryFolder(files);
  const emulator = await runningEmulator();
  const service = { 'api-url': emulator.url, 'api-key': emulator.apiKey };
  const step = await runAction({ ...defaults, ...service, files: 'dist/**' }, { folder });
  return { folder, emulator, service, step };
}

describe('mode: sign', () => {
  test('the Action signs, sets every output and shows a table', async () => {
    const { folder, step } = await signedWorkspace();
    expect(step.status).toBe(0);
    expect(step.outputs).toEqual({
      manifest: 'qpher-manifest.json',
      attestation: '',
      checksums: '',
      signatures: 'dist/app.tgz.sig\ndist/linux/app.tgz.sig\nqpher-manifest.json.sig',
      'key-version': '1',
      fingerprint: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown,
      signed: '2',
      reused: '0',
      verified: '',
      failed: '',
      'api-calls': '4',
      'release-url': '',
      report: '',
    });
    expect(step.summary).toContain('| <code>dist/linux/app.tgz</code> | 9 | 1 | signed |');
    expect(filesBelow(folder)).toContain('qpher-manifest.json.sig');
  });

  test('the Action masks the key before anything else and prints it nowhere else', async () => {
    const { step, emulator } = await signedWorkspace();
    expect(step.stdout.startsWith(`::add-mask::${emulator.apiKey}\n`)).toBe(true);
    const rest = step.stdout.slice(step.stdout.indexOf('\n')) + step.stderr + step.summary;
    expect(rest).not.toContain(emulator.apiKey);
  });

  test('the Action reads the API key from QPHER_API_KEY and ignores other QPHER variables', async () => {
    const folder = temporaryFolder(files);
    const { url, apiKey } = await runningEmulator();
    const environment = { QPHER_API_KEY: apiKey, QPHER_MAX_FILES: '1', QPHER_STRICT: 'nonsense' };
    const step = await runAction({ ...defaults, 'api-url': url, files: 'dist/**' }, { folder, environment });
    expect([step.status, step.outputs.signed]).toEqual([0, '2']);
  });

  test('the manifest records the workflow run', async () => {
    const folder = temporaryFolder(files);
    const { url, apiKey } = await runningEmulator();
    const environment = {
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_REF: 'refs/tags/v1',
      GITHUB_SHA: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
      GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/release.yml@refs/tags/v1',
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '2',
    };
    await runAction(
      { ...defaults, 'api-url': url, 'api-key': apiKey, files: 'dist/**' },
      { folder, environment },
    );
    expect(parseManifest(readFileSync(path.join(folder, 'qpher-manifest.json'))).source).toEqual({
      provider: 'github',
      repository: 'o/r',
      ref: 'refs/tags/v1',
      commit: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
      workflow: 'o/r/.github/workflows/release.yml@refs/tags/v1',
      run_id: '42',
      run_attempt: 2,
    });
  });

  test('the paths in the outputs are relative to the workspace, even if root is a subfolder', async () => {
    const folder = temporaryFolder(files);
    const { url, apiKey } = await runningEmulator();
    const inputs = { ...defaults, 'api-url': url, 'api-key': apiKey, files: 'dist/**', root: 'dist' };
    const { outputs } = await runAction(inputs, { folder });
    expect(outputs).toMatchObject({
      manifest: 'dist/qpher-manifest.json',
      signatures: 'dist/app.tgz.sig\ndist/linux/app.tgz.sig\ndist/qpher-manifest.json.sig',
    });
  });

  test('a dry run needs no key', async () => {
    const folder = temporaryFolder(files);
    const step = await runAction({ ...defaults, files: 'dist/**', 'dry-run': 'true' }, { folder });
    expect([step.status, step.outputs.signed]).toEqual([0, '0']);
    expect(step.stdout).toContain('nothing was signed');
  });
});

describe('mode: verify', () => {
  test('the Action verifies offline with a keyring and without an API key', async () => {
    const { folder, emulator } = await signedWorkspace();
    const environment = { QPHER_API_URL: emulator.url, QPHER_API_KEY: emulator.apiKey };
    await runCli(['keys', 'export', '--output', 'keyring.json'], { folder, environment });
    const step = await runAction({ ...defaults, mode: 'verify', 'trusted-keys': 'keyring.json' }, { folder });
    expect([step.status, step.outputs.verified, step.outputs.failed]).toEqual([0, '2', '0']);
  });

  test('a failed verification annotates the modified file and lists the missing one in the summary', async () => {
    const { folder, service } = await signedWorkspace();
    writeFileSync(path.join(folder, 'dist/app.tgz'), 'APP');
    rmSync(path.join(folder, 'dist/linux/app.tgz'));
    const inputs = { ...defaults, ...service, mode: 'verify', report: 'report.json' };
    const step = await runAction(inputs, { folder });
    expect([step.status, step.outputs.failed, step.outputs.report]).toEqual([1, '2', 'report.json']);
    expect(step.stdout).toMatch(/^– missing: 1 file of the release \(dist\/linux\/app\.tgz\)$/m);
    expect(step.stdout).toMatch(/^::error title=qpher-sign,file=dist\/app\.tgz::dist\/app\.tgz: modified: /m);
    expect(step.summary).toContain('| <code>dist/linux/app.tgz</code> | missing |');
    // No manifest in this root proves who wrote the existing signature.
    const overwriting = { files: 'dist/*.tgz', root: 'dist', 'on-existing': 'overwrite', ...service };
    const below = await runAction(overwriting, { folder });
    expect(below.status).toBe(0);
    writeFileSync(path.join(folder, 'dist/app.tgz'), 'again');
    const inDist = await runAction({ mode: 'verify', root: 'dist', ...service }, { folder });
    expect(inDist.stdout).toMatch(/^::error title=qpher-sign,file=dist\/app\.tgz::app\.tgz: modified: /m);
    expect(JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'))).toMatchObject({
      outcome: 'failed',
    });
  });

  test('at most ten annotations are shown, with a note that there are more', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`f${index}`, `${index}`]));
    const folder = temporaryFolder(many);
    const emulator = await runningEmulator();
    const service = { 'api-url': emulator.url, 'api-key': emulator.apiKey };
    await runAction({ ...defaults, ...service, files: '**' }, { folder });
    for (const name of Object.keys(many)) writeFileSync(path.join(folder, name), 'changed');
    const { stdout } = await runAction({ ...defaults, ...service, mode: 'verify' }, { folder });
    expect(stdout.match(/^::error/gm)).toHaveLength(10);
    expect(stdout).toContain('and 12 more');
    expect(stdout.match(/^✗ f\d+: modified: /gm)).toHaveLength(20);
  });
});

describe('bad input', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['an unknown input', { 'trusted-key': 'x' }, "did you mean 'trusted-keys'?"],
    ['the end of an input', { key: 'x' }, "did you mean 'api-key' or 'key-fingerprints'?"],
    ['the beginning of an input', { attest: 'true' }, "did you mean 'attestation'?"],
    ['an unknown mode', { mode: 'sing' }, 'sign, verify'],
    ['a setting of the other mode', { mode: 'sign', strict: 'true' }, 'strict has no effect in mode sign'],
    ['no files', { files: '' }, 'files is empty'],
    ['a boolean that is none', { 'dry-run': 'yes' }, 'true, false or auto'],
  ])('bad input fails the step and writes nothing: %s', async (_, inputs, names) => {
    const folder = temporaryFolder(files);
    const step = await runAction({ ...defaults, files: 'dist/**', ...inputs }, { folder });
    expect(step.status).toBe(1);
    expect(step.stdout).toMatch(/^::error title=qpher-sign::/m);
    expect(step.stdout).toContain(names);
    expect(filesBelow(folder)).toEqual(Object.keys(files));
  });

  test('a file name cannot send a command to the runner', async () => {
    const folder = temporaryFolder({ 'x ##[error]y': 'b', '##vso[task.prependpath]z': 'c' });
    const { url, apiKey } = await runningEmulator();
    const inputs = { ...defaults, 'api-url': url, 'api-key': apiKey, files: '**' };
    const step = await runAction(inputs, { folder });
    expect(step.status).toBe(0);
    expect(step.stdout + step.summary).not.toMatch(/##\w*\[/);

    const refused = await runAction(inputs, { folder: temporaryFolder({ '::warning::boo': 'a' }) });
    expect(refused.status).toBe(1);
    expect(refused.stdout).not.toMatch(/^\s*::warning/m);
  });
});

test('the bundle of the Action does not contain the emulator', () => {
  const folder = path.join(import.meta.dirname, '../../dist/action');
  const code = filesBelow(folder)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  expect(code).toContain('qpher-sign/manifest/v1');
  expect(code).not.toContain('qpher-sign/emulator-state/v1');
  expect(code).not.toMatch(/build\/emulator/);
});

describe('runner and job', () => {
  test('an output file that cannot be written fails the step before any paid call', async () => {
    const emulator = await runningEmulator();
    const folder = temporaryFolder({ 'a.tgz': 'a' });
    const service = { 'api-url': emulator.url, 'api-key': emulator.apiKey };
    const environment = { GITHUB_OUTPUT: path.join(folder, 'none/output') };
    const step = await runAction({ ...defaults, ...service, files: 'a.tgz' }, { folder, environment });
    expect([step.status, step.stdout]).toEqual([1, expect.stringContaining('(file-unwritable)')]);
    expect(emulator.requests).toEqual([]);
  });

  test('a summary that cannot be written leads to a warning', async () => {
    const emulator = await runningEmulator();
    const folder = temporaryFolder({ 'a.tgz': 'a' });
    const service = { 'api-url': emulator.url, 'api-key': emulator.apiKey };
    const environment = { GITHUB_STEP_SUMMARY: path.join(folder, 'none/summary') };
    const step = await runAction({ ...defaults, ...service, files: 'a.tgz' }, { folder, environment });
    expect([step.status, step.outputs.signed]).toEqual([0, '1']);
    expect(step.stdout).toMatch(/^::warning .*job summary/m);
  });

  test('variables of the job that look like inputs are ignored', async () => {
    const emulator = await runningEmulator();
    const folder = temporaryFolder({ 'a.tgz': 'a' });
    const service = { 'api-url': emulator.url, 'api-key': emulator.apiKey };
    const environment = { INPUT_VERSION: '1.2.3', INPUT_WHO_TO_GREET: 'x' };
    const step = await runAction({ ...defaults, ...service, files: 'a.tgz' }, { folder, environment });
    expect(step.status).toBe(0);
  });

  test.each([
    ['$(QPHER_API_KEY)', 'the name of a variable'],
    ['%QPHER_API_KEY%', 'the name of a variable'],
    ['"qph_0123456789abcdef"', 'leave out the quotes'],
    ['Bearer qph_0123456789abcdef', "leave out 'Bearer'"],
    ['/run/secrets/key', 'the path of a file'],
  ])('%s in place of the API key is refused with a message that names the mistake', async (key, hint) => {
    const folder = temporaryFolder({ 'a.tgz': 'a' });
    const step = await runAction({ ...defaults, 'api-key': key, files: 'a.tgz' }, { folder });
    expect([step.status, step.stdout]).toEqual([1, expect.stringContaining(hint)]);
  });

  test('a boolean input may be True or TRUE', async () => {
    const folder = temporaryFolder({ 'a.tgz': 'a' });
    for (const value of ['True', 'TRUE']) {
      const step = await runAction({ ...defaults, files: 'a.tgz', 'dry-run': value }, { folder });
      expect([step.status, step.stdout]).toEqual([0, expect.stringContaining('dry run')]);
    }
  });
});
