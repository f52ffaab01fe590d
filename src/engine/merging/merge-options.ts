import type { ChecksumAlgorithm } from '../../manifest/checksums.js';
import type { OnExisting, ReleaseOptions } from '../signing/sign-options.js';

/** The settings of `merge`, named as in the settings table, in camel case. */
export interface MergeOptions {
  /** Patterns of the parts to merge. */
  readonly files: readonly string[];
  /** Absolute. */
  readonly root: string;
  /** Path of the merged manifest, relative to root. */
  readonly manifest: string;
  /** Files of keys to verify the parts with. If there are none, the keys of the service are used. */
  readonly trustedKeys: readonly string[];
  readonly keyFingerprints: readonly string[];
  readonly onExisting: OnExisting;
  readonly checksums: readonly ChecksumAlgorithm[];
  readonly attestation: boolean;
  /** The release to upload to, if any. */
  readonly release: ReleaseOptions | undefined;
}
