import { createSHA256, createSHA384, createSHA512, type IHasher } from 'hash-wasm';
import type { DigestAlgorithm, Digests } from '../artifacts/digest.js';
import type { HashAnswer, HashRequest } from './hash-protocol.js';

/** Bytes that are read at once, into one buffer that is used again. */
const CHUNK_BYTES = 4 * 1024 * 1024;

const makers: Readonly<Record<DigestAlgorithm, () => Promise<IHasher>>> = {
  sha256: createSHA256,
  sha384: createSHA384,
  sha512: createSHA512,
};

/**
 * Readers whose files are being read. Chromium collects a reader that only a pending `read()` refers to, and the read then
 * never ends.
 */
const reading = new Set<ReadableStreamBYOBReader>();

const answer = (message: HashAnswer): void => {
  self.postMessage(message);
};

self.addEventListener('message', (event: MessageEvent<HashRequest>) => {
  const { id, file, algorithms } = event.data;
  hash(file, algorithms, (bytes) => {
    answer({ id, kind: 'progress', bytes });
  }).then(
    (digests) => {
      answer({ id, kind: 'digests', digests });
    },
    (error: unknown) => {
      answer({ id, kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    },
  );
});

async function hash(
  file: File,
  algorithms: readonly DigestAlgorithm[],
  progress: (bytes: number) => void,
): Promise<Digests> {
  const hashers = await Promise.all(
    algorithms.map(async (name) => ({ name, hasher: (await makers[name]()).init() })),
  );
  let size = 0;
  await readBytes(file, (bytes) => {
    for (const { hasher } of hashers) hasher.update(bytes);
    size += bytes.length;
    progress(bytes.length);
  });
  if (size !== file.size) throw new Error(`it changed while it was read: ${size} of ${file.size} bytes`);
  return Object.fromEntries(hashers.map(({ name, hasher }) => [name, hasher.digest()]));
}

async function readBytes(file: File, take: (bytes: Uint8Array) => void): Promise<void> {
  const reader = file.stream().getReader({ mode: 'byob' });
  reading.add(reader);
  try {
    let buffer = new ArrayBuffer(CHUNK_BYTES);
    for (;;) {
      const { done, value } = await reader.read(new Uint8Array(buffer));
      if (done) return;
      take(value);
      buffer = value.buffer;
    }
  } finally {
    reading.delete(reader);
  }
}
