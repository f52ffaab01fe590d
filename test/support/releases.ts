import { connectReleases } from '../../src/github/connect.js';
import type { Releases } from '../../src/github/releases.js';
import { githubToken } from './fake-github.js';
import type { RunningGithub } from './github-server.js';

export interface ReleasesOptions {
  /** Without one it is what everybody sees. */
  readonly token?: string | undefined;
  readonly repository?: string;
  /** Milliseconds. */
  readonly timeLeft?: number;
  readonly signal?: AbortSignal;
}

/** A client of the fake of GitHub. */
export function releasesOf(
  { environment, github }: RunningGithub,
  { token = githubToken, repository = github.repository, timeLeft = 30_000, signal }: ReleasesOptions = {},
): Releases {
  return connectReleases({
    apiUrl: new URL(environment.GITHUB_API_URL ?? ''),
    token: token === '' ? undefined : token,
    repository,
    timeLeft,
    signal: signal ?? new AbortController().signal,
    note: () => undefined,
    debug: () => undefined,
  });
}

/** The names of a release's assets, sorted. */
export function assetNames({ github }: RunningGithub, index = 0): readonly string[] {
  return (github.releases[index]?.assets ?? []).map(({ name }) => name).sort();
}
