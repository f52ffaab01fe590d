import { createReadStream } from 'node:fs';
import type { Manifest } from '../../manifest/manifest.js';
import { mapConcurrently } from '../../concurrency.js';
import type { AssetContent } from '../../github/release.js';
import type { RunContext } from '../context.js';
import type { UploadedRelease } from '../../report/results.js';
import type { Publication } from '../../github/releases.js';
import type { ReleaseOptions } from '../signing/sign-options.js';
import type { OpenedRelease } from './open-release.js';
import { placeAsset, type ReleaseState } from './place-asset.js';
import { requireComplete } from './require-complete.js';
import { QpherSignError } from '../../errors.js';
import type { PlannedUpload } from './planned-uploads.js';

/** Maximum number of assets that are uploaded at a time. */
const UPLOAD_CONCURRENCY = 4;
/**
 * Uploads the outputs of a run to its release, stage by stage, and then publishes it if that was requested. Assets with
 * the right content stay, so that a run can be repeated.
 * @throws QpherSignError `asset-conflict`, `release-refused`, `release-not-found`, `file-changed`, and the errors of
 * `Releases`
 */
export async function uploadToRelease(
  opened: OpenedRelease,
  manifest: Manifest,
  context: RunContext,
): Promise<UploadedRelease> {
  const { options, releases, stages } = opened;
  const release =
    opened.release ??
    (await releases.createDraft(options.tag, {
      commit: commitOf(opened, context),
      prerelease: isPrerelease(options),
    }));
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
  const inPlace = await requireComplete(
    state,
    [...uploaded, ...kept],
    { manifest, ...options },
    context.warn,
  );
  const isPublished = inPlace.draft && options.mode === 'publish';
  const finished = isPublished ? await releases.publish(inPlace, options.tag, publication(options)) : inPlace;
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

/** A SemVer version with a pre-release part, as it appears in tags. */
const PRERELEASE_TAG = /(?:^|[^0-9A-Za-z])v?\d+\.\d+\.\d+-[0-9A-Za-z]/;

/** @see https://semver.org/spec/v2.0.0.html#spec-item-9 */
function isPrerelease({ prerelease, tag }: ReleaseOptions): boolean {
  return prerelease ?? PRERELEASE_TAG.test(tag);
}

function publication(options: ReleaseOptions): Publication {
  const { prerelease, latest } = options;
  const isOne = isPrerelease(options);
  return {
    // A mark that somebody set in the draft stays, unless a setting decides or the tag is that of a pre-release.
    prerelease: isOne ? true : prerelease,
    latest: isOne ? false : latest,
  };
}

/** The commit for a tag that GitHub creates when it publishes the draft. It creates none if the tag exists. */
function commitOf({ releases }: OpenedRelease, { source }: RunContext): string | undefined {
  return source?.repository === releases.repository ? source.commit : undefined;
}

/**
 * Hashes the content of an asset. An artifact must still be the one that was signed.
 * @throws QpherSignError `file-changed`, and errors of hashing
 */
export async function contentOf(
  { path, file, name, kind }: PlannedUpload,
  manifest: Manifest,
  { hash, signal }: RunContext,
): Promise<AssetContent> {
  const algorithm = manifest.digest_algorithm;
  const { size, digests } = await hash(file, [...new Set([algorithm, 'sha256'] as const)], signal);
  const signed = kind === 'artifact' ? manifest.artifacts.find((entry) => entry.path === path) : undefined;
  if (signed !== undefined && signed.digests[algorithm] !== digests[algorithm]) {
    throw new QpherSignError(
      'file-changed',
      `'${path}' changed after it was signed`,
      'run again when the step that writes the file has finished',
    );
  }
  return { name, size, sha256: digests.sha256 ?? '', open: () => createReadStream(file) };
}
