import { createHash } from 'node:crypto';
import { formatKeyring } from '../../../src/keys/keyring.js';
import { formatManifest, type ManifestArtifact } from '../../../src/manifest/manifest.js';
import type { WorkflowRun } from '../../../src/manifest/provenance.js';
import { formatStatement } from '../../../src/manifest/statement.js';
import { signaturePath } from '../../../src/signatures/signature-path.js';
import { attested, STATEMENT } from './attesting.js';
import { signedMessages } from './signed-messages.js';
import { CREATED_AT, testKey, testKeyring } from './test-keys.js';
import type { Entry, Tree } from './tree.js';

export const MANIFEST = 'qpher-manifest.json';
export const KEYRING = '../keyring.json';

/** The text of each artifact by its path. */
type Contents = Readonly<Record<string, string>>;

const usualContents: Contents = { 'app.tgz': 'app of release 2\n', 'notes.txt': 'notes\n' };

const run = {
  repository: 'o/r',
  ref: 'refs/tags/v2',
  commit: 'c0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ff',
  workflow: 'o/r/.github/workflows/release.yml@refs/tags/v2',
  run_id: '7',
};

/** A release that its publisher signed with key 1, and the keyring beside it. */
export async function genuineRelease(contents: Contents = usualContents): Promise<Tree> {
  const key = await testKey('1');
  const files = Object.entries(contents).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const document = formatManifest({
    type: 'qpher-sign/manifest/v1',
    created_at: CREATED_AT,
    tool: { name: 'qpher-sign', version: '1.0.0' },
    algorithm: 'Dilithium3',
    digest_algorithm: 'sha512',
    key_version: 1,
    keys: [{ key_version: 1, fingerprint: key.publicKey.fingerprint, scheme: 'ml-dsa-65' }],
    source: { provider: 'github', ...run, run_attempt: 1 },
    artifacts: files
      .map(({ path, bytes }) => manifestArtifact(path, bytes))
      .toSorted((left, right) => Buffer.compare(Buffer.from(left.path), Buffer.from(right.path))),
  });
  const manifest = Buffer.from(document);
  const signatures = files.map(({ path, bytes }) => ({
    path: signaturePath(path),
    bytes: key.sign(signedMessages.artifact(bytes, 'sha512')),
  }));
  return treeOf([
    { path: KEYRING, bytes: Buffer.from(formatKeyring(await testKeyring())) },
    ...files,
    ...signatures,
    { path: MANIFEST, bytes: manifest },
    { path: signaturePath(MANIFEST), bytes: key.sign(signedMessages.manifest(manifest, 'sha512')) },
  ]);
}

/** The same with an attestation. Its statement is outside the release, so that a case can change and sign it again. */
export async function attestedRelease(): Promise<Tree> {
  const statement = formatStatement({
    subjects: Object.entries(usualContents).map(([path, text]) => ({
      path,
      digests: { sha256: hexDigest('sha256', text), sha512: hexDigest('sha512', text) },
    })),
    origin: {
      kind: 'run',
      run: {
        server: 'https://github.com',
        ...run,
        run_attempt: '1',
        event_name: 'push',
      } satisfies WorkflowRun,
    },
  });
  const release = await genuineRelease();
  return attested(
    new Map([...release, ...treeOf([{ path: STATEMENT, bytes: Buffer.from(statement) }])]),
    '1',
  );
}

function manifestArtifact(path: string, bytes: Buffer): ManifestArtifact {
  return {
    path,
    size: bytes.length,
    digests: { sha512: hexDigest('sha512', bytes) },
    key_version: 1,
    signature: { path: signaturePath(path), request_id: null, signed_at: CREATED_AT },
  };
}

function hexDigest(algorithm: string, content: string | Buffer): string {
  return createHash(algorithm).update(content).digest('hex');
}

function treeOf(files: readonly { readonly path: string; readonly bytes: Buffer }[]): Tree {
  return new Map(files.map(({ path, bytes }): readonly [string, Entry] => [path, { kind: 'file', bytes }]));
}
