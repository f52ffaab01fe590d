import type { Artifact } from '../../artifacts/find-artifacts.js';
import type { ChecksumAlgorithm } from '../../manifest/checksums.js';
import type { ListKind } from '../../manifest/manifest.js';
import type { SigningPlan } from '../signing/plan-signing.js';
import type { OnExisting } from '../signing/sign-options.js';

/** What a run brings into a release. */
export interface ReleaseContents {
  /** Absolute. */
  readonly root: string;
  readonly kind: ListKind;
  /** Relative to root. */
  readonly manifest: string;
  readonly checksums: readonly ChecksumAlgorithm[];
  readonly attestation: boolean;
  readonly onExisting: OnExisting;
  readonly artifacts: readonly ReleasedArtifact[];
}

export interface ReleasedArtifact extends Artifact {
  /** Whether its signature file is here, or will be. */
  readonly hasSignature: boolean;
}

/** What `sign` brings. */
export function contentsOf({ options, artifacts }: SigningPlan): ReleaseContents {
  const hasSignature = options.signatures === 'each';
  return { ...options, artifacts: artifacts.map((artifact) => ({ ...artifact, hasSignature })) };
}
