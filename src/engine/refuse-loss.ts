import path from 'node:path';
import { QpherSignError } from '../errors.js';
import type { Manifest } from '../manifest/manifest.js';
import { exists } from '../system/files.js';

/** The manifest that a run would replace. */
interface EarlierManifest {
  readonly name: string;
  readonly manifest: Manifest | undefined;
  /** Whether the run merges parts. */
  readonly isMerge: boolean;
}

/**
 * Refuses a run whose manifest would omit artifacts that still exist: nobody would notice that they are no longer
 * verified.
 * @param isThere whether the artifact with a path exists
 * @throws QpherSignError `manifest-shrinks`
 */
export function refuseLoss(
  { name, manifest, isMerge }: EarlierManifest,
  isListed: (path: string) => boolean,
  isThere: (path: string) => boolean,
): void {
  const lost = manifest?.artifacts.filter((entry) => !isListed(entry.path) && isThere(entry.path)) ?? [];
  const [first] = lost;
  if (first === undefined) return;
  const others = lost.length === 1 ? '' : ` and ${lost.length - 1} more`;
  throw new QpherSignError(
    'manifest-shrinks',
    `the manifest '${name}' lists '${first.path}'${others}, which ${isMerge ? 'no part lists' : 'this run does not sign'}: they would no longer be verified`,
    `${isMerge ? 'name all parts, or set on-existing to extend to keep them' : 'set on-existing to extend to keep them, sign parts and `merge` them'}, or delete the manifest to start a new one`,
  );
}

/** Returns a function that tells whether anything exists at the path of an artifact in a folder. */
export function isThereIn(root: string): (path: string) => boolean {
  return (name) => exists(path.join(root, name));
}
