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

/** Paths of everything that belongs to a release but artifacts and their signature files, relative to root. */
export function layoutPaths({ manifest, checksums, attestation }: ReleaseLayout): readonly string[] {
  return [
    ...[manifest, ...checksums.map((algorithm) => checksumFiles[algorithm])].flatMap(withSignature),
    ...(attestation ? [attestationPath(manifest)] : []),
  ];
}

/** Whether a path is the name of a document that a run may write beside this manifest, or of a signature file. */
export function isLayoutPath(path: string, manifest: string): boolean {
  const paths = layoutPaths({ manifest, checksums: checksumAlgorithms, attestation: true }).map(foldPath);
  return signedPath(path) !== undefined || paths.includes(foldPath(path));
}

/** Paths of the documents that are verified on their own: the list, its signature file, the attestation beside it. */
export function verifiedDocuments(list: string): readonly string[] {
  return isAttestationPath(list) ? [list] : [signaturePath(list), list, attestationPath(list)];
}

function withSignature(path: string): readonly string[] {
  return [path, signaturePath(path)];
}
