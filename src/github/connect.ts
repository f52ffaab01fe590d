import { systemClock, type Clock } from '../http/clock.js';
import { redactor } from '../http/redact.js';

import { githubConnections } from './connections.js';
import { GithubClient } from './github-client.js';
import { octokitOver } from './octokit.js';
import { Releases } from './releases.js';

export interface GithubConnectOptions {
  readonly apiUrl: URL;
  /** `undefined` to read only what is public. */
  readonly token: string | undefined;
  /** `owner/name` */
  readonly repository: string;
  /** Milliseconds from now until everything must be done. */
  readonly timeLeft: number;
  readonly signal: AbortSignal;
  /** Tells people why the run waits. */
  readonly note: (line: string) => void;
  readonly debug: (line: string) => void;
  readonly clock?: Clock;
}

/** Returns the releases of a repository. Connections are made with the first call. */
export async function connectReleases(options: GithubConnectOptions): Promise<Releases> {
  const { apiUrl, token, repository, timeLeft, signal, note, debug, clock = systemClock } = options;
  const redact = token === undefined ? (text: string) => text : redactor(token);
  const shown = (line: string): void => {
    debug(redact(line));
  };
  const send = githubConnections(signal);
  const client = new GithubClient({
    apiUrl,
    token,
    octokit: await octokitOver(send, apiUrl, shown),
    send,
    clock,
    deadline: clock.now() + timeLeft,
    signal,
    note,
    redact,
    debug: shown,
  });
  const pause = (milliseconds: number): Promise<void> => clock.sleep(milliseconds, signal);
  return new Releases(client, repository, pause);
}
