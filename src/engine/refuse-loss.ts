import path from 'node:path';
import { QpherSignError } from '../errors.js';
import type { Manifest } from '../manifest/manifest.js';
import { exists } from '../system/files.js';

/** A manifest that a run would replace. */
interface EarlierManifest {
  readonly name: string;
  readonly manifest: Manifest | undefined;
  /** Whether the run merges parts. */
  readonly isMerge: boolean;
}

/**
 * Refuses a run whose manifest would lose artifacts that are still there: nobody would notice that they are no longer
 * verified.
 * @param isThere whether the artifact of a path exists
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

/** Whether an artifact lies in a folder, whatever it is. */
export function isThereIn(root: string): (path: string) => boolean {
  return (name) => exists(path.join(root, name));
}
