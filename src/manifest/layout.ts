import { foldPath } from '../artifacts/artifact-path.js';
import { signaturePath, signedPath } from '../signatures/signature-path.js';
import { attestationPath, isAttestationPath } from './attestation.js';
import { checksumAlgorithms, checksumFiles, type ChecksumAlgorithm } from './checksums.js';

/** The documents that a run writes for a release. */
interface ReleaseLayout {
  /** Path of the manifest or part, relative to root. */
  readonly manifest: string;
  readonly checksums: readonly ChecksumAlgorithm[];
  readonly attestation: boolean;
}

/** Paths of everything in a release except artifacts and their signature files, relative to root. */
export function layoutPaths({ manifest, checksums, attestation }: ReleaseLayout): readonly string[] {
  return [
    ...[manifest, ...checksums.map((algorithm) => checksumFiles[algorithm])].flatMap(withSignature),
    ...(attestation ? [attestationPath(manifest)] : []),
  ];
}

/** Whether a path is that of a signature file, or of a document that a run may write beside this manifest. */
export function isLayoutPath(path: string, manifest: string): boolean {
  const paths = layoutPaths({ manifest, checksums: checksumAlgorithms, attestation: true }).map(foldPath);
  return signedPath(path) !== undefined || paths.includes(foldPath(path));
}

/** Paths of the documents that are verified separately: the list, its signature file, and the attestation beside it. */
export function verifiedDocuments(list: string): readonly string[] {
  return isAttestationPath(list) ? [list] : [signaturePath(list), list, attestationPath(list)];
}

function withSignature(path: string): readonly string[] {
  return [path, signaturePath(path)];
}
