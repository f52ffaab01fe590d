import { QpherSignError } from '../errors.js';
import { areChecksumsOf, checksumFiles, type ChecksumAlgorithm } from '../manifest/checksums.js';
import { MAX_DOCUMENT_BYTES } from '../signatures/document-message.js';
import { schemeOfSignature } from '../signatures/schemes.js';
import { signaturePath, signedPath } from '../signatures/signature-path.js';
import { verdictAdvice } from './advice.js';
import { readAtMost, readSignature, type OpenedList } from './open-list.js';
import type { ReleaseFile, ReleaseFiles } from './release-store.js';
import type { JudgedArtifact } from './verdicts.js';
import type { Verifier } from './verifier.js';

/** The checksum files that agree with the signed list, and their signatures if they are valid, by `ReleaseFile.id`. */
export async function agreeingChecksums(
  list: OpenedList,
  files: ReleaseFiles,
  verifier: Verifier,
): Promise<ReadonlySet<string>> {
  const agreeing = new Set<string>();
  for (const [algorithm, name] of Object.entries(checksumFiles) as [ChecksumAlgorithm, string][]) {
    const file = files.at(name);
    if (file === undefined) continue;
    const bytes = await readAtMost(file, MAX_DOCUMENT_BYTES);
    if (!areChecksumsOf(bytes, list.artifacts, algorithm)) continue;
    agreeing.add(file.id);
    const signatureFile = files.at(signaturePath(name));
    if (signatureFile === undefined) continue;
    const signature = await readSignature(signatureFile);
    const signer = await verifier.signerOfDocument('checksums', bytes, signature);
    if (signer !== undefined && verifier.statusProblem(signer) === undefined) agreeing.add(signatureFile.id);
  }
  return agreeing;
}

/**
 * The signed files in the manifest's folder without a verdict: files of another release, or of a run whose manifest was
 * lost. Users could wrongly believe that they were verified.
 */
export function otherSigned(
  judged: readonly JudgedArtifact[],
  files: ReleaseFiles,
  { manifest, accounted }: { readonly manifest: string; readonly accounted: ReadonlySet<string> },
): readonly string[] {
  const known = new Set(judged.flatMap(({ path, found_at }) => [path, found_at ?? path]));
  const isOther = (file: ReleaseFile): boolean =>
    !known.has(file.path) && !accounted.has(file.id) && isSignature(files.at(signaturePath(file.path)));
  return files
    .inFolder(manifest.slice(0, Math.max(0, manifest.lastIndexOf('/'))))
    .filter(isOther)
    .map(({ path }) => path)
    .sort();
}

function isSignature(file: ReleaseFile | undefined): boolean {
  try {
    return file !== undefined && schemeOfSignature({ length: file.size() }) !== undefined;
  } catch (error) {
    if (error instanceof QpherSignError) return false;
    throw error;
  }
}

/** Does the same as `toUnlisted` under `strict`. */
export function toSurplus(file: Pick<ReleaseFile, 'path'>): JudgedArtifact {
  return {
    ...toUnlisted(file),
    hint: 'do not use it as part of the release: remove it, or leave out strict',
  };
}

/** The verdict for a file that no signed document lists. */
export function toUnlisted({ path }: Pick<ReleaseFile, 'path'>): JudgedArtifact {
  return {
    path,
    found_at: path,
    found_by: 'path',
    verdict: 'unlisted',
    failed: true,
    detail: 'the manifest does not list it',
    hint:
      signedPath(path) === undefined
        ? verdictAdvice.unlisted
        : 'name the signed file instead; its signature file is found beside it',
    key_version: null,
    fingerprint: null,
  };
}
