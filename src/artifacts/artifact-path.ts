import { QpherSignError } from '../errors.js';

/** Maximum length of a path in a manifest, in UTF-8 bytes. */
export const MAX_PATH_BYTES = 4096;

/** Maximum length of a wrong path in an error, in characters. */
const SHOWN_CHARACTERS = 200;

/**
 * Parses a path as it appears in manifests: relative, with `/` between segments, in Unicode NFC, safe to join to any
 * folder, and with one meaning on Linux, macOS and Windows. The rules belong to `qpher-sign/manifest/v1` and never
 * change within it.
 * @returns `text`, unchanged
 * @throws QpherSignError `path-invalid`
 */
export function parseArtifactPath(text: string): string {
  const problem = problemOf(text);
  if (problem === undefined) return text;
  throw new QpherSignError(
    'path-invalid',
    `the path ${JSON.stringify(text.slice(0, SHOWN_CHARACTERS))} ${problem}`,
    'rename the file, or put it into an archive and sign that: a path in a manifest must mean the same on every system',
  );
}

function problemOf(text: string): string | undefined {
  if (text === '') return 'is empty';
  // A file name that is not valid UTF-8 reaches JavaScript with U+FFFD in place of its bytes and could not be opened
  // again.
  if (!text.isWellFormed() || text.includes('\uFFFD')) return 'is not valid Unicode';
  if (new TextEncoder().encode(text).length > MAX_PATH_BYTES) return `has more than ${MAX_PATH_BYTES} bytes`;
  if (/\p{Cc}/u.test(text)) return 'has a control character';
  if (text.includes('\\')) return 'has a backslash';
  const [forbidden] = /[<>:"|?*]/.exec(text) ?? [];
  if (forbidden !== undefined) return `has the character ${forbidden}, which Windows does not allow in names`;
  if (text.startsWith('/')) return 'is absolute';
  if (text.normalize('NFC') !== text) return 'is not in Unicode NFC';
  for (const segment of text.split('/')) {
    const problem = problemOfSegment(segment);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Names that Windows opens as devices, with or without an extension: `nul`, `Aux.txt`, `com¹ .log`. */
const WINDOWS_DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)/i;

/**
 * Code points that HFS+ ignores in names, so that `.g\u200Cit` means `.git` there (`next_hfs_char` in utf8.c of Git).
 */
const IGNORED_BY_HFS = /[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/g;

/**
 * The folder of a Git repository, whose hooks are run, and its short name on NTFS (`is_ntfs_dotgit` in path.c of Git).
 */
const REPOSITORY_NAMES: readonly string[] = ['.git', 'git~1'];

function problemOfSegment(segment: string): string | undefined {
  if (segment === '') return 'has an empty segment';
  if (segment === '.' || segment === '..') return "has a segment '.' or '..'";
  if (/[. ]$/.test(segment))
    return 'has a segment that ends in a full stop or a space, which Windows leaves out';
  if (WINDOWS_DEVICE.test(segment)) return `has the segment '${segment}', which is a device on Windows`;
  if (REPOSITORY_NAMES.includes(foldPath(segment.replace(IGNORED_BY_HFS, ''))))
    return `has the segment '${segment}', which stands for the folder .git of a repository`;
  return undefined;
}

/**
 * Compares two paths by their UTF-8 bytes, which is the order of artifacts everywhere. UTF-8 sorts by code points.
 * UTF-16 code units do too, except surrogates, which stand for the highest code points. No byte arrays are made,
 * because a sort compares each path many times and the garbage would raise the peak of memory.
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

/** Whether paths are sorted in that order without duplicates. */
export function areOrdered(paths: readonly string[]): boolean {
  return paths.every((path, index) => index === 0 || comparePaths(paths[index - 1] ?? '', path) < 0);
}

/**
 * Refuses paths that cannot coexist in one folder on every system: two that are the same name if case or Unicode form
 * is ignored, and one that is a folder of another.
 * @param layout other files in the folder, such as signature files and the manifest
 * @throws QpherSignError `path-clash` with the first two that clash
 */
export function refuseClashes(paths: Iterable<string>, layout: Iterable<string> = []): void {
  const seen = new Map<string, string>();
  for (const names of [paths, layout]) {
    for (const path of names) {
      const folded = foldPath(path);
      const other = seen.get(folded);
      if (other !== undefined)
        throw clash(other, path, 'are the same name if case and Unicode form are ignored');
      seen.set(folded, path);
    }
  }
  for (const [folded, path] of seen) {
    for (let at = folded.indexOf('/'); at !== -1; at = folded.indexOf('/', at + 1)) {
      const other = seen.get(folded.slice(0, at));
      if (other !== undefined)
        throw clash(other, path, 'cannot both exist: the first is a folder of the second');
    }
  }
}

function clash(one: string, other: string, why: string): QpherSignError {
  return new QpherSignError(
    'path-clash',
    one === other ? `'${one}' would be two files of the release` : `'${one}' and '${other}' ${why}`,
    'rename one of them, or leave it out',
  );
}

/**
 * The form of a path that is compared: two paths that fold to the same text are one name. Lower case is applied again
 * after upper case, so that letters with several forms in either case fold together (ß and ẞ, s and ſ).
 */
export function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
}
