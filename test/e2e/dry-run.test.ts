import { describe, expect, test } from 'vitest';
import { runningEmulator } from '../support/emulator.js';
import { runAction, runCli } from '../support/run-process.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const files = { 'app.tgz': 'app', 'notes.txt': 'notes' };

async function service() {
  const { url, apiKey, requests } = await runningEmulator();
  return {
    requests,
    withKey: { QPHER_API_URL: url, QPHER_API_KEY: apiKey },
    withoutKey: { QPHER_API_URL: url },
  };
}

describe('dry-run on the command line', () => {
  test('--dry-run=auto without an API key says what would be signed, and sends and writes nothing', async () => {
    const folder = temporaryFolder(files);
    const { withoutKey, requests } = await service();
    const options = { folder, environment: withoutKey };
    const { status, stdout } = await runCli(['sign', '--dry-run=auto', '*.tgz'], options);
    expect(status).toBe(0);
    expect(stdout).toContain('dry run, because no API key was given: nothing was signed; 1 file would be\n');
    const { stdout: json } = await runCli(['sign', '--dry-run=auto', '*', '--json'], options);
    expect(JSON.parse(json)).toMatchObject({ outcome: 'planned', result: { dry_run: 'no-api-key' } });
    expect([filesBelow(folder), requests]).toEqual([Object.keys(files), []]);
  });

  test('--dry-run=auto without an API key still refuses a pattern that matches nothing', async () => {
    const { status, stderr } = await runCli(['sign', '--dry-run=auto', '*.zip'], {
      folder: temporaryFolder(files),
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('(pattern-unmatched)')]);
  });

  test.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
    ['auto, with a key, signs', ['--dry-run=auto'], {}, 'signed 2 artifacts'],
    ['--no-dry-run signs', ['--no-dry-run'], { QPHER_DRY_RUN: 'true' }, 'signed 2 artifacts'],
    ['--dry-run does not', ['--dry-run'], {}, 'dry run: nothing was signed; 2 files would be'],
    ['--dry-run=false signs', ['--dry-run=false'], {}, 'signed 2 artifacts'],
    ['the variable may say auto', [], { QPHER_DRY_RUN: 'auto' }, 'signed 2 artifacts'],
  ])('%s', async (_, flags, variables, says) => {
    const { withKey } = await service();
    const options = { folder: temporaryFolder(files), environment: { ...withKey, ...variables } };
    const { status, stdout } = await runCli(['sign', ...flags, '*'], options);
    expect([status, stdout.split('\n')[0]]).toEqual([0, says]);
  });

  test('--dry-run=auto reports a malformed API key as an error', async () => {
    const environment = { QPHER_API_KEY: 'key of another service' };
    const { status, stderr } = await runCli(['sign', '--dry-run=auto', '*'], {
      folder: temporaryFolder(files),
      environment,
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('(api-key-malformed)')]);
  });

  test('any other value of dry-run is an error that names the allowed values', async () => {
    const { status, stderr } = await runCli(['sign', '--dry-run=maybe', '*'], {
      folder: temporaryFolder(files),
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('true, false or auto')]);
  });
});

describe('dry-run: auto in the Action', () => {
  test('a step without an API key passes with a warning that nothing was signed', async () => {
    const folder = temporaryFolder(files);
    // A missing secret is an empty input.
    const step = await runAction({ files: '*', 'api-key': '', 'dry-run': 'auto' }, { folder });
    expect(step.status).toBe(0);
    expect(step.stdout).toMatch(
      /^::warning title=qpher-sign::dry run, because no API key was given: nothing was signed/m,
    );
    expect([step.outputs.signed, step.outputs.manifest, filesBelow(folder)]).toEqual([
      '0',
      '',
      Object.keys(files),
    ]);
    expect(step.summary).toContain('nothing was signed');
  });

  test('a step with an API key signs without a warning', async () => {
    const { url, apiKey } = await runningEmulator();
    const inputs = { files: '*', 'api-key': apiKey, 'api-url': url, 'dry-run': 'auto' };
    const step = await runAction(inputs, { folder: temporaryFolder(files) });
    expect([step.status, step.outputs.signed]).toEqual([0, '2']);
    expect(step.stdout).not.toContain('::warning');
  });
});
