import path from 'node:path';
import { Minimatch } from 'minimatch';
import { QpherSignError } from '../errors.js';

/** A glob pattern made absolute. It matches paths in Unicode NFC. */
export interface Glob {
  /** The path that it names, if it has no wildcard. */
  readonly literal: string | undefined;
  readonly matches: (file: string) => boolean;
  /** Whether it can match anything below a folder. */
  readonly mayMatchBelow: (folder: string) => boolean;
}

/** The syntax of `@actions/glob`, which sets the same options, except that its `dot` is always true. */
const SYNTAX = {
  nobrace: true,
  nocase: process.platform === 'win32',
  nocomment: true,
  noext: true,
  nonegate: true,
} as const;

/**
 * @param pattern relative to `workingDirectory`, or absolute
 * @param dot whether wildcards match names that begin with a full stop
 */
export function parseGlob(pattern: string, workingDirectory: string, dot: boolean): Glob {
  const text = absolutePattern(pattern, workingDirectory).normalize('NFC');
  const matcher = new Minimatch(path.sep === '/' ? text : text.replaceAll(path.sep, '/'), { ...SYNTAX, dot });
  const [segments = []] = matcher.set;
  const isLiteral = segments.every((segment) => typeof segment === 'string');
  return {
    literal: isLiteral ? path.normalize(segments.join('/')) : undefined,
    matches: (file) => matcher.match(file),
    mayMatchBelow: (folder) => matcher.match(folder, true),
  };
}

/**
 * The paths where the search for patterns starts: the part of each before its first wildcard, without paths below
 * another.
 * @throws QpherSignError `setting-invalid` for a pattern that names no place
 */
export async function searchPaths(
  patterns: readonly string[],
  workingDirectory: string,
): Promise<readonly string[]> {
  if (patterns.length === 0) return [];
  // Loaded on demand: it brings an HTTP stack, and plain names need no search.
  const { create } = await import('@actions/glob');
  // The glob library reads one pattern per line, so a line break within a pattern becomes `?`. At worst, the search
  // starts higher up.
  const lines = patterns.map((pattern) =>
    absolutePattern(pattern, workingDirectory).replaceAll(/[\r\n]/g, '?'),
  );
  try {
    return (await create(lines.join('\n'))).getSearchPaths();
  } catch (cause) {
    throw new QpherSignError(
      'setting-invalid',
      `a pattern is not valid: ${cause instanceof Error ? cause.message : String(cause)}`,
      'write it relative to the working directory, such as dist/*.zip',
      { cause },
    );
  }
}

/** The trailing separator is removed, because it would only match a folder. */
function absolutePattern(pattern: string, workingDirectory: string): string {
  const absolute = path.isAbsolute(pattern)
    ? path.normalize(pattern)
    : path.join(escapeGlob(workingDirectory), pattern);
  return absolute.replace(/(?<=.)[/\\]+$/, '');
}

/** Brackets around a special character make it literal on every system. `\\` is special where it is not a separator. */
function escapeGlob(file: string): string {
  const escaped = path.sep === '/' ? file.replaceAll('\\', '\\\\') : file;
  return escaped.replace(/[*?[]/g, '[$&]');
}
