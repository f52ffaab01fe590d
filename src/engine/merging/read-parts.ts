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

/** A part that is valid and trusted, and what a report says of it. */
export interface ReadPart extends NamedPart {
  readonly manifest: Manifest;
  readonly facts: MergedPart;
}

/**
 * Reads the parts, each signed by a trusted key, with artifacts that trusted keys vouch for.
 * @throws QpherSignError `part-rejected`, `part-untrusted`, and as reading files does
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
 * A part that was opened, with artifacts that trusted keys vouch for.
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
 * The manifests that the patterns name, absolute, each once; the signature file of one of them is none.
 * @throws QpherSignError `pattern-unmatched`, `setting-conflict` when what the merge writes would replace one of them, and
 * as matching does
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
  // Left out without a word, a part of this name would take its artifacts with it.
  const read = new Set([...matched].flatMap((file) => [file, signaturePath(file)]).map(placeOf));
  const written = layoutPaths(options).find((name) => read.has(placeOf(path.join(root, name))));
  if (written !== undefined) {
    const named = toPosix(path.relative(workingDirectory, path.join(root, written)));
    throw new QpherSignError(
      'setting-conflict',
      `'${written}' is named as a part, or is the signature of one, and is to be written`,
      `if it is of an earlier run, exclude it with '!${named}'; if a job signed it, set part in that job`,
    );
  }
  return [...matched].filter(isPart).sort();
}

/** A file as others with the same place are compared with it: links among its folders are followed. */
function placeOf(file: string): string {
  const folder = path.dirname(file);
  return foldPath(path.join(realPath(folder) ?? folder, path.basename(file)));
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
    return { text, optional: false, files: exists(file) ? [file] : [], hidden: 0 };
  });
}
