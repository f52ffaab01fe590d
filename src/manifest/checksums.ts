import type { DigestAlgorithm, Digests } from '../artifacts/digest.js';
import { assetName } from '../artifacts/asset-name.js';
import { equalBytes, utf8 } from '../bytes.js';
import { QpherSignError } from '../errors.js';

/** The algorithms that a checksum file can be asked for, and the customary name of each file. */
export const checksumFiles = { sha256: 'SHA256SUMS', sha512: 'SHA512SUMS' } as const satisfies Partial<
  Record<DigestAlgorithm, string>
>;

export type ChecksumAlgorithm = keyof typeof checksumFiles;

export const checksumAlgorithms = Object.keys(checksumFiles) as readonly ChecksumAlgorithm[];

/** Whether bytes are the checksum file of these artifacts, in either form of names, and in any Unicode form of paths. */
export function areChecksumsOf(
  bytes: Uint8Array,
  artifacts: readonly SummedFile[],
  algorithm: ChecksumAlgorithm,
): boolean {
  if (artifacts.some(({ digests }) => digests[algorithm] === undefined)) return false;
  const text = composed(bytes);
  return (['paths', 'assets'] as const).some((names) =>
    equalBytes(text, utf8(formatChecksums(artifacts, algorithm, names))),
  );
}

/** UTF-8 text in the Unicode form that paths of manifests have; what is no such text stays as it is. */
function composed(bytes: Uint8Array): Uint8Array {
  try {
    return utf8(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).normalize('NFC'));
  } catch {
    return bytes;
  }
}

/** What a checksum file says of an artifact. */
export interface SummedFile {
  readonly path: string;
  readonly digests: Digests;
}

/** What a checksum file calls the files: paths relative to root, or what GitHub calls them in a release. */
export type ChecksumNames = 'paths' | 'assets';

/** A checksum file as GNU coreutils write and check it (`sha256sum --check`): binary mode is marked by nothing. */
export function formatChecksums(
  artifacts: readonly SummedFile[],
  algorithm: ChecksumAlgorithm,
  names: ChecksumNames,
): string {
  return artifacts
    .map(({ path, digests }) => {
      const digest = digests[algorithm];
      if (digest === undefined) throw missing(path, algorithm);
      return `${digest}  ${names === 'paths' ? path : assetName(path)}\n`;
    })
    .join('');
}

/**
 * Refuses artifacts that were signed without a digest of these algorithms.
 * @param setting what asks for them
 * @throws QpherSignError `setting-conflict`
 */
export function refuseMissingDigests(
  artifacts: Iterable<SummedFile>,
  algorithms: readonly ChecksumAlgorithm[],
  setting: 'checksums' | 'attestation' = 'checksums',
): void {
  if (algorithms.length === 0) return;
  for (const { path, digests } of artifacts) {
    const algorithm = algorithms.find((candidate) => digests[candidate] === undefined);
    if (algorithm === undefined) continue;
    throw new QpherSignError(
      'setting-conflict',
      `${setting} needs ${algorithm} digests, and '${path}' was signed without one`,
      `sign it with the same ${setting}, or leave ${setting} out here`,
    );
  }
}

function missing(path: string, algorithm: ChecksumAlgorithm): QpherSignError {
  return new QpherSignError(
    'internal-error',
    `no ${algorithm} digest of '${path}'`,
    'please report this defect',
  );
}
