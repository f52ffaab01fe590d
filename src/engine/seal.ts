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
  /** Whether it is the existing one, which says the same. */
  readonly kept: boolean;
}

/** A manifest of an earlier run, signed by the key that is active now. */
export interface EarlierManifest extends SealedDocument {
  readonly manifest: Manifest;
}

interface DatedContent extends ListContent {
  /** ISO 8601. */
  readonly createdAt: string;
}

/** What a key signs a document with before its first signature tells: the standardised scheme. */
const LIKELY_SCHEME: SchemeName = 'ml-dsa-65';

/** Signatures of one manifest that are asked for: a second one states the scheme that the first one told. */
const MAX_ROUNDS = 3;

/** The message whose signature stands for these bytes. */
export function messageOf(kind: DocumentKind, bytes: Uint8Array): Uint8Array {
  return documentMessage(kind, sha512Hex(bytes));
}

/**
 * The manifest of an earlier run where it is signed by the active key: what it says of signatures is then kept.
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
 * The signed manifest of a release, or of a part of it. An existing one that says the same and is signed by the active
 * key is kept, and costs no call. The key that signs is named in the document, so a rotation at this moment makes another
 * document; and so does a scheme that is known only from the key's first signature.
 * @throws QpherSignError `key-conflict`, `key-unstable`, `manifest-too-large`, and as the signer does
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
    `the signature scheme changed ${MAX_ROUNDS} times while one manifest was to be signed`,
    'find out what rotates the key, then run again: what was signed is kept',
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

/** A job that runs again says nothing new by the number of its attempt. */
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
    `the manifest has ${bytes.length} bytes, and at most ${MAX_DOCUMENT_BYTES} are read`,
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
