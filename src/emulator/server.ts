import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { QpherSignError, systemErrorCode } from '../errors.js';
import type { Fault } from './faults.js';
import { MAX_BODY_BYTES, type Call } from './operation.js';
import type { Reply } from './service.js';

/** The only address that the emulator listens on, because its key is no secret on this machine. */
const HOST = '127.0.0.1';

/** Bytes per write for a body of filler. */
const FILLER_CHUNK_BYTES = 64 * 1024;

/** How a response is delivered to the caller. */
type Delivery = Pick<Fault, 'reset' | 'truncate' | 'drip_ms' | 'body_bytes'>;

export interface Answer {
  /** `undefined` if the connection is reset. */
  readonly reply: Reply | undefined;
  readonly delivery: Delivery;
}

export interface RunningServer {
  readonly url: string;
  /** Drops every connection, idle or not. */
  readonly close: () => Promise<void>;
}

/**
 * Serves HTTP on 127.0.0.1 with the responses of `answer`. Its signal is aborted when the server closes.
 * @throws QpherSignError `setting-invalid` if the port is in use
 */
export async function serve(
  port: number,
  answer: (call: Call, signal: AbortSignal) => Promise<Answer>,
): Promise<RunningServer> {
  const closing = new AbortController();
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { reply, delivery } = await answer(await readCall(request), closing.signal);
    if (reply === undefined) response.socket?.resetAndDestroy();
    else await deliver(reply, delivery, response, closing.signal);
  };
  const server = createServer((request, response) => {
    // The connection failed, or the server is closing, so that no response is possible.
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
      const message = `cannot listen on port ${port} of ${HOST}: ${systemErrorCode(cause) ?? cause.message}`;
      reject(
        new QpherSignError('setting-invalid', message, 'choose another port, or 0 for any free one', {
          cause,
        }),
      );
    });
    server.listen(port, HOST, () => {
      const address = server.address();
      resolve(address === null || typeof address === 'string' ? port : address.port);
    });
  });
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function readCall(request: IncomingMessage): Promise<Call> {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  const requestId = headerOf(request, 'x-request-id');
  return {
    method: request.method ?? '',
    path,
    query: new URLSearchParams(query),
    apiKey: headerOf(request, 'x-api-key'),
    requestId: requestId !== undefined && uuidPattern.test(requestId) ? requestId : randomUUID(),
    body: await readBody(request),
  };
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * Returns the body, or `undefined` if it is too long. The rest is then read and dropped, so that the caller gets the
 * response.
 */
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

/** Sends a reply, or as much of it as `delivery` allows. */
async function deliver(
  reply: Reply,
  { reset, truncate, drip_ms: gapMs, body_bytes: bytes }: Delivery,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const body = Buffer.from(reply.body);
  const half = body.subarray(0, Math.floor(body.length / 2));
  const writeHead = (length: number): ServerResponse =>
    response.writeHead(reply.status, { ...reply.headers, 'content-length': length });
  if (reset !== undefined) writeHead(body.length).write(half, () => response.socket?.resetAndDestroy());
  else if (truncate === 'json') writeHead(half.length).end(half);
  else if (truncate === true) writeHead(body.length).write(half, () => response.destroy());
  else if (gapMs !== undefined)
    await pipeline(Readable.from(dripping(body, gapMs, signal)), writeHead(body.length), { signal });
  else if (bytes !== undefined)
    await pipeline(Readable.from(filler(bytes)), response.writeHead(reply.status, reply.headers), { signal });
  else writeHead(body.length).end(body);
}

async function* dripping(body: Buffer, gapMs: number, signal: AbortSignal): AsyncGenerator<Buffer> {
  for (let index = 0; index < body.length; index += 1) {
    if (index > 0) await pause(gapMs, undefined, { signal });
    yield body.subarray(index, index + 1);
  }
}

/** White space, which a JSON parser must read as a possibly valid start. */
function* filler(bytes: number): Generator<Buffer> {
  const chunk = Buffer.alloc(FILLER_CHUNK_BYTES, ' ');
  for (let left = bytes; left > 0; left -= chunk.length)
    yield chunk.subarray(0, Math.min(left, chunk.length));
}
