import type { Comparison } from './verdicts.js';
import type { ReleaseFile } from './release-store.js';

/** The expected values of the signed source, by field; `undefined` leaves a field uncompared. */
export type ExpectedSource = Readonly<Record<Comparison['field'], string | undefined>>;

/** The options for verifying a release. */
export interface VerificationOptions {
  /** Path of the manifest, or of the attestation instead. */
  readonly manifest: string;
  /** The files to verify; `undefined` for everything in the list. */
  readonly named: readonly ReleaseFile[] | undefined;
  readonly expected: ExpectedSource;
  /** Whether files that are not listed fail. */
  readonly strict: boolean;
  /** Whether listed artifacts may be absent. */
  readonly allowMissing: boolean;
}

/** How a verification runs. */
export interface VerificationRun {
  /** Maximum number of files that are read at a time. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
  /** Called for each finished artifact. */
  readonly progress: (done: number, total: number, line: string) => void;
}
