import { describe, expect, test } from 'vitest';
import { hashFile, sha512Hex } from '../../src/artifacts/hash-file.js';
import { messageOf } from '../../src/engine/seal.js';
import { openList, openSigned } from '../../src/verification/open-list.js';
import { Verifier } from '../../src/verification/verifier.js';
import { folderFiles } from '../../src/release/folder-files.js';
import type { TrustedKey } from '../../src/keys/trusted-keys.js';
import { formatManifest, listTypes, type ListKind, type Manifest } from '../../src/manifest/manifest.js';
import type { DocumentKind } from '../../src/signatures/document-message.js';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { rejectedCode } from '../support/error-code.js';
import { manifest, manifestArtifact } from '../support/manifests.js';
import { flipped, signingKey, versionedKey } from '../support/signing-keys.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const NAME = 'list.json';

const verifierOf = (...keys: readonly TrustedKey[]): Verifier =>
  new Verifier({ keys, allowRetired: true, verify: verifySignature, sha512: sha512Hex });

const trusting = async (...versions: readonly number[]): Promise<Verifier> =>
  verifierOf(
    ...(await Promise.all(
      versions.map(async (version) => versionedKey(version, (await signingKey(version)).publicKey)),
    )),
  );

/** A list of a kind with its first key recorded as the signer. */
async function listOf(kind: ListKind, more: Partial<Manifest> = {}): Promise<Manifest> {
  const { fingerprint } = (await signingKey(1)).publicKey;
  return manifest({
    type: listTypes[kind],
    key_version: 1,
    keys: [{ key_version: 1, fingerprint, scheme: 'ml-dsa-65' }],
    artifacts: [manifestArtifact('a', { key_version: 1 })],
    ...more,
  });
}

/** A folder with a list, signed in a domain by the key of a version. */
async function folderWith(list: Manifest, domain: DocumentKind, signer = 1): Promise<string> {
  const bytes = formatManifest(list);
  const signature = (await signingKey(signer)).sign(messageOf(domain, bytes));
  return temporaryFolder({ [NAME]: bytes, [`${NAME}.sig`]: Buffer.from(signature) });
}

const filesBelow = (folder: string) =>
  folderFiles(folder, { hash: hashFile, signal: new AbortController().signal, own: new Set() });

const opened = async (kind: ListKind, folder: string, verifier?: Verifier) =>
  openSigned(kind, NAME, filesBelow(folder), verifier ?? (await trusting(1, 2)));

