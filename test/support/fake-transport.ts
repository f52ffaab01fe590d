import { Caller, type CallerOptions } from '../../src/qpher/caller.js';
import { Pacer } from '../../src/http/pacer.js';
import type { ServiceRequest, ServiceResponse, Transport } from '../../src/qpher/transport.js';
import { FakeClock } from './fake-clock.js';

/** What a scripted service does with one request. */
export type Scripted =
  ServiceResponse | Error | ((request: ServiceRequest, signal: AbortSignal) => Promise<ServiceResponse>);

/** An answer with a JSON body; text is taken as it is. */
export function answer(
  status: number,
  body: unknown = {},
  headers: Partial<ServiceResponse> = {},
): ServiceResponse {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, retryAfter: undefined, date: undefined, body: Buffer.from(text), ...headers };
}

/** An error answer as documented. */
export function refusal(
  status: number,
  headers: Partial<ServiceResponse> = {},
  message = 'no',
): ServiceResponse {
  return answer(status, { error: { error_code: 'ERR', message } }, headers);
}

/** A service that does what its script says, request by request, the last again and again. */
export class ScriptedTransport implements Transport {
  readonly requests: ServiceRequest[] = [];
  readonly #script: readonly Scripted[];

  constructor(...script: readonly Scripted[]) {
    this.#script = script;
  }

  async send(request: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse> {
    const next = this.#script[Math.min(this.requests.length, this.#script.length - 1)];
    this.requests.push(request);
    if (next === undefined) throw new Error('no script');
    if (next instanceof Error) throw next;
    return typeof next === 'function' ? await next(request, signal) : next;
  }
}

interface Setup {
  readonly caller: Caller;
  readonly clock: FakeClock;
  readonly debugLines: string[];
}

/** A caller over a transport, with time that the test moves and an hour to go. */
export function callerOver(transport: Transport, more: Partial<CallerOptions> = {}): Setup {
  const clock = new FakeClock();
  const debugLines: string[] = [];
  const caller = new Caller({
    transport,
    clock,
    pacer: new Pacer(clock, undefined),
    deadline: 3_600_000,
    signal: new AbortController().signal,
    redact: (text) => text.replaceAll('qph_secret', '***'),
    debug: (line) => debugLines.push(line),
    ...more,
  });
  return { caller, clock, debugLines };
}
