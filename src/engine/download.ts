import type { DownloadedRelease } from '../report/results.js';
import { withDownloadFolder } from '../release/download-folder.js';
import { githubStore } from '../release/github-store.js';
import { removeAbandoned } from '../system/temporary-files.js';
import type { ReleaseFiles, ReleaseStore } from '../verification/release-store.js';
import type { RunContext } from './context.js';
import { noRelease } from './publishing/release-errors.js';
import type { ReleaseChoice, VerifyOptions } from './verify-options.js';

/** A release to download. */
export interface Download extends Pick<VerifyOptions, 'root' | 'concurrency'> {
  readonly release: ReleaseChoice;
  readonly filesBelow: (folder: string) => ReleaseFiles;
}

/**
 * Runs `work` on a release on GitHub. Its files are in a temporary folder below root until they are kept.
 * @throws QpherSignError `release-not-found`, and the errors of `Releases`
 */
export async function withGithubRelease<T>(
  { release: choice, root, concurrency, filesBelow }: Download,
  { connectReleases, progress, signal }: RunContext,
  work: (store: ReleaseStore, describe: (kept: readonly string[]) => DownloadedRelease) => Promise<T>,
): Promise<T> {
  const releases = await connectReleases(choice.repository);
  const release = await releases.find(choice.tag);
  if (release === undefined) throw noRelease(releases, choice.tag);
  const assets = await releases.assets(release);
  removeAbandoned([root]);
  return withDownloadFolder(releases, root, (downloads) => {
    const store = githubStore({
      ...{ downloads, assets, root, concurrency, signal, progress },
      files: filesBelow(downloads.folder),
    });
    const state = release.draft ? 'draft' : 'published';
    return work(store, (files) => ({
      ...choice,
      url: release.url,
      state,
      downloaded: downloads.downloaded,
      files,
    }));
  });
}
