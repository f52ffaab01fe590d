import type { DigestAlgorithm, Digests } from '../artifacts/digest.js';

/** An artifact as a manifest or an attestation lists it. */
export interface ListedFile {
  readonly path: string;
  /** Bytes; null where the list does not record it. */
  readonly size: number | null;
  readonly digests: Digests;
  /** Of its signature file, null where the list names none. */
  readonly signaturePath: string | null;
}

/** Whatever lies in a release under a name: a file, a link or a folder. */
export interface ReleaseFile {
  /** As a manifest names it: relative, `/` between segments, Unicode NFC. The absolute path of a file that lies elsewhere. */
  readonly path: string;
  /** The last segment of its path, spelled as it is stored. */
  readonly name: string;
  /** Different for different files. */
  readonly id: string;
  /**
   * Bytes.
   * @throws QpherSignError `file-unreadable` for a folder, a device, or a link that leads out of the release
   */
  readonly size: () => number;
  /** @throws QpherSignError `file-unreadable` for what is no regular file or has more than `maxBytes` */
  readonly read: (maxBytes: number) => Promise<Uint8Array>;
  /** @throws QpherSignError as `size`, and `file-changed` */
  readonly digests: (algorithms: readonly DigestAlgorithm[]) => Promise<Digests>;
}

/** The files among which the artifacts of a release are looked for. */
export interface ReleaseFiles {
  /** What lies at this path, relative to the release's folder. */
  at(path: string): ReleaseFile | undefined;
  /** What lies under this name in the folder of another file. */
  beside(file: ReleaseFile, name: string): ReleaseFile | undefined;
  /** The files directly in a folder of the release, as `list` has them; none where it cannot be listed. */
  inFolder(folder: string): readonly ReleaseFile[];
  /**
   * Every file but folders, the documents of the release and what the user trusts.
   * @throws QpherSignError `file-unreadable`
   */
  list(): Promise<readonly ReleaseFile[]>;
  /** Where a file with this path would lie, for messages. */
  locationOf(path: string): string;
}

/** What a store knows of a release beyond the files that it brought. */
export interface BroughtFiles {
  /** Artifacts that are in the store with another size than the listed one, and were left there; why, by path. */
  readonly refused: ReadonlyMap<string, string>;
  /** Names of other files that are in the store; known only when they were asked for. */
  readonly unlisted: readonly string[];
}

/** Where the files of a release lie: a folder, a release on GitHub, or the files that somebody gave to a browser. */
export interface ReleaseStore {
  /** What was brought, under the paths that the list gives. */
  readonly files: ReleaseFiles;
  /**
   * Brings the document that lists the artifacts, its signature file, and the attestation beside it, where they exist.
   * @returns those that exist and are too large to be what their names say
   */
  bringDocuments(names: readonly string[]): Promise<readonly string[]>;
  /** Brings the artifacts and their signature files. */
  bringArtifacts(listed: readonly ListedFile[], wantsUnlisted: boolean): Promise<BroughtFiles>;
  /** Puts files that were verified where the user wants them. */
  keep(paths: readonly string[]): Promise<void>;
}

/** A release whose files all lie there already. */
export function presentFiles(files: ReleaseFiles): ReleaseStore {
  return {
    files,
    bringDocuments: () => Promise.resolve([]),
    bringArtifacts: () => Promise.resolve({ refused: new Map(), unlisted: [] }),
    keep: () => Promise.resolve(),
  };
}
