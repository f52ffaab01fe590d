import type { KeyStatus } from '../keys/keyring.js';
import { manifestKey, type Manifest } from '../manifest/manifest.js';

/** The verdict on one artifact; the first two pass. */
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
  /** As the manifest names it; the file's own path where there is no manifest or it is not listed. */
  readonly path: string;
  /** Where it was found, relative to root; null when it was not. */
  readonly found_at: string | null;
  /** By its path, by the name GitHub gives a release's file, or by its digest. */
  readonly found_by: 'path' | 'asset-name' | 'digest' | null;
  readonly verdict: Verdict;
  /** Whether it makes the run fail: every verdict but the first two does, `missing` unless that is allowed. */
  readonly failed: boolean;
  /** What is wrong, for people; empty when nothing is. */
  readonly detail: string;
  /** What to do about it, for people; empty when nothing is wrong. */
  readonly hint: string;
  /** The key version that signed it, where it is known. */
  readonly key_version: number | null;
  readonly fingerprint: string | null;
}

/** What a verification says of a release. */
export interface ReleaseVerdict {
  readonly outcome: 'verified' | 'failed' | 'manifest-rejected' | 'policy-rejected';
  /** Why the run did not pass, where no artifact says it; empty otherwise. */
  readonly reason: string;
  /** What to do about that, for people; empty where nothing is to be done, or artifacts say it. */
  readonly hint: string;
  readonly manifest: ManifestFacts | null;
  /** What the signed source records, and what of it was compared; empty where nothing signed was read. */
  readonly comparisons: readonly Comparison[];
  /** The attestation that took the place of the manifest, or lay beside it. */
  readonly attestation: JudgedAttestation | null;
  readonly artifacts: readonly JudgedArtifact[];
  /** Signed files in the manifest's folder that it does not list, such as those of another release: nothing was checked of them. */
  readonly not_covered: readonly string[];
  /** What was not checked in this mode, for people. */
  readonly unchecked: readonly string[];
}

/** One field of the signed source. */
export interface Comparison {
  readonly field: 'repository' | 'ref' | 'commit' | 'workflow';
  /** Null where the manifest does not record it. */
  readonly signed: string | null;
  /** What it was compared with, null where it was not compared. */
  readonly expected: string | null;
}

export interface ManifestFacts {
  /** Relative to root. */
  readonly path: string;
  /** The key that signed the manifest itself. */
  readonly key_version: number;
  readonly fingerprint: string;
  /** The status of that key now. */
  readonly key_status: KeyStatus;
  readonly created_at: string;
  readonly digest_algorithm: string;
  /** Whether artifacts have signature files: `each`, or none of them (`manifest`); `some` after a merge of both. */
  readonly signatures: 'each' | 'manifest' | 'some';
}

/** What a report says of a manifest, or of a part. */
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
  /** Whether its signature is valid under a trusted key and it says nothing that the manifest does not. */
  readonly verified: boolean;
  /** What is wrong, for people; empty when nothing is. */
  readonly detail: string;
  /** The trusted key that signed it; the version where that is known. Null where it is not verified. */
  readonly key_version: number | null;
  readonly fingerprint: string | null;
}
