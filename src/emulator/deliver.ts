import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Reply } from './answer-call.js';
import type { Delivery } from './fault-effects.js';

/** Bytes written at a time to a body that is only filler. */
const FILLER_CHUNK_BYTES = 64 * 1024;

/** Sends an answer, or as much of it as `delivery` lets through. `signal` ends it early. */
export async function deliver(
  reply: Reply,
  delivery: Delivery,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const body = Buffer.from(reply.body);
  const half = body.subarray(0, Math.floor(body.length / 2));
  switch (delivery.kind) {
    case 'whole':
      writeHead(reply, body.length, response).end(body);
      return;
    case 'cut-body':
      writeHead(reply, half.length, response).end(half);
      return;
    case 'cut-connection':
      writeHead(reply, body.length, response).write(half, () => response.destroy());
      return;
    case 'reset':
      writeHead(reply, body.length, response).write(half, () => response.socket?.resetAndDestroy());
      return;
    case 'dripped':
      writeHead(reply, body.length, response);
      return pipeline(Readable.from(bytesOf(body, delivery.gapMs, signal)), response, { signal });
    case 'filler':
      response.writeHead(reply.status, reply.headers);
      return pipeline(Readable.from(filler(delivery.bytes)), response, { signal });
  }
}

function writeHead(reply: Reply, contentLength: number, response: ServerResponse): ServerResponse {
  return response.writeHead(reply.status, { ...reply.headers, 'content-length': contentLength });
}

async function* bytesOf(body: Buffer, gapMs: number, signal: AbortSignal): AsyncGenerator<Buffer> {
  for (let index = 0; index < body.length; index += 1) {
    if (index > 0) await pause(gapMs, undefined, { signal });
    yield body.subarray(index, index + 1);
  }
}

/** White space, which a JSON parser takes as a body that may still become valid. */
function* filler(bytes: number): Generator<Buffer> {
  const chunk = Buffer.alloc(FILLER_CHUNK_BYTES, ' ');
  for (let left = bytes; left > 0; left -= chunk.length)
    yield chunk.subarray(0, Math.min(left, chunk.length));
}
