import { accessSync, constants, type Stats } from 'node:fs';
import path from 'node:path';
import { mapInTurns } from '../system/map-in-turns.js';
import { QpherSignError } from '../errors.js';
import { entryAt, readError, realPath, sizeOfFile } from '../system/files.js';
import { schemeOfSignature } from '../signatures/schemes.js';
import { signatureFilter, signaturePath, signedPath } from '../signatures/signature-path.js';
import { placesBelow, relativeBelow, toPosix, type PlacesBelow } from '../system/paths.js';
import type { Digests } from './digest.js';
import { comparePaths, parseArtifactPath, refuseClashes } from './artifact-path.js';
import { explainPattern } from './explain-pattern.js';
import { matchFiles, type FilePattern, type MatchedPattern } from './match-files.js';

/** A file to sign, or one of which only a digest is known. */
export interface Artifact {
  /** As in the manifest: relative to root, with `/` between segments, in NFC. */
  readonly path: string;
  /** Absolute path on this machine. */
  readonly file: string;
  /** In bytes, or null if only a digest was given. */
  readonly size: number | null;
  /** Digests from a checksum file, or compared with one. */
  readonly digests?: Digests;
}

/** The matches of one pattern. A file that two patterns match is counted for both. */
export interface PatternCount extends FilePattern {
  readonly artifacts: number;
  /** Matches that are not artifacts: names that begin with a full stop, and signature files without their artifact. */
  readonly left_out: number;
}

export interface FoundArtifacts {
  /** Sorted by the bytes of their paths. */
  readonly artifacts: readonly Artifact[];
  readonly patterns: readonly PatternCount[];
}

export interface FindOptions {
  readonly patterns: readonly FilePattern[];
  /** Absolute folder that paths are relative to. Nothing outside it is an artifact. */
  readonly root: string;
  readonly workingDirectory: string;
  /** Absolute paths of files that this run writes or reads, which are never artifacts. */
  readonly ownFiles: readonly string[];
}

/**
 * Finds the artifacts that the patterns name, each a readable regular file below root.
 * @throws QpherSignError `setting-invalid`, `pattern-unmatched`, `no-artifacts`, `artifact-is-folder`,
 * `artifact-unreadable`, `artifact-outside-root`, `path-invalid`, `path-clash`
 */
export async function findArtifacts(options: FindOptions): Promise<FoundArtifacts> {
  const matched = await matchFiles(options.patterns, options.workingDirectory);
  const places = placesBelow(options.root);
  const kinds = kindsOf(new Set(matched.flatMap(({ files }) => files)), options.ownFiles, places);
  const patterns = matched.map(({ text, optional, files, hidden }) => ({
    text,
    optional,
    artifacts: files.filter((file) => kinds.get(file) === 'artifact').length,
    left_out: hidden + files.filter((file) => kinds.get(file) === 'lone-signature').length,
  }));
  await refuseUnmatched(matched, patterns, options);

  const found = matched.flatMap(({ files }) => files.filter((file) => kinds.get(file) === 'artifact'));
  const named = [...new Set(found)].map((file) => ({
    file,
    path: artifactPath(file, options.root, places.relative(file)),
  }));
  const artifacts = await mapInTurns(named, ({ file, path: name }): Artifact => {
    const entry = entryAt(file);
    // Links are followed, but not out of root, because their targets would not be part of the release.
    if (places.leadsOut(file, entry?.isSymbolicLink() === true))
      throw outside(file, options.root, ` (it leads to '${realPath(file) ?? ''}')`);
    return { path: name, file, size: sizeOfArtifact(file, name, entry) };
  });
  return { artifacts: ordered(artifacts, options), patterns };
}

/**
 * Sorts artifacts by the bytes of their paths, and refuses any that has the place of another, of a signature file or of
 * an output.
 * @throws QpherSignError `path-clash`
 */
