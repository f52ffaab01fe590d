import type { Digests } from '../artifacts/digest.js';
import type { PatternCount } from '../artifacts/find-artifacts.js';
import type { Source } from '../manifest/source.js';
import type { DryRunReason } from '../engine/signing/sign-options.js';

/** What happened to one artifact in `sign`. */
export interface SignedArtifact {
  readonly path: string;
  /** `planned` in a dry run. */
  readonly action: 'signed' | 'reused' | 'planned';
  /** Bytes, null where only a digest was given. */
  readonly size: number | null;
  readonly digests: Digests;
  readonly key_version: number | null;
  readonly request_id: string | null;
}

export interface SignResult {
  readonly mode: 'sign';
  readonly outcome: 'signed' | 'planned';
  /** Why nothing was signed. */
  readonly dry_run: DryRunReason | null;
  readonly manifest: ManifestFacts | null;
  /** What the manifest records of the run, null where it records none. */
  readonly source: Source | null;
  /** Where one was asked for. */
  readonly attestation: AttestationFacts | null;
  /** Files written or kept: `.sig` files, manifest, checksums, attestation; relative to root. */
  readonly files: readonly string[];
  /** Where they were uploaded, null where that was not asked for. */
  readonly release: UploadedRelease | null;
  readonly patterns: readonly PatternCount[];
  readonly artifacts: readonly SignedArtifact[];
  readonly api_calls: number;
}

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
  /** The key version that signed it, where it is known. */
  readonly key_version: number | null;
  readonly fingerprint: string | null;
}

export interface VerifyResult {
  readonly mode: 'verify';
  readonly outcome: 'verified' | 'failed' | 'manifest-rejected' | 'policy-rejected';
  /** Why the run did not pass, where no artifact says it; empty otherwise. */
  readonly reason: string;
  /** `offline` with trusted keys, `online` with the service's list. */
  readonly trust: 'offline' | 'online';
  /** The files of `trusted-keys`; none online. */
  readonly trusted_files: readonly TrustedFileFacts[];
  readonly manifest: ManifestFacts | null;
  /** What the signed source records, and what of it was compared; empty where nothing signed was read. */
  readonly comparisons: readonly Comparison[];
  /** The attestation that took the place of the manifest, or lay beside it. */
  readonly attestation: JudgedAttestation | null;
  /** Where the files were downloaded from, null where that was not asked for. */
  readonly release: DownloadedRelease | null;
  readonly artifacts: readonly JudgedArtifact[];
  /** What was not checked in this mode, for people. */
  readonly unchecked: readonly string[];
  readonly api_calls: number;
}

/** One field of the signed source. */
export interface Comparison {
  readonly field: 'repository' | 'ref' | 'commit' | 'workflow';
  /** Null where the manifest does not record it. */
  readonly signed: string | null;
  /** What it was compared with, null where it was not compared. */
  readonly expected: string | null;
}

export interface TrustedFileFacts {
  /** As `trusted-keys` names it. */
  readonly file: string;
  /** ISO 8601, null for a PEM or JWK. What happened to the keys of a keyring later is not in it. */
  readonly exported_at: string | null;
  readonly keys: readonly TrustedKeyFacts[];
}

/** A key as a trusted file states it; a PEM or JWK states neither version nor status. */
interface TrustedKeyFacts {
  readonly key_version: number | null;
  readonly fingerprint: string;
  readonly status: string | null;
}

/** A release on GitHub, as it is after the run. */
export interface ReleaseFacts {
  /** `owner/name` */
  readonly repository: string;
  readonly tag: string;
  readonly url: string;
  readonly state: 'draft' | 'published';
}

export interface UploadedRelease extends ReleaseFacts {
  /** Names of the assets that this run uploaded. */
  readonly uploaded: readonly string[];
  /** Names of those that were there with the same content. */
  readonly kept: readonly string[];
}

export interface DownloadedRelease extends ReleaseFacts {
  /** Names of the assets that were downloaded. */
  readonly downloaded: readonly string[];
  /** Paths, relative to root, of the verified files that lie there now. */
  readonly files: readonly string[];
}

export interface ManifestFacts {
  /** Relative to root. */
  readonly path: string;
  /** The key that signed the manifest itself. */
  readonly key_version: number;
  readonly fingerprint: string;
  readonly created_at: string;
  readonly digest_algorithm: string;
}

export interface AttestationFacts {
  /** Relative to root. */
  readonly path: string;
  /** The key that signed it. */
  readonly key_version: number;
  readonly fingerprint: string;
}

/** A manifest that went into a merged one. */
export interface MergedPart {
  /** As it was named or found, relative to the working directory. */
  readonly path: string;
  readonly artifacts: number;
  /** The key that signed the part. */
  readonly key_version: number;
  readonly fingerprint: string;
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

export interface MergeResult {
  readonly mode: 'merge';
  readonly outcome: 'merged';
  readonly manifest: ManifestFacts;
  /** Whether the manifest was there already and says the same. */
  readonly kept: boolean;
  /** Files written or kept: manifest, its `.sig`, checksums; relative to root. */
  readonly files: readonly string[];
  readonly parts: readonly MergedPart[];
  /** Artifacts in the merged manifest. */
  readonly artifact_count: number;
  readonly api_calls: number;
}

export type RunResult = SignResult | VerifyResult | MergeResult;
