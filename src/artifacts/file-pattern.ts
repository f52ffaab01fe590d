import path from 'node:path';
import { Minimatch } from 'minimatch';
import { QpherSignError } from '../errors.js';

/** A glob pattern of one line, made absolute. It matches paths in Unicode NFC. */
export interface Glob {
  /** The path that it names where it has no wildcard. */
  readonly literal: string | undefined;
  readonly matches: (file: string) => boolean;
  /** Whether it may match something below a folder. */
  readonly mayMatchBelow: (folder: string) => boolean;
}

/** The syntax of `@actions/glob`, which sets these options too; there, `dot` is always true. */
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
 * The paths that the search for patterns starts from: of each what comes before its first wildcard, without those below another.
 * @throws QpherSignError `setting-invalid` for a pattern that names no place
 */
export async function searchPaths(
  patterns: readonly string[],
  workingDirectory: string,
): Promise<readonly string[]> {
  if (patterns.length === 0) return [];
  // Loaded when needed: it brings an HTTP stack, and plain names need no search.
  const { create } = await import('@actions/glob');
  // One pattern a line, so that a line break in one, which comes after a wildcard or before it, must be something else.
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
