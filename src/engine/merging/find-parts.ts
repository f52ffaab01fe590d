import path from 'node:path';
import { filePatterns, matchFiles, type MatchedPattern } from '../../artifacts/match-files.js';
import { QpherSignError } from '../../errors.js';
import { exists } from '../../system/files.js';
import { signedPath } from '../../signatures/signature-path.js';
import type { MergeOptions } from './merge-options.js';

/**
 * The manifests that the patterns name, absolute, each once; the signature file of one of them is none.
 * @throws QpherSignError `pattern-unmatched`, `setting-conflict` when the merged manifest would replace one of them, and as
 * matching does
 */
export async function findParts(
  { files, root, manifest }: MergeOptions,
  workingDirectory: string,
): Promise<readonly string[]> {
  const patterns = await matchParts(files, workingDirectory);
  const matched = new Set(patterns.flatMap((pattern) => pattern.files));
  const isPart = (file: string): boolean => !matched.has(signedPath(file) ?? '');
  const unmatched = patterns.filter((pattern) => !pattern.files.some(isPart));
  if (unmatched.length > 0) {
    throw new QpherSignError(
      'pattern-unmatched',
      `no manifest matches ${unmatched.map(({ text }) => `'${text}'`).join(', ')}`,
      'check the spelling, and that the parts of all jobs have been collected',
    );
  }
  // Left out without a word, a part of this name would take its artifacts with it.
  if (matched.has(path.join(root, manifest))) {
    throw new QpherSignError(
      'setting-conflict',
      `the manifest '${manifest}' is named as a part and as the result`,
      `name another with manifest, or exclude it with '!${manifest}' if it is of an earlier run`,
    );
  }
  return [...matched].filter(isPart).sort();
}

/** A shell gives a thousand names in place of a pattern; plain ones need no search. */
async function matchParts(
  files: readonly string[],
  workingDirectory: string,
): Promise<readonly MatchedPattern[]> {
  const isPlain = (text: string): boolean => !/[*?[\]!\\]/.test(text);
  if (!files.every(isPlain)) return matchFiles(filePatterns(files, []), workingDirectory);
  return files.map((text) => {
    const file = path.resolve(workingDirectory, text);
    return { text, optional: false, files: exists(file) ? [file] : [] };
  });
}
