import type { KeyStatus } from '../keys/keyring.js';
import { manifestKey, type Manifest } from '../manifest/manifest.js';

/** The verdicts on an artifact. The first two pass. */
export const verdicts = [
  'verified',
  'verified-renamed',
  'modified',
  'bad-signature',
  'unsigned',
  'missing',
  'unlisted',
  'unknown-key',
  'archived-key',
  'retired-key',
  'unreadable',
] as const;

export type Verdict = (typeof verdicts)[number];

export function passes(verdict: Verdict): boolean {
  return verdict === 'verified' || verdict === 'verified-renamed';
}

export interface JudgedArtifact {
  /** The path in the manifest, or the file's own path without a manifest or if it is unlisted. */
  readonly path: string;
  /** Where it was found, relative to root, or null if it was not found. */
  readonly found_at: string | null;
  /** By its path, by its asset name on GitHub, or by its digest. */
  readonly found_by: 'path' | 'asset-name' | 'digest' | null;
  readonly verdict: Verdict;
  /** Whether it fails the run. Every verdict except the first two does, and `missing` unless that is allowed. */
  readonly failed: boolean;
  /** What is wrong, as text for people; empty if nothing is. */
  readonly detail: string;
  /** What to do about it, as text for people; empty if nothing is wrong. */
  readonly hint: string;
  /** The key version that signed it, if known. */
  readonly key_version: number | null;
  readonly fingerprint: string | null;
}

/** The verdict on a release. */
export interface ReleaseVerdict {
  readonly outcome: 'verified' | 'failed' | 'manifest-rejected' | 'policy-rejected';
  /** Why the run failed; empty if it passed. */
  readonly reason: string;
  /** What to do about that, as text for people; empty if nothing is to be done or artifacts say it. */
  readonly hint: string;
  readonly manifest: ManifestFacts | null;
  /** The fields of the signed source, and what they were compared with; empty if nothing signed was read. */
  readonly comparisons: readonly Comparison[];
  /** The attestation that was verified instead of the manifest or beside it. */
  readonly attestation: JudgedAttestation | null;
  readonly artifacts: readonly JudgedArtifact[];
  /**
   * Signed files in the manifest's folder that it does not list, such as those of another release. Nothing in them was
   * checked.
   */
  readonly not_covered: readonly string[];
  /** What this mode does not check, as text for people. */
  readonly unchecked: readonly string[];
}

/** One field of the signed source. */
export interface Comparison {
  readonly field: 'repository' | 'ref' | 'commit' | 'workflow';
  /** Null if the manifest does not record it. */
  readonly signed: string | null;
  /** The expected value, or null if the field was not compared. */
  readonly expected: string | null;
}

export interface ManifestFacts {
  /** Relative to root. */
  readonly path: string;
  /** The key that signed the manifest itself. */
  readonly key_version: number;
  readonly fingerprint: string;
  /** The current status of that key. */
  readonly key_status: KeyStatus;
  readonly created_at: string;
  readonly digest_algorithm: string;
  /** Whether artifacts have signature files: `each`, none of them (`manifest`), or `some` after a merge of both. */
  readonly signatures: 'each' | 'manifest' | 'some';
}

/** The entry of a manifest or a part in a report. */
export function manifestFacts(manifest: Manifest, path: string, status: KeyStatus): ManifestFacts {
  return {
    path,
    key_version: manifest.key_version,
    fingerprint: manifestKey(manifest, manifest.key_version).fingerprint,
    key_status: status,
    created_at: manifest.created_at,
    digest_algorithm: manifest.digest_algorithm,
    signatures: signaturesOf(manifest),
  };
}

function signaturesOf({ artifacts }: Manifest): ManifestFacts['signatures'] {
  const count = artifacts.filter(({ signature }) => signature !== null).length;
  if (count === 0) return 'manifest';
  return count === artifacts.length ? 'each' : 'some';
}

export interface JudgedAttestation {
  /** Relative to root. */
  readonly path: string;
  /** Whether its signature is valid under a trusted key and it agrees with the manifest. */
  readonly verified: boolean;
  /** What is wrong, as text for people; empty if nothing is. */
  readonly detail: string;
  /** The trusted key that signed it, with the version if known. Null if it is not verified. */
  readonly key_version: number | null;
  readonly fingerprint: string | null;
}
