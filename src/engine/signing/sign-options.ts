import type { DigestAlgorithm } from '../../artifacts/digest.js';
import type { ChecksumAlgorithm } from '../../manifest/checksums.js';
import type { ListKind } from '../../manifest/manifest.js';

/** What to do with signature files and manifests that already exist. */
export const onExistingChoices = ['reuse', 'extend', 'overwrite', 'error'] as const;

export type OnExisting = (typeof onExistingChoices)[number];

/** A signature file for each artifact, or the manifest's signature alone. */
export const signaturesChoices = ['each', 'manifest'] as const;

export type Signatures = (typeof signaturesChoices)[number];

/** Asked for, or for want of an API key with `dry-run: auto`. */
export type DryRunReason = 'as-asked' | 'no-api-key';

/** The settings of `sign`, named as in the settings table, in camel case. */
export interface SignOptions {
  readonly files: readonly string[];
  readonly optionalFiles: readonly string[];
  /** Checksum files: what they list is signed, here or not. */
  readonly digestsFrom: readonly string[];
  /** Absolute. */
  readonly root: string;
  readonly digestAlgorithm: DigestAlgorithm;
  /** Whether the run signs a release, or a part of one that is merged later. */
  readonly kind: ListKind;
  /** The manifest or part that is written, relative to root. */
  readonly manifest: string;
  readonly signatures: Signatures;
  readonly keyFingerprints: readonly string[];
  readonly onExisting: OnExisting;
  readonly maxFiles: number;
  /** Bytes of all artifacts together. */
  readonly maxBytes: number;
  readonly checksums: readonly ChecksumAlgorithm[];
  readonly attestation: boolean;
  readonly concurrency: number;
  /** Why nothing is to be signed, only planned; `undefined` to sign. */
  readonly dryRun: DryRunReason | undefined;
  /** The release to upload to, `undefined` where none is asked for. */
  readonly upload: UploadOptions | undefined;
  /** Absolute path of the report, which is never an artifact. */
  readonly report: string | undefined;
}

/** Where the outputs of a run are uploaded. */
export interface UploadOptions {
  /** `owner/name` */
  readonly repository: string;
  readonly tag: string;
  readonly uploadArtifacts: boolean;
  /** Whether a draft is made where the tag has no release. */
  readonly createRelease: boolean;
  /** Whether a draft is published at the end. */
  readonly publish: boolean;
}
