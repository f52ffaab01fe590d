import path from 'node:path';
import { QpherSignError } from '../errors.js';
import { LOCK_NAME } from '../system/lock.js';
import { FileNames } from './file-names.js';
import type { Glob } from './file-pattern.js';
import { walkFiles, type Visitor } from './walk-files.js';

/** One pattern of `files` or `optional-files`. */
export interface FilePattern {
  readonly text: string;
  /** Whether it may match nothing. */
  readonly optional: boolean;
}

export interface MatchedPattern extends FilePattern {
  /** Absolute paths. */
  readonly files: readonly string[];
  /**
   * Files and folders that wildcards would match without the full stop at the beginning of their names, except the
   * lock.
   */
  readonly hidden: number;
}

/** The patterns of `files` and `optional-files` as one list. Exclusions in either apply to both. */
export function filePatterns(
  files: readonly string[],
  optionalFiles: readonly string[],
): readonly FilePattern[] {
  return [
    ...files.map((text) => ({ text, optional: false })),
    ...optionalFiles.map((text) => ({ text, optional: true })),
  ];
}

/** A pattern and the files found for it so far. */
interface Search {
  readonly pattern: FilePattern;
  readonly glob: Glob;
  /** The same pattern with wildcards that also match names that begin with a full stop. */
  readonly withHidden: Glob;
  readonly files: Set<string>;
  readonly folders: Set<string>;
  readonly hidden: Set<string>;
}

/** State shared by all patterns of a search. */
interface SearchScope {
  readonly workingDirectory: string;
  readonly names: FileNames;
  readonly isExcluded: (file: string) => boolean;
}

/**
 * Finds the files that each pattern matches, relative to `workingDirectory`. An exclusion (`!pattern`) applies to all
 * patterns, before and after it, and to everything below a folder that it names. Excluded folders are not read. A
 * pattern that is also the literal name of a file (`a[1].txt`) matches that file too, and so does an exclusion. Folders
 * are not matched.
 *
 * Wildcards match a leading full stop only if the pattern has one in that place. In exclusions they always match it, so
 * that no file passes that seems to be excluded.
 * @throws QpherSignError `setting-invalid` if a pattern is invalid or all are exclusions, `artifact-is-folder` if a
 * pattern names only a folder, `artifact-unreadable`, `path-invalid`
 */
export async function matchFiles(
  patterns: readonly FilePattern[],
  workingDirectory: string,
): Promise<readonly MatchedPattern[]> {
  const [excluded, included] = splitPatterns(patterns);
  const { parseGlob, searchPaths } = await import('./file-pattern.js');
  const searches = included.map((pattern): Search => ({
    pattern,
    glob: parseGlob(pattern.text, workingDirectory, false),
    withHidden: parseGlob(pattern.text, workingDirectory, true),
    files: new Set(),
    folders: new Set(),
    hidden: new Set(),
  }));
  const isExcluded = exclusion(
    excluded.map((text) => parseGlob(text, workingDirectory, true)),
    excluded.map((text) => path.resolve(workingDirectory, text)),
  );
  const scope: SearchScope = { workingDirectory, names: new FileNames(), isExcluded };
  for (const search of searches) await takeNamed(search, scope);
  const withWildcards = searches.filter(({ glob }) => glob.literal === undefined);
  const texts = withWildcards.map(({ pattern }) => pattern.text);
  for (const start of await searchPaths(texts, workingDirectory)) {
    for (const found of scope.names.locate(start))
      await walk(found, visitorOf(withWildcards, isExcluded), start);
  }
  return searches.map(matchedPattern);
}

function splitPatterns(
  patterns: readonly FilePattern[],
): readonly [excluded: readonly string[], included: readonly FilePattern[]] {
  const isExclusion = ({ text }: FilePattern): boolean => text.startsWith('!');
  const excluded = patterns.filter(isExclusion).map(({ text }) => text.replace(/^!\s*/, ''));
  const included = patterns.filter((pattern) => !isExclusion(pattern));
  if (included.length > 0 || excluded.length === 0) return [excluded, included];
  throw new QpherSignError(
    'setting-invalid',
    'files has only exclusions',
    'add a pattern for what to include',
  );
}

