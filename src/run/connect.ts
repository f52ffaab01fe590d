import { QpherSignError } from '../errors.js';
import type { Client } from '../qpher/client.js';
import type { SettingReader } from '../settings/read-settings.js';
import { settings } from '../settings/settings.js';

export interface Connection {
  readonly signal: AbortSignal;
  /** Tells people what goes on. */
  readonly note: (line: string) => void;
  readonly debug: (line: string) => void;
}

/**
 * The client that a run shares, made when it is first asked for: a run that never asks needs no key and loads no HTTP.
 * @throws QpherSignError (from the function returned) `api-key-missing`, `api-key-malformed`, `setting-invalid`
 */
export function connector(read: SettingReader, { signal, note, debug }: Connection): () => Promise<Client> {
  const started = process.uptime(); // in seconds; the `performance` global takes 2 ms to load
  let client: Promise<Client> | undefined;
  const connect = async (): Promise<Client> => {
    const apiKey = read(settings.apiKey);
    if (apiKey === undefined) throw missingKey();
    const apiUrl = read(settings.apiUrl);
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

function missingKey(): QpherSignError {
  return new QpherSignError(
    'api-key-missing',
    'there is no api-key',
    'set the variable QPHER_API_KEY (in a workflow: from a secret); verifying works without one, with trusted-keys',
  );
}
