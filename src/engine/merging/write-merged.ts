import path from 'node:path';
import { writeAtomic } from '../../system/files.js';
import { checksumFiles, checksumLines } from '../../manifest/checksums.js';
import { linePieces, manifestText } from '../../manifest/manifest-pieces.js';
import type { MergedManifest } from '../../manifest/merge-manifests.js';
import { signaturePath } from '../../signatures/signature-path.js';
import type { RunContext } from '../context.js';
import type { MergeOptions } from './merge-options.js';
import type { SignedManifest } from './sign-merged.js';

/** Writes checksums, signature and manifest, in pieces and all or none; the manifest gets its name last. */
export function writeMerged(
  { root, manifest, checksums }: MergeOptions,
  { artifacts }: MergedManifest,
  { head, signature }: SignedManifest,
  { signal }: RunContext,
): void {
  signal.throwIfAborted();
  const file = path.join(root, manifest);
  const sums = checksums.map((algorithm) => ({
    file: path.join(root, checksumFiles[algorithm]),
    bytes: pieces(() => linePieces(checksumLines(artifacts, algorithm))),
  }));
  const signed =
    signature === undefined
      ? []
      : [
          { file: signaturePath(file), bytes: signature },
          { file, bytes: manifestText({ ...head, artifacts }) },
        ];
  writeAtomic(...sums, ...signed);
}

/** A file whose temporary name was taken from it is written anew. */
function pieces(make: () => Iterator<string>): Iterable<string> {
  return { [Symbol.iterator]: make };
}
