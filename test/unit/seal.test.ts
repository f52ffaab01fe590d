import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  asSameRun,
  messageOf,
  readEarlierManifest,
  sealManifest,
  type SealedManifest,
} from '../../src/engine/seal.js';
import { formatManifest, parseManifest, type ListKind } from '../../src/manifest/manifest.js';
import { Signer } from '../../src/qpher/signer.js';
import { documentKinds } from '../../src/signatures/document-message.js';
import type { SchemeName } from '../../src/signatures/schemes.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { rejectedCode } from '../support/error-code.js';
import { FakeService } from '../support/fake-service.js';
import { manifestArtifact, sha256, source } from '../support/manifests.js';
import { flipped, signingKey } from '../support/signing-keys.js';

type Content = Parameters<typeof sealManifest>[1];

/** The content of a manifest whose artifacts the first key vouched for. */
const content = async (more: Partial<Content> = {}): Promise<Content> => ({
  createdAt: '2026-11-22T05:00:00.000Z',
  digestAlgorithm: 'sha512',
  source,
  keys: [await keyEntry(1)],
  artifacts: [manifestArtifact('a', { key_version: 1 })],
  ...more,
});

async function keyEntry(keyVersion: number, scheme: SchemeName = 'ml-dsa-65') {
  const { fingerprint } = (await signingKey(keyVersion, scheme)).publicKey;
  return { key_version: keyVersion, fingerprint, scheme };
}

const signerOf = (client: FakeService): Signer =>
  new Signer({ client, concurrency: 1, verify: verifySignature, pins: [] });

/** A sealed manifest, its service, and what a second run finds. */
async function sealedOnce(kind: ListKind = 'manifest') {
  const service = new FakeService();
  const signer = signerOf(service);
  const sealed = await sealManifest(kind, await content(), undefined, signer);
  return { service, signer, sealed };
}

async function isSignedBy(
  { bytes, signature }: SealedManifest,
  kind: ListKind,
  keyVersion: number,
  scheme: SchemeName = 'ml-dsa-65',
): Promise<boolean> {
  const { publicKey } = await signingKey(keyVersion, scheme);
  return verifySignature(publicKey, messageOf(kind, bytes), signature);
}

describe('message of a document', () => {
  test('the message of a document names its kind and the SHA-512 of its bytes', () => {
    const bytes = Buffer.from('{}\n');
    const digest = createHash('sha512').update(bytes).digest('hex');
    for (const kind of documentKinds) {
      expect(Buffer.from(messageOf(kind, bytes)).toString()).toBe(`qpher-sign/${kind}/v1 sha512 ${digest}\n`);
    }
  });
});

