import type { Digests } from '../artifacts/digest.js';

/** An artifact as a manifest or an attestation lists it. */
export interface ListedFile {
  readonly path: string;
  /** Bytes; null where the list does not record it. */
  readonly size: number | null;
  readonly digests: Digests;
  /** Of its signature file, null where the list names none. */
  readonly signaturePath: string | null;
}

/** What a store knows of a release beyond the files that it brought. */
export interface BroughtFiles {
  /** Artifacts that are in the store with another size than the listed one, and were left there; why, by path. */
  readonly refused: ReadonlyMap<string, string>;
  /** Names of other files that are in the store; known only when they were asked for. */
  readonly unlisted: readonly string[];
}

/** Where the files of a release lie: a folder, or a release on GitHub. */
export interface ReleaseStore {
  /** Absolute; what was brought lies here, under the paths that the list gives. */
  readonly folder: string;
  /**
   * Brings the document that lists the artifacts, its signature file, and the attestation beside it, where they exist.
   * @returns those that exist and are too large to be what their names say
   */
  bringDocuments(names: readonly string[]): Promise<readonly string[]>;
  /** Brings the artifacts and their signature files. */
  bringArtifacts(listed: readonly ListedFile[], wantsUnlisted: boolean): Promise<BroughtFiles>;
  /** Puts files that were verified where the user wants them. Paths are relative to `folder`. */
  keep(files: readonly string[]): Promise<void>;
}

/** A release that lies in a folder already. */
export function folderStore(folder: string): ReleaseStore {
  return {
    folder,
    bringDocuments: () => Promise.resolve([]),
    bringArtifacts: () => Promise.resolve({ refused: new Map(), unlisted: [] }),
    keep: () => Promise.resolve(),
  };
}
