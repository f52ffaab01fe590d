import { foldPath } from '../artifacts/artifact-path.js';
import { assetName, baseName } from '../artifacts/asset-name.js';
import { mapConcurrently } from '../concurrency.js';
import { QpherSignError } from '../errors.js';
import { signaturePath } from '../signatures/signature-path.js';
import type { ListedArtifact, OpenedList } from './open-list.js';
import type { ReleaseFile, ReleaseFiles } from './release-store.js';
import type { JudgedArtifact } from './verdicts.js';
import type { VerificationOptions, VerificationRun } from './verification-options.js';

/** An artifact of the list and its file. */
export interface LocatedArtifact {
  readonly entry: ListedArtifact;
  readonly found: Found | undefined;
}

export interface Found {
  readonly file: ReleaseFile;
  readonly by: NonNullable<JudgedArtifact['found_by']>;
}

export interface Located {
  readonly artifacts: readonly LocatedArtifact[];
  /** Files that belong to no artifact: all of them if every file is checked, otherwise those that were looked at. */
  readonly others: readonly ReleaseFile[];
}

/**
 * Finds the file of each artifact: by its path, or else by its name, which GitHub may have changed, or else by its
 * digest. A file serves one artifact only. A file with the name of one artifact serves no other: with that name and
 * other bytes it is modified, not renamed. If files were named, artifacts without a file are left out.
 * @throws QpherSignError errors of listing files
 */
export async function locateArtifacts(
  list: OpenedList,
  files: ReleaseFiles,
  options: Pick<VerificationOptions, 'named' | 'strict'>,
  run: VerificationRun,
): Promise<Located> {
  const { named } = options;
  const found = named === undefined ? findInFolder(list, files) : findAmong(named, list);
  const isComplete = found.size === list.artifacts.length;
  const atHand = named ?? (isComplete && !options.strict ? [] : await files.list());

  const claimed = new Set([...found.values()].map(({ file }) => file.id));
  const signatures = new Set(list.artifacts.map((artifact) => signaturePath(artifact.path)));
  const free = atHand.filter(({ id }) => !claimed.has(id));
  const candidates = free.filter(({ path }) => !signatures.has(path));
  const renamed = await findRenamed(list, { found, candidates }, run);

  const artifacts = list.artifacts
    .map((entry) => ({ entry, found: found.get(entry.path) ?? renamed.get(entry.path) }))
    .filter((artifact) => named === undefined || artifact.found !== undefined);
  const taken = new Set([...renamed.values()].map(({ file }) => file.id));
  return { artifacts, others: free.filter(({ id }) => !taken.has(id)) };
}

type FoundFiles = ReadonlyMap<string, Found>;

/** Any entry at an artifact's path is judged as the artifact, even a folder, and is never absent. */
function findInFolder({ artifacts }: OpenedList, files: ReleaseFiles): FoundFiles {
  const found = new Map<string, Found>();
  for (const { path } of artifacts) {
    const file = files.at(path);
    if (file !== undefined) found.set(path, { file, by: 'path' });
  }
  return found;
}

function findAmong(files: readonly ReleaseFile[], { artifacts }: OpenedList): FoundFiles {
  const listed = new Set(artifacts.map((artifact) => artifact.path));
  return new Map(
    files.filter(({ path }) => listed.has(path)).map((file) => [file.path, { file, by: 'path' }]),
  );
}

/** A file that may be an artifact under another name. */
interface Candidate {
  readonly file: ReleaseFile;
  /** Folded as file systems compare names. */
  readonly name: string;
  /** `undefined` if it has the size of no wanted artifact or cannot be read. */
  readonly digest: string | undefined;
}

async function findRenamed(
  { artifacts, digestAlgorithm }: OpenedList,
  { found, candidates }: { readonly found: FoundFiles; readonly candidates: readonly ReleaseFile[] },
  { concurrency, signal }: VerificationRun,
): Promise<FoundFiles> {
  const missing = artifacts.filter(({ path }) => !found.has(path));
  if (missing.length === 0) return new Map();
  const sizes = new Set(missing.map(({ size }) => size));
  const digestOfFile = async (file: ReleaseFile): Promise<string | undefined> => {
    try {
      if (!sizes.has(null) && !sizes.has(file.size())) return undefined;
      return (await file.digests([digestAlgorithm]))[digestAlgorithm];
    } catch (error) {
      // A file that cannot be read serves no artifact and causes no error.
      if (error instanceof QpherSignError && !signal.aborted) return undefined;
      throw error;
    }
  };
  const examine = async (file: ReleaseFile): Promise<Candidate> => ({
    file,
    name: foldPath(baseName(file.path)),
    digest: await digestOfFile(file),
  });
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
      const candidate = [...free].find((one) => fits(entry, one));
      if (candidate === undefined) continue;
      renamed.set(entry.path, { file: candidate.file, by });
      free.delete(candidate);
    }
  }
  return renamed;
}

/** The folded names that identify a file as an artifact: its own, and that of its asset. */
function namesOf({ path }: ListedArtifact): readonly string[] {
  return [baseName(path), assetName(path)].map(foldPath);
}
