import { parseArtifactPath } from '../artifacts/artifact-path.js';
import { digestAlgorithms, digestBytes, type DigestAlgorithm, type Digests } from '../artifacts/digest.js';
import { QpherSignError } from '../errors.js';

/**
 * One line in GNU form (`HEX  name`, with `*` for binary mode) or BSD form (`SHA512 (name) = HEX`). coreutils write
 * both, after a backslash if the name contains a backslash, a line feed or a carriage return, each written with a
 * backslash. No artifact has such a name, so the name is refused as it is written.
 */
const gnuLine = /^\\?(?<hex>[0-9a-f]+) [ *](?<name>.+)$/i;
const bsdLine = /^\\?(?<algorithm>[A-Z][A-Z0-9/-]*) \((?<name>.+)\) = (?<hex>[0-9a-f]+)$/i;

/**
 * Parses the digests in a checksum file, by path. A line in BSD form with another algorithm lists a file without a
 * digest. In GNU form, the length of the digest identifies the algorithm.
 * @param file used in messages
 * @throws QpherSignError `checksums-invalid`, `path-invalid`, with the line number if one line is wrong
 */
export function parseChecksums(bytes: Uint8Array, file: string): ReadonlyMap<string, Digests> {
  const listed = new Map<string, Digests>();
  const lines = decode(bytes, file).split(/\r?\n/);
  for (const [index, text] of lines.entries()) {
    if (text === '') continue;
    const at = `line ${index + 1} of '${file}'`;
    const { path, digests } = parseLine(text, at);
    listed.set(path, mergeDigests(path, listed.get(path) ?? {}, digests, at));
  }
  if (listed.size > 0) return listed;
  throw invalid(`'${file}' lists no files`, 'name a checksum file, such as one that `sha512sum` wrote');
}

/**
 * Combines digests of one file, which must not contradict each other.
 * @param at used in messages
 * @throws QpherSignError `checksums-invalid`
 */
export function mergeDigests(path: string, known: Digests, added: Digests, at: string): Digests {
  const different = digestAlgorithms.find(
    (name) => known[name] !== undefined && added[name] !== undefined && known[name] !== added[name],
  );
  if (different === undefined) return { ...known, ...added };
  throw invalid(
    `${at} gives a different ${different} digest for '${path}' than an earlier line`,
    'create the checksum file again from the files of this release',
  );
}

function parseLine(text: string, at: string): { readonly path: string; readonly digests: Digests } {
  const groups = (bsdLine.exec(text) ?? gnuLine.exec(text))?.groups;
  if (groups === undefined) {
    throw invalid(
      `${at} is not a checksum: '${text.slice(0, 80)}'`,
      "write lines such as 'HEX  name' (sha512sum) or 'SHA512 (name) = HEX' (sha512sum --tag)",
    );
  }
  const { algorithm, hex = '', name = '' } = groups;
  const path = parsePath(name, at);
  const digest = hex.toLowerCase();
  if (algorithm === undefined) return { path, digests: { [algorithmOfLength(hex.length, at)]: digest } };
  const known = digestAlgorithms.find((one) => one === algorithm.toLowerCase().replace(/^sha2?-/, 'sha'));
  if (known === undefined) return { path, digests: {} };
  if (hex.length !== 2 * digestBytes[known]) throw wrongLength(hex.length, at);
  return { path, digests: { [known]: digest } };
}

/** `find` prints names that begin with `./`. */
function parsePath(name: string, at: string): string {
  try {
    return parseArtifactPath(name.normalize('NFC').replace(/^(?:\.\/+)+/, ''));
  } catch (error) {
    if (error instanceof QpherSignError)
      throw new QpherSignError(error.code, `${at}: ${error.message}`, error.hint);
    throw error;
  }
}

function algorithmOfLength(length: number, at: string): DigestAlgorithm {
  const found = digestAlgorithms.find((name) => 2 * digestBytes[name] === length);
  if (found === undefined) throw wrongLength(length, at);
  return found;
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes); // This drops a byte order mark.
  } catch (cause) {
    throw invalid(
      `'${file}' is not UTF-8 text`,
      'write it as UTF-8: older versions of PowerShell write UTF-16 without -Encoding utf8',
      cause,
    );
  }
}

function wrongLength(length: number, at: string): QpherSignError {
  return invalid(
    `${at} has a digest of ${length} hexadecimal digits`,
    'digests have 128 (SHA-512), 96 (SHA-384) or 64 (SHA-256) hexadecimal digits',
  );
}

function invalid(message: string, hint: string, cause?: unknown): QpherSignError {
  return new QpherSignError('checksums-invalid', message, hint, { cause });
}
