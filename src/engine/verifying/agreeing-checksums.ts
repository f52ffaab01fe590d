import { readIfPresent } from '../../system/files.js';
import {
  checksumFiles,
  formatChecksums,
  type ChecksumAlgorithm,
  type SummedFile,
} from '../../manifest/checksums.js';
import type { FileAtHand } from './files-at-hand.js';

const algorithms: readonly ChecksumAlgorithm[] = ['sha256', 'sha512'];

/**
 * The checksum files of the release: they are not signed, but one that has, byte for byte, what follows from the signed
 * list says nothing that is not.
 */
export function agreeingChecksums(
  files: readonly FileAtHand[],
  artifacts: readonly SummedFile[],
): readonly FileAtHand[] {
  const agreeing: FileAtHand[] = [];
  for (const algorithm of algorithms) {
    const file = files.find(({ path }) => path === checksumFiles[algorithm]);
    if (file === undefined || artifacts.some(({ digests }) => digests[algorithm] === undefined)) continue;
    const expected = Buffer.from(formatChecksums(artifacts, algorithm));
    if (hasBytes(file.file, expected)) agreeing.push(file);
  }
  return agreeing;
}

function hasBytes(file: string, expected: Buffer): boolean {
  try {
    return readIfPresent(file, expected.length)?.equals(expected) === true;
  } catch {
    return false; // longer, or not readable: it does not agree
  }
}