/** Adds the file that a pattern names literally and, if it has no wildcard, the file that it means. */
async function takeNamed({ pattern, glob, files, folders }: Search, scope: SearchScope): Promise<void> {
  const meant = new Set([
    path.resolve(scope.workingDirectory, pattern.text),
    ...(glob.literal === undefined ? [] : [glob.literal]),
  ]);
  const visitor: Visitor = {
    isExcluded: scope.isExcluded,
    isWanted: () => true,
    isWorthListing: () => false,
    take: (file, isFolder) => (isFolder ? folders : files).add(file),
    passOver: () => undefined,
  };
  for (const file of [...meant].flatMap((name) => scope.names.locate(name)))
    await walk(file, visitor, pattern.text);
}

function visitorOf(searches: readonly Search[], isExcluded: (file: string) => boolean): Visitor {
  const matching = (file: string): readonly Search[] => {
    const name = file.normalize('NFC');
    return searches.filter(({ glob }) => glob.matches(name));
  };
  return {
    isExcluded,
    isWanted: (file) => matching(file).length > 0,
    isWorthListing: (folder) => searches.some(({ glob }) => glob.mayMatchBelow(folder.normalize('NFC'))),
    take: (file, isFolder) => {
      for (const { files, folders } of matching(file)) (isFolder ? folders : files).add(file);
    },
    passOver: (file) => {
      const base = path.basename(file);
      if (!base.startsWith('.') || base === LOCK_NAME) return;
      const name = file.normalize('NFC');
      for (const { withHidden, hidden } of searches) if (withHidden.matches(name)) hidden.add(file);
    },
  };
}

async function walk(start: string, visitor: Visitor, pattern: string): Promise<void> {
  try {
    await walkFiles(start, visitor);
  } catch (cause) {
    throw unlistable(pattern, cause);
  }
}

/** Whether an exclusion matches a file or a folder above it. Results for folders are cached. */
function exclusion(globs: readonly Glob[], literals: readonly string[]): (file: string) => boolean {
  if (globs.length === 0) return () => false;
  const names = new Set(literals.map((file) => file.normalize('NFC')));
  const matches = (file: string): boolean => names.has(file) || globs.some((glob) => glob.matches(file));
  const known = new Map<string, boolean>();
  const isFolderExcluded = (folder: string): boolean => {
    const answer = known.get(folder);
    if (answer !== undefined) return answer;
    const above = path.dirname(folder);
    // The separator at the end makes a folder match a pattern for everything below it.
    const isExcluded =
      above !== folder && (isFolderExcluded(above) || matches(folder) || matches(folder + path.sep));
    known.set(folder, isExcluded);
    return isExcluded;
  };
  return (file) => {
    const name = file.normalize('NFC');
    return matches(name) || isFolderExcluded(path.dirname(name));
  };
}

/** A pattern for everything below an empty folder matches nothing, which is not an error by itself. */
const ALL_BELOW = /(^|[/\\])\*\*[/\\]*$/;

function matchedPattern({ pattern, glob, files, folders, hidden }: Search): MatchedPattern {
  if (files.size === 0 && folders.size > 0 && !ALL_BELOW.test(pattern.text)) {
    throw new QpherSignError(
      'artifact-is-folder',
      `'${pattern.text}' ${glob.literal === undefined ? 'matches only folders' : 'is a folder, not a file'}`,
      `for the files in it write '${pattern.text.replace(/[/\\]+$/, '')}/**'`,
    );
  }
  return { ...pattern, files: [...files], hidden: hidden.size };
}

/** For a broken link, an unreadable folder, or a name that is not UTF-8 and cannot be opened. */
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
