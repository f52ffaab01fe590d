import path from 'node:path';
import { signaturePath } from '../signatures/signature-path.js';
import { writeAtomic, type FileContent } from '../system/files.js';
import type { SealedManifest } from './seal.js';
import type { SealedChecksums } from './signing/checksum-files.js';

/** The signed documents of a release, and their places. */
export interface ReleaseDocuments {
  /** Absolute. */
  readonly root: string;
  readonly manifest: SealedManifest & {
    /** Relative to root. */
    readonly path: string;
    /** Whether an existing manifest, if one was kept, is in root and not only in the release. */
    readonly isHere: boolean;
  };
  readonly checksums: readonly SealedChecksums[];
  /** What still has to be written of the attestation. */
  readonly attestation: FileContent | undefined;
}

/**
 * Writes the documents of a release, all or none. The manifest is renamed last: a new one appears only when the release
 * is complete.
 * @throws QpherSignError `file-unwritable`
 */
export function writeDocuments({ root, manifest, checksums, attestation }: ReleaseDocuments): void {
  const file = path.join(root, manifest.path);
  writeAtomic(
    ...checksums.flatMap(({ planned, bytes, signature }) => [
      { file: signaturePath(planned.file), bytes: signature },
      { file: planned.file, bytes },
    ]),
    ...(attestation === undefined ? [] : [attestation]),
    ...(manifest.kept && manifest.isHere
      ? []
      : [
          { file: signaturePath(file), bytes: manifest.signature },
          { file, bytes: manifest.bytes },
        ]),
  );
}
