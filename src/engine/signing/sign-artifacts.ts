import { rawDigest, type DigestAlgorithm } from '../../artifacts/digest.js';
import { refuseChanged, type HashedFile } from '../../artifacts/hash-file.js';
import { mapConcurrently } from '../../concurrency.js';
import { entryAt, readIfPresent, writeAtomic } from '../../system/files.js';
import type { VersionedKey } from '../../keys/keyring.js';
import {
  signaturePathsOf,
  type Manifest,
  type ManifestArtifact,
  type ManifestKey,
} from '../../manifest/manifest.js';
import type { DraftArtifact, ListContent } from '../../manifest/merge-manifests.js';
import type { Source } from '../../manifest/source.js';
import type { Signer } from '../../qpher/signer.js';
import { MAX_SIGNATURE_BYTES, schemeOfSignature, type SchemeName } from '../../signatures/schemes.js';
import { signaturePath } from '../../signatures/signature-path.js';
import type { RunContext } from '../context.js';
import type { EarlierManifest } from '../seal.js';
import { assertNoDocument, type TenantKeys } from '../tenant-keys.js';
import type { ForeignFile } from './existing-files.js';
import type { PlannedArtifact, SigningPlan } from './plan-signing.js';
import type { SignOptions } from './sign-options.js';

/** An artifact that is ready to be listed. Its signature, if any, is valid and on disk. */
export interface ListedArtifact {
  readonly entry: DraftArtifact;
  /** Null if only the signature of the manifest vouches for it. */
  readonly signature: ArtifactSignature | null;
}

interface ArtifactSignature {
  readonly key: VersionedKey;
  readonly scheme: SchemeName;
  /** Whether it existed before this run. */
  readonly reused: boolean;
}

/** The signer, and the means to tell the tenant's files from others. */
interface SigningKeys {
  readonly signer: Signer;
  readonly tenant: TenantKeys;
  /** The existing manifest, if the active key signed it. */
  readonly earlier: EarlierManifest | undefined;
  /** The existing manifest, if any key of the tenant signed it. */
  readonly own: Manifest | undefined;
  readonly foreign: ForeignFile;
}

/**
 * Hashes each artifact. Under `signatures: each`, signs its digest or keeps its signature, and writes each `.sig`
 * immediately.
 */
export async function signArtifacts(
  plan: SigningPlan,
  keys: SigningKeys,
  context: RunContext,
): Promise<readonly ListedArtifact[]> {
  const total = plan.artifacts.length;
  const known: EarlierEntries = new Map(keys.earlier?.manifest.artifacts.map((entry) => [entry.path, entry]));
  const own = new Set(keys.own && signaturePathsOf(keys.own.artifacts));
  let done = 0;
  const signOne = async (artifact: PlannedArtifact): Promise<ListedArtifact> => {
    const signed =
      plan.options.signatures === 'manifest'
        ? await listArtifact(artifact, plan, keys.tenant, context)
        : await signArtifact(artifact, plan, { ...keys, known, own }, context);
    done += 1;
    context.progress(done, total, progressLine(signed));
    return signed;
  };
  // While some artifacts wait for the service, as many others are hashed or written.
  return mapConcurrently(plan.artifacts, 2 * plan.options.concurrency, signOne, context.signal);
}

/** The entries of the manifest from an earlier run, by path. */
type EarlierEntries = ReadonlyMap<string, ManifestArtifact>;

interface ArtifactKeys extends Omit<SigningKeys, 'earlier' | 'own'> {
  readonly known: EarlierEntries;
  /** Signature files that the tenant's existing manifest lists. */
  readonly own: ReadonlySet<string>;
}

function progressLine({ entry, signature }: ListedArtifact): string {
  if (signature === null) return `listed ${entry.path}`;
  const { key, reused } = signature;
  return `${reused ? 'kept' : 'signed'} ${entry.path} (key version ${key.keyVersion})`;
}

/** The digests of an artifact: the given ones, or else those of its bytes. */
async function hashed(
  { file, size, digests }: PlannedArtifact,
  { digestAlgorithms }: SigningPlan,
  { hash, signal }: RunContext,
): Promise<Pick<ManifestArtifact, 'size' | 'digests'> & { readonly read?: HashedFile }> {
  if (digests !== undefined) return { size, digests };
  const read = await hash(file, digestAlgorithms, signal);
  return { size: read.size, digests: read.digests, read };
}

