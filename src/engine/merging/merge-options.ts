import type { ChecksumAlgorithm } from '../../manifest/checksums.js';
import type { OnExisting, ReleaseOptions } from '../signing/sign-options.js';

/** The settings of `merge`, named as in the settings table, in camel case. */
export interface MergeOptions {
  /** Patterns of the parts to merge. */
  readonly files: readonly string[];
  /** Absolute. */
  readonly root: string;
  /** Of the merged manifest, relative to root. */
  readonly manifest: string;
  /** Files of keys that the parts are verified with; none means those the service lists. */
  readonly trustedKeys: readonly string[];
  readonly keyFingerprints: readonly string[];
  readonly onExisting: OnExisting;
  readonly checksums: readonly ChecksumAlgorithm[];
  readonly attestation: boolean;
  /** The release to upload to, `undefined` where none is asked for. */
  readonly release: ReleaseOptions | undefined;
}
