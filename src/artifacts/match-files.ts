import path from 'node:path';
import { QpherSignError } from '../errors.js';
import { exists } from '../system/files.js';
import { LOCK_NAME } from '../system/lock-name.js';

/** One pattern of `files` or `optional-files`. */
export interface FilePattern {
  readonly text: string;
  /** Whether it may match nothing. */
  readonly optional: boolean;
}

export interface MatchedPattern extends FilePattern {
  /** Absolute paths, in the order of the file system. */
  readonly files: readonly string[];
}

/** The patterns of `files` and of `optional-files` as one list; exclusions of either apply to both. */
export function filePatterns(
  files: readonly string[],
  optionalFiles: readonly string[],
): readonly FilePattern[] {
  return [
    ...files.map((text) => ({ text, optional: false })),
    ...optionalFiles.map((text) => ({ text, optional: true })),
  ];
}

/**
 * Whether there is, on the way to a file, a name that nobody means by `**`: git's files, locks, and what a killed run left.
 * Asked of what was found, and no pattern beside the others: the glob library would try it on each file.
 */
function isNeverMeant(file: string): boolean {
  const names = file.toLowerCase().split(path.sep);
  return names.some(
    (name) => name === '.git' || name === LOCK_NAME || (name.startsWith('.qpher-') && name.endsWith('.tmp')),
  );
}

/**
 * The files that each pattern matches, relative to `workingDirectory`. An exclusion (`!pattern`) applies to every
 * pattern, wherever it stands, and to all below a folder it names. A pattern that is also the literal name of a file
 * (`a[1].txt`) matches that file too, and so does an exclusion. Folders are not matched.
 * @throws QpherSignError `setting-invalid` when there are only exclusions, `artifact-is-folder` when a pattern names
 * a folder and no file, `artifact-unreadable`, `path-invalid`
 */
export async function matchFiles(
  patterns: readonly FilePattern[],
  workingDirectory: string,
): Promise<readonly MatchedPattern[]> {
  const excluded = patterns
    .filter(({ text }) => text.startsWith('!'))
    .map(({ text }) => text.replace(/^!\s*/, ''));
  const included = patterns.filter(({ text }) => !text.startsWith('!'));
  if (included.length === 0 && excluded.length > 0) {
    throw new QpherSignError(
      'setting-invalid',
      'files has only exclusions',
      'add a pattern for what to include',
    );
  }
  const exclusions = excluded.flatMap((pattern) => [
    absolutePattern(pattern, workingDirectory),
    escapeGlob(path.resolve(workingDirectory, pattern)),
  ]);
  const matched: MatchedPattern[] = [];
  for (const pattern of included) {
    matched.push({ ...pattern, files: await matchOne(pattern, exclusions, workingDirectory) });
  }
  return matched;
}

/** A pattern for all below a folder matches the folder itself as well, which nobody means by it. */
const ALL_BELOW = /(^|[/\\])\*\*[/\\]*$/;

async function matchOne(
  pattern: FilePattern,
  exclusions: readonly string[],
  workingDirectory: string,
): Promise<readonly string[]> {
  const literal = path.resolve(workingDirectory, pattern.text);
  const lines = [
    absolutePattern(pattern.text, workingDirectory),
    ...(exists(literal) ? [escapeGlob(literal)] : []),
    ...exclusions.flatMap((exclusion) => [`!${exclusion}`, `!${exclusion}${path.sep}**`]),
  ];
  const search = async (matchDirectories: boolean): Promise<string[]> => {
    // Loaded when needed: it brings an HTTP stack, and verifying a whole release needs neither.
    const { create } = await import('@actions/glob');
    const globber = await create(lines.join('\n'), {
      implicitDescendants: false,
      matchDirectories,
      omitBrokenSymbolicLinks: false,
    });
    const found = await globber.glob().catch((cause: unknown) => {
      throw unlistable(pattern.text, cause);
    });
    return found.filter((file) => !isNeverMeant(file));
  };
  const files = await search(false);
  if (files.length === 0 && !ALL_BELOW.test(pattern.text) && (await search(true)).length > 0) {
    throw new QpherSignError(
      'artifact-is-folder',
      `'${pattern.text}' is a folder, not a file`,
      `for the files in it write '${pattern.text.replace(/[/\\]+$/, '')}/**'`,
    );
  }
  return files;
}

/** A link that leads nowhere, a folder that may not be read, or a name whose bytes are no UTF-8 and that cannot be opened. */
function unlistable(pattern: string, cause: unknown): QpherSignError {
  const why = cause instanceof Error ? cause.message : String(cause);
  if (why.includes('\uFFFD')) {
    return new QpherSignError(
      'path-invalid',
      `among the files of '${pattern}' is a name that is not valid Unicode: ${why}`,
      'rename the file, or exclude its folder with !',
      { cause },
    );
  }
  return new QpherSignError(
    'artifact-unreadable',
    `the files of '${pattern}' cannot be listed: ${why}`,
    'check the permissions of the folders and where symbolic links lead, or exclude them with !',
    { cause },
  );
}

/** Without its last separator, which would ask for a folder. */
function absolutePattern(pattern: string, workingDirectory: string): string {
  const absolute = path.isAbsolute(pattern)
    ? path.normalize(pattern)
    : path.join(escapeGlob(workingDirectory), pattern);
  return absolute.replace(/(?<=.)[/\\]+$/, '');
}

/** Brackets around a special character take its meaning away, on every system; `\\` is one where it separates nothing. */
function escapeGlob(file: string): string {
  const escaped = path.sep === '/' ? file.replaceAll('\\', '\\\\') : file;
  return escaped.replace(/[*?[]/g, '[$&]');
}