describe('sealed manifests', () => {
  test.each(['manifest', 'part'] as const)(
    'a sealed %s is signed in its own domain with the key that it records',
    async (kind) => {
      const { sealed, service } = await sealedOnce(kind);
      expect(parseManifest(sealed.bytes, kind)).toEqual(sealed.manifest);
      expect(sealed).toMatchObject({
        kept: false,
        manifest: { type: `qpher-sign/${kind}/v1`, key_version: 1, keys: [await keyEntry(1)], source },
      });
      expect(await isSignedBy(sealed, kind, 1)).toBe(true);
      expect(service.signCalls.map(({ message }) => message)).toEqual([messageOf(kind, sealed.bytes)]);
    },
  );

  test('the signature of a manifest is not valid for a part, and vice versa', async () => {
    const [manifest, part] = [(await sealedOnce('manifest')).sealed, (await sealedOnce('part')).sealed];
    expect(await isSignedBy(manifest, 'part', 1)).toBe(false);
    expect(await isSignedBy(part, 'manifest', 1)).toBe(false);
  });

  test('a sealed manifest records its signing key beside the keys of its artifacts, newest first', async () => {
    const service = new FakeService();
    service.activeVersion = 2;
    const sealed = await sealManifest('manifest', await content(), undefined, signerOf(service));
    expect(sealed.manifest).toMatchObject({
      key_version: 2,
      keys: [await keyEntry(2), await keyEntry(1)],
      artifacts: [{ path: 'a', key_version: 1 }],
    });
    expect(await isSignedBy(sealed, 'manifest', 2)).toBe(true);
  });

  test('a sealed manifest records the key that became active in a rotation during sealing', async () => {
    const service = new FakeService();
    service.beforeSign = () => {
      service.activeVersion = 2;
    };
    const sealed = await sealManifest('manifest', await content(), undefined, signerOf(service));
    expect(sealed.manifest).toMatchObject({ key_version: 2, keys: [await keyEntry(2), await keyEntry(1)] });
    expect(await isSignedBy(sealed, 'manifest', 2)).toBe(true);
    expect(service.signCalls.map(({ keyVersion }) => keyVersion)).toEqual([1, 2]);
    expect(service.signCalls[0]?.message).not.toEqual(service.signCalls[1]?.message);
  });

  test('a manifest is signed again if its first signature reveals a different scheme', async () => {
    const service = new FakeService();
    service.scheme = 'dilithium3-r3';
    const noKey = await content({ keys: [] });
    const sealed = await sealManifest('manifest', noKey, undefined, signerOf(service));
    expect(sealed.manifest.keys).toEqual([await keyEntry(1, 'dilithium3-r3')]);
    expect(await isSignedBy(sealed, 'manifest', 1, 'dilithium3-r3')).toBe(true);
    expect(service.signCalls).toHaveLength(2);
  });

  test('a manifest is signed once if the artifact signatures already revealed the scheme', async () => {
    const service = new FakeService();
    service.scheme = 'dilithium3-r3';
    const keys = [await keyEntry(1, 'dilithium3-r3')];
    const sealed = await sealManifest('manifest', await content({ keys }), undefined, signerOf(service));
    expect(sealed.manifest.keys).toEqual(keys);
    expect(service.signCalls).toHaveLength(1);
  });

  test('sealing fails if the same key signed artifacts with the other scheme', async () => {
    const { fingerprint } = await keyEntry(1);
    const keys = [{ key_version: 1, fingerprint, scheme: 'dilithium3-r3' as const }];
    const service = new FakeService();
    const sealing = sealManifest('manifest', await content({ keys }), undefined, signerOf(service));
    expect(await rejectedCode(sealing)).toBe('key-conflict');
    expect(service.signCalls).toHaveLength(1);
  });

  test('sealing fails if the release knows a different key under the version of the active key', async () => {
    const keys = [{ ...(await keyEntry(1)), fingerprint: `sha256:${sha256('c')}` }];
    const service = new FakeService();
    const sealing = sealManifest('manifest', await content({ keys }), undefined, signerOf(service));
    expect(await rejectedCode(sealing)).toBe('key-conflict');
    expect(service.signCalls).toEqual([]);
  });

  test('sealing fails before signing if the manifest would be too large to read', async () => {
    const request_id = 'r'.repeat(70 * 1024 * 1024);
    const large = manifestArtifact('a', {
      key_version: 1,
      signature: { path: 'a.sig', request_id, signed_at: null },
    });
    const service = new FakeService();
    const listing = await content({ artifacts: [large] });
    const sealing = sealManifest('manifest', listing, undefined, signerOf(service));
    expect(await rejectedCode(sealing)).toBe('manifest-too-large');
    expect(service.signCalls).toEqual([]);
  });
});

