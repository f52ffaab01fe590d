import { rawDigest, type DigestAlgorithm } from '../../artifacts/digest.js';
import { refuseChanged } from '../../artifacts/hash-file.js';
import { mapConcurrently } from '../../concurrency.js';
import { writeAtomic } from '../../system/files.js';
import type { VersionedKey } from '../../keys/keyring.js';
import {
  signaturePathsOf,
  type Manifest,
  type ManifestArtifact,
  type ManifestKey,
} from '../../manifest/manifest.js';
import type { ListContent } from '../../manifest/merge-manifests.js';
import type { Source } from '../../manifest/source.js';
import type { Signer } from '../../qpher/signer.js';
import { schemeOfSignature, type SchemeName } from '../../signatures/schemes.js';
import { signaturePath } from '../../signatures/signature-path.js';
import type { RunContext } from '../context.js';
import type { EarlierManifest } from '../seal.js';
import { assertNoDocument, type TenantKeys } from '../tenant-keys.js';
import type { ForeignFile } from './existing-files.js';
import type { PlannedArtifact, SigningPlan } from './plan-signing.js';
import type { SignOptions } from './sign-options.js';

/** An artifact whose valid signature is on disk. */
export interface ArtifactSignature {
  readonly entry: ManifestArtifact;
  readonly key: VersionedKey;
  readonly scheme: SchemeName;
  /** Whether the signature was there before this run. */
  readonly reused: boolean;
}

/** Who signs, and what tells whose existing files are. */
interface SigningKeys {
  readonly signer: Signer;
  readonly tenant: TenantKeys;
  /** The existing manifest, where the key that is active now signed it. */
  readonly earlier: EarlierManifest | undefined;
  /** The existing manifest, where any key of the tenant signed it. */
  readonly own: Manifest | undefined;
  readonly foreign: ForeignFile;
}

/** Hashes and signs each artifact, or keeps its signature, and writes each `.sig` as soon as there is one. */
export async function signArtifacts(
  plan: SigningPlan,
  keys: SigningKeys,
  context: RunContext,
): Promise<readonly ArtifactSignature[]> {
  const total = plan.artifacts.length;
  const known: EarlierEntries = new Map(keys.earlier?.manifest.artifacts.map((entry) => [entry.path, entry]));
  const own = new Set(keys.own && signaturePathsOf(keys.own.artifacts));
  let done = 0;
  const signOne = async (artifact: PlannedArtifact): Promise<ArtifactSignature> => {
    const signed = await signArtifact(artifact, plan, { ...keys, known, own }, context);
    done += 1;
    context.progress(
      done,
      total,
      `${signed.reused ? 'kept' : 'signed'} ${artifact.path} (key version ${signed.key.keyVersion})`,
    );
    return signed;
  };
  // While some are with the service, as many others are hashed before it and written after it.
  return mapConcurrently(plan.artifacts, 2 * plan.options.concurrency, signOne, context.signal);
}

/** What the manifest of an earlier run says, by path. */
type EarlierEntries = ReadonlyMap<string, ManifestArtifact>;

interface ArtifactKeys extends Omit<SigningKeys, 'earlier' | 'own'> {
  readonly known: EarlierEntries;
  /** Signature files that the existing manifest lists, where it is the tenant's. */
  readonly own: ReadonlySet<string>;
}

async function signArtifact(
  artifact: PlannedArtifact,
  plan: SigningPlan,
  { signer, tenant, foreign, known: earlier, own }: ArtifactKeys,
  { now, hash, signal }: RunContext,
): Promise<ArtifactSignature> {
  const { digestAlgorithm: algorithm, onExisting } = plan.options;
  const hashed = await hash(artifact.file, plan.digestAlgorithms, signal);
  const digest = rawDigest(hashed.digests, algorithm);
  const entry = (
    keyVersion: number,
    requestId: string | null,
    signedAt: string | null,
  ): ManifestArtifact => ({
    path: artifact.path,
    size: hashed.size,
    digests: hashed.digests,
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
      const known = earlierSignature(
        earlier,
        { path: artifact.path, digests: hashed.digests, key },
        algorithm,
      );
      return {
        entry: entry(key.keyVersion, known?.request_id ?? null, known?.signed_at ?? null),
        key,
        scheme,
        reused: true,
      };
    }
  }
  if (artifact.existing !== undefined) {
    const bytes = artifact.existing.read();
    await assertNoDocument(artifact, bytes, tenant);
    // That of other bytes is ours where a manifest of ours lists it.
    const isOwn =
      own.has(signaturePath(artifact.path)) || (bytes !== undefined && (await tenant.signed(digest, bytes)));
    if (!isOwn) foreign(signaturePath(artifact.file), 'a signature');
  }
  const { key, bytes, scheme, requestId } = await signer.sign(() => digest);
  refuseChanged(artifact.file, hashed);
  writeAtomic({ file: signaturePath(artifact.file), bytes });
  return { entry: entry(key.keyVersion, requestId, now().toISOString()), key, scheme, reused: false };
}

/** What the earlier manifest says of the signature, if it speaks of this digest and key. */
function earlierSignature(
  earlier: EarlierEntries,
  { path, digests, key }: Pick<ManifestArtifact, 'path' | 'digests'> & { readonly key: VersionedKey },
  algorithm: DigestAlgorithm,
): ManifestArtifact['signature'] {
  const entry = earlier.get(path);
  const isSame = entry?.digests[algorithm] === digests[algorithm] && entry?.key_version === key.keyVersion;
  return isSame ? entry.signature : null;
}

/** What a manifest lists of these artifacts. */
export function contentOf(
  signed: readonly ArtifactSignature[],
  { digestAlgorithm }: SignOptions,
  source: Source | null,
): ListContent {
  const keys = new Map<number, ManifestKey>();
  for (const { key, scheme } of signed) {
    const { fingerprint } = key.publicKey;
    keys.set(key.keyVersion, { key_version: key.keyVersion, fingerprint, scheme });
  }
  return { digestAlgorithm, source, keys: [...keys.values()], artifacts: signed.map(({ entry }) => entry) };
}
