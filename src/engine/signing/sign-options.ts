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
  readonly release: ReleaseOptions | undefined;
  /** Absolute path of the report, which is never an artifact. */
  readonly report: string | undefined;
}

/** What a run does with the release of its tag. */
export const releaseModes = ['attach', 'draft', 'publish'] as const;

/** The release on GitHub that the outputs of a run are uploaded to. */
export interface ReleaseOptions {
  /** `owner/name` */
  readonly repository: string;
  readonly tag: string;
  /**
   * `attach`: what the run wrote goes into a release that exists. `draft`: the artifacts too, and a draft is made where there is
   * none. `publish`: the same, and it is published when all is in place.
   */
  readonly mode: (typeof releaseModes)[number];
  /** Whether it is a pre-release; by its tag where that is undefined. */
  readonly prerelease: boolean | undefined;
  /** Whether it becomes the latest release; GitHub decides where that is undefined. */
  readonly latest: boolean | undefined;
}
