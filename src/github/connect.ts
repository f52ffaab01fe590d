import { systemClock } from '../http/clock.js';
import { redactor } from '../http/redact.js';
import { GithubApi } from './api.js';
import { githubConnections } from './connections.js';
import { Releases } from './releases.js';

export interface GithubConnectOptions {
  readonly apiUrl: URL;
  /** `undefined` to read what is public. */
  readonly token: string | undefined;
  /** `owner/name` */
  readonly repository: string;
  /** Milliseconds from now in which everything must be done. */
  readonly timeLeft: number;
  readonly signal: AbortSignal;
  readonly debug: (line: string) => void;
}

/** The releases of a repository; connections are made with the first call. */
export function connectReleases(options: GithubConnectOptions): Releases {
  const { apiUrl, token, repository, timeLeft, signal, debug } = options;
  const redact = token === undefined ? (text: string) => text : redactor(token);
  const api = new GithubApi({
    apiUrl,
    token,
    send: githubConnections(),
    clock: systemClock,
    deadline: systemClock.now() + timeLeft,
    signal,
    redact,
    debug: (line) => {
      debug(redact(line));
    },
  });
  return new Releases(api, repository);
}
