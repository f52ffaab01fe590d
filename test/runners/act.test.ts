import { describe, expect, test } from 'vitest';
import { act, runWorkflow, type FinishedWorkflow } from './act.js';
import { repositoryWithAction, startedEmulator } from './workspace.js';

interface Finished extends FinishedWorkflow {
  readonly apiKey: string;
}

/** Runs a workflow in a repository that contains the Action and the keyring of a service. */
async function run(workflow: string, event: string, payload: unknown = {}): Promise<Finished> {
  const { url, apiKey } = await startedEmulator();
  const finished = await runWorkflow({
    workspace: await repositoryWithAction({ url, apiKey }),
    workflow: `test/runners/workflows/${workflow}`,
    event,
    payload,
    variables: { QPHER_API_URL: url },
    // As on GitHub, a pull request from a fork gets no secrets.
    secrets: event === 'pull_request' ? {} : { QPHER_API_KEY: apiKey },
  });
  return { ...finished, apiKey };
}

const pushOfTag = { ref: 'refs/tags/v1.2.3' };

const text = (part: string) => expect.stringContaining(part) as unknown;

describe.skipIf(act === undefined)('act', () => {
  test('the tests run on Node.js 24, like the Action', () => {
    expect(process.versions.node).toMatch(/^24\./);
  });

  test('one job signs the files of a tag, and the next one verifies what it receives', async () => {
    const { status, jobs, steps } = await run('sign-then-verify.yml', 'push', pushOfTag);
    expect([status, jobs]).toEqual([0, { sign: 'success', verify: 'success' }]);
    expect(steps['sign/sign']).toMatchObject({
      outputs: {
        manifest: 'release/qpher-manifest.json',
        signatures:
          'release/linux/app.bin.sig\nrelease/notes.txt.sig\nrelease/qpher-manifest.json.sig\nrelease/SHA256SUMS.sig',
        signed: '2',
        'key-version': '1',
      },
      annotations: [],
      summary: text('| <code>linux/app.bin</code> | 9 | 1 | signed |'),
    });
    const fingerprint = steps['sign/sign']?.outputs.fingerprint;
    expect(steps['verify/verify']).toMatchObject({
      outputs: { verified: '2', failed: '0', 'api-calls': '0', fingerprint },
      summary: text('| <code>notes.txt</code> | verified | 1 |'),
    });
  });

  test('the log shows the API key only in the command that masks it', async () => {
    const { log, apiKey } = await run('sign-then-verify.yml', 'push', pushOfTag);
    const shown = log.split('\n').filter((line) => line.includes(apiKey));
    // One line remains: in its JSON, act repeats the command that asked for the mask.
    expect(shown).toEqual([text('"command":"add-mask"')]);
  });

  test('each job of a matrix signs its part, and one job verifies every part', async () => {
    const { status, jobs, steps } = await run('matrix.yml', 'push', pushOfTag);
    const parts = ['linux', 'macos', 'windows'];
    const legs = Object.fromEntries(parts.map((part) => [`sign (${part})`, 'success']));
    expect([status, jobs]).toEqual([0, { ...legs, verify: 'success' }]);
    for (const part of parts) {
      const signed = { signed: '1', manifest: `release/${part}.json` };
      expect(steps[`sign (${part})/sign`]?.outputs).toMatchObject(signed);
      const verified = { verified: '1', failed: '0', manifest: `download/${part}.json` };
      expect(steps[`verify/${part}`]?.outputs).toMatchObject(verified);
    }
  });

  test('a changed release fails step and job, a later step sees why, and the next job does not run', async () => {
    const { status, jobs, steps, log } = await run('tampered.yml', 'workflow_dispatch');
    expect([status, jobs]).toEqual([1, { verify: 'failure' }]);
    expect(steps['verify/verify']).toMatchObject({
      result: 'failure',
      outputs: { verified: '1', failed: '2', report: 'verification.json' },
      annotations: [
        text('::error title=qpher-sign::'),
        text('::error title=qpher-sign,file=release/app.bin::app.bin: modified: '),
        text('::error title=qpher-sign::missing: 1 file of the release (notes.txt)'),
      ],
      summary: text('| <code>notes.txt</code> | missing |'),
    });
    expect(steps).not.toHaveProperty('verify/go-on');
    expect(steps['verify/tell']?.result).toBe('success');
    expect(log).toContain('2 artifacts failed');
  });

  test('a pull request from a fork passes without a secret and with a warning that nothing was signed', async () => {
    const { status, jobs, steps } = await run('pull-request.yml', 'pull_request');
    expect([status, jobs]).toEqual([0, { sign: 'success' }]);
    expect(steps['sign/sign']).toMatchObject({
      outputs: { signed: '0', 'api-calls': '0' },
      annotations: [expect.stringMatching(/^::warning title=qpher-sign::.*nothing was signed/)],
    });
  });

  test('the job in ci.yml that runs the Action on each system passes', async () => {
    const { status, jobs } = await runWorkflow({
      workspace: await repositoryWithAction(await startedEmulator()),
      workflow: '.github/workflows/ci.yml',
      job: 'action',
      event: 'push',
    });
    const legs = ['ubuntu', 'macos', 'windows'].map((system) => [`action (${system}-latest)`, 'success']);
    expect([status, jobs]).toEqual([0, Object.fromEntries(legs)]);
  });
});
