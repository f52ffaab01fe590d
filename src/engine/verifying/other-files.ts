import path from 'node:path';
import { QpherSignError } from '../../errors.js';
import { checksumFiles, formatChecksums, type ChecksumAlgorithm } from '../../manifest/checksums.js';
import type { JudgedArtifact } from '../../report/results.js';
import { signaturePath } from '../../signatures/signature-path.js';
import { readIfPresent } from '../../system/files.js';
import { messageOf } from '../seal.js';
import type { FileAtHand } from './files-at-hand.js';
import { readSignature, type OpenedList } from './open-list.js';
import type { Verifier } from './verifier.js';

/** The checksum files that say nothing which the signed list does not, and their signatures where those are valid. */
export async function agreeingChecksums(
  list: OpenedList,
  folder: string,
  verifier: Verifier,
): Promise<ReadonlySet<string>> {
  const agreeing = new Set<string>();
  for (const [algorithm, name] of Object.entries(checksumFiles) as [ChecksumAlgorithm, string][]) {
    const file = path.join(folder, name);
    if (list.artifacts.some(({ digests }) => digests[algorithm] === undefined)) continue;
    const expected = Buffer.from(formatChecksums(list.artifacts, algorithm));
    if (!hasBytes(file, expected)) continue;
    agreeing.add(file);
    const signature = readSignature(signaturePath(file));
    const signer = signature && (await verifier.signerOf(messageOf('checksums', expected), signature));
    if (signer !== undefined && verifier.statusProblem(signer) === undefined) {
      agreeing.add(signaturePath(file));
    }
  }
  return agreeing;
}

function hasBytes(file: string, expected: Buffer): boolean {
  try {
    return readIfPresent(file, expected.length)?.equals(expected) === true;
  } catch (error) {
    if (error instanceof QpherSignError) return false; // longer, or not readable: it does not agree
    throw error;
  }
}

/** The verdict on a file that no signed document lists. */
export function toUnlisted({ path: name }: Pick<FileAtHand, 'path'>): JudgedArtifact {
  return {
    path: name,
    found_at: name,
    found_by: 'path',
    verdict: 'unlisted',
    failed: true,
    detail: 'the manifest does not list it',
    key_version: null,
    fingerprint: null,
  };
}
