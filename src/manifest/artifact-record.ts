import { digestAlgorithms, digestBytes, type DigestAlgorithm } from '../artifacts/digest.js';
import { signaturePath } from '../signatures/signature-path.js';
import type { ManifestArtifact } from './manifest.js';

/** An artifact and the number of the manifest that lists it. */
export interface ListedArtifact {
  readonly artifact: ManifestArtifact;
  readonly part: number;
}

/** Bytes of the length before a text. */
const LENGTH_BYTES = 4;

/** The length of a text that is null. */
const NULL_LENGTH = 0xffffffff;

/** Bytes of part, size and key version, each a double. */
const NUMBERS_BYTES = 3 * 8;

/** Bytes of the record of an artifact. */
export function recordBytes({ path, digests, signature }: ManifestArtifact): number {
  let bytes = NUMBERS_BYTES;
  for (const text of [path, signature.request_id, signature.signed_at]) {
    bytes += LENGTH_BYTES + Buffer.byteLength(text ?? '');
  }
  for (const algorithm of digestAlgorithms) {
    bytes += 1 + (digests[algorithm] === undefined ? 0 : digestBytes[algorithm]);
  }
  return bytes;
}

/**
 * Writes the record of an artifact: its path; part, size and key version; for each digest algorithm 1 and the digest, or 0;
 * `request_id` and `signed_at`. A text is its length and its UTF-8 bytes.
 */
export function writeRecord(block: Buffer, start: number, { artifact, part }: ListedArtifact): void {
  const { path, size, digests, signature } = artifact;
  let at = writeText(block, start, path);
  at = block.writeDoubleLE(part, at);
  at = block.writeDoubleLE(size, at);
  at = block.writeDoubleLE(signature.key_version, at);
  for (const algorithm of digestAlgorithms) {
    const digest = digests[algorithm];
    at = block.writeUInt8(digest === undefined ? 0 : 1, at);
    if (digest !== undefined) at += block.write(digest, at, 'hex');
  }
  at = writeText(block, at, signature.request_id);
  writeText(block, at, signature.signed_at);
}

export function readRecord(block: Buffer, start: number): ListedArtifact {
  const reader = new RecordReader(block, start);
  const path = reader.text() ?? '';
  const part = reader.number();
  const size = reader.number();
  const keyVersion = reader.number();
  const digests: Partial<Record<DigestAlgorithm, string>> = {};
  for (const algorithm of digestAlgorithms) {
    const digest = reader.digest(digestBytes[algorithm]);
    if (digest !== undefined) digests[algorithm] = digest;
  }
  const signature = {
    path: signaturePath(path),
    key_version: keyVersion,
    request_id: reader.text(),
    signed_at: reader.text(),
  };
  return { artifact: { path, size, digests, signature }, part };
}

/** The path alone. */
export function recordPath(block: Buffer, start: number): string {
  const from = start + LENGTH_BYTES;
  return block.toString('utf8', from, from + block.readUInt32LE(start));
}

/** The order of the paths' bytes, as `Buffer.compare` gives it; nothing is made for it, as it is asked for very often. */
export function compareRecordPaths(
  left: Buffer,
  leftStart: number,
  right: Buffer,
  rightStart: number,
): number {
  const leftEnd = leftStart + LENGTH_BYTES + left.readUInt32LE(leftStart);
  const rightEnd = rightStart + LENGTH_BYTES + right.readUInt32LE(rightStart);
  return left.compare(right, rightStart + LENGTH_BYTES, rightEnd, leftStart + LENGTH_BYTES, leftEnd);
}

function writeText(block: Buffer, at: number, text: string | null): number {
  if (text === null) return block.writeUInt32LE(NULL_LENGTH, at);
  const bytes = block.write(text, at + LENGTH_BYTES);
  return block.writeUInt32LE(bytes, at) + bytes;
}

/** Takes the fields of a record one after the other. */
class RecordReader {
  readonly #block: Buffer;
  #at: number;

  constructor(block: Buffer, start: number) {
    this.#block = block;
    this.#at = start;
  }

  text(): string | null {
    const length = this.#block.readUInt32LE(this.#take(LENGTH_BYTES));
    return length === NULL_LENGTH ? null : this.#block.toString('utf8', this.#take(length), this.#at);
  }

  number(): number {
    return this.#block.readDoubleLE(this.#take(8));
  }

  digest(bytes: number): string | undefined {
    const isThere = this.#block.readUInt8(this.#take(1)) === 1;
    return isThere ? this.#block.toString('hex', this.#take(bytes), this.#at) : undefined;
  }

  #take(bytes: number): number {
    const start = this.#at;
    this.#at += bytes;
    return start;
  }
}
