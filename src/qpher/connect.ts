import { Caller } from './caller.js';
import { serviceClient, type Client } from './client.js';
import { systemClock } from '../http/clock.js';
import { Pacer } from '../http/pacer.js';
import { redactor } from '../http/redact.js';
import { httpTransport } from './transport.js';

export interface ConnectOptions {
  readonly apiUrl: URL;
  readonly apiKey: string;
  /** `undefined` to learn the limit from the service. */
  readonly requestsPerMinute: number | undefined;
  /** Milliseconds from now in which everything must be done. */
  readonly timeLeft: number;
  readonly signal: AbortSignal;
  readonly debug: (line: string) => void;
}

/** A client of the service; connections are made with the first call. */
export function connectClient(options: ConnectOptions): Client {
  const { apiUrl, apiKey, requestsPerMinute, timeLeft, signal, debug } = options;
  const caller = new Caller({
    transport: httpTransport(apiUrl, apiKey),
    clock: systemClock,
    pacer: new Pacer(systemClock, requestsPerMinute),
    deadline: systemClock.now() + timeLeft,
    signal,
    redact: redactor(apiKey),
    debug,
  });
  return serviceClient(caller);
}
