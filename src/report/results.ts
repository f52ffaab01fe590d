import type { Digests } from '../artifacts/digest.js';
import type { PatternCount } from '../artifacts/find-artifacts.js';
import type { Source } from '../manifest/source.js';
import type { DryRunReason } from '../engine/signing/sign-options.js';
import type { ManifestFacts, ReleaseVerdict } from '../verification/verdicts.js';
import type { TrustedFile } from '../keys/trusted-keys.js';

/** What `sign` did with one artifact. */
export interface SignedArtifact {
  readonly path: string;
  /** `planned` in a dry run. */
  readonly action: 'signed' | 'reused' | 'planned';
  /** In bytes, or null if only a digest was given. */
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
  /** The source in the manifest, or null if it records none. */
  readonly source: Source | null;
  /** Set if an attestation was requested. */
  readonly attestation: AttestationFacts | null;
  /** Files written or kept: `.sig` files, manifest, checksum files, attestation; relative to root. */
  readonly files: readonly string[];
  /** The release that they were uploaded to, or null if none was requested. */
  readonly release: UploadedRelease | null;
  readonly patterns: readonly PatternCount[];
  readonly artifacts: readonly SignedArtifact[];
  readonly api_calls: number;
}

export interface VerifyResult extends ReleaseVerdict {
  readonly mode: 'verify';
  /** `offline` with trusted keys, `online` with the keys of the service. */
  readonly trust: 'offline' | 'online';
  /** The files of `trusted-keys`; empty if online. */
  readonly trusted_files: readonly TrustedFileFacts[];
  /** The release that the files were downloaded from, or null if none was requested. */
  readonly release: DownloadedRelease | null;
  readonly api_calls: number;
}

export interface TrustedFileFacts {
  /** As written in `trusted-keys`. */
  readonly file: string;
  /** ISO 8601, or null for a PEM or JWK. A keyring does not contain later changes to its keys. */
  readonly exported_at: string | null;
  readonly keys: readonly TrustedKeyFacts[];
}

/** A key as stated in a trusted file. A PEM or JWK states neither version nor status. */
interface TrustedKeyFacts {
  readonly key_version: number | null;
  readonly fingerprint: string;
  readonly status: string | null;
}

/** A release on GitHub after the run. */
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
  /** Names of the assets that existed with the same content. */
  readonly kept: readonly string[];
}

export interface DownloadedRelease extends ReleaseFacts {
  /** Names of the downloaded assets. */
  readonly downloaded: readonly string[];
  /** Paths, relative to root, of the verified files that are there now. */
  readonly files: readonly string[];
}

export interface AttestationFacts {
  /** Relative to root. */
  readonly path: string;
  /** The key that signed it. */
  readonly key_version: number;
  readonly fingerprint: string;
}

/** A manifest that was merged. */
export interface MergedPart {
  /** As named or found, relative to the working directory. */
  readonly path: string;
  readonly artifacts: number;
  /** The key that signed the part. */
  readonly key_version: number;
  readonly fingerprint: string;
}

export interface MergeResult {
  readonly mode: 'merge';
  readonly outcome: 'merged';
  readonly manifest: ManifestFacts;
  /** Whether the manifest existed and says the same. */
  readonly kept: boolean;
  /** The source in the manifest, or null if it records none. */
  readonly source: Source | null;
  /** Set if an attestation was requested. */
  readonly attestation: AttestationFacts | null;
  /** Files written or kept: manifest, its `.sig`, checksum files, attestation; relative to root. */
  readonly files: readonly string[];
  /** The release that they were uploaded to, or null if none was requested. */
  readonly release: UploadedRelease | null;
  readonly parts: readonly MergedPart[];
  /** Number of artifacts in the merged manifest. */
  readonly artifact_count: number;
  readonly api_calls: number;
}

export type RunResult = SignResult | VerifyResult | MergeResult;

/** The entry of a trusted file in a report. */
export function trustedFileFacts({ name, exportedAt, keys }: TrustedFile): TrustedFileFacts {
  return {
    file: name,
    exported_at: exportedAt ?? null,
    keys: keys.map(({ keyVersion, publicKey, status }) => ({
      key_version: keyVersion ?? null,
      fingerprint: publicKey.fingerprint,
      status: status ?? null,
    })),
  };
}
