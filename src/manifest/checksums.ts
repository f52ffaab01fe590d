import type { DigestAlgorithm, Digests } from '../artifacts/digest.js';
import { QpherSignError } from '../errors.js';

/** The algorithms that a checksum file can be asked for, and the customary name of each file. */
export const checksumFiles = { sha256: 'SHA256SUMS', sha512: 'SHA512SUMS' } as const satisfies Partial<
  Record<DigestAlgorithm, string>
>;

export type ChecksumAlgorithm = keyof typeof checksumFiles;

/** What a checksum file says of an artifact. */
export interface SummedFile {
  readonly path: string;
  readonly digests: Digests;
}

/** A checksum file as GNU coreutils write and check it (`sha256sum --check`): binary mode is marked by nothing. */
export function formatChecksums(artifacts: readonly SummedFile[], algorithm: ChecksumAlgorithm): string {
  return artifacts
    .map(({ path, digests }) => {
      const digest = digests[algorithm];
      if (digest === undefined) throw missing(path, algorithm);
      return `${digest}  ${path}\n`;
    })
    .join('');
}

function missing(path: string, algorithm: ChecksumAlgorithm): QpherSignError {
  return new QpherSignError(
    'internal-error',
    `no ${algorithm} digest of '${path}'`,
    'please report this defect',
  );
}
