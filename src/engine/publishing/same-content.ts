import { createHash } from 'node:crypto';
import { digestAlgorithms, type Digests } from '../../artifacts/digest.js';
import type { Asset } from '../../github/release.js';
import type { Releases } from '../../github/releases.js';

/** The known properties of a file. */
export interface KnownContent {
  /** In bytes, or null if only a digest is known. */
  readonly size: number | null;
  readonly digests: Digests;
}

/** Whether an asset is complete and has this content. If GitHub reports no comparable digest, its bytes are hashed. */
export async function isSameContent(
  releases: Releases,
  asset: Asset,
  { size, digests }: KnownContent,
): Promise<boolean> {
  if (!asset.isWhole || (size !== null && asset.size !== size)) return false;
  if (asset.sha256 !== undefined && digests.sha256 !== undefined) return asset.sha256 === digests.sha256;
  const algorithm = digestAlgorithms.find((name) => digests[name] !== undefined);
  if (algorithm === undefined) return false;
  const digest = await releases.download(asset, async (body) => {
    const hash = createHash(algorithm);
    for await (const chunk of body) hash.update(chunk);
    return hash.digest('hex');
  });
  return digest === digests[algorithm];
}
