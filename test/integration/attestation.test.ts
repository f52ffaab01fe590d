import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { refuseTooMany } from '../../src/engine/signing/plan-attestation.js';
import { signAttestation } from '../../src/engine/signing/sign-attestation.js';
import type { SignOptions } from '../../src/engine/signing/sign-options.js';
import type { RunContext } from '../../src/engine/context.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import { parseAttestation } from '../../src/manifest/attestation.js';
import { formatStatement, type Statement } from '../../src/manifest/statement.js';
import { Signer } from '../../src/qpher/signer.js';
import { getActiveSigningKey } from '../../src/qpher/signing-keys.js';
import { formatBundle, preAuthEncoding } from '../../src/signatures/sigstore-bundle.js';
import { schemeNames } from '../../src/signatures/schemes.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { workflowRun, ofRun, runOf } from '../support/attestations.js';
import { clientOf, exportedKeys, signIn, verdictsOf, verifyIn } from '../support/commands.js';
import { callsOf, runningEmulator } from '../support/emulator.js';
import { rejectedCode, thrownCode } from '../support/error-code.js';
import { manifestArtifact, manifestKey, sha256, sha512, source } from '../support/manifests.js';
import { flipped } from '../support/signing-keys.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const NAME = 'qpher-manifest.sigstore.json';
const files = { 'app.tgz': 'app', 'linux/my app.tgz': 'linux app' };
const inWorkflow = { source, workflowRun };
const hex = (text: string, algorithm: string) => createHash(algorithm).update(text).digest('hex');
const verified = Object.fromEntries(Object.keys(files).map((name) => [name, 'verified']));

/** Signs with an attestation in a workflow. */
const attestIn = (
  folder: string,
  emulator?: Emulator,
  options: Partial<SignOptions> = {},
  more: Partial<RunContext> = {},
) => signIn(folder, emulator, { attestation: true, ...options }, { ...inWorkflow, ...more });

const readAttestation = (folder: string, name = NAME) =>
  parseAttestation(readFileSync(path.join(folder, name)));

async function attestedRelease() {
  const folder = temporaryFolder(files);
  const emulator = await runningEmulator();
  await attestIn(folder, emulator);
  const keyring = path.join(temporaryFolder(), 'keyring.json');
  writeFileSync(keyring, await exportedKeys(emulator));
  const at = (name: string) => path.join(folder, name);
  const offline = (options: Parameters<typeof verifyIn>[2] = {}) =>
    verifyIn(folder, undefined, { trustedKeys: [keyring], ...options });
  /** Replaces the attestation by one with another statement, signed with the publisher's key. */
  const attest = async (change: (statement: Statement) => Statement) => {
    const payload = formatStatement(change(readAttestation(folder).statement));
    const key = await getActiveSigningKey(clientOf(emulator));
    const answer = await clientOf(emulator).sign(preAuthEncoding(payload), key.keyVersion);
    if (answer === undefined) throw new Error('the emulator did not sign');
    const { signature } = answer;
    writeFileSync(at(NAME), formatBundle({ payload, keyHint: key.publicKey.fingerprint, signature }));
  };
  return { folder, emulator, keyring, at, offline, attest };
}

