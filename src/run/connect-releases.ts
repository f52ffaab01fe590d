import type { Releases } from '../github/releases.js';
import { tellTrust, type Connection } from './connect.js';
import type { SettingReader } from '../settings/read-settings.js';
import { parseApiUrl } from '../settings/parsers.js';
import { settings } from '../settings/settings.js';

/** Where GitHub itself has its REST API; a workflow on a GitHub Enterprise Server finds another in `GITHUB_API_URL`. */
const GITHUB_API = 'https://api.github.com';

/**
 * Connects to the releases of a repository; nothing is loaded before.
 * @throws QpherSignError (from the function returned) `setting-invalid`
 */
export function releasesConnector(
  read: SettingReader,
  connection: Connection,
): (repository: string) => Promise<Releases> {
  const { signal, note, debug } = connection;
  const started = process.uptime(); // as in `connector`, without the `performance` global
  return async (repository) => {
    const token = read(settings.githubToken);
    const apiUrl = parseApiUrl(githubApiUrl(), 'GITHUB_API_URL');
    tellTrust(connection, process.env);
    const { connectReleases } = await import('../github/connect.js');
    const timeLeft = (started + read(settings.timeout) - process.uptime()) * 1000;
    return connectReleases({ apiUrl, token, repository, timeLeft, signal, note, debug });
  };
}

function githubApiUrl(): string {
  const url = process.env.GITHUB_API_URL ?? '';
  return url === '' ? GITHUB_API : url;
}