export function ordered(
  artifacts: readonly Artifact[],
  { root, ownFiles }: Pick<FindOptions, 'root' | 'ownFiles'>,
): readonly Artifact[] {
  refuseClashes(
    artifacts.map((artifact) => artifact.path),
    [...artifacts.map((artifact) => signaturePath(artifact.path)), ...pathsBelow(root, ownFiles)],
  );
  return artifacts.toSorted((left, right) => comparePaths(left.path, right.path));
}

/**
 * @param entry what is at the path; a regular file does not need to be opened to get its size and check its permissions
 */
function sizeOfArtifact(file: string, name: string, entry: Stats | undefined): number {
  try {
    if (entry?.isFile() !== true) return sizeOfFile(file);
    accessSync(file, constants.R_OK);
    return entry.size;
  } catch (cause) {
    const { message, hint } = readError(file, cause);
    throw new QpherSignError('artifact-unreadable', `'${name}' cannot be signed: ${message}`, hint, {
      cause,
    });
  }
}

type FileKind = 'artifact' | 'own' | 'lone-signature';

/**
 * Classifies matched files. A `.sig` is an output of qpher-sign if its artifact is matched too. Without its artifact,
 * it is not an artifact either if it has the length of a signature: an earlier run wrote it for a file that is now
 * excluded or gone.
 */
function kindsOf(
  matched: ReadonlySet<string>,
  ownFiles: readonly string[],
  { relative }: PlacesBelow,
): ReadonlyMap<string, FileKind> {
  const place = (file: string): string => relative(file) ?? file;
  const own = new Set(ownFiles.map(place));
  const ownNames = new Set(ownFiles.map((file) => path.basename(file)));
  const isOwn = (file: string): boolean => ownNames.has(path.basename(file)) && own.has(place(file));
  const isSignature = signatureFilter(matched);
  const kindOf = (file: string): FileKind => {
    if (isOwn(file) || isSignature(file)) return 'own';
    if (signedPath(file) === undefined) return 'artifact';
    const entry = entryAt(file);
    const isLone = entry?.isFile() === true && schemeOfSignature({ length: entry.size }) !== undefined;
    return isLone ? 'lone-signature' : 'artifact';
  };
  return new Map(Array.from(matched, (file) => [file, kindOf(file)]));
}

/** Those of the files that are below root, under the paths that a manifest would give them. */
function pathsBelow(root: string, files: readonly string[]): readonly string[] {
  return files.flatMap((file) => relativeBelow(root, file) ?? []).map((file) => toPosix(file));
}

async function refuseUnmatched(
  matched: readonly MatchedPattern[],
  patterns: readonly PatternCount[],
  place: FindOptions,
): Promise<void> {
  const isEmpty = patterns.every(({ artifacts }) => artifacts === 0);
  // A shell that expands `dist/*` also names the files that an earlier run wrote.
  const isFileName = (index: number): boolean =>
    matched[index]?.files.join() === path.resolve(place.workingDirectory, matched[index]?.text ?? '');
  const unmatched = patterns.filter(
    ({ artifacts, optional }, index) => artifacts === 0 && !optional && (isEmpty || !isFileName(index)),
  );
  const [first] = unmatched;
  if (first !== undefined) {
    throw new QpherSignError(
      'pattern-unmatched',
      `nothing to sign matches ${unmatched.map(({ text }) => `'${text}'`).join(', ')}`,
      await explainPattern(first.text, { ...place, isDownload: false }),
    );
  }
  if (isEmpty) {
    throw new QpherSignError('no-artifacts', 'there is nothing to sign', 'name the files to sign in files');
  }
}

/** The path of a file relative to root, as in a manifest. */
export function artifactPath(
  file: string,
  root: string,
  relative: string | undefined = relativeBelow(root, file),
): string {
  if (relative === undefined) throw outside(file, root);
  return parseArtifactPath(toPosix(relative).normalize('NFC'));
}

function outside(file: string, root: string, more = ''): QpherSignError {
  return new QpherSignError(
    'artifact-outside-root',
    `'${file}'${more} is outside root '${root}'`,
    entryAt(root) === undefined
      ? 'root does not exist: check its spelling'
      : 'set root to a folder that holds all artifacts',
  );
}