describe('signing with an attestation', () => {
  test.each(schemeNames)(
    'a signed attestation lists all artifacts with SHA-256 and SHA-512: %s',
    async (scheme) => {
      const folder = temporaryFolder(files);
      const emulator = await runningEmulator({ scheme });
      const result = await attestIn(folder, emulator, { digestAlgorithm: 'sha384' });

      const { bundle, statement } = readAttestation(folder);
      expect(runOf(statement)).toEqual(workflowRun);
      expect(statement.subjects).toEqual(
        Object.entries(files).map(([name, content]) => ({
          path: name,
          digests: { sha256: hex(content, 'sha256'), sha512: hex(content, 'sha512') },
        })),
      );
      const { publicKey } = await getActiveSigningKey(clientOf(emulator));
      expect(bundle.keyHint).toBe(publicKey.fingerprint);
      const message = preAuthEncoding(bundle.payload);
      expect(await verifySignature(publicKey, message, bundle.signature)).toBe(true);
      expect(result.attestation).toEqual({ path: NAME, key_version: 1, fingerprint: publicKey.fingerprint });
      expect(result.files).toContain(NAME);
      expect((await verifyIn(folder, emulator)).outcome).toBe('verified');
    },
  );

  test('an attestation costs one call, is kept by the same run and replaced by another run', async () => {
    const folder = temporaryFolder(files);
    const emulator = await runningEmulator();
    await attestIn(folder, emulator);
    const before = readFileSync(path.join(folder, NAME));
    expect(callsOf(emulator, 'sign')).toBe(4);

    const again = await attestIn(folder, emulator);
    expect(callsOf(emulator, 'sign')).toBe(4);
    expect(again.attestation?.path).toBe(NAME);
    expect(readFileSync(path.join(folder, NAME)).equals(before)).toBe(true);

    await attestIn(folder, emulator, {}, { workflowRun: { ...workflowRun, run_attempt: '2' } });
    expect(readFileSync(path.join(folder, NAME)).equals(before)).toBe(true);
    const other = { ...workflowRun, run_id: '5', run_attempt: '2' };
    await attestIn(folder, emulator, {}, { workflowRun: other });
    expect(runOf(readAttestation(folder).statement)).toMatchObject({ run_id: '5', run_attempt: '2' });
  });

  test.each(['repository', 'ref', 'commit', 'workflow'] as const)(
    'an attestation describes the release, not the build, if source and run differ in their %s',
    async (field) => {
      const folder = temporaryFolder(files);
      const emulator = await runningEmulator();
      const other = field === 'commit' ? 'd'.repeat(40) : field === 'ref' ? 'refs/tags/v9' : 'other/name';
      await attestIn(folder, emulator, {}, { source: { ...source, [field]: other } });
      const { origin } = readAttestation(folder).statement;
      expect(origin).toMatchObject({
        kind: 'release',
        release: { ref: field === 'ref' ? other : source.ref },
      });
      expect((await verifyIn(folder, emulator)).outcome).toBe('verified');
    },
  );

  test('outside GitHub Actions, an attestation describes the release and agrees with the manifest', async () => {
    const folder = temporaryFolder(files);
    const emulator = await runningEmulator();
    for (const ref of [source.ref, 'refs/heads/main']) {
      await attestIn(
        folder,
        emulator,
        {},
        { workflowRun: null, source: { ...source, ref, provider: 'gitlab' } },
      );
      const said = { repository: source.repository, ref: ref === source.ref ? ref : null };
      expect(readAttestation(folder).statement.origin).toMatchObject({ kind: 'release', release: said });
      const result = await verifyIn(folder, emulator);
      expect([result.outcome, result.attestation?.verified]).toEqual(['verified', true]);
    }
  });

  test('an attestation with an invalid signature is refused, and one by an earlier key is replaced', async () => {
    const folder = temporaryFolder(files);
    const emulator = await runningEmulator();
    await attestIn(folder, emulator);
    const { bundle } = readAttestation(folder);
    const broken = { ...bundle, signature: flipped(bundle.signature, 9) };
    writeFileSync(path.join(folder, NAME), formatBundle(broken));
    expect(await rejectedCode(attestIn(folder, emulator))).toBe('file-foreign');
    writeFileSync(path.join(folder, NAME), formatBundle(bundle));

    await clientOf(emulator).rotateKey('Dilithium3');
    await attestIn(folder, emulator);
    expect((await verifyIn(folder, emulator)).attestation).toMatchObject({ verified: true, key_version: 2 });
  });

  test('an attestation is named after the manifest and is never an artifact', async () => {
    const folder = temporaryFolder(files);
    const emulator = await runningEmulator();
    await attestIn(folder, emulator, { manifest: 'lists/release.json' });
    await attestIn(folder, emulator, { manifest: 'lists/release.json' });
    expect(readAttestation(folder, 'lists/release.sigstore.json').statement.subjects).toHaveLength(2);
    expect(filesBelow(folder)).not.toContain('lists/release.sigstore.json.sig');
    const other = { manifest: 'other.json' };
    expect(await rejectedCode(attestIn(folder, emulator, other))).toBe('artifact-reserved');
  });

  test.each(['app.tgz.json', 'lists/APP.tgz.json'])(
    'a manifest name is refused if its attestation would look like that of an artifact: %s',
    async (manifest) => {
      const folder = temporaryFolder(files);
      expect(await rejectedCode(attestIn(folder, undefined, { manifest }))).toBe('path-clash');
    },
  );

  test('an attestation made by another tool is signed like any other file', async () => {
    const other = JSON.stringify({
      payloadType: 'application/vnd.in-toto+json',
      payload: '',
      signatures: [],
    });
    const folder = temporaryFolder({ 'app.sigstore.json': `${other}\n` });
    await signIn(folder, await runningEmulator());
    expect(existsSync(path.join(folder, 'app.sigstore.json.sig'))).toBe(true);
  });

  test('a foreign file with the name of the attestation is only replaced with overwrite', async () => {
    const folder = temporaryFolder({ ...files, [NAME]: '{}\n' });
    const emulator = await runningEmulator();
    expect(await rejectedCode(attestIn(folder, emulator))).toBe('file-foreign');
    expect(callsOf(emulator, 'sign')).toBe(0);
    expect(readFileSync(path.join(folder, NAME), 'utf8')).toBe('{}\n');
    await attestIn(folder, emulator, { onExisting: 'overwrite' });
    expect((await verifyIn(folder, emulator)).attestation?.verified).toBe(true);
    rmSync(path.join(folder, 'qpher-manifest.json'));
    for (const name of Object.keys(files)) rmSync(path.join(folder, `${name}.sig`));
    expect(await rejectedCode(attestIn(folder, emulator, { onExisting: 'error' }))).toBe('signature-exists');
  });

  test('a run without an attestation warns about an outdated one beside its manifest', async () => {
    const { folder, emulator, at, offline } = await attestedRelease();
    const warnings: string[] = [];
    const warn = (line: string) => warnings.push(line);
    await attestIn(folder, emulator, {}, { warn });
    expect(warnings).toEqual([]);
    writeFileSync(at('app.tgz'), 'new');
    await signIn(folder, emulator, {}, { ...inWorkflow, warn });
    expect(warnings).toEqual([expect.stringContaining(NAME)]);
    expect((await offline()).outcome).toBe('failed');
  });

  test('an attestation without a known source is refused before the first call', async () => {
    const folder = temporaryFolder(files);
    expect(await rejectedCode(attestIn(folder, undefined, {}, { workflowRun: null, source: null }))).toBe(
      'source-unknown',
    );
    const dryRun = { dryRun: 'as-asked' } as const;
    expect(await rejectedCode(attestIn(folder, undefined, dryRun, { workflowRun: null, source: null }))).toBe(
      'source-unknown',
    );
  });

  test('an attestation is refused if its message is even one byte over 1 MiB', () => {
    const artifacts = Array.from({ length: 2300 }, (_, index) => ({ path: `${index}`.padStart(200, '0') }));
    const digests = { sha256: sha256(), sha512: sha512() };
    const sizeOf = (path: string) => {
      const subjects = [...artifacts, { path }].map((artifact) => ({ ...artifact, digests }));
      return preAuthEncoding(formatStatement({ subjects, origin: ofRun(workflowRun) })).length;
    };
    const longest = 'x'.repeat(1024 * 1024 - sizeOf(''));
    expect(sizeOf(longest)).toBe(1024 * 1024);
    refuseTooMany([...artifacts, { path: longest }], ofRun(workflowRun));
    const more = [...artifacts, { path: `${longest}x` }];
    expect(
      thrownCode(() => {
        refuseTooMany(more, ofRun(workflowRun));
      }),
    ).toBe('attestation-too-large');
  });

  test('an attestation that earlier keys make too large is refused before it is signed', async () => {
    const emulator = await runningEmulator();
    const signer = new Signer({
      client: clientOf(emulator),
      concurrency: 1,
      verify: verifySignature,
      pins: [],
    });
    const digests = { sha256: sha256(), sha512: sha512() };
    const artifacts = Array.from({ length: 2000 }, (_, index) =>
      manifestArtifact(`${index}`.padStart(200, '0'), { digests }),
    );
    refuseTooMany(artifacts, ofRun(workflowRun));
    const attestation = { path: NAME, file: NAME, origin: ofRun(workflowRun), existing: undefined };
    const signing = signAttestation(
      { attestation, options: { onExisting: 'reuse' } },
      { artifacts, keys: [manifestKey()] },
      signer,
    );
    expect(await rejectedCode(signing)).toBe('attestation-too-large');
    expect(callsOf(emulator, 'sign')).toBe(0);
  });

  test.each([
    ['the attestation', 2],
    ['the manifest', 3],
  ])('neither attestation nor manifest is written if %s gets an invalid signature', async (_, after) => {
    const folder = temporaryFolder(files);
    const faults = [{ operation: 'sign', after, signature: 'flip' }] as const;
    const emulator = await runningEmulator({ faults });
    expect(await rejectedCode(attestIn(folder, emulator))).toBe('signature-rejected');
    expect(filesBelow(folder).filter((name) => name.startsWith('qpher-'))).toEqual([]);
  });
});

