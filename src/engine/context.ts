import type { Releases } from '../github/releases.js';
import type { WorkflowRun } from '../manifest/provenance.js';
import type { Source } from '../manifest/source.js';
import type { Client } from '../qpher/client.js';
import type { SignatureVerifier } from '../signatures/verify-signature.js';
import type { Hasher } from '../system/thread-pool.js';

/** What a command needs from its host. */
export interface RunContext {
  /** Returns the service with the host's credentials. Nothing is loaded or connected before it is called. */
  readonly connect: () => Promise<Client>;
  /** Returns the releases of a repository (`owner/name`) on GitHub. Nothing is loaded before it is called. */
  readonly connectReleases: (repository: string) => Promise<Releases>;
  readonly now: () => Date;
  /** The source that this run records, or `null` if it is unknown or the command records none. */
  readonly source: Source | null;
  /** The details of this run for an attestation, `null` if they are not completely known. */
  readonly workflowRun: WorkflowRun | null;
  /** Absolute path that patterns and paths in settings are relative to. */
  readonly workingDirectory: string;
  /** Standard input, for settings that are `-`. */
  readonly readStandardInput: () => Promise<Buffer>;
  /** Hashes a file, on this thread or on others. */
  readonly hash: Hasher;
  /** Verifies a signature, on this thread or on others. */
  readonly verify: SignatureVerifier;
  readonly progress: Progress;
  /** Tells people something that is not part of the result. */
  readonly warn: (line: string) => void;
  /** Aborted when the run is cancelled or out of time. The reason is a `QpherSignError`. */
  readonly signal: AbortSignal;
}

/** Called for each finished item, such as an artifact. */
export type Progress = (done: number, total: number, line: string) => void;
