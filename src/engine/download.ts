import type { DownloadedRelease } from '../report/results.js';
import { withDownloadFolder } from '../release/download-folder.js';
import { githubStore } from '../release/github-store.js';
import type { ReleaseStore } from '../release/store.js';
import { removeAbandoned } from '../system/temporary-files.js';
import type { RunContext } from './context.js';
import { noRelease } from './publishing/release-errors.js';
import type { ReleaseChoice, VerifyOptions } from './verifying/verify-options.js';

/**
 * Does `work` with a release on GitHub, whose files lie in a temporary folder below root until they are kept.
 * @throws QpherSignError `release-not-found`, and as `Releases`
 */
export async function withGithubRelease<T>(
  choice: ReleaseChoice,
  { root, concurrency }: VerifyOptions,
  { connectReleases, progress, signal }: RunContext,
  work: (store: ReleaseStore, describe: (kept: readonly string[]) => DownloadedRelease) => Promise<T>,
): Promise<T> {
  const releases = await connectReleases(choice.repository);
  const release = await releases.find(choice.tag);
  if (release === undefined) throw noRelease(releases, choice.tag);
  const assets = await releases.assets(release);
  removeAbandoned([root]);
  return withDownloadFolder(releases, root, (downloads) => {
    const store = githubStore({ downloads, assets, root, concurrency, signal, progress });
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
