import path from 'node:path';
import type { DigestAlgorithm, Digests } from '../../artifacts/digest.js';
import { mapConcurrently } from '../../system/concurrency.js';
import { QpherSignError } from '../../errors.js';
import { entryAt } from '../../system/files.js';
import { releaseName } from '../../github/release-name.js';
import { signaturePath } from '../../signatures/signature-path.js';
import type { RunContext } from '../context.js';
import type { JudgedArtifact } from '../../report/results.js';
import { agreeingChecksums } from './agreeing-checksums.js';
import { listFilesBelowRoot, listNamedFiles, namesFiles, type FileAtHand } from './files-at-hand.js';
import type { VerifyOptions } from './verify-options.js';

/** An artifact as a manifest or an attestation lists it; the latter does not say its size. */
export interface ListedFile {
  readonly path: string;
  readonly size?: number;
  readonly digests: Digests;
}

interface FileList<Entry extends ListedFile> {
  /** The digest by which renamed artifacts are found. */
  readonly digest_algorithm: DigestAlgorithm;
  readonly artifacts: readonly Entry[];
}

/** An artifact of the list and the file that stands for it. */
export interface LocatedArtifact<Entry extends ListedFile> {
  readonly entry: Entry;
  readonly found: Found | undefined;
}

export interface Found extends FileAtHand {
  readonly by: NonNullable<JudgedArtifact['found_by']>;
}

export interface Located<Entry extends ListedFile> {
  readonly artifacts: readonly LocatedArtifact<Entry>[];
  /** Files at hand that stand for no artifact. */
  readonly others: readonly FileAtHand[];
}

/**
 * Finds the file of each artifact: by its path, else by its digest, else by the name GitHub gives it (a file of that
 * name with other content is a modified artifact). A file stands for one artifact only. Where `files` limits the
 * verification, artifacts without a file are left out.
 * @throws QpherSignError as listing and hashing files does
 */
export async function locateArtifacts<Entry extends ListedFile>(
  list: FileList<Entry>,
  options: VerifyOptions,
  context: RunContext,
): Promise<Located<Entry>> {
  const isLimited = namesFiles(options);
  const named = isLimited ? await listNamedFiles(options, context) : undefined;
  const found = named === undefined ? findOnDisk(list, options) : findAmong(named, list);
  const isComplete = found.size === list.artifacts.length;
  const atHand = named ?? (isComplete && !options.strict ? [] : await listFilesBelowRoot(options, context));

  const claimed = new Set([...found.values()].map(({ file }) => file));
  const signatures = new Set(list.artifacts.map((artifact) => signaturePath(artifact.path)));
  const free = atHand.filter(({ file, path: name }) => !claimed.has(file) && !signatures.has(name));
  const missing = list.artifacts.filter(({ path: name }) => !found.has(name));
  const renamed = await findRenamed(missing, free, list.digest_algorithm, options, context);

  const artifacts = list.artifacts
    .map((entry) => ({ entry, found: found.get(entry.path) ?? renamed.get(entry.path) }))
    .filter((artifact) => !isLimited || artifact.found !== undefined);
  const taken = new Set([...renamed.values()].flatMap(({ file }) => [file, signaturePath(file)]));
  const others = free.filter(({ file }) => !taken.has(file));
  const checksums = agreeingChecksums(others, list.artifacts);
  return { artifacts, others: others.filter((file) => !checksums.includes(file)) };
}

type FoundByPath = Map<string, Found>;

function findOnDisk({ artifacts }: FileList<ListedFile>, { root }: VerifyOptions): FoundByPath {
  const found: FoundByPath = new Map();
  for (const { path: name } of artifacts) {
    const file = path.join(root, name);
    if (entryAt(file)?.isDirectory() === false) found.set(name, { path: name, file, by: 'path' });
  }
  return found;
}

function findAmong(files: readonly FileAtHand[], { artifacts }: FileList<ListedFile>): FoundByPath {
  const listed = new Set(artifacts.map((artifact) => artifact.path));
  return new Map(
    files.filter(({ path: name }) => listed.has(name)).map((file) => [file.path, { ...file, by: 'path' }]),
  );
}

async function findRenamed(
  missing: readonly ListedFile[],
  free: readonly FileAtHand[],
  algorithm: DigestAlgorithm,
  { concurrency }: VerifyOptions,
  { hash, signal }: RunContext,
): Promise<FoundByPath> {
  const sizes = new Set(missing.map(({ size }) => size));
  const hashed = await mapConcurrently(free, concurrency, async (file) => {
    const stats = entryAt(file.file);
    const fits = stats?.isFile() === true && (sizes.has(undefined) || sizes.has(stats.size));
    if (!fits) return { ...file, digest: undefined };
    return { ...file, digest: await digestOf(file.file) };
  });
  async function digestOf(file: string): Promise<string | undefined> {
    try {
      return (await hash(file, [algorithm], signal)).digests[algorithm];
    } catch (error) {
      // Not this artifact's file, then; nothing is decided by a file that cannot be read.
      if (error instanceof QpherSignError && error.code !== 'cancelled') return undefined;
      throw error;
    }
  }

  const found: FoundByPath = new Map();
  const taken = new Set<string>();
  const take = (
    entry: ListedFile,
    by: Found['by'],
    fits: (file: (typeof hashed)[number]) => boolean,
  ): void => {
    const file = found.has(entry.path)
      ? undefined
      : hashed.find((other) => !taken.has(other.file) && fits(other));
    if (file === undefined) return;
    found.set(entry.path, { path: file.path, file: file.file, by });
    taken.add(file.file);
  };
  const hasName = (entry: ListedFile, file: FileAtHand) =>
    path.posix.basename(file.path) === releaseName(entry.path);
  for (const entry of missing) {
    take(entry, 'release-name', (file) => file.digest === entry.digests[algorithm] && hasName(entry, file));
  }
  for (const entry of missing) take(entry, 'digest', (file) => file.digest === entry.digests[algorithm]);
  for (const entry of missing) take(entry, 'release-name', (file) => hasName(entry, file));
  return found;
}
