import type { Manifest } from '../../manifest/manifest.js';
import { mapConcurrently } from '../../concurrency.js';
import { hasContent, type AssetContent, type Release } from '../../github/release.js';
import type { RunContext } from '../context.js';
import type { UploadedRelease } from '../../report/results.js';
import type { SigningPlan } from '../signing/plan-signing.js';
import type { OpenedRelease } from './open-release.js';
import { placeAsset, type ReleaseState } from './place-asset.js';
import { otherContent, publishedMeanwhile, releaseGone } from './release-errors.js';
import { contentOf } from './upload-content.js';

/** Assets that are uploaded at the same time. */
const UPLOAD_CONCURRENCY = 4;

/**
 * Brings the outputs of a run into its release, stage by stage, and publishes it where that is asked for, once all is
 * in place. What is there with the same content stays, so that a run may be repeated.
 * @throws QpherSignError `asset-conflict`, `release-refused`, `release-not-found`, `file-changed`, and as `Releases`
 */
export async function uploadToRelease(
  opened: OpenedRelease,
  plan: SigningPlan,
  manifest: Manifest,
  context: RunContext,
): Promise<UploadedRelease> {
  const { options, releases, stages } = opened;
  const release = opened.release ?? (await releases.createDraft(options.tag, commitOf(opened, context)));
  const earlier = new Set(opened.assets.map(({ id }) => id));
  const state: ReleaseState = { releases, release, assets: new Map(), earlier };
  for (const asset of await releases.assets(release)) state.assets.set(asset.name, asset);

  const uploaded: AssetContent[] = [];
  const kept: AssetContent[] = [];
  const total = stages.flat().length;
  for (const stage of stages) {
    await mapConcurrently(
      stage,
      UPLOAD_CONCURRENCY,
      async (planned) => {
        const content = await contentOf(planned, manifest, context);
        const outcome = await placeAsset(state, planned, content);
        (outcome === 'kept' ? kept : uploaded).push(content);
        context.progress(uploaded.length + kept.length, total, `${outcome} ${content.name} (release)`);
      },
      context.signal,
    );
  }
  const inPlace = await requireComplete(state, [...uploaded, ...kept]);
  const finished = inPlace.draft && options.publish ? await releases.publish(inPlace, options.tag) : inPlace;
  const names = (contents: readonly AssetContent[]): readonly string[] =>
    contents.map(({ name }) => name).sort();
  return {
    repository: releases.repository,
    tag: options.tag,
    url: finished.url,
    state: finished.draft ? 'draft' : 'published',
    uploaded: names(uploaded),
    kept: names(kept),
  };
}

/** What a tag would point to that GitHub makes when it publishes the draft; it makes none where there is one. */
function commitOf({ releases }: OpenedRelease, { source }: RunContext): string | undefined {
  return source?.repository === releases.repository ? source.commit : undefined;
}

/** The release as it is now, once every asset is seen to be in it and nobody else has published it. */
async function requireComplete(
  { releases, release }: ReleaseState,
  contents: readonly AssetContent[],
): Promise<Release> {
  const assets = new Map((await releases.assets(release)).map((asset) => [asset.name, asset]));
  for (const content of contents) {
    const asset = assets.get(content.name);
    if (asset === undefined || !hasContent(asset, content)) throw otherContent(content.name);
  }
  const now = await releases.look(release);
  if (now === undefined) throw releaseGone(release);
  if (release.draft && !now.draft) throw publishedMeanwhile(release);
  return now;
}
