import { isDeepStrictEqual } from 'node:util';
import { sha512Hex } from '../artifacts/hash-file.js';
import { QpherSignError } from '../errors.js';
import { SIGNING_ALGORITHM, type VersionedKey } from '../keys/keyring.js';
import { formatManifest, listTypes, type ListKind, type Manifest } from '../manifest/manifest.js';
import type { ListContent } from '../manifest/merge-manifests.js';
import type { Source } from '../manifest/source.js';
import type { CheckedSignature, Signer } from '../qpher/signer.js';
import { documentMessage, MAX_DOCUMENT_BYTES, type DocumentKind } from '../signatures/document-message.js';
import type { SchemeName } from '../signatures/schemes.js';
import { tool } from '../version.js';

/** A document whose bytes are signed, and the verified signature. */
export interface SealedDocument {
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array;
}

export interface SealedManifest extends SealedDocument {
  readonly manifest: Manifest;
  /** Whether it is the existing document, because that says the same. */
  readonly kept: boolean;
}

/** A manifest from an earlier run, signed by the key that is active now. */
export interface EarlierManifest extends SealedDocument {
  readonly manifest: Manifest;
}

interface DatedContent extends ListContent {
  /** ISO 8601. */
  readonly createdAt: string;
}

/** The scheme that is assumed before the first signature of a key reveals it: the standardised one. */
const LIKELY_SCHEME: SchemeName = 'ml-dsa-65';

/** Maximum number of signatures for one manifest. A second one is needed if the first reveals another scheme. */
const MAX_ROUNDS = 3;

/** The message that is signed for these bytes. */
export function messageOf(kind: DocumentKind, bytes: Uint8Array): Uint8Array {
  return documentMessage(kind, sha512Hex(bytes));
}

/**
 * Returns the manifest of an earlier run if the active key signed it. What it says about signatures is then kept.
 * @throws QpherSignError as `Signer.activeKey`
 */
export async function readEarlierManifest(
  kind: ListKind,
  existing: { [Field in keyof EarlierManifest]: EarlierManifest[Field] | undefined } | undefined,
  signer: Signer,
): Promise<EarlierManifest | undefined> {
  const { bytes, manifest, signature } = existing ?? {};
  if (bytes === undefined || manifest === undefined || signature === undefined) return undefined;
  const key = await signer.activeKey();
  const isValid = await signer.isValid(messageOf(kind, bytes), signature, key);
  return isValid ? { bytes, manifest, signature } : undefined;
}

/**
 * Returns the signed manifest of a release, or of a part of it. An existing one that says the same and is signed by the
 * active key is kept and costs no call. The document names its signing key, so a rotation during the call makes another
 * document. So does a scheme that only the key's first signature reveals.
 * @throws QpherSignError `key-conflict`, `key-unstable`, `manifest-too-large`, and the errors of the signer
 */
export async function sealManifest(
  kind: ListKind,
  content: DatedContent,
  earlier: EarlierManifest | undefined,
  signer: Signer,
): Promise<SealedManifest> {
  if (earlier !== undefined && isUnchanged(kind, content, earlier, await signer.activeKey())) {
    return { ...earlier, kept: true };
  }
  let scheme = LIKELY_SCHEME;
  for (let rounds = 0; rounds < MAX_ROUNDS; rounds += 1) {
    const guess = scheme;
    const made = await signer.sign((key) => messageOf(kind, bytesOf(listUnder(key, guess, kind, content))));
    const manifest = listUnder(made.key, guess, kind, content);
    if (recordedScheme(manifest) === made.scheme) {
      return { manifest, bytes: bytesOf(manifest), signature: made.bytes, kept: false };
    }
    if (content.keys.some(({ key_version }) => key_version === made.key.keyVersion))
      throw schemeChanged(made);
    scheme = made.scheme;
  }
  throw new QpherSignError(
    'key-unstable',
    `the signature scheme changed ${MAX_ROUNDS} times while one manifest was being signed`,
    'find out what rotates the key, then run again: finished signatures are kept',
  );
}

function isUnchanged(
  kind: ListKind,
  content: DatedContent,
  { manifest }: EarlierManifest,
  key: VersionedKey,
): boolean {
  const same = listUnder(key, recordedScheme(manifest), kind, {
    ...content,
    createdAt: manifest.created_at,
    source: asSameRun(content.source, manifest.source),
  });
  return isDeepStrictEqual(same, manifest);
}

/** The attempt number alone is no reason to sign a new manifest. */
export function asSameRun<T extends Pick<Source, 'run_id'> & { readonly run_attempt: unknown }>(
  source: T | null,
  earlier: T | null,
): T | null {
  const isSame = source !== null && source.run_id !== null && source.run_id === earlier?.run_id;
  return isSame ? { ...source, run_attempt: earlier.run_attempt } : source;
}

function listUnder(
  { keyVersion, publicKey }: VersionedKey,
  scheme: SchemeName,
  kind: ListKind,
  { createdAt, digestAlgorithm, keys, source, artifacts }: DatedContent,
): Manifest {
  const known = keys.find(({ key_version }) => key_version === keyVersion);
  const { fingerprint } = publicKey;
  if (known !== undefined && known.fingerprint !== fingerprint) {
    throw keyChanged(keyVersion, fingerprint, known.fingerprint);
  }
  const all = known === undefined ? [...keys, { key_version: keyVersion, fingerprint, scheme }] : keys;
  return {
    type: listTypes[kind],
    created_at: createdAt,
    tool,
    algorithm: SIGNING_ALGORITHM,
    digest_algorithm: digestAlgorithm,
    key_version: keyVersion,
    keys: all.toSorted((left, right) => right.key_version - left.key_version),
    source,
    artifacts: artifacts.map((artifact) => ({
      ...artifact,
      key_version: artifact.key_version ?? keyVersion,
    })),
  };
}

function recordedScheme({ keys, key_version }: Manifest): SchemeName {
  return keys.find((key) => key.key_version === key_version)?.scheme ?? LIKELY_SCHEME;
}

function bytesOf(manifest: Manifest): Uint8Array {
  const bytes = formatManifest(manifest);
  if (bytes.length <= MAX_DOCUMENT_BYTES) return bytes;
  throw new QpherSignError(
    'manifest-too-large',
    `the manifest would have ${bytes.length} bytes, but verifiers read at most ${MAX_DOCUMENT_BYTES}`,
    'sign or merge fewer artifacts into each manifest, or sign an archive of them',
  );
}

function keyChanged(keyVersion: number, fingerprint: string, known: string): QpherSignError {
  return new QpherSignError(
    'key-conflict',
    `key version ${keyVersion} has the fingerprint ${known} in the release, and ${fingerprint} in the service`,
    'a version never changes its key: check that api-key belongs to the tenant whose keys signed the release',
  );
}

function schemeChanged({ key, scheme }: CheckedSignature): QpherSignError {
  return new QpherSignError(
    'key-conflict',
    `key version ${key.keyVersion} signs with ${scheme} now, and signed the artifacts with the other scheme`,
    'rotate the key, and run again: a manifest records one scheme for each key',
  );
}
