import { connectReleases } from '../../src/github/connect.js';
import type { Releases } from '../../src/github/releases.js';
import { systemClock, type Clock } from '../../src/http/clock.js';
import { githubToken } from './fake-github.js';
import type { RunningGithub } from './github-server.js';

export interface ReleasesOptions {
  /** Without one, only public releases are visible. */
  readonly token?: string | undefined;
  readonly repository?: string;
  /** In milliseconds. */
  readonly timeLeft?: number;
  readonly signal?: AbortSignal;
  /** Called with each pause. The tests do not wait for them. */
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

/** A clock that reports pauses and does not wait for them. */
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