/** Lists an artifact that only the signature of the manifest vouches for. */
async function listArtifact(
  artifact: PlannedArtifact,
  plan: SigningPlan,
  tenant: TenantKeys,
  context: RunContext,
): Promise<ListedArtifact> {
  if (artifact.size !== null) {
    await assertNoDocument(artifact, signatureBeside(artifact.file), tenant);
  }
  const { size, digests } = await hashed(artifact, plan, context);
  return {
    entry: { path: artifact.path, size, digests, key_version: null, signature: null },
    signature: null,
  };
}

/** The bytes beside a file that may be our signature. None of it is replaced. */
function signatureBeside(file: string): Buffer | undefined {
  const beside = entryAt(signaturePath(file));
  const isSignature = beside?.isFile() === true && schemeOfSignature({ length: beside.size }) !== undefined;
  return isSignature ? readIfPresent(signaturePath(file), MAX_SIGNATURE_BYTES) : undefined;
}

async function signArtifact(
  artifact: PlannedArtifact,
  plan: SigningPlan,
  { signer, tenant, foreign, known: earlier, own }: ArtifactKeys,
  context: RunContext,
): Promise<ListedArtifact> {
  const { digestAlgorithm: algorithm, onExisting } = plan.options;
  const { size, digests, read: readFile } = await hashed(artifact, plan, context);
  const digest = rawDigest(digests, algorithm);
  const entry = (
    keyVersion: number,
    requestId: string | null,
    signedAt: string | null,
  ): ManifestArtifact => ({
    path: artifact.path,
    ...{ size, digests },
    key_version: keyVersion,
    signature: {
      path: signaturePath(artifact.path),
      request_id: requestId,
      signed_at: signedAt,
    },
  });

  if (artifact.existing !== undefined && onExisting !== 'overwrite') {
    const key = await signer.activeKey();
    const { read, isHere } = artifact.existing;
    const bytes = read();
    const scheme = bytes && schemeOfSignature(bytes);
    if (bytes !== undefined && scheme !== undefined && (await signer.isValid(digest, bytes, key))) {
      if (!isHere) writeAtomic({ file: signaturePath(artifact.file), bytes });
      const known = earlierSignature(earlier, { path: artifact.path, digests, key }, algorithm);
      return {
        entry: entry(key.keyVersion, known?.request_id ?? null, known?.signed_at ?? null),
        signature: { key, scheme, reused: true },
      };
    }
  }
  if (artifact.existing !== undefined) {
    const bytes = artifact.existing.read();
    await assertNoDocument(artifact, bytes, tenant);
    // A signature of other bytes is ours if one of our manifests lists it.
    const isOwn =
      own.has(signaturePath(artifact.path)) || (bytes !== undefined && (await tenant.signed(digest, bytes)));
    if (!isOwn) foreign(signaturePath(artifact.file), 'a signature');
  }
  const { key, bytes, scheme, requestId } = await signer.sign(() => digest);
  if (readFile !== undefined) refuseChanged(artifact.file, readFile);
  writeAtomic({ file: signaturePath(artifact.file), bytes });
  return {
    entry: entry(key.keyVersion, requestId, context.now().toISOString()),
    signature: { key, scheme, reused: false },
  };
}

/** The signature in the earlier manifest, if it has this digest and key. */
function earlierSignature(
  earlier: EarlierEntries,
  { path, digests, key }: Pick<ManifestArtifact, 'path' | 'digests'> & { readonly key: VersionedKey },
  algorithm: DigestAlgorithm,
): ManifestArtifact['signature'] {
  const entry = earlier.get(path);
  const isSame = entry?.digests[algorithm] === digests[algorithm] && entry?.key_version === key.keyVersion;
  return isSame ? entry.signature : null;
}

/** What a manifest lists about these artifacts. */
export function contentOf(
  listed: readonly ListedArtifact[],
  { digestAlgorithm }: SignOptions,
  source: Source | null,
): ListContent {
  const keys = new Map<number, ManifestKey>();
  for (const { signature } of listed) {
    if (signature === null) continue;
    const { keyVersion, publicKey } = signature.key;
    keys.set(keyVersion, {
      key_version: keyVersion,
      fingerprint: publicKey.fingerprint,
      scheme: signature.scheme,
    });
  }
  return { digestAlgorithm, source, keys: [...keys.values()], artifacts: listed.map(({ entry }) => entry) };
}
