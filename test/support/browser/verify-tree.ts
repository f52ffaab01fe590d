import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import type { DigestAlgorithm } from '../../../src/artifacts/digest.js';
import { formatHex } from '../../../src/bytes.js';
import { QpherSignError } from '../../../src/errors.js';
import { verifyGiven } from '../../../src/page/verify-given.js';
import { verifySignature } from '../../../src/signatures/verify-signature.js';
import type { ReleaseFile } from '../../../src/verification/release-store.js';
import type { ReleaseVerdict } from '../../../src/verification/verdicts.js';
import type { ExpectedSource } from '../../../src/verification/verification-options.js';

/** A file in memory. Without bytes it cannot be read. */
export interface TreeFile {
  readonly size: number;
  readonly bytes: Uint8Array | undefined;
}

/** What the command line gets as arguments. */
export interface TreeRequest {
  readonly files: Readonly<Record<string, TreeFile>>;
  readonly keyFiles: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly manifest: string;
  readonly named: readonly string[] | undefined;
  readonly expected: ExpectedSource;
  readonly pins: readonly string[];
  readonly strict: boolean;
  readonly allowMissing: boolean;
  readonly allowRetired: boolean;
}

const hashes = { sha256, sha384, sha512 };

const digest = (bytes: Uint8Array, algorithm: DigestAlgorithm): string => formatHex(hashes[algorithm](bytes));

/** Verifies files in memory with only what a browser has. Returns the result or the code of the error. */
export async function verifyTree(request: TreeRequest): Promise<ReleaseVerdict | { readonly error: string }> {
  try {
    return await verify(request);
  } catch (error) {
    if (error instanceof QpherSignError) return { error: error.code };
    throw error;
  }
}

async function verify({ files, ...request }: TreeRequest): Promise<ReleaseVerdict> {
  const sha512Of = (bytes: Uint8Array): string => digest(bytes, 'sha512');
  const run = { concurrency: 1, signal: new AbortController().signal, progress: () => undefined };
  const given = { ...request, files: Object.entries(files).map(([path, file]) => inMemory(path, file)) };
  return (await verifyGiven(given, { verify: verifySignature, sha512: sha512Of }, run)).verdict;
}

/** A file of a release in memory. */
export function inMemory(id: string, file: TreeFile): ReleaseFile {
  const bytes = (maxBytes = Infinity): Uint8Array => {
    if (file.bytes !== undefined && file.size <= maxBytes) return file.bytes;
    throw new QpherSignError('file-unreadable', `'${id}' cannot be read`, '');
  };
  return {
    path: id.normalize('NFC'),
    name: id.slice(id.lastIndexOf('/') + 1),
    id,
    size: () => file.size,
    read: async (maxBytes) => Promise.resolve(bytes(maxBytes)),
    digests: async (algorithms) =>
      Promise.resolve(Object.fromEntries(algorithms.map((name) => [name, digest(bytes(), name)]))),
  };
}