describe('opening a signed list', () => {
  test.each(['manifest', 'part'] as const)(
    'a signed %s is opened with its content and its signer',
    async (kind) => {
      const list = await listOf(kind);
      expect(await opened(kind, await folderWith(list, kind))).toMatchObject({
        kind: 'opened',
        manifest: list,
        signer: { keyVersion: 1 },
      });
    },
  );

  test('a part is not accepted as a manifest, and the hint names qpher-sign merge', async () => {
    const folder = await folderWith(await listOf('part'), 'part');
    const rejection = {
      kind: 'invalid',
      reason: expect.stringContaining('a part') as string,
      hint: expect.stringContaining('qpher-sign merge') as string,
    };
    expect(await opened('manifest', folder)).toEqual(rejection);
    expect(await openList(filesBelow(folder), NAME, await trusting(1))).toEqual(rejection);
  });

  test('a manifest is not accepted as a part', async () => {
    const folder = await folderWith(await listOf('manifest'), 'manifest');
    expect(await opened('part', folder)).toMatchObject({
      kind: 'invalid',
      reason: expect.stringMatching(/^it is a manifest/) as string,
    });
  });

  test.each<[ListKind, DocumentKind]>([
    ['manifest', 'part'],
    ['part', 'manifest'],
    ['manifest', 'checksums'],
    ['part', 'checksums'],
  ])('a list of type %s that is signed as %s is rejected', async (type, domain) => {
    const folder = await folderWith(await listOf(type), domain);
    for (const kind of ['manifest', 'part'] as const) {
      expect(await opened(kind, folder)).toMatchObject({ kind: 'invalid' });
    }
  });

  test('a list that is signed like an artifact, over its bytes or their digest, is rejected', async () => {
    const bytes = formatManifest(await listOf('manifest'));
    const key = await signingKey(1);
    for (const message of [bytes, Buffer.from(sha512Hex(bytes), 'hex')]) {
      const folder = temporaryFolder({ [NAME]: bytes, [`${NAME}.sig`]: Buffer.from(key.sign(message)) });
      expect(await opened('manifest', folder)).toMatchObject({ kind: 'invalid' });
    }
  });

  test('a list that records another trusted key than its signer is not trusted', async () => {
    const folder = await folderWith(await listOf('manifest'), 'manifest', 2);
    expect(await opened('manifest', folder)).toMatchObject({ kind: 'untrusted' });
  });

  test('a list signed by an unknown key is not trusted, and the reason names the key', async () => {
    const folder = await folderWith(await listOf('manifest'), 'manifest');
    expect(await opened('manifest', folder, await trusting(2))).toMatchObject({
      kind: 'untrusted',
      reason: expect.stringContaining((await signingKey(1)).publicKey.fingerprint) as string,
    });
  });

  test('a list that records another scheme than its signature uses is invalid', async () => {
    const [key] = (await listOf('manifest')).keys;
    if (key === undefined) throw new Error('no key');
    const list = await listOf('manifest', { keys: [{ ...key, scheme: 'dilithium3-r3' }] });
    expect(await opened('manifest', await folderWith(list, 'manifest'))).toMatchObject({
      kind: 'invalid',
      reason: expect.stringContaining('scheme') as string,
    });
  });

  test('a document that is not a manifest is invalid, even if a trusted key signed it', async () => {
    const bytes = Buffer.from('{}');
    const signature = Buffer.from((await signingKey(1)).sign(messageOf('manifest', bytes)));
    const folder = temporaryFolder({ [NAME]: bytes, [`${NAME}.sig`]: signature });
    expect(await opened('manifest', folder)).toMatchObject({ kind: 'invalid' });
  });

  test('a list without a signature or with a broken one is invalid', async () => {
    const bytes = formatManifest(await listOf('manifest'));
    expect(await opened('manifest', temporaryFolder({ [NAME]: bytes }))).toMatchObject({
      kind: 'invalid',
      reason: expect.stringContaining(`${NAME}.sig`) as string,
    });
    const signature = (await signingKey(1)).sign(messageOf('manifest', bytes));
    for (const broken of [flipped(signature, 77), new Uint8Array(), Buffer.alloc(9000)]) {
      const folder = temporaryFolder({ [NAME]: bytes, [`${NAME}.sig`]: Buffer.from(broken) });
      expect(await opened('manifest', folder)).toMatchObject({ kind: 'invalid' });
    }
  });

  test('opening a list that does not exist is an error', async () => {
    expect(await rejectedCode(opened('manifest', temporaryFolder()))).toBe('manifest-missing');
  });
});

test('opening a manifest gives the key for each artifact, and the scheme if it has a signature', async () => {
  const { fingerprint } = (await signingKey(2)).publicKey;
  const list = await listOf('manifest');
  const folder = await folderWith(
    {
      ...list,
      keys: [{ key_version: 2, fingerprint, scheme: 'dilithium3-r3' }, ...list.keys],
      artifacts: [
        manifestArtifact('a', { key_version: 1, signature: null, size: null }),
        manifestArtifact('b', { key_version: 2 }),
      ],
    },
    'manifest',
  );
  expect(await openList(filesBelow(folder), NAME, await trusting(1, 2))).toMatchObject({
    kind: 'opened',
    artifacts: [
      { path: 'a', size: null, signaturePath: null, scheme: null, key: { key_version: 1 } },
      {
        path: 'b',
        size: 3,
        signaturePath: 'b.sig',
        scheme: 'dilithium3-r3',
        key: { key_version: 2, fingerprint },
      },
    ],
  });
});
