import { systemClock } from '../http/clock.js';
import { httpSender } from '../http/http.js';
import { RateLimiter } from '../http/rate-limiter.js';
import { redactor } from '../http/redact.js';
import { Retrier } from '../http/retry.js';
import { ApiClient } from './api-client.js';
import { serviceClient, type Client } from './client.js';

export interface ConnectOptions {
  readonly apiUrl: URL;
  readonly apiKey: string;
  /** `undefined` to learn the limit from the service. */
  readonly requestsPerMinute: number | undefined;
  /** Milliseconds from now until everything must be done. */
  readonly timeLeft: number;
  readonly signal: AbortSignal;
  /** Tells people why the run waits. */
  readonly note: (line: string) => void;
  readonly debug: (line: string) => void;
}

/**
 * Creates a client of the service. Connections are made with the first call.
 * @throws QpherSignError `setting-invalid` for an invalid proxy variable
 */
export function connectClient(options: ConnectOptions): Client {
  const { apiUrl, apiKey, requestsPerMinute, timeLeft, signal, note, debug } = options;
  const redact = redactor(apiKey);
  const retrier = new Retrier({
    clock: systemClock,
    rateLimiter: new RateLimiter(systemClock, requestsPerMinute, note),
    deadline: systemClock.now() + timeLeft,
    signal,
    debug: (line) => {
      debug(redact(line));
    },
  });
  return serviceClient(new ApiClient({ apiUrl, apiKey, send: httpSender(apiUrl, signal), retrier, redact }));
}
