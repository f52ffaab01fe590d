import type { Comparison } from './verdicts.js';
import type { ReleaseFile } from './release-store.js';

/** What the signed source must say, by field; `undefined` leaves a field uncompared. */
export type ExpectedSource = Readonly<Record<Comparison['field'], string | undefined>>;

/** What a verification of a release asks for. */
export interface VerificationOptions {
  /** Path of the manifest, or of the attestation in its place. */
  readonly manifest: string;
  /** The files to verify; `undefined` for everything that is listed. */
  readonly named: readonly ReleaseFile[] | undefined;
  readonly expected: ExpectedSource;
  /** Whether files that are not listed fail. */
  readonly strict: boolean;
  /** Whether listed artifacts may be absent. */
  readonly allowMissing: boolean;
}

/** How a verification runs. */
export interface VerificationRun {
  /** Files that are read at the same time. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
  /** Told of each artifact that is done. */
  readonly progress: (done: number, total: number, line: string) => void;
}
