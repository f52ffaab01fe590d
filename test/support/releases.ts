import { connectReleases } from '../../src/github/connect.js';
import type { Releases } from '../../src/github/releases.js';
import { systemClock, type Clock } from '../../src/http/clock.js';
import { githubToken } from './fake-github.js';
import type { RunningGithub } from './github-server.js';

export interface ReleasesOptions {
  /** Without one it is what everybody sees. */
  readonly token?: string | undefined;
  readonly repository?: string;
  /** Milliseconds. */
  readonly timeLeft?: number;
  readonly signal?: AbortSignal;
  /** Told of pauses, none of which is waited for. */
  readonly paused?: (milliseconds: number) => void;
}

/** A client of the fake of GitHub. */
export function releasesOf(
  { environment, github }: RunningGithub,
  {
    token = githubToken,
    repository = github.repository,
    timeLeft = 60_000,
    signal,
    paused,
  }: ReleasesOptions = {},
): Promise<Releases> {
  return connectReleases({
    apiUrl: new URL(environment.GITHUB_API_URL ?? ''),
    token: token === '' ? undefined : token,
    repository,
    timeLeft,
    signal: signal ?? new AbortController().signal,
    note: () => undefined,
    debug: () => undefined,
    ...(paused !== undefined && { clock: hastyClock(paused) }),
  });
}

/** A clock whose pauses are told and not waited for. */
function hastyClock(paused: (milliseconds: number) => void): Clock {
  return {
    ...systemClock,
    sleep: (milliseconds) => {
      paused(milliseconds);
      return Promise.resolve();
    },
  };
}

/** The names of a release's assets, sorted. */
export function assetNames({ github }: RunningGithub, index = 0): readonly string[] {
  return (github.releases[index]?.assets ?? []).map(({ name }) => name).sort();
}
