import { createSHA256, createSHA384, createSHA512, type IHasher } from 'hash-wasm';
import type { DigestAlgorithm, Digests } from '../artifacts/digest.js';
import type { HashAnswer, HashRequest } from './hash-protocol.js';

/** Bytes per read, into one buffer that is used again. */
const CHUNK_BYTES = 4 * 1024 * 1024;

/** Bytes between progress messages: reporting and painting every read took a tenth of the time. */
const PROGRESS_BYTES = 32 * 1024 * 1024;

const makers: Readonly<Record<DigestAlgorithm, () => Promise<IHasher>>> = {
  sha256: createSHA256,
  sha384: createSHA384,
  sha512: createSHA512,
};

/**
 * Readers of files in progress. Chromium collects a reader that only a pending `read()` refers to, and the read then
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
  let reported = 0;
  const take = (bytes: Uint8Array): void => {
    for (const { hasher } of hashers) hasher.update(bytes);
    size += bytes.length;
    if (size - reported < PROGRESS_BYTES) return;
    progress(size - reported);
    reported = size;
  };
  try {
    await readBytes(file, take);
  } catch {
    // Chromium reports a network error for all such files.
    throw new Error('it was changed, moved or deleted after it was chosen, or may not be read');
  }
  progress(size - reported);
  if (size !== file.size)
    throw new Error(`it changed while it was being read: ${size} of ${file.size} bytes`);
  return Object.fromEntries(hashers.map(({ name, hasher }) => [name, hasher.digest()]));
}

async function readBytes(file: File, take: (bytes: Uint8Array) => void): Promise<void> {
  const reader = bufferReader(file);
  if (reader === undefined) return readSlices(file, take);
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

function bufferReader(file: File): ReadableStreamBYOBReader | undefined {
  try {
    return file.stream().getReader({ mode: 'byob' });
  } catch {
    return undefined;
  }
}

/** For browsers that cannot read a file stream into a buffer, such as Safari. It is slower and may take more memory. */
async function readSlices(file: File, take: (bytes: Uint8Array) => void): Promise<void> {
  for (let start = 0; start < file.size; start += CHUNK_BYTES)
    take(new Uint8Array(await file.slice(start, start + CHUNK_BYTES).arrayBuffer()));
}
