import { QpherSignError } from '../errors.js';
import type { Client } from '../qpher/client.js';
import type { SettingReader } from '../settings/read-settings.js';
import { settings } from '../settings/settings.js';
import type { Releases } from '../github/releases.js';
import { parseApiUrl } from '../settings/parsers.js';

export interface Connection {
  readonly signal: AbortSignal;
  /** Warns about something that people should fix. */
  readonly warn: (line: string) => void;
  /** Tells people about progress. */
  readonly note: (line: string) => void;
  readonly debug: (line: string) => void;
}

/**
 * Returns a function for the client that a run shares. It is created on the first call, so that a run that does not
 * need it needs no key and loads no HTTP.
 * @throws QpherSignError (from the returned function) `api-key-missing`, `api-key-malformed`, `setting-invalid`
 */
export function connector(
  read: SettingReader,
  connection: Connection,
  isVerifying = false,
): () => Promise<Client> {
  const { signal, note, debug } = connection;
  const started = process.uptime(); // In seconds. The `performance` global would take 2 ms to load.
  let client: Promise<Client> | undefined;
  const connect = async (): Promise<Client> => {
    const apiKey = read(settings.apiKey);
    if (apiKey === undefined)
      throw missingKey(isVerifying ? keylessVerification(read) : keylessRun(process.env));
    const apiUrl = read(settings.apiUrl);
    tellTrust(connection, process.env);
    const { connectClient } = await import('../qpher/connect.js');
    return connectClient({
      apiUrl,
      apiKey,
      requestsPerMinute: read(settings.requestsPerMinute),
      timeLeft: (started + read(settings.timeout) - process.uptime()) * 1000,
      signal,
      note,
      debug,
    });
  };
  return () => (client ??= connect());
}

const told = new WeakSet<Connection>();

/** Reports, once per run, the variables that change which certificates are trusted, or seem to. */
function tellTrust(connection: Connection, environment: NodeJS.ProcessEnv): void {
  if (told.has(connection)) return;
  told.add(connection);
  if (environment.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    connection.warn('NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect: certificates are always verified');
    // Otherwise, Node.js would print that it disables verification.
    delete environment.NODE_TLS_REJECT_UNAUTHORIZED;
  }
  for (const name of authorityVariables(environment)) {
    const place = environment[name] ?? '';
    if (place !== '') connection.note(`the certificates in ${place} are trusted too (${name})`);
  }
}

/**
 * The variables that name certificate authorities. Those of OpenSSL only have an effect on Linux if Node.js uses the
 * system's authorities.
 */
function authorityVariables({ NODE_USE_SYSTEM_CA, NODE_OPTIONS = '' }: NodeJS.ProcessEnv): readonly string[] {
  const usesSystem = NODE_USE_SYSTEM_CA === '1' || /--use-(?:system|openssl)-ca/.test(NODE_OPTIONS);
  return ['NODE_EXTRA_CA_CERTS', ...(usesSystem ? ['SSL_CERT_FILE', 'SSL_CERT_DIR'] : [])];
}

function missingKey(hint: string): QpherSignError {
  return new QpherSignError('api-key-missing', 'no API key was given', hint);
}

/** Consumers do not need a key. */
function keylessVerification(read: SettingReader): string {
  const pins = read(settings.keyFingerprints).length > 0;
  return (
    "set trusted-keys to the publisher's keyring, which needs no API key" +
    (pins ? ' (key-fingerprints only chooses among the keys in it)' : '') +
    '; with api-key, the keys of your own tenant are used'
  );
}

function keylessRun({ GITHUB_ACTIONS }: NodeJS.ProcessEnv): string {
  if (GITHUB_ACTIONS !== 'true') return 'set the variable QPHER_API_KEY, or api-key';
  return (
    'set the input api-key. If it is set, its secret is empty: the name of the secret is misspelt, the job does not name the ' +
    'environment that has the secret, or the run is for a fork or Dependabot, which get no secrets'
  );
}

/** The address of GitHub's REST API. On a GitHub Enterprise Server, workflows find another in `GITHUB_API_URL`. */
const GITHUB_API = 'https://api.github.com';

/**
 * Returns a function that connects to the releases of a repository and loads nothing before.
 * @throws QpherSignError (from the returned function) `setting-invalid`
 */
export function releasesConnector(
  read: SettingReader,
  connection: Connection,
): (repository: string) => Promise<Releases> {
  const { signal, note, debug } = connection;
  const started = process.uptime(); // As in `connector`, without the `performance` global.
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
