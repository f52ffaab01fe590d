import type { KeyFile, TrustedFile } from '../keys/trusted-keys.js';
import { parseTrustedFile, trustedKeys } from '../keys/trusted-keys.js';
import { verifiedDocuments } from '../manifest/layout.js';
import { presentFiles, type ReleaseFile } from '../verification/release-store.js';
import type { ReleaseVerdict } from '../verification/verdicts.js';
import type { VerificationOptions, VerificationRun } from '../verification/verification-options.js';
import { Verifier, type VerifierOptions } from '../verification/verifier.js';
import { verifyBare } from '../verification/verify-bare.js';
import { verifyRelease } from '../verification/verify-release.js';
import { bareResult } from '../verification/verify-result.js';
import { fileList } from './file-list.js';

/** The given files, and the keys to trust. */
export interface GivenRelease extends Omit<VerificationOptions, 'named'> {
  readonly files: readonly ReleaseFile[];
  readonly keyFiles: readonly KeyFile[];
  readonly pins: readonly string[];
  readonly allowRetired: boolean;
  /** Paths of the files to verify; `undefined` for everything in the list. */
  readonly named: readonly string[] | undefined;
}

/** The cryptography of the browser. */
export type Machine = Pick<VerifierOptions, 'verify' | 'sha512'>;

export interface GivenVerdict {
  readonly verdict: ReleaseVerdict;
  readonly trusted: readonly TrustedFile[];
}

/**
 * Verifies given files as the command line verifies a folder.
 * @throws QpherSignError as `verifyRelease` and `trustedKeys`
 */
export async function verifyGiven(
  { files: all, keyFiles, pins, allowRetired, named: names, manifest, ...options }: GivenRelease,
  machine: Machine,
  run: VerificationRun,
): Promise<GivenVerdict> {
  const trusted = keyFiles.map(parseTrustedFile);
  const dates = trusted.flatMap(({ exportedAt }) => exportedAt ?? []);
  const background = { excluded: [], exportedAt: dates.toSorted().at(-1) };
  const keys = trustedKeys(trusted, pins);
  const verifier = new Verifier({ ...machine, keys, allowRetired, background });
  const files = fileList(all, new Set(verifiedDocuments(manifest)));
  const named = names?.flatMap((name) => files.at(name) ?? []);
  if (manifest === 'none') {
    const bare = { files, named: named ?? [], digestAlgorithm: 'sha512' as const };
    return { verdict: bareResult(await verifyBare(bare, verifier, run)), trusted };
  }
  const request = { ...options, manifest, named };
  return { verdict: (await verifyRelease(presentFiles(files), request, verifier, run)).verdict, trusted };
}
