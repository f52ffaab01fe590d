import type { DigestAlgorithm } from '../../artifacts/digest.js';
import type { ChecksumAlgorithm } from '../../manifest/checksums.js';
import type { ListKind } from '../../manifest/manifest.js';

/** What to do with signature files and manifests that already exist. */
export const onExistingChoices = ['reuse', 'extend', 'overwrite', 'error'] as const;

export type OnExisting = (typeof onExistingChoices)[number];

/** One signature file for each artifact, or only the signature of the manifest. */
export const signaturesChoices = ['each', 'manifest'] as const;

export type Signatures = (typeof signaturesChoices)[number];

/** The run was asked for a dry run, or `dry-run: auto` found no API key. */
export type DryRunReason = 'as-asked' | 'no-api-key';

/** The settings of `sign`, named as in the settings table, in camel case. */
export interface SignOptions {
  readonly files: readonly string[];
  readonly optionalFiles: readonly string[];
  /** Checksum files whose entries are signed, with or without the files. */
  readonly digestsFrom: readonly string[];
  /** Absolute. */
  readonly root: string;
  readonly digestAlgorithm: DigestAlgorithm;
  /** Whether the run signs a release, or a part of one for a later merge. */
  readonly kind: ListKind;
  /** Path of the manifest or part to write, relative to root. */
  readonly manifest: string;
  readonly signatures: Signatures;
  readonly keyFingerprints: readonly string[];
  readonly onExisting: OnExisting;
  readonly maxFiles: number;
  /** Maximum bytes of all artifacts together. */
  readonly maxBytes: number;
  readonly checksums: readonly ChecksumAlgorithm[];
  readonly attestation: boolean;
  readonly concurrency: number;
  /** Why nothing is signed, only planned; `undefined` to sign. */
  readonly dryRun: DryRunReason | undefined;
  /** The release to upload to, if any. */
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
   * `attach` uploads the outputs of the run to an existing release. `draft` also uploads the artifacts, and creates a
   * draft if there is no release. `publish` also publishes it when it is complete.
   */
  readonly mode: (typeof releaseModes)[number];
  /** Whether it is a pre-release. If undefined, the tag decides. */
  readonly prerelease: boolean | undefined;
  /** Whether it becomes the latest release. If undefined, GitHub decides. */
  readonly latest: boolean | undefined;
}
