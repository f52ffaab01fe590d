import path from 'node:path';
import { QpherSignError } from '../../errors.js';
import { type Manifest, manifestKey } from '../../manifest/manifest.js';
import type { NamedPart } from '../../manifest/merge-manifests.js';
import type { MergedPart } from '../../report/results.js';
import { folderFiles } from '../../release/folder-files.js';
import { toPosix } from '../../system/paths.js';
import type { RunContext } from '../context.js';
import { type OpenedManifest, openSigned, type Rejection } from '../../verification/open-list.js';
import { keyText, type Verifier } from '../../verification/verifier.js';
import { filePatterns, type MatchedPattern, matchFiles } from '../../artifacts/match-files.js';
import { exists, realPath } from '../../system/files.js';
import { foldPath } from '../../artifacts/artifact-path.js';
import { layoutPaths } from '../../manifest/layout.js';
import { signaturePath, signedPath } from '../../signatures/signature-path.js';
import type { MergeOptions } from './merge-options.js';

/** A valid, trusted part, with its entry in the report. */
export interface ReadPart extends NamedPart {
  readonly manifest: Manifest;
  readonly facts: MergedPart;
}

/**
 * Reads the parts. Each must be signed by a trusted key, and trusted keys must vouch for its artifacts.
 * @throws QpherSignError `part-rejected`, `part-untrusted`, and errors of reading files
 */
export async function readParts(
  files: readonly string[],
  verifier: Verifier,
  { workingDirectory, hash, progress, signal }: RunContext,
): Promise<readonly ReadPart[]> {
  const parts: ReadPart[] = [];
  for (const file of files) {
    signal.throwIfAborted();
    const name = toPosix(path.relative(workingDirectory, file));
    const beside = folderFiles(path.dirname(file), { hash, signal, own: new Set() });
    const opened = await openSigned('part', path.basename(file), beside, verifier);
    parts.push(trustedPart(name, opened, verifier));
    progress(parts.length, files.length, `read ${name}`);
  }
  return parts;
}

/**
 * Requires that an opened part is trusted and that trusted keys vouch for its artifacts.
 * @throws QpherSignError `part-rejected`, `part-untrusted`
 */
export function trustedPart(name: string, opened: OpenedManifest | Rejection, verifier: Verifier): ReadPart {
  if (opened.kind !== 'opened') {
    throw (opened.kind === 'invalid' ? rejected : untrusted)(name, opened.reason);
  }
  const { manifest } = opened;
  for (const claim of manifest.keys) {
    const key = verifier.find(claim);
    if (key === undefined) throw untrusted(name, `it names ${keyText(claim)}, which is not a trusted key`);
    const problem = verifier.statusProblem(key);
    if (problem !== undefined) {
      throw untrusted(name, `${keyText(claim)}, which vouches for artifacts in it, is ${key.status}`);
    }
  }
  const { key_version, fingerprint } = manifestKey(manifest, manifest.key_version);
  const facts = { path: name, artifacts: manifest.artifacts.length, key_version, fingerprint };
  return { name, manifest, facts };
}

function rejected(name: string, reason: string): QpherSignError {
  return new QpherSignError(
    'part-rejected',
    `the part '${name}' is rejected: ${reason}`,
    'name the parts (qpher-part-NAME.json), each with its .sig beside it, as the job that signed wrote them',
  );
}

function untrusted(name: string, reason: string): QpherSignError {
  return new QpherSignError(
    'part-untrusted',
    `the part '${name}' is not trusted: ${reason}`,
    'parts must be signed with keys of the tenant that api-key belongs to, active or retired, or those of trusted-keys',
  );
}

/**
 * The absolute paths of the manifests that the patterns name, without duplicates and signature files.
 * @throws QpherSignError `pattern-unmatched`, `setting-conflict` if the merge would overwrite one of them, and errors
 * of matching
 */
export async function findParts(options: MergeOptions, workingDirectory: string): Promise<readonly string[]> {
  const { files, root } = options;
  const patterns = await matchParts(files, workingDirectory);
  const matched = new Set(patterns.flatMap((pattern) => pattern.files));
  const isPart = (file: string): boolean => !matched.has(signedPath(file) ?? '');
  const unmatched = patterns.filter((pattern) => !pattern.files.some(isPart));
  if (unmatched.length > 0) {
    throw new QpherSignError(
      'pattern-unmatched',
      `no manifest matches ${unmatched.map(({ text }) => `'${text}'`).join(', ')}`,
      'check the spelling, that each job signs with the setting part, and that the parts of all jobs have been collected',
    );
  }
  // If a part of this name were silently left out, its artifacts would be missing.
  const read = new Set([...matched].flatMap((file) => [file, signaturePath(file)]).map(placeOf));
  const written = layoutPaths(options).find((name) => read.has(placeOf(path.join(root, name))));
  if (written !== undefined) {
    const named = toPosix(path.relative(workingDirectory, path.join(root, written)));
    throw new QpherSignError(
      'setting-conflict',
      `'${written}' would be overwritten, but it is one of the parts to merge, or the signature of one`,
      `if an earlier run wrote it, exclude it with '!${named}'; if a job signed it, set part in that job`,
    );
  }
  return [...matched].filter(isPart).sort();
}

/** The place of a file for comparison: links among its folders are resolved. */
function placeOf(file: string): string {
  const folder = path.dirname(file);
  return foldPath(path.join(realPath(folder) ?? folder, path.basename(file)));
}

/** A shell can pass thousands of names instead of a pattern. Plain names need no search. */
async function matchParts(
  files: readonly string[],
  workingDirectory: string,
): Promise<readonly MatchedPattern[]> {
  const isPlain = (text: string): boolean => !/[*?[\]!\\]/.test(text);
  if (!files.every(isPlain)) return matchFiles(filePatterns(files, []), workingDirectory);
  return files.map((text) => {
    const file = path.resolve(workingDirectory, text);
    return { text, optional: false, files: exists(file) ? [file] : [], hidden: 0 };
  });
}
