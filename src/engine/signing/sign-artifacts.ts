import { rawDigest } from '../../artifacts/digest.js';
import { refuseChanged } from '../../artifacts/hash-file.js';
import { mapConcurrently } from '../../system/concurrency.js';
import { writeAtomic } from '../../system/files.js';
import type { VersionedKey } from '../../keys/keyring.js';
import type { ManifestArtifact } from '../../manifest/manifest.js';
import type { Digest } from '../../qpher/client.js';
import type { Signer } from '../../qpher/signer.js';
import { schemeOfSignature, type SchemeName } from '../../signatures/schemes.js';
import { signaturePath } from '../../signatures/signature-path.js';
import type { RunContext } from '../context.js';
import type { EarlierManifest } from './earlier-manifest.js';
import type { PlannedArtifact, SigningPlan } from './plan-signing.js';

/** An artifact whose valid signature is on disk. */
export interface ArtifactSignature {
  readonly entry: ManifestArtifact;
  readonly key: VersionedKey;
  /** Null where the service checked the signature and its scheme is not known. */
  readonly scheme: SchemeName | null;
  /** Whether the signature was there before this run. */
  readonly reused: boolean;
}

/** Hashes and signs each artifact, or keeps its signature, and writes each `.sig` as soon as there is one. */
export async function signArtifacts(
  plan: SigningPlan,
  earlier: EarlierManifest | undefined,
  signer: Signer,
  context: RunContext,
): Promise<readonly ArtifactSignature[]> {
  const total = plan.artifacts.length;
  let done = 0;
  const signOne = async (artifact: PlannedArtifact): Promise<ArtifactSignature> => {
    const signed = await signArtifact(artifact, plan, earlier, signer, context);
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

async function signArtifact(
  artifact: PlannedArtifact,
  plan: SigningPlan,
  earlier: EarlierManifest | undefined,
  signer: Signer,
  { now, hash, signal }: RunContext,
): Promise<ArtifactSignature> {
  const algorithm = plan.options.digestAlgorithm;
  const hashed = await hash(artifact.file, plan.digestAlgorithms, signal);
  const digest: Digest = { algorithm, bytes: rawDigest(hashed.digests, algorithm) };
  const entry = (
    keyVersion: number,
    requestId: string | null,
    signedAt: string | null,
  ): ManifestArtifact => ({
    path: artifact.path,
    size: hashed.size,
    digests: hashed.digests,
    signature: {
      path: signaturePath(artifact.path),
      key_version: keyVersion,
      request_id: requestId,
      signed_at: signedAt,
    },
  });

  if (artifact.existing !== undefined) {
    const key = await signer.activeKey();
    const { read, isHere } = artifact.existing;
    const bytes = read();
    if (bytes !== undefined && (await signer.isValid(digest, bytes, key))) {
      if (!isHere) writeAtomic({ file: signaturePath(artifact.file), bytes });
      const known = earlierSignature(earlier, artifact.path, digest, key);
      const scheme = plan.options.selfCheck === 'local' ? (schemeOfSignature(bytes) ?? null) : null;
      return {
        entry: entry(key.keyVersion, known?.request_id ?? null, known?.signed_at ?? null),
        key,
        scheme,
        reused: true,
      };
    }
  }
  const { key, bytes, scheme, requestId } = await signer.sign(() => digest);
  refuseChanged(artifact.file, hashed);
  writeAtomic({ file: signaturePath(artifact.file), bytes });
  return { entry: entry(key.keyVersion, requestId, now().toISOString()), key, scheme, reused: false };
}

/** What the earlier manifest says of the signature, if it speaks of this digest and key. */
function earlierSignature(
  earlier: EarlierManifest | undefined,
  path: string,
  digest: Digest,
  key: VersionedKey,
): ManifestArtifact['signature'] | undefined {
  const entry = earlier?.artifacts.get(path);
  const isSame =
    entry?.digests[digest.algorithm] === Buffer.from(digest.bytes).toString('hex') &&
    entry.signature.key_version === key.keyVersion;
  return isSame ? entry.signature : undefined;
}
