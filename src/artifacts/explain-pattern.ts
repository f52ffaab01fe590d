import { exists } from '../system/files.js';
import path from 'node:path';
import { filePatterns, matchFiles } from './match-files.js';

/** Where a pattern was searched, and what its author may have meant. */
export interface PatternPlace {
  /** Absolute. */
  readonly root: string;
  readonly workingDirectory: string;
  /** Absolute paths of files that are never artifacts. */
  readonly ownFiles: readonly string[];
  /** Whether the files come from a download rather than a build. */
  readonly isDownload: boolean;
}

/** Patterns that were probably not meant as written, each with a suggestion. */
const mistakes: readonly (readonly [RegExp, string])[] = [
  [/^["'].*["']$/s, 'leave out the quotes: they are part of the pattern'],
  [/^- /, "leave out the '- ': a block of lines is not a YAML list"],
  [/^#/, 'comments are not supported: leave the line out'],
  [/^~/, "'~' is not expanded: write the whole path"],
  [/\{.*,.*\}/s, 'braces are not expanded: write each pattern on a line of its own'],
  [/,/, 'commas do not separate patterns: write each pattern on a line of its own'],
  [/\\/, "write '/' between folders; a backslash escapes the next character"],
];

/**
 * Why a pattern probably matches nothing, and what to do.
 * @returns the hint for the error
 */
export async function explainPattern(text: string, place: PatternPlace): Promise<string> {
  const { root, workingDirectory, ownFiles, isDownload } = place;
  if (ownFiles.includes(path.resolve(workingDirectory, text)))
    return `'${text}' was written by qpher-sign and is never an artifact`;
  const mistake = mistakes.find(([pattern]) => pattern.test(text))?.[1];
  if (mistake !== undefined) return mistake;
  const words = text.split(/\s+/);
  if (words.length > 1 && words.every((word) => /[*?.]/.test(word)))
    return 'write each pattern on a line of its own';
  if (root !== workingDirectory && (await matchesIn(root, text))) {
    const below = path.relative(workingDirectory, path.join(root, text)).replaceAll(path.sep, '/');
    return `patterns are relative to the working directory, not to root: write '${below}'`;
  }
  if (/(?:^|\/)\*$/.test(text) && (await matchesIn(workingDirectory, `${text}*`)))
    return `'${text}' matches only folders: write '${text}*' for the files below them`;
  const folder = path.resolve(workingDirectory, text.replace(/[*?[].*$/s, '').replace(/[^/]*$/, ''));
  if (isDownload) {
    return exists(folder)
      ? 'check the spelling, and name the file as it is called in your folder: a browser may have renamed it'
      : `there is no folder '${folder}': check the spelling and the working directory`;
  }
  return exists(folder)
    ? 'check the spelling and that the build has run; names that begin with a full stop need a pattern that does; a pattern that may match nothing belongs in optional-files'
    : `there is no folder '${folder}': check the working directory and that the build has run`;
}

async function matchesIn(folder: string, text: string): Promise<boolean> {
  try {
    const matched = await matchFiles(filePatterns([text], []), folder);
    return matched.some(({ files }) => files.length > 0);
  } catch {
    return false; // A failure does not matter, because the result only improves a hint.
  }
}
