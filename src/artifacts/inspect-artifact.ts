import { closeSync, readSync } from 'node:fs';
import { openRegularFile, readBounded, type OpenedFile } from '../system/files.js';
import { QpherSignError } from '../errors.js';
import { isEnvelope } from '../signatures/dsse.js';

/** Documents larger than this are not read as qpher-sign's own, by any part of it. */
export const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

/** Bytes that tell whether a file may be a JSON object. */
const PEEK_BYTES = 4096;

/** Every document of qpher-sign names its kind in `type` with this at the start. */
const DOCUMENT_TYPE = 'qpher-sign/';

/**
 * The size of a file in bytes, once it is known that it can be signed: a regular file, readable, and no document of
 * qpher-sign, whose `.sig` could be passed off as that of a manifest, nor an attestation, which is made after the artifacts.
 * @throws QpherSignError `artifact-unreadable`, `artifact-reserved`
 */
export function inspectArtifact(file: string, name: string): number {
  const { descriptor, stats } = openArtifact(file, name);
  try {
    const size = Number(stats.size);
    if (size <= MAX_DOCUMENT_BYTES && mayBeObject(descriptor) && isDocument(file)) {
      throw new QpherSignError(
        'artifact-reserved',
        `'${name}' is a document of qpher-sign itself`,
        'leave it out with a pattern like !qpher-*.json*',
      );
    }
    return size;
  } finally {
    closeSync(descriptor);
  }
}

function openArtifact(file: string, name: string): OpenedFile {
  try {
    return openRegularFile(file);
  } catch (cause) {
    if (!(cause instanceof QpherSignError)) throw cause;
    throw new QpherSignError(
      'artifact-unreadable',
      `'${name}' cannot be signed: ${cause.message}`,
      cause.hint,
      { cause },
    );
  }
}

/** What is read into to that end, again and again. */
let peek: Buffer | undefined;

function mayBeObject(descriptor: number): boolean {
  peek ??= Buffer.allocUnsafe(PEEK_BYTES);
  const bytesRead = readSync(descriptor, peek, 0, PEEK_BYTES, 0);
  return /^[ \t\r\n]*(\{|$)/.test(peek.toString('latin1', 0, bytesRead));
}

function isDocument(file: string): boolean {
  const bytes = readBounded(file, MAX_DOCUMENT_BYTES);
  if (isEnvelope(bytes)) return true;
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    value.type.startsWith(DOCUMENT_TYPE)
  );
}
