import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { localAction, runStep } from './local-action.js';
import { repositoryWithAction, startedEmulator } from './workspace.js';

describe.skipIf(localAction === undefined)('local-action', () => {
  test('one step signs, one verifies, and one fails for a changed artifact', async () => {
    const service = await startedEmulator();
    const workspace = await repositoryWithAction(service);
    const artifact = path.join(workspace, 'app.bin');
    writeFileSync(artifact, 'a program');

    const key = { 'api-url': service.url, 'api-key': service.apiKey };
    const signed = await runStep(workspace, { ...key, files: 'app.bin' });
    expect([signed.status, signed.outputs.signed, signed.outputs.manifest]).toEqual([
      0,
      '1',
      'qpher-manifest.json',
    ]);
    expect(signed.log).not.toContain(service.apiKey);

    const verify = { mode: 'verify', 'trusted-keys': 'qpher-keyring.json' };
    const verified = await runStep(workspace, verify);
    expect([verified.status, verified.outputs.verified]).toEqual([0, '1']);

    appendFileSync(artifact, '!');
    const failed = await runStep(workspace, verify);
    expect([failed.status, failed.outputs.failed]).toEqual([1, '1']);
    expect(failed.log).toContain('::error title=qpher-sign,file=app.bin::app.bin: modified: ');
    expect(failed.summary).toContain('| <code>app.bin</code> | modified |');
  });
});
