import type { Asset } from '../../github/release.js';
import { releaseName } from '../../github/release-name.js';
import type { Manifest } from '../../manifest/manifest.js';
import { signaturePath } from '../../signatures/signature-path.js';

/** The asset that stands for a file of the release, by the path that the manifest gives the file. */
export type MatchedAssets = ReadonlyMap<string, Asset>;

/**
 * Finds the asset of each artifact and signature file: by the name GitHub gives it, preferring one of the right size and
 * digest, else by the digest. An asset stands for one file only. Nothing is proved by that: what was downloaded is
 * verified.
 */
export function matchAssets(manifest: Pick<Manifest, 'artifacts'>, assets: readonly Asset[]): MatchedAssets {
  const matched = new Map<string, Asset>();
  const free = new Set(assets.filter(({ isWhole }) => isWhole));
  const take = (path: string, fits: (asset: Asset) => boolean): void => {
    const asset = matched.has(path) ? undefined : [...free].find(fits);
    if (asset === undefined) return;
    matched.set(path, asset);
    free.delete(asset);
  };
  const { artifacts } = manifest;
  for (const { path, size, digests } of artifacts) {
    const name = releaseName(path);
    const isSigned = (asset: Asset): boolean =>
      asset.size === size && (asset.sha256 ?? digests.sha256) === (digests.sha256 ?? asset.sha256);
    take(path, (asset) => asset.name === name && isSigned(asset));
  }
  for (const { path, digests } of artifacts) {
    take(path, ({ sha256 }) => sha256 !== undefined && sha256 === digests.sha256);
  }
  for (const { path } of artifacts) take(path, ({ name }) => name === releaseName(path));
  for (const { path, signature } of artifacts) {
    take(signature.path, ({ name }) => name === releaseName(signature.path));
    const artifact = matched.get(path);
    take(signature.path, ({ name }) => artifact !== undefined && name === signaturePath(artifact.name));
  }
  return matched;
}
