import type { AssetContent, Release } from '../../github/release.js';
import { hasContent } from '../../github/release.js';
import type { Manifest } from '../../manifest/manifest.js';
import { matchAssets } from '../../release/match-assets.js';
import type { RunContext } from '../context.js';
import type { ReleaseOptions } from '../signing/sign-options.js';
import type { ReleaseState } from './place-asset.js';
import { absentArtifacts, otherContent, publishedMeanwhile, releaseGone } from './release-errors.js';
import { isSameContent } from './same-content.js';

/** Maximum number of paths in a warning. The others are counted. */
const MAX_SHOWN = 5;

/** What a release must hold. */
interface Completeness {
  readonly manifest: Manifest;
  readonly mode: ReleaseOptions['mode'];
}

/**
 * Returns the current release after checking that it holds everything that the manifest lists, with the right content,
 * and that nobody else has published it. If it is to be published, an absent artifact is an error, otherwise a warning.
 * @throws QpherSignError `asset-conflict`, `asset-missing`, `release-refused`, `release-not-found`, and the errors of
 * `Releases`
 */
export async function requireComplete(
  { releases, release }: ReleaseState,
  placed: readonly AssetContent[],
  { manifest, mode }: Completeness,
  warn: RunContext['warn'],
): Promise<Release> {
  const names = placed.map(({ name }) => name);
  const assets = await releases.assets(release, (shown) => {
    const known = new Set(shown.map(({ name }) => name));
    return names.every((name) => known.has(name));
  });
  const byName = new Map(assets.map((asset) => [asset.name, asset]));
  for (const content of placed) {
    const asset = byName.get(content.name);
    if (asset === undefined || !hasContent(asset, content)) throw otherContent(content.name);
  }
  const isPlaced = new Set(names);
  const listed = manifest.artifacts.map(({ signature, ...artifact }) => ({
    ...artifact,
    signaturePath: signature?.path ?? null,
  }));
  const matched = matchAssets(listed, assets);
  const absent: string[] = [];
  for (const { path, size, digests, signaturePath } of listed) {
    const asset = matched.get(path);
    if (asset === undefined) absent.push(path);
    else if (!isPlaced.has(asset.name) && !(await isSameContent(releases, asset, { size, digests })))
      throw otherContent(asset.name);
    if (signaturePath !== null && !matched.has(signaturePath)) absent.push(signaturePath);
  }
  if (absent.length > 0) {
    if (mode === 'publish') throw absentArtifacts(release.tag, absent);
    warn(absenceText(release.tag, absent));
  }
  const now = await releases.look(release);
  if (now === undefined) throw releaseGone(release);
  if (release.draft && !now.draft) throw publishedMeanwhile(release);
  return now;
}

function absenceText(tag: string, absent: readonly string[]): string {
  const shown = absent.slice(0, MAX_SHOWN).map((path) => `'${path}'`);
  const others = absent.length > MAX_SHOWN ? ` and ${absent.length - MAX_SHOWN} more` : '';
  return `the release of '${tag}' has no asset of ${shown.join(', ')}${others}, which the manifest lists: set root to the folder that holds the files, or upload what is absent before you publish it`;
}
