import type { DigestAlgorithm, Digests } from '../artifacts/digest.js';
import { assetName } from '../artifacts/asset-name.js';
import { equalBytes, utf8 } from '../bytes.js';
import { QpherSignError } from '../errors.js';

/** The supported algorithms of checksum files, and the customary name of each file. */
export const checksumFiles = { sha256: 'SHA256SUMS', sha512: 'SHA512SUMS' } as const satisfies Partial<
  Record<DigestAlgorithm, string>
>;

export type ChecksumAlgorithm = keyof typeof checksumFiles;

export const checksumAlgorithms = Object.keys(checksumFiles) as readonly ChecksumAlgorithm[];

/** Whether bytes are the checksum file of these artifacts, with either form of names, and in any Unicode form. */
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

/** Converts UTF-8 text to the Unicode form of paths in manifests. Other bytes stay unchanged. */
function composed(bytes: Uint8Array): Uint8Array {
  try {
    return utf8(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).normalize('NFC'));
  } catch {
    return bytes;
  }
}

/** One entry of a checksum file. */
export interface SummedFile {
  readonly path: string;
  readonly digests: Digests;
}

/** How a checksum file names the files: by paths relative to root, or by asset names on GitHub. */
export type ChecksumNames = 'paths' | 'assets';

/** Formats a checksum file as GNU coreutils write and check it (`sha256sum --check`), in text mode. */
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
 * Refuses artifacts that were signed without a digest by one of these algorithms.
 * @param setting the setting that requires them
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
    'please report this bug',
  );
}
