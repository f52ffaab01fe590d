import { baseName } from '../artifacts/asset-name.js';
import { QpherSignError } from '../errors.js';
import type { ReleaseFile, ReleaseFiles } from '../verification/release-store.js';

/**
 * Files that the user chose. The `id` of each is the path where it was stored.
 * @param own paths of documents that are verified separately
 */
export function fileList(files: readonly ReleaseFile[], own: ReadonlySet<string>): ReleaseFiles {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const byId = new Map(files.map((file) => [file.id, file]));
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
  return {
    at: (path) => byPath.get(path) ?? (folders.has(path) ? folder(path) : undefined),
    beside: ({ id }, name) => byId.get(id.slice(0, id.lastIndexOf('/') + 1) + name),
    inFolder: (folder) =>
      files.filter(({ path }) => !own.has(path) && path.split('/').slice(0, -1).join('/') === folder),
    list: () => Promise.resolve(files.filter(({ path }) => !own.has(path))),
    locationOf: (path) => path,
  };
}

function foldersOf(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}

/** A folder in place of a file exists, but cannot be read as one. */
function folder(path: string): ReleaseFile {
  const refuse = (): never => {
    throw new QpherSignError('file-unreadable', `'${path}' is a folder`, 'name a file');
  };
  return {
    ...{ path, id: path, name: baseName(path), size: refuse },
    read: () => new Promise(refuse),
    digests: () => new Promise(refuse),
  };
}
