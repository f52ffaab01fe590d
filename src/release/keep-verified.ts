import { mkdir, realpath, rename } from 'node:fs/promises';
import path from 'node:path';
import { hashFile } from '../artifacts/hash-file.js';
import { mapConcurrently } from '../concurrency.js';
import { QpherSignError } from '../errors.js';
import { entryAt, exists, unwritable } from '../system/files.js';
import { isBelow } from '../system/paths.js';

/** Maximum number of files that are compared at a time. */
const COMPARE_CONCURRENCY = 8;

/**
 * Refuses to replace other files in `root`, such as those of another release or of the user.
 * @param names relative to both folders
 * @throws QpherSignError `asset-conflict`, `artifact-outside-root`, and errors of hashing
 */
export async function refuseOthers(
  folder: string,
  root: string,
  names: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const refuse = async (name: string): Promise<void> => {
    const target = path.join(root, name);
    await refuseWayOut(root, target);
    const entry = entryAt(target);
    if (entry === undefined) return;
    if (entry.isFile() && (await haveSameContent(path.join(folder, name), target, signal))) return;
    throw new QpherSignError(
      'asset-conflict',
      `'${target}' already exists and is not the file of the release`,
      'download into an empty folder, named by root, or remove the file',
    );
  };
  await mapConcurrently(names, COMPARE_CONCURRENCY, refuse, signal);
}

async function haveSameContent(left: string, right: string, signal: AbortSignal): Promise<boolean> {
  const [one, other] = await Promise.all([left, right].map((file) => hashFile(file, ['sha256'], signal)));
  return one !== undefined && one.digests.sha256 === other?.digests.sha256;
}

/**
 * Moves verified files into `root`, in order. Existing ones stay.
 * @throws QpherSignError `file-unwritable`
 */
export async function moveInto(root: string, folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const target = path.join(root, name);
    if (exists(target)) continue;
    try {
      await mkdir(path.dirname(target), { recursive: true });
      await rename(path.join(folder, name), target);
    } catch (cause) {
      throw unwritable(target, cause);
    }
  }
}

/** A folder in the path that is a link may lead out of root. */
async function refuseWayOut(root: string, target: string): Promise<void> {
  let folder = path.dirname(target);
  while (!exists(folder) && folder !== path.dirname(folder)) folder = path.dirname(folder);
  if (isBelow(await realpath(root), await realpath(folder).catch(() => folder))) return;
  throw new QpherSignError(
    'artifact-outside-root',
    `'${target}' would be written outside of root, through a link`,
    'download into an empty folder, named by root',
  );
}
