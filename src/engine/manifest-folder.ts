import { readdirSync } from 'node:fs';
import path from 'node:path';
import { QpherSignError } from '../errors.js';
import { exists } from '../system/files.js';
import { toPosix } from '../system/paths.js';
import type { RunContext } from './context.js';
import type { VerifyOptions } from './verify-options.js';

/** Folders that are looked into for a manifest that is not where it was expected. */
const MAX_FOLDERS = 100;

/**
 * Where root has no manifest, and a folder directly below it or that of a named file has one, the root is probably wrong.
 * @throws QpherSignError `manifest-missing`, with the root to set
 */
export function assertManifestFolder(
  { root, manifest, files }: VerifyOptions,
  { workingDirectory }: RunContext,
): void {
  if (exists(path.join(root, manifest))) return;
  const named = files.map((name) => path.dirname(path.resolve(workingDirectory, name)));
  const folder = [...named, ...foldersIn(root)].find((candidate) => exists(path.join(candidate, manifest)));
  if (folder === undefined) return;
  const shown = toPosix(path.relative(workingDirectory, folder)) || '.';
  throw new QpherSignError(
    'manifest-missing',
    `the manifest '${path.join(root, manifest)}' does not exist, and '${shown}' has one`,
    `set root to ${shown}`,
  );
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .slice(0, MAX_FOLDERS)
      .map(({ name }) => path.join(folder, name));
  } catch {
    return [];
  }
}
