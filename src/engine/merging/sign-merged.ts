import { createHash } from 'node:crypto';
import { MAX_DOCUMENT_BYTES } from '../../artifacts/inspect-artifact.js';
import { QpherSignError } from '../../errors.js';
import { SIGNING_ALGORITHM, type VersionedKey } from '../../keys/keyring.js';
import type { ManifestKey } from '../../manifest/manifest.js';
import { manifestPieces, type ManifestHead } from '../../manifest/manifest-pieces.js';
import type { MergedManifest } from '../../manifest/merge-manifests.js';
import type { Digest } from '../../qpher/client.js';
import type { SelfCheck } from '../../qpher/service-choices.js';
import type { Signer } from '../../qpher/signer.js';
import type { SchemeName } from '../../signatures/schemes.js';
import { tool } from '../../version.js';

/** What a merged manifest says before its artifacts, and its checked signature. */
export interface SignedManifest {
  readonly head: ManifestHead;
  /** `undefined` where the manifest and its signature are there already. */
  readonly signature: Uint8Array | undefined;
}

/** How signatures of a merge are checked: by the service alone where those of a part can only be. */
export function selfCheckOf({ keys }: MergedManifest): SelfCheck {
  return keys.every(({ offline }) => offline) ? 'local' : 'service';
}

/** What a key is taken to sign with before it has: most often it is one of the parts' keys, and then they say. */
export function likelyScheme(merged: MergedManifest): SchemeName | null {
  return selfCheckOf(merged) === 'local' ? (merged.keys[0]?.scheme ?? null) : null;
}

/**
 * Signs with the active key. Where no part names it, its scheme is known only from its first signature, and the manifest
 * states it.
 * @throws QpherSignError `key-conflict`, `merge-conflict`, `manifest-too-large`, and as the signer does
 */
export async function signMerged(
  merged: MergedManifest,
  signer: Signer,
  createdAt: string,
): Promise<SignedManifest> {
  for (let guess = likelyScheme(merged); ;) {
    const scheme = guess;
    const made = await signer.sign((key) => digestOf(merged, headUnder(key, scheme, merged, createdAt)));
    const head = headUnder(made.key, scheme, merged, createdAt);
    const stated = keyOf(head.keys, made.key)?.scheme;
    if (made.scheme === null || made.scheme === stated) return { head, signature: made.bytes };
    if (keyOf(merged.keys, made.key) !== undefined) throw otherScheme(made.key, made.scheme);
    guess = made.scheme;
  }
}

function keyOf(keys: readonly ManifestKey[], { keyVersion }: VersionedKey): ManifestKey | undefined {
  return keys.find(({ key_version }) => key_version === keyVersion);
}

/** The merged manifest without its artifacts, as a key would sign it. */
export function headUnder(
  key: VersionedKey,
  scheme: SchemeName | null,
  { keys, digestAlgorithm, source }: MergedManifest,
  createdAt: string,
): ManifestHead {
  const { keyVersion, publicKey } = key;
  const known = keyOf(keys, key);
  if (known !== undefined && known.fingerprint !== publicKey.fingerprint) throw otherKey(key, known);
  const own = {
    key_version: keyVersion,
    fingerprint: publicKey.fingerprint,
    scheme,
    offline: scheme !== null,
  };
  const all = known === undefined ? [...keys, own] : keys;
  return {
    type: 'qpher-sign/manifest/v1',
    created_at: createdAt,
    tool,
    algorithm: SIGNING_ALGORITHM,
    digest_algorithm: digestAlgorithm,
    key_version: keyVersion,
    keys: all.toSorted((left, right) => right.key_version - left.key_version),
    source,
  };
}

/** The digest of the manifest's bytes, which are made in pieces and not kept. */
export function digestOf({ artifacts, digestAlgorithm }: MergedManifest, head: ManifestHead): Digest {
  const hash = createHash(digestAlgorithm);
  let bytes = 0;
  for (const piece of manifestPieces(head, artifacts)) {
    hash.update(piece);
    bytes += Buffer.byteLength(piece);
    if (bytes > MAX_DOCUMENT_BYTES) throw tooLarge();
  }
  return { algorithm: digestAlgorithm, bytes: hash.digest() };
}

function otherKey({ keyVersion, publicKey }: VersionedKey, { fingerprint }: ManifestKey): QpherSignError {
  return new QpherSignError(
    'key-conflict',
    `key version ${keyVersion} has the fingerprint ${fingerprint} in the parts, and ${publicKey.fingerprint} in the service`,
    'a version never changes its key: check that api-key is of the tenant whose keys signed the parts',
  );
}

function otherScheme({ keyVersion }: VersionedKey, scheme: SchemeName): QpherSignError {
  return new QpherSignError(
    'merge-conflict',
    `key version ${keyVersion} signs with ${scheme} now, and signed the parts with another scheme`,
    'rotate the key, and run again: a manifest states one scheme for a key',
  );
}

function tooLarge(): QpherSignError {
  return new QpherSignError(
    'manifest-too-large',
    `the merged manifest has more than the ${MAX_DOCUMENT_BYTES} bytes that are read of one`,
    'merge fewer parts into each manifest',
  );
}
