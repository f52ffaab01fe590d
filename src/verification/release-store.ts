import type { DigestAlgorithm, Digests } from '../artifacts/digest.js';

/** An artifact in a manifest or an attestation. */
export interface ListedFile {
  readonly path: string;
  /** In bytes, or null if the list does not record it. */
  readonly size: number | null;
  readonly digests: Digests;
  /** Path of its signature file, or null if the list names none. */
  readonly signaturePath: string | null;
}

/** Any entry of a release: a file, a link or a folder. */
export interface ReleaseFile {
  /** As in a manifest: relative, with `/` between segments, in Unicode NFC. For a file elsewhere, its absolute path. */
  readonly path: string;
  /** The last segment of its path, as stored. */
  readonly name: string;
  /** Different for different files. */
  readonly id: string;
  /**
   * In bytes.
   * @throws QpherSignError `file-unreadable` for a folder, a device, or a link that leads out of the release
   */
  readonly size: () => number;
  /** @throws QpherSignError `file-unreadable` for anything but a regular file of at most `maxBytes` */
  readonly read: (maxBytes: number) => Promise<Uint8Array>;
  /** @throws QpherSignError as `size`, and `file-changed` */
  readonly digests: (algorithms: readonly DigestAlgorithm[]) => Promise<Digests>;
}

/** The files in which the artifacts of a release are found. */
export interface ReleaseFiles {
  /** The entry at this path, relative to the release's folder. */
  at(path: string): ReleaseFile | undefined;
  /** The entry with this name in the folder of another file. */
  beside(file: ReleaseFile, name: string): ReleaseFile | undefined;
  /** The files directly in a folder of the release, as in `list`; empty if it cannot be listed. */
  inFolder(folder: string): readonly ReleaseFile[];
  /**
   * Every file except folders, the documents of the release and files that the user trusts.
   * @throws QpherSignError `file-unreadable`
   */
  list(): Promise<readonly ReleaseFile[]>;
  /** The location of this path for messages. */
  locationOf(path: string): string;
}

/** What a store knows about a release in addition to the provided files. */
export interface BroughtFiles {
  /** Artifacts that have another size in the store than in the list and were not provided, with the reason, by path. */
  readonly refused: ReadonlyMap<string, string>;
  /** Names of other files in the store, if they were requested. */
  readonly unlisted: readonly string[];
}

/** The place of a release: a folder, a release on GitHub, or files chosen in a browser. */
export interface ReleaseStore {
  /** The provided files, under the paths in the list. */
  readonly files: ReleaseFiles;
  /**
   * Provides the document that lists the artifacts, its signature file, and the attestation beside it, if they exist.
   * @returns those that exist and are too large to be what their names say
   */
  bringDocuments(names: readonly string[]): Promise<readonly string[]>;
  /** Provides the artifacts and their signature files. */
  bringArtifacts(listed: readonly ListedFile[], wantsUnlisted: boolean): Promise<BroughtFiles>;
  /** Moves verified files to where the user wants them. */
  keep(paths: readonly string[]): Promise<void>;
}

/** A release whose files are all present. */
export function presentFiles(files: ReleaseFiles): ReleaseStore {
  return {
    files,
    bringDocuments: () => Promise.resolve([]),
    bringArtifacts: () => Promise.resolve({ refused: new Map(), unlisted: [] }),
    keep: () => Promise.resolve(),
  };
}