describe('manifest from an earlier run', () => {
  test.each(['manifest', 'part'] as const)(
    'an existing %s is kept without another call if only the time and the run attempt differ',
    async (kind) => {
      const { sealed, service, signer } = await sealedOnce(kind);
      const later = await content({
        createdAt: '2026-11-23T00:00:00.000Z',
        source: { ...source, run_attempt: 2 },
      });
      const again = await sealManifest(kind, later, sealed, signer);
      expect(again).toEqual({ ...sealed, kept: true });
      expect(service.signCalls).toHaveLength(1);
    },
  );

  test.each<[string, Partial<Content>]>([
    ['another artifact', { artifacts: [manifestArtifact('b', { key_version: 1 })] }],
    [
      'one artifact more',
      { artifacts: [manifestArtifact('a', { key_version: 1 }), manifestArtifact('b', { key_version: 1 })] },
    ],
    [
      'no signature of an artifact',
      { artifacts: [manifestArtifact('a', { key_version: 1, signature: null })] },
    ],
    ['another commit', { source: { ...source, commit: 'd'.repeat(40) } }],
    ['another run', { source: { ...source, run_id: '2' } }],
    ['no source', { source: null }],
    ['another digest algorithm', { digestAlgorithm: 'sha384' }],
  ])('an existing manifest is replaced if there is %s', async (_, more) => {
    const { sealed, service, signer } = await sealedOnce();
    const again = await sealManifest('manifest', await content(more), sealed, signer);
    expect(again.kept).toBe(false);
    expect(again.bytes).not.toEqual(sealed.bytes);
    expect(await isSignedBy(again, 'manifest', 1)).toBe(true);
    expect(service.signCalls).toHaveLength(2);
  });

  test('an existing manifest is replaced by one of another kind and after a rotation', async () => {
    const { sealed, service, signer } = await sealedOnce();
    expect((await sealManifest('part', await content(), sealed, signer)).manifest.type).toBe(
      'qpher-sign/part/v1',
    );
    service.activeVersion = 2;
    const rotated = await sealManifest('manifest', await content(), sealed, signerOf(service));
    expect(rotated).toMatchObject({ kept: false, manifest: { key_version: 2 } });
  });

  test('an existing manifest is kept if its key signs in the round-3 scheme', async () => {
    const service = new FakeService();
    service.scheme = 'dilithium3-r3';
    const signer = signerOf(service);
    const listing = await content({ keys: [await keyEntry(1, 'dilithium3-r3')] });
    const sealed = await sealManifest('manifest', listing, undefined, signer);
    expect((await sealManifest('manifest', listing, sealed, signer)).kept).toBe(true);
    expect(service.signCalls).toHaveLength(1);
  });

  test('an existing manifest is only reused if the active key signed it as a document of its kind', async () => {
    const { sealed, signer, service } = await sealedOnce();
    const { bytes, manifest, signature } = sealed;
    const existing = { bytes, manifest, signature };
    expect(await readEarlierManifest('manifest', existing, signer)).toEqual(existing);
    expect(await readEarlierManifest('part', existing, signer)).toBeUndefined();
    const broken = { ...existing, signature: flipped(signature, 9) };
    expect(await readEarlierManifest('manifest', broken, signer)).toBeUndefined();
    const changed = { ...existing, bytes: formatManifest({ ...manifest, source: null }) };
    expect(await readEarlierManifest('manifest', changed, signer)).toBeUndefined();
    const unsigned = { ...existing, signature: undefined };
    expect(await readEarlierManifest('manifest', unsigned, signer)).toBeUndefined();
    expect(await readEarlierManifest('manifest', undefined, signer)).toBeUndefined();
    service.activeVersion = 2;
    expect(await readEarlierManifest('manifest', existing, signerOf(service))).toBeUndefined();
  });

  test('a missing earlier manifest is detected without a call to the service', async () => {
    const service = new FakeService();
    expect(await readEarlierManifest('manifest', undefined, signerOf(service))).toBeUndefined();
    expect(service.calls()).toBe(0);
  });
});

test('another attempt of the same run keeps the recorded attempt number, but another run does not', () => {
  const second = { ...source, run_attempt: 2 };
  expect(asSameRun(second, source)).toEqual(source);
  expect(asSameRun({ ...second, run_id: '9' }, source)).toEqual({ ...second, run_id: '9' });
  expect(asSameRun({ ...second, run_id: null }, { ...source, run_id: null })).toEqual({
    ...second,
    run_id: null,
  });
  expect(asSameRun(second, null)).toEqual(second);
  expect(asSameRun(null, source)).toBeNull();
});
