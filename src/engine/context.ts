import type { Releases } from '../github/releases.js';
import type { WorkflowRun } from '../manifest/provenance.js';
import type { Source } from '../manifest/source.js';
import type { Client } from '../qpher/client.js';
import type { SignatureVerifier } from '../signatures/verify-signature.js';
import type { Hasher } from '../system/thread-pool.js';

/** What a command needs of its host. */
export interface RunContext {
  /** The service, with the host's credentials; nothing is loaded or connected before it is called. */
  readonly connect: () => Promise<Client>;
  /** The releases of a repository (`owner/name`) on GitHub; again nothing is loaded before it is called. */
  readonly connectReleases: (repository: string) => Promise<Releases>;
  readonly now: () => Date;
  /** The CI run this is part of, `null` outside of one and for commands that record none. */
  readonly source: Source | null;
  /** That run as far as an attestation needs it, `null` where it is not known whole. */
  readonly workflowRun: WorkflowRun | null;
  /** Absolute; patterns and paths of settings are relative to it. */
  readonly workingDirectory: string;
  /** Standard input, for settings that are `-`. */
  readonly readStandardInput: () => Promise<Buffer>;
  /** Hashes a file: on this thread, or on others. */
  readonly hash: Hasher;
  /** Verifies a signature: on this thread, or on others. */
  readonly verify: SignatureVerifier;
  readonly progress: Progress;
  /** Tells people what they should know and is no result. */
  readonly warn: (line: string) => void;
  /** Aborted when the run is cancelled or its time is over; the reason is a `QpherSignError`. */
  readonly signal: AbortSignal;
}

/** Told of each artifact that is done. */
export type Progress = (done: number, total: number, line: string) => void;
