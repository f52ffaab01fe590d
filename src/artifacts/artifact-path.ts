import { QpherSignError } from '../errors.js';

/** UTF-8 bytes of the longest path in a manifest. */
export const MAX_PATH_BYTES = 4096;

/**
 * A path as manifests have it: relative, `/` between segments, Unicode NFC, safe to join to any folder.
 * @returns `text`, unchanged
 * @throws QpherSignError `path-invalid`
 */
export function parseArtifactPath(text: string): string {
  const problem = problemOf(text);
  if (problem === undefined) return text;
  throw new QpherSignError(
    'path-invalid',
    `the path ${JSON.stringify(text.slice(0, 200))} ${problem}`,
    'rename the file: a path in a manifest must mean the same on every system',
  );
}

function problemOf(text: string): string | undefined {
  if (text === '') return 'is empty';
  // An invalid UTF-8 file name reaches JavaScript with U+FFFD in place of its bytes and could not be opened again.
  if (!text.isWellFormed() || text.includes('\uFFFD')) return 'is not valid Unicode';
  if (Buffer.byteLength(text) > MAX_PATH_BYTES) return `has more than ${MAX_PATH_BYTES} bytes`;
  if (/\p{Cc}/u.test(text)) return 'has a control character';
  if (text.includes('\\')) return 'has a backslash';
  if (/^[A-Za-z]:/.test(text)) return 'starts with a drive letter';
  if (text.startsWith('/')) return 'is absolute';
  const segments = text.split('/');
  if (segments.includes('')) return 'has an empty segment';
  if (segments.includes('.') || segments.includes('..')) return "has a segment '.' or '..'";
  if (text.normalize('NFC') !== text) return 'is not in Unicode NFC';
  return undefined;
}

/**
 * Order of artifacts everywhere: by the bytes of their paths. UTF-8 orders them by code points, and so do the code units
 * that strings have, but for surrogates, which stand for the highest code points. No bytes are made for it: a sort compares
 * each path many times, and what that leaves behind counts in the peak of memory.
 */
export function comparePaths(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const one = left.charCodeAt(index);
    const other = right.charCodeAt(index);
    if (one !== other) return Number(isSurrogate(one)) - Number(isSurrogate(other)) || one - other;
  }
  return left.length - right.length;
}

function isSurrogate(codeUnit: number): boolean {
  return codeUnit >= 0xd800 && codeUnit <= 0xdfff;
}

/** Whether paths are in that order, each once. */
export function areOrdered(paths: readonly string[]): boolean {
  return paths.every((path, index) => index === 0 || comparePaths(paths[index - 1] ?? '', path) < 0);
}

/**
 * Refuses paths that are the same name on a file system that ignores case or Unicode form.
 * @throws QpherSignError `path-clash` with the first two that clash
 */
export function refuseClashes(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const folded = foldPath(path);
    const other = seen.get(folded);
    if (other !== undefined) {
      throw new QpherSignError(
        'path-clash',
        `'${other}' and '${path}' are the same name where case or Unicode form is ignored`,
        'rename one of them, or leave it out',
      );
    }
    seen.set(folded, path);
  }
}

/** A path as file systems compare it that ignore case and Unicode form. Lower, upper and lower case again, so that letters with several forms in either case (ß and ẞ, s and ſ) fold together. */
export function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
}
