import { QpherSignError } from '../errors.js';
import { isAttestationPath } from '../manifest/attestation.js';
import { verifiedDocuments } from '../manifest/layout.js';
import { signatureFilter, signaturePath } from '../signatures/signature-path.js';
import { isProbablyRenamed } from '../verification/advice.js';
import type { ReleaseFile } from '../verification/release-store.js';
import type { HashingWorker } from './hashing-worker.js';

/** A file with the path from where it was dropped or picked. */
export interface GivenFile {
  readonly path: string;
  readonly file: File;
}

/** Maximum number of files and folders at a time. A folder chosen by mistake can hold millions. */
const MAX_FILES = 20_000;

/** The dropped files, including the content of folders. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  // The items only exist until the event has been handled, so all are read before anything is awaited.
  const pending = (await Promise.all([...transfer.items].map(droppedAs))).flat();
  const files: GivenFile[] = [];
  for (let dropped = pending.pop(); dropped !== undefined; dropped = pending.pop()) {
    if (dropped.kind === 'folder') pending.push(...(await dropped.children()));
    else files.push({ path: dropped.path, file: await dropped.file() });
    if (files.length + pending.length > MAX_FILES) throw tooMany();
  }
  return files;
}

type Dropped =
  | { readonly kind: 'file'; readonly path: string; readonly file: () => Promise<File> }
  | { readonly kind: 'folder'; readonly path: string; readonly children: () => Promise<readonly Dropped[]> };

/** Only in Chromium, which has no other way to read files dropped on a page from disk. */
type HandleItem = DataTransferItem & {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemFileHandle | FileSystemDirectoryHandle | null>;
};

async function droppedAs(item: HandleItem): Promise<readonly Dropped[]> {
  const entry = item.webkitGetAsEntry();
  const handle = await item.getAsFileSystemHandle?.().catch(() => null);
  if (handle !== undefined && handle !== null) return [ofHandle(handle, handle.name)];
  return entry === null ? [] : [ofEntry(entry)];
}

function ofHandle(handle: FileSystemFileHandle | FileSystemDirectoryHandle, path: string): Dropped {
  if (handle.kind === 'file') return { kind: 'file', path, file: () => handle.getFile() };
  const children = async (): Promise<readonly Dropped[]> => {
    const all: Dropped[] = [];
    for await (const child of handle.values()) {
      all.push(ofHandle(child, `${path}/${child.name}`));
      if (all.length > MAX_FILES) throw tooMany();
    }
    return all;
  };
  return { kind: 'folder', path, children };
}

function ofEntry(entry: FileSystemEntry): Dropped {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isDirectory)
    return { kind: 'folder', path, children: () => entriesIn(entry as FileSystemDirectoryEntry) };
  const file = (): Promise<File> =>
    new Promise((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
  return { kind: 'file', path, file };
}

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly Dropped[]> {
  const reader = folder.createReader();
  const all: Dropped[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some.map(ofEntry));
    if (all.length > MAX_FILES) throw tooMany();
  }
}

/** The files chosen in a file or folder dialogue. */
export function pickedFiles(list: FileList): readonly GivenFile[] {
  if (list.length > MAX_FILES) throw tooMany();
  return [...list].map((file) => ({
    path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    file,
  }));
}

function tooMany(): QpherSignError {
  return new QpherSignError(
    'setting-invalid',
    `you chose more than ${MAX_FILES} files`,
    'choose the folder of one release',
  );
}

/** The files of one release, their paths relative to its folder. */
export interface GivenSelection {
  /** Path of the manifest, or of the attestation if there is no manifest. */
  readonly manifest: string;
  readonly files: readonly GivenFile[];
  /** The files to verify if single files were given; `undefined` for a folder, which must hold the whole release. */
  readonly named: readonly string[] | undefined;
}

/**
 * Finds the manifest among the files and makes its folder the folder of the release. No file is ignored.
 * @param name of the manifest that the page was made for
 * @throws QpherSignError `manifest-missing` if there is none or more than one, `artifact-outside-root`, `path-clash`
 */
export function selectRelease(given: readonly GivenFile[], name: string): GivenSelection {
  const list = listOf(given, name);
  const folder = list.path.slice(0, list.path.lastIndexOf('/') + 1);
  const [outside, ...others] = given.filter(({ path }) => !path.startsWith(folder));
  if (outside !== undefined) {
    const count = others.length === 0 ? '' : ` and ${others.length} more files`;
    throw new QpherSignError(
      'artifact-outside-root',
      `'${outside.path}'${count} would not be verified: the manifest is in the folder '${folder.slice(0, -1)}'`,
      'choose that folder alone',
    );
  }
  const files = given.map(({ path, file }) => ({ path: path.slice(folder.length), file }));
  refuseTwins(files);
  const manifest = list.path.slice(folder.length);
  return { manifest, files, named: folder === '' ? namedOf(files, manifest) : undefined };
}

/** Files that were dropped together may come from several folders. */
function refuseTwins(files: readonly GivenFile[]): void {
  const paths = new Set<string>();
  for (const { path } of files) {
    const compared = path.normalize('NFC');
    if (paths.has(compared)) {
      throw new QpherSignError(
        'path-clash',
        `two of these files are called '${path}'`,
        'verify them one after the other',
      );
    }
    paths.add(compared);
  }
}

function listOf(given: readonly GivenFile[], name: string): GivenFile {
  const byName = (wanted: (base: string) => boolean): readonly GivenFile[] =>
    given.filter(({ path }) => wanted(path.slice(path.lastIndexOf('/') + 1)));
  const manifests = byName((base) => base === name);
  const lists = manifests.length > 0 ? manifests : byName(isAttestationPath);
  const [list, ...others] = lists;
  if (list === undefined) {
    const [renamed] = byName((base) => isProbablyRenamed(base, name));
    throw new QpherSignError(
      'manifest-missing',
      `'${name}' is not among these files`,
      renamed === undefined
        ? `add '${name}' and '${signaturePath(name)}' from where you downloaded the files`
        : `rename '${renamed.path}' to '${name}', and its signature file to '${signaturePath(name)}'`,
    );
  }
  if (others.length > 0) {
    throw new QpherSignError(
      'manifest-missing',
      `there are ${lists.length} manifests among these files: ${lists.map(({ path }) => path).join(', ')}`,
      'choose the folder of one release',
    );
  }
  return list;
}

/** Single files are verified as named files, except documents and signature files of the others. */
function namedOf(files: readonly GivenFile[], manifest: string): readonly string[] {
  const documents = new Set(verifiedDocuments(manifest));
  const paths = new Set(files.map(({ path }) => path));
  const isSignature = signatureFilter(paths);
  return [...paths].filter((path) => !documents.has(path) && !isSignature(path));
}

/** Adapts a file of the browser to the verifier. */
export function toReleaseFile({ path, file }: GivenFile, worker: HashingWorker): ReleaseFile {
  return {
    path: path.normalize('NFC'),
    name: path.slice(path.lastIndexOf('/') + 1),
    id: path,
    size: () => file.size,
    read: async (maxBytes) => {
      if (file.size > maxBytes) throw unreadable(path, `it has more than ${maxBytes} bytes`);
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch (cause) {
        throw unreadable(path, cause instanceof Error ? cause.message : String(cause));
      }
    },
    digests: (algorithms) => worker.digests(file, algorithms),
  };
}

function unreadable(path: string, why: string): QpherSignError {
  return new QpherSignError('file-unreadable', `'${path}' cannot be read: ${why}`, 'choose the file again');
}
