import { promises as fs, readdirSync, type Stats } from 'node:fs';
import path from 'node:path';
import { foldPath } from '../artifacts/artifact-path.js';
import { explainPattern } from '../artifacts/explain-pattern.js';
import { filePatterns, matchFiles } from '../artifacts/match-files.js';
import { QpherSignError, systemErrorCode } from '../errors.js';
import { entryAt, readBounded, sizeOfFile } from '../system/files.js';
import { isBelow, placesBelow, toPosix } from '../system/paths.js';
import type { Hasher } from '../system/thread-pool.js';
import type { ReleaseFile, ReleaseFiles } from '../verification/release-store.js';

/** How the files of a folder are read. */
export interface FolderAccess {
  readonly hash: Hasher;
  readonly signal: AbortSignal;
  /** Absolute paths of files that do not belong to the release, such as trusted keys and the report. */
  readonly own: ReadonlySet<string>;
}

/** The files below a folder with an absolute path. */
export function folderFiles(folder: string, access: FolderAccess): ReleaseFiles {
  const releaseFile = fileReader(folder, access);
  const stored = storedSpelling(folder);
  const own = new Set([...access.own].map(stored));
  const existing = (file: string): ReleaseFile | undefined => {
    const entry = entryAt(file);
    return entry && releaseFile(stored(file), entry);
  };
  return {
    at: (name) => existing(path.join(folder, name)),
    beside: (file, name) => existing(path.join(path.dirname(file.id), name)),
    inFolder: (name) => {
      const parent = stored(path.join(folder, name));
      return entriesOf(parent)
        .filter((file) => !own.has(file))
        .map((file) => releaseFile(file));
    },
    list: async () => {
      const files = await listFiles(folder);
      return files.filter((file) => !own.has(file)).map((file) => releaseFile(file));
    },
    locationOf: (name) => path.resolve(folder, name),
  };
}

/**
 * The files that patterns name, relative to the working directory.
 * @param folder the folder of the release
 * @throws QpherSignError `pattern-unmatched`, `artifact-is-folder`
 */
export async function namedFiles(
  patterns: { readonly files: readonly string[]; readonly optionalFiles: readonly string[] },
  workingDirectory: string,
  folder: string,
  access: FolderAccess,
): Promise<readonly ReleaseFile[]> {
  const matched = await matchFiles(filePatterns(patterns.files, patterns.optionalFiles), workingDirectory);
  const unmatched = matched.filter(({ files, optional }) => files.length === 0 && !optional);
  const [first] = unmatched;
  if (first !== undefined) {
    const place = { root: folder, workingDirectory, ownFiles: [], isDownload: true };
    throw new QpherSignError(
      'pattern-unmatched',
      `no file matches ${unmatched.map(({ text }) => `'${text}'`).join(', ')}`,
      await explainPattern(first.text, place),
    );
  }
  const releaseFile = fileReader(folder, access);
  return [...new Set(matched.flatMap(({ files }) => files))]
    .filter((file) => !access.own.has(file))
    .map((file) => releaseFile(file));
}

/** @param found the entry at the path, if it is already known */
type FileReader = (file: string, found?: Stats) => ReleaseFile;

/** Returns a reader of files below the folder of a release, or elsewhere if a user named them. */
function fileReader(folder: string, { hash, signal }: FolderAccess): FileReader {
  const { relative, leadsOut } = placesBelow(folder);
  return (file, found) => {
    const inside = relative(file);
    // Only the size is kept of what was found, because there may be ten thousand files.
    let known = regularSize(found);
    const look = (): number | undefined => {
      const entry = known === undefined ? entryAt(file) : undefined;
      if (inside !== undefined && leadsOut(file, entry?.isSymbolicLink() === true)) throw outside();
      return (known ??= regularSize(entry));
    };
    return {
      path: toPosix(inside ?? file).normalize('NFC'),
      name: path.basename(file),
      id: file,
      size: () => look() ?? sizeOfFile(file),
      read: (maxBytes) =>
        new Promise((resolve) => {
          resolve(readBounded(file, maxBytes));
        }),
      digests: async (algorithms) => {
        look();
        return (await hash(file, algorithms, signal)).digests;
      },
    };
  };
}

/** Returns `undefined` for a link, which is followed only once its target is known to be allowed. */
function regularSize(entry: Stats | undefined): number | undefined {
  return entry?.isFile() === true ? entry.size : undefined;
}

function outside(): QpherSignError {
  return new QpherSignError(
    'file-unreadable',
    'it is a link that leads out of root',
    'replace the link with the file itself',
  );
}

/**
 * Returns a function for the stored spelling of an existing path below a folder. If the file system ignores case or
 * Unicode form, a path may find a file with another name.
 */
function storedSpelling(folder: string): (file: string) => string {
  const listings = new Map<string, ReadonlySet<string>>();
  const namesIn = (parent: string): ReadonlySet<string> => {
    const known = listings.get(parent) ?? new Set(allNamesIn(parent));
    listings.set(parent, known);
    return known;
  };
  const folders = new Map<string, string>([[folder, folder]]);
  const spelled = (file: string): string => {
    const [given, base] = [path.dirname(file), path.basename(file)];
    const parent = folders.get(given) ?? spelled(given);
    folders.set(given, parent);
    const names = namesIn(parent);
    const name = names.has(base) ? base : [...names].find((other) => foldPath(other) === foldPath(base));
    return path.join(parent, name ?? base);
  };
  return (file) => (file !== folder && isBelow(folder, file) ? spelled(file) : file);
}

function allNamesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The entries directly in a folder, except other folders. */
function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => path.join(folder, name));
  } catch {
    return [];
  }
}

/** Every file below `folder`, including links, which are not followed. */
async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    // Not `readdirSync`, which follows links.
    const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.join(entry.parentPath, entry.name));
  } catch (cause) {
    throw new QpherSignError(
      'file-unreadable',
      `cannot list the files below '${folder}': ${systemErrorCode(cause) ?? String(cause)}`,
      'check the permissions of the folders',
      { cause },
    );
  }
}
