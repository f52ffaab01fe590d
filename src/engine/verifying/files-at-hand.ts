import { promises as fs } from 'node:fs';
import path from 'node:path';
import { filePatterns, matchFiles } from '../../artifacts/match-files.js';
import { QpherSignError, systemErrorCode } from '../../errors.js';
import { attestationPath, isAttestationPath } from '../../manifest/attestation-path.js';
import { signaturePath } from '../../signatures/signature-path.js';
import { entryAt } from '../../system/files.js';
import { isBelow, toPosix } from '../../system/paths.js';
import type { RunContext } from '../context.js';
import { NO_MANIFEST, type VerifyOptions } from './verify-options.js';

/** A file that may be one of the artifacts. */
export interface FileAtHand {
  /** Relative to root, as a manifest would name it; for a file elsewhere, its absolute path. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
}

/** Whether `files` limits the verification to some of the artifacts. */
export function namesFiles({ files, optionalFiles }: VerifyOptions): boolean {
  return files.length + optionalFiles.length > 0;
}

/**
 * The files that `files` names, without the manifest and the trusted keys.
 * @throws QpherSignError `pattern-unmatched`, `artifact-is-folder`
 */
export async function listNamedFiles(
  options: VerifyOptions,
  context: RunContext,
): Promise<readonly FileAtHand[]> {
  const own = ownFiles(options, context);
  const patterns = await matchFiles(
    filePatterns(options.files, options.optionalFiles),
    context.workingDirectory,
  );
  const unmatched = patterns.filter(({ files, optional }) => files.length === 0 && !optional);
  if (unmatched.length > 0) {
    throw new QpherSignError(
      'pattern-unmatched',
      `no file matches ${unmatched.map(({ text }) => `'${text}'`).join(', ')}`,
      'check the spelling and the working directory',
    );
  }
  return [...new Set(patterns.flatMap((pattern) => pattern.files))]
    .filter((file) => !own.has(file))
    .map((file) => atHand(file, options.root));
}

/**
 * Every file below `folder`, links included and not followed, without what belongs to the verification itself.
 * @throws QpherSignError `file-unreadable`
 */
export async function listFilesBelow(
  folder: string,
  options: VerifyOptions,
  context: RunContext,
): Promise<readonly FileAtHand[]> {
  const own = ownFiles({ ...options, root: folder }, context);
  try {
    // Not `readdirSync`, which follows links.
    const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !own.has(file))
      .map((file) => atHand(file, folder));
  } catch (cause) {
    throw new QpherSignError(
      'file-unreadable',
      `cannot list the files below '${folder}': ${systemErrorCode(cause) ?? String(cause)}`,
      'check the permissions of the folders',
      { cause },
    );
  }
}

/** Documents that are verified on their own, what the user trusts, and the report that this run will replace. */
function ownFiles(options: VerifyOptions, { workingDirectory }: RunContext): ReadonlySet<string> {
  const manifest =
    options.manifest === NO_MANIFEST ? undefined : path.resolve(options.root, options.manifest);
  const keys = options.trustedKeys.map((name) => path.resolve(workingDirectory, name));
  const { report } = options;
  return new Set([
    ...(manifest === undefined ? [] : [manifest, signaturePath(manifest)]),
    ...(manifest === undefined || isAttestationPath(manifest) ? [] : [attestationPath(manifest)]),
    ...keys,
    ...(report !== undefined && entryAt(report)?.isFile() === true ? [report] : []),
  ]);
}

function atHand(file: string, root: string): FileAtHand {
  const name = isBelow(root, file) ? path.relative(root, file) : file;
  return { file, path: toPosix(name).normalize('NFC') };
}
