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
  const reader = file.stream().getReader({ mode: 'byob' });
  let buffer = new ArrayBuffer(CHUNK_BYTES);
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read(new Uint8Array(buffer));
    if (done) break;
    for (const { hasher } of hashers) hasher.update(value);
    size += value.length;
    buffer = value.buffer;
    progress(value.length);
  }
  if (size !== file.size) throw new Error(`it changed while it was read: ${size} of ${file.size} bytes`);
  return Object.fromEntries(hashers.map(({ name, hasher }) => [name, hasher.digest()]));
}