describe('verifying a manifest and its attestation', () => {
  test('an attestation beside the manifest is verified too, and its absence is not a failure', async () => {
    const { at, offline } = await attestedRelease();
    for (const strict of [false, true]) {
      const result = await offline({ strict });
      expect([result.outcome, verdictsOf(result)]).toEqual(['verified', verified]);
      expect(result.attestation).toMatchObject({ path: NAME, verified: true, detail: '', key_version: 1 });
    }
    expect((await offline({ files: ['*'] })).outcome).toBe('verified');
    rmSync(at(NAME));
    expect(await offline({ strict: true })).toMatchObject({ outcome: 'verified', attestation: null });
  });

  test.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['is nothing', () => Buffer.alloc(0)],
    ['has a line more', (bytes) => Buffer.concat([bytes, bytes])],
    ['has one bit changed', (bytes) => flipped(bytes, bytes.length - 50)],
    ['is too large', () => Buffer.alloc(3 * 1024 * 1024, 0x20)],
  ])('an attestation that %s fails the run although every artifact verifies', async (_, change) => {
    const { at, offline } = await attestedRelease();
    writeFileSync(at(NAME), change(readFileSync(at(NAME))));
    const result = await offline();
    expect([result.outcome, verdictsOf(result)]).toEqual(['failed', verified]);
    expect(result.attestation).toMatchObject({ verified: false, key_version: null, fingerprint: null });
    expect(result.reason).toContain(NAME);
  });

  test.each<[string, (statement: Statement) => Statement]>([
    ['fewer artifacts', (said) => ({ ...said, subjects: said.subjects.slice(1) })],
    [
      'more',
      (said) => ({
        ...said,
        subjects: [...said.subjects, ...said.subjects.map((one) => ({ ...one, path: 'z' })).slice(1)],
      }),
    ],
    [
      'another name',
      (said) => ({
        ...said,
        subjects: said.subjects.map((one, index) => (index === 0 ? { ...one, path: 'b' } : one)),
      }),
    ],
    [
      'another SHA-256',
      (said) => ({
        ...said,
        subjects: said.subjects.map((one) => ({
          ...one,
          digests: { ...one.digests, sha256: '0'.repeat(64) },
        })),
      }),
    ],
    [
      'another SHA-512',
      (said) => ({
        ...said,
        subjects: said.subjects.map((one) => ({
          ...one,
          digests: { ...one.digests, sha512: '0'.repeat(128) },
        })),
      }),
    ],
    ['another repository', (said) => ({ ...said, origin: ofRun({ ...runOf(said), repository: 'o/other' }) })],
    ['another ref', (said) => ({ ...said, origin: ofRun({ ...runOf(said), ref: 'refs/tags/v0' }) })],
    ['another commit', (said) => ({ ...said, origin: ofRun({ ...runOf(said), commit: 'd'.repeat(40) }) })],
    [
      'another workflow',
      (said) => ({ ...said, origin: ofRun({ ...runOf(said), workflow: 'o/r/x.yml@refs/tags/v1.2.3' }) }),
    ],
  ])('a genuine attestation that lists %s than the manifest fails the run', async (_, change) => {
    const { offline, attest } = await attestedRelease();
    await attest((said) => said);
    expect((await offline()).outcome).toBe('verified');
    await attest(change);
    expect(await offline()).toMatchObject({ outcome: 'failed', attestation: { verified: false } });
  });

  test('failures of an artifact and of the attestation are both reported', async () => {
    const { at, offline } = await attestedRelease();
    writeFileSync(at('app.tgz'), 'other');
    writeFileSync(at(NAME), '');
    const { outcome, reason } = await offline();
    expect(outcome).toBe('failed');
    expect(reason).toMatch(/1 of 2 failed.*; the attestation/);
  });
});

