import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { QpherSignError, systemErrorCode } from '../errors.js';
import type { Reply } from './answer-call.js';
import { deliver } from './deliver.js';
import type { Delivery } from './fault-effects.js';
import { MAX_BODY_BYTES, parseBody } from './request-body.js';
import { isRequestId } from './request-id.js';
import { findRoute } from './routes.js';
import type { Call } from './service.js';

/** The only address that the emulator listens on: its key is no secret to anyone on this machine, but to all others. */
const HOST = '127.0.0.1';

export interface Answer {
  /** `undefined` when the connection is reset in place of an answer. */
  readonly reply: Reply | undefined;
  readonly delivery: Delivery;
}

export interface RunningServer {
  readonly url: string;
  /** Drops every connection, idle or not. */
  readonly close: () => Promise<void>;
}

/**
 * Serves HTTP on 127.0.0.1 with the answers of `answer`, which gets a signal that says the server is closing.
 * @throws QpherSignError `setting-invalid` when the port cannot be had
 */
export async function serve(
  port: number,
  newRequestId: () => string,
  answer: (call: Call, signal: AbortSignal) => Promise<Answer>,
): Promise<RunningServer> {
  const closing = new AbortController();
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = await readCall(request, newRequestId);
    const { reply, delivery } = await answer(call, closing.signal);
    if (reply === undefined) response.socket?.resetAndDestroy();
    else await deliver(reply, delivery, response, closing.signal);
  };
  const server = createServer((request, response) => {
    // What fails here is the connection, by the caller's doing or that of a closing server: there is nobody to answer.
    respond(request, response).catch(() => response.destroy());
  });
  const boundPort = await listen(server, port);
  return {
    url: `http://${HOST}:${boundPort}`,
    close: async () => {
      closing.abort();
      const closed = new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const reason = systemErrorCode(cause) ?? cause.message;
      reject(
        new QpherSignError(
          'setting-invalid',
          `cannot listen on port ${port} of ${HOST}: ${reason}`,
          'choose another port, or 0 for any free one',
          { cause },
        ),
      );
    });
    server.listen(port, HOST, () => {
      const address = server.address();
      resolve(address === null || typeof address === 'string' ? port : address.port);
    });
  });
}

async function readCall(request: IncomingMessage, newRequestId: () => string): Promise<Call> {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  const requestId = headerOf(request, 'x-request-id');
  return {
    route: findRoute(request.method ?? '', path),
    query: new URLSearchParams(query),
    apiKey: headerOf(request, 'x-api-key'),
    requestId: requestId !== undefined && isRequestId(requestId) ? requestId : newRequestId(),
    body: parseBody(await readBody(request)),
  };
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

/** The body, or `undefined` when it is too long: the rest is read and dropped, so that the caller hears the answer. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    if (length <= MAX_BODY_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks);
}
