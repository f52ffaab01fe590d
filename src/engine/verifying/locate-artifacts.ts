import path from 'node:path';
import { foldPath } from '../../artifacts/artifact-path.js';
import { QpherSignError } from '../../errors.js';
import { assetName } from '../../github/asset-name.js';
import type { JudgedArtifact } from '../../report/results.js';
import { signaturePath } from '../../signatures/signature-path.js';
import { mapConcurrently } from '../../system/concurrency.js';
import { entryAt } from '../../system/files.js';
import type { RunContext } from '../context.js';
import { listFilesBelow, listNamedFiles, namesFiles, type FileAtHand } from './files-at-hand.js';
import type { ListedArtifact, OpenedList } from './open-list.js';
import type { VerifyOptions } from './verify-options.js';

/** An artifact of the list and the file that stands for it. */
export interface LocatedArtifact {
  readonly entry: ListedArtifact;
  readonly found: Found | undefined;
}

export interface Found extends FileAtHand {
  readonly by: NonNullable<JudgedArtifact['found_by']>;
}

export interface Located {
  readonly artifacts: readonly LocatedArtifact[];
  /** Files at hand that stand for no artifact; all of them where every file counts, else those that were looked at. */
  readonly others: readonly FileAtHand[];
}

/**
 * Finds the file of each artifact: by its path; else by its name, which GitHub may have changed; else by its digest. A
 * file stands for one artifact only, and one that has the name of another artifact for no other: a file with its name and
 * other bytes is modified, not renamed. Where `files` limits the verification, artifacts without a file are left out.
 * @throws QpherSignError as listing files does
 */
export async function locateArtifacts(
  list: OpenedList,
  folder: string,
  options: VerifyOptions,
  context: RunContext,
): Promise<Located> {
  const isLimited = namesFiles(options);
  const named = isLimited ? await listNamedFiles(options, context) : undefined;
  const found = named === undefined ? findInFolder(list, folder) : findAmong(named, list);
  const isComplete = found.size === list.artifacts.length;
  const atHand =
    named ?? (isComplete && !options.strict ? [] : await listFilesBelow(folder, options, context));

  const claimed = new Set([...found.values()].map(({ file }) => file));
  const signatures = new Set(list.artifacts.map((artifact) => signaturePath(artifact.path)));
  const free = atHand.filter(({ file }) => !claimed.has(file));
  const candidates = free.filter(({ path: name }) => !signatures.has(name));
  const renamed = await findRenamed(list, { found, candidates }, options, context);

  const artifacts = list.artifacts
    .map((entry) => ({ entry, found: found.get(entry.path) ?? renamed.get(entry.path) }))
    .filter((artifact) => !isLimited || artifact.found !== undefined);
  const taken = new Set([...renamed.values()].map(({ file }) => file));
  return { artifacts, others: free.filter(({ file }) => !taken.has(file)) };
}

type FoundFiles = ReadonlyMap<string, Found>;

/** Whatever lies at an artifact's path stands for it, a folder too: it is judged, and is not absent. */
function findInFolder({ artifacts }: OpenedList, folder: string): FoundFiles {
  const found = new Map<string, Found>();
  for (const { path: name } of artifacts) {
    const file = path.join(folder, name);
    if (entryAt(file) !== undefined) found.set(name, { path: name, file, by: 'path' });
  }
  return found;
}

function findAmong(files: readonly FileAtHand[], { artifacts }: OpenedList): FoundFiles {
  const listed = new Set(artifacts.map((artifact) => artifact.path));
  return new Map(
    files.filter(({ path: name }) => listed.has(name)).map((file) => [file.path, { ...file, by: 'path' }]),
  );
}

/** A file that may stand for an artifact under another name. */
interface Candidate extends FileAtHand {
  /** As file systems compare it. */
  readonly name: string;
  /** `undefined` where no artifact that is looked for has its size, or it cannot be read. */
  readonly digest: string | undefined;
}

async function findRenamed(
  { artifacts, digestAlgorithm }: OpenedList,
  { found, candidates }: { readonly found: FoundFiles; readonly candidates: readonly FileAtHand[] },
  { concurrency }: VerifyOptions,
  { hash, signal }: RunContext,
): Promise<FoundFiles> {
  const missing = artifacts.filter(({ path: name }) => !found.has(name));
  if (missing.length === 0) return new Map();
  const sizes = new Set(missing.map(({ size }) => size));
  const examine = async (candidate: FileAtHand): Promise<Candidate> => {
    const name = foldPath(path.posix.basename(candidate.path));
    const stats = entryAt(candidate.file);
    const fits = stats?.isFile() === true && (sizes.has(null) || sizes.has(stats.size));
    if (!fits) return { ...candidate, name, digest: undefined };
    try {
      const { digests } = await hash(candidate.file, [digestAlgorithm], signal);
      return { ...candidate, name, digest: digests[digestAlgorithm] };
    } catch (error) {
      // It stands for no artifact, then; a file that cannot be read decides nothing.
      if (error instanceof QpherSignError && !signal.aborted)
        return { ...candidate, name, digest: undefined };
      throw error;
    }
  };
  const examined = await mapConcurrently(candidates, concurrency, examine, signal);

  const listedNames = new Set(artifacts.flatMap(namesOf));
  const digestOf = ({ digests }: ListedArtifact): string | undefined => digests[digestAlgorithm];
  const rules: readonly { by: Found['by']; fits: (entry: ListedArtifact, file: Candidate) => boolean }[] = [
    {
      by: 'asset-name',
      fits: (entry, { name, digest }) => namesOf(entry).includes(name) && digest === digestOf(entry),
    },
    { by: 'asset-name', fits: (entry, { name }) => namesOf(entry).includes(name) },
    {
      by: 'digest',
      fits: (entry, { name, digest }) =>
        digest !== undefined && digest === digestOf(entry) && !listedNames.has(name),
    },
  ];
  const renamed = new Map<string, Found>();
  const free = new Set(examined);
  for (const { by, fits } of rules) {
    for (const entry of missing) {
      if (renamed.has(entry.path)) continue;
      const file = [...free].find((candidate) => fits(entry, candidate));
      if (file === undefined) continue;
      renamed.set(entry.path, { path: file.path, file: file.file, by });
      free.delete(file);
    }
  }
  return renamed;
}

/** The names by which a file is taken for an artifact, as file systems compare them: its own, and that of its asset. */
function namesOf({ path: name }: ListedArtifact): readonly string[] {
  return [path.posix.basename(name), assetName(name)].map(foldPath);
}