describe('verifying by the attestation alone', () => {
  const byAttestation = { manifest: NAME };

  test('a release verifies by its attestation without manifest and signature files', async () => {
    const { folder, emulator, offline } = await attestedRelease();
    for (const name of filesBelow(folder).filter((file) => /\.sig$|manifest\.json/.test(file))) {
      rmSync(path.join(folder, name));
    }
    const result = await offline(byAttestation);
    expect([result.outcome, verdictsOf(result)]).toEqual(['verified', verified]);
    expect(result).toMatchObject({
      trust: 'offline',
      manifest: null,
      attestation: { path: NAME, verified: true, key_version: 1 },
      artifacts: [{ key_version: 1 }, { key_version: 1 }],
      unchecked: ['signature files (the attestation has the digests)'],
    });
    expect((await verifyIn(folder, emulator, byAttestation)).outcome).toBe('verified');
  });

  test('with an attestation, renamed artifacts are found, and changed or missing ones fail', async () => {
    const { at, offline } = await attestedRelease();
    renameSync(at('linux/my app.tgz'), at('my.app.tgz'));
    expect(verdictsOf(await offline(byAttestation))).toEqual({
      'app.tgz': 'verified',
      'linux/my app.tgz': 'verified-renamed',
    });
    writeFileSync(at('app.tgz'), 'apq');
    rmSync(at('my.app.tgz'));
    const result = await offline(byAttestation);
    expect([result.outcome, verdictsOf(result)]).toEqual([
      'failed',
      { 'app.tgz': 'modified', 'linux/my app.tgz': 'missing' },
    ]);
    rmSync(at('app.tgz'));
    expect((await offline({ ...byAttestation, allowMissing: true })).outcome).toBe('failed');
  });

  test('with an attestation, only named files are judged, and one that it does not list is unlisted', async () => {
    const { at, offline } = await attestedRelease();
    expect(verdictsOf(await offline({ ...byAttestation, files: ['app.tgz'] }))).toEqual({
      'app.tgz': 'verified',
    });
    writeFileSync(at('more'), '');
    expect(verdictsOf(await offline({ ...byAttestation, files: ['app.tgz', 'more'] }))).toEqual({
      'app.tgz': 'verified',
      more: 'unlisted',
    });
  });

  test('the expected source is compared with the provenance in the attestation', async () => {
    const { offline } = await attestedRelease();
    const expected = {
      expectedRepository: workflowRun.repository,
      expectedRef: workflowRun.ref,
      expectedCommit: workflowRun.commit,
      expectedWorkflow: workflowRun.workflow,
    };
    expect((await offline({ ...byAttestation, ...expected })).outcome).toBe('verified');
    for (const name of Object.keys(expected)) {
      const result = await offline({ ...byAttestation, ...expected, [name]: 'other' });
      expect(result).toMatchObject({ outcome: 'policy-rejected', artifacts: [] });
    }
  });

  test('an attestation is rejected if no trusted, usable key signed it', async () => {
    const { folder, at, emulator, offline, keyring } = await attestedRelease();
    const stranger = path.join(temporaryFolder(), 'keyring.json');
    writeFileSync(stranger, await exportedKeys(await runningEmulator()));
    const rejected = { outcome: 'manifest-rejected', artifacts: [] };
    expect(await offline({ ...byAttestation, trustedKeys: [stranger] })).toMatchObject(rejected);

    await clientOf(emulator).rotateKey('Dilithium3');
    writeFileSync(keyring, await exportedKeys(emulator));
    expect((await offline(byAttestation)).outcome).toBe('verified');
    expect(await offline({ ...byAttestation, allowRetired: false })).toMatchObject(rejected);
    const archived = readFileSync(keyring, 'utf8').replace('"retired"', '"archived"');
    writeFileSync(keyring, archived);
    expect(await offline(byAttestation)).toMatchObject(rejected);

    const bytes = readFileSync(at(NAME));
    writeFileSync(at(NAME), flipped(bytes, 200));
    expect(await verifyIn(folder, emulator, byAttestation)).toMatchObject(rejected);
  });

  test('an attestation with the signature of an artifact or a manifest is rejected', async () => {
    const { at, offline } = await attestedRelease();
    const { bundle } = readAttestation(path.dirname(at(NAME)));
    for (const name of ['app.tgz.sig', 'qpher-manifest.json.sig']) {
      writeFileSync(at(NAME), formatBundle({ ...bundle, signature: readFileSync(at(name)) }));
      expect((await offline(byAttestation)).outcome).toBe('manifest-rejected');
    }
  });

  test('strict is refused with an attestation, and a missing attestation is an error', async () => {
    const { at, offline } = await attestedRelease();
    expect(await rejectedCode(offline({ ...byAttestation, strict: true }))).toBe('setting-conflict');
    rmSync(at(NAME));
    expect(await rejectedCode(offline(byAttestation))).toBe('manifest-missing');
  });

  test('a manifest under the name of an attestation is rejected', async () => {
    const { at, offline } = await attestedRelease();
    writeFileSync(at(NAME), readFileSync(at('qpher-manifest.json')));
    expect((await offline(byAttestation)).outcome).toBe('manifest-rejected');
  });
});
