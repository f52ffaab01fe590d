import { foldPath } from '../artifacts/artifact-path.js';
import type { Asset } from '../github/release.js';
import { assetName } from '../artifacts/asset-name.js';
import { signaturePath } from '../signatures/signature-path.js';
import type { ListedFile } from '../verification/release-store.js';

/** The asset of each file in the release, by the file's path in the list. */
export type MatchedAssets = ReadonlyMap<string, Asset>;

/**
 * Finds the asset of each artifact and signature file: by its name on GitHub, preferring the right size and digest, or
 * else by its digest, unless the asset has the name of another artifact. Each asset serves one file only. This proves
 * nothing, because downloads are verified.
 */
export function matchAssets(listed: readonly ListedFile[], assets: readonly Asset[]): MatchedAssets {
  const matched = new Map<string, Asset>();
  const free = new Set(assets.filter(({ isWhole }) => isWhole));
  const take = (path: string, fits: (asset: Asset) => boolean): void => {
    const asset = matched.has(path) ? undefined : [...free].find(fits);
    if (asset === undefined) return;
    matched.set(path, asset);
    free.delete(asset);
  };
  const names = new Set(listed.map(({ path }) => foldPath(assetName(path))));
  for (const { path, size, digests } of listed) {
    const name = assetName(path);
    const isListed = (asset: Asset): boolean =>
      asset.size === (size ?? asset.size) &&
      (asset.sha256 ?? digests.sha256) === (digests.sha256 ?? asset.sha256);
    take(path, (asset) => asset.name === name && isListed(asset));
  }
  for (const { path } of listed) take(path, ({ name }) => name === assetName(path));
  for (const { path, digests } of listed) {
    take(
      path,
      ({ name, sha256 }) => sha256 !== undefined && sha256 === digests.sha256 && !names.has(foldPath(name)),
    );
  }
  for (const { path, signaturePath: signature } of listed) {
    if (signature === null) continue;
    take(signature, ({ name }) => name === assetName(signature));
    const artifact = matched.get(path);
    take(signature, ({ name }) => artifact !== undefined && name === signaturePath(artifact.name));
  }
  return matched;
}
