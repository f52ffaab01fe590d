import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/emulator/faults.js';
import { getActiveSigningKey } from '../../src/qpher/signing-keys.js';
import { clientOf, signIn, verifyIn } from '../support/commands.js';
import { callsOf, runningEmulator } from '../support/emulator.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const files = { a: 'a', b: 'b', c: 'c' };
const signatures = (folder: string) => filesBelow(folder).filter((name) => name.endsWith('.sig'));

async function signUnder(faults: readonly Fault[], content: Readonly<Record<string, string>> = files) {
  const folder = temporaryFolder(content);
  const emulator = await runningEmulator({ faults });
  return { folder, emulator, run: () => signIn(folder, emulator, { concurrency: 1 }) };
}

describe('faulty signatures', () => {
  test.each<[string, Fault]>([
    ['has a flipped bit', { operation: 'sign', signature: 'flip' }],
    ['is empty', { operation: 'sign', signature: 'empty' }],
    ['is of another digest', { operation: 'sign', signature: 'other-digest' }],
    ['is too short', { operation: 'sign', signature: 'short' }],
    ['claims another key version', { operation: 'sign', key_version: 9 }],
  ])('a signature that %s is never written', async (_, fault) => {
    const { folder, run } = await signUnder([{ ...fault, after: 1 }]);
    await expect(run()).rejects.toMatchObject({
      code: 'signature-rejected',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    });
    // The next call may be in progress while a signature is verified. Its signature is valid and kept.
    expect(signatures(folder).filter((name) => name !== 'c.sig')).toEqual(['a.sig']);
    expect(existsSync(path.join(folder, 'qpher-manifest.json'))).toBe(false);
  });

  test('a faulty signature is not requested again', async () => {
    const { emulator, run } = await signUnder([{ operation: 'sign', signature: 'flip' }], { a: 'a' });
    await expect(run()).rejects.toMatchObject({ code: 'signature-rejected' });
    expect(callsOf(emulator, 'sign')).toBe(1);
  });
});

describe('rotation during a run', () => {
  test.each([
    ['before the first signature', 0, [2, 2, 2], 2],
    ['between two artifacts', 1, [1, 2, 2], 2],
    ['between the last artifact and the manifest', 3, [1, 1, 1], 2],
  ])(
    'after a rotation %s, each artifact names the key version that signed it, and all verify',
    async (_, after, versions, manifest) => {
      const { folder, emulator, run } = await signUnder([{ operation: 'sign', after, rotate: true }]);
      const result = await run();
      expect(result.artifacts.map(({ key_version }) => key_version)).toEqual(versions);
      expect(result.manifest?.key_version).toBe(manifest);
      expect(await verifyIn(folder, emulator)).toMatchObject({ outcome: 'verified' });
    },
  );

  test('a key that is rotated before every signature ends the run with an error', async () => {
    const { folder, run } = await signUnder([{ operation: 'sign', times: 'always', rotate: true }]);
    await expect(run()).rejects.toMatchObject({ code: 'key-unstable' });
    expect(signatures(folder)).toEqual([]);
  });

  test('a rotation to a key that is not pinned ends the run and keeps earlier signatures', async () => {
    const folder = temporaryFolder(files);
    const emulator = await runningEmulator({ faults: [{ operation: 'sign', after: 1, rotate: true }] });
    const { publicKey } = await getActiveSigningKey(clientOf(emulator));
    const pinned = { keyFingerprints: [publicKey.fingerprint], concurrency: 1 };
    await expect(signIn(folder, emulator, pinned)).rejects.toMatchObject({ code: 'key-not-pinned' });
    expect(signatures(folder)).toEqual(['a.sig']);
    expect(existsSync(path.join(folder, 'qpher-manifest.json'))).toBe(false);
  });
});

describe('temporary failures', () => {
  test.each<[string, Fault]>([
    ['answers 503', { operation: 'sign', times: 2, status: 503 }],
    ['answers 500', { operation: 'getActiveKey', status: 500 }],
    ['resets the connection', { operation: 'sign', reset: 'before' }],
    ['breaks off in its answer', { operation: 'sign', reset: 'in-body' }],
    ['answers half the JSON', { operation: 'sign', truncate: 'json' }],
    ['answers HTML', { operation: 'sign', status: 200, body: '<html>', content_type: 'text/html' }],
    ['answers 429 with Retry-After: 0', { operation: 'sign', status: 429, retry_after: '0' }],
  ])('everything is signed and verifies although the service %s at first', async (_, fault) => {
    const { folder, emulator, run } = await signUnder([fault]);
    expect((await run()).artifacts).toHaveLength(3);
    expect(await verifyIn(folder, emulator)).toMatchObject({ outcome: 'verified' });
  });
});

describe('final refusals', () => {
  test.each<[string, Fault, string]>([
    ['401', { operation: 'sign', after: 1, status: 401 }, 'credentials-refused'],
    ['403', { operation: 'getActiveKey', status: 403 }, 'permission-refused'],
    ['400', { operation: 'sign', status: 400 }, 'service-refused'],
    ['a redirect', { operation: 'sign', redirect: 'http://127.0.0.1:1/' }, 'redirect-refused'],
    ['no active key', { operation: 'getActiveKey', retire: true }, 'no-active-key'],
    ['404 for another reason', { operation: 'getActiveKey', status: 404 }, 'service-refused'],
  ])('a refusal with %s is not retried', async (_, fault, code) => {
    const { emulator, run } = await signUnder([fault]);
    await expect(run()).rejects.toMatchObject({ code });
    expect(emulator.requests.filter(({ status }) => status >= 300)).toHaveLength(1);
  });
});
