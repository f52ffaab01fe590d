import type { Digests } from '../artifacts/digest.js';
import type { PatternCount } from '../artifacts/find-artifacts.js';
import type { Source } from '../manifest/source.js';
import type { DryRunReason } from '../engine/signing/sign-options.js';
import type { ManifestFacts, ReleaseVerdict } from '../verification/verdicts.js';
import type { TrustedFile } from '../keys/trusted-keys.js';

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

export interface VerifyResult extends ReleaseVerdict {
  readonly mode: 'verify';
  /** `offline` with trusted keys, `online` with the service's list. */
  readonly trust: 'offline' | 'online';
  /** The files of `trusted-keys`; none online. */
  readonly trusted_files: readonly TrustedFileFacts[];
  /** Where the files were downloaded from, null where that was not asked for. */
  readonly release: DownloadedRelease | null;
  readonly api_calls: number;
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

export interface MergeResult {
  readonly mode: 'merge';
  readonly outcome: 'merged';
  readonly manifest: ManifestFacts;
  /** Whether the manifest was there already and says the same. */
  readonly kept: boolean;
  /** What the manifest records of the run, null where it records none. */
  readonly source: Source | null;
  /** Where one was asked for. */
  readonly attestation: AttestationFacts | null;
  /** Files written or kept: manifest, its `.sig`, checksums, attestation; relative to root. */
  readonly files: readonly string[];
  /** Where they were uploaded, null where that was not asked for. */
  readonly release: UploadedRelease | null;
  readonly parts: readonly MergedPart[];
  /** Artifacts in the merged manifest. */
  readonly artifact_count: number;
  readonly api_calls: number;
}

export type RunResult = SignResult | VerifyResult | MergeResult;

/** What a report says of a trusted file. */
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
