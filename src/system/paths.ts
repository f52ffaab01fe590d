import { statSync } from 'node:fs';
import nativePath, { type PlatformPath } from 'node:path';
import { realPath } from './files.js';

/**
 * Whether an absolute path is the folder itself or below it, by name only: links are not followed. On Windows, a path
 * on another drive is outside.
 */
export function isBelow(folder: string, file: string, path: PlatformPath = nativePath): boolean {
  return relativeBelow(folder, file, path) !== undefined;
}

/** The path from the folder to itself or to a file below it, or `undefined` for anything outside. See `isBelow`. */
export function relativeBelow(
  folder: string,
  file: string,
  path: PlatformPath = nativePath,
): string | undefined {
  const relative = path.relative(folder, file);
  const isOutside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return isOutside ? undefined : relative;
}

/** A path of this system with `/` between its segments. */
export function toPosix(file: string, path: PlatformPath = nativePath): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}

export interface PlacesBelow {
  /** The path from the root to a file, or `undefined` for anything outside. */
  readonly relative: (file: string) => string | undefined;
  /** Does the same as `relative` with the links among the folders resolved. */
  readonly followed: (file: string) => string | undefined;
  /**
   * Whether the content of a file is outside after links are resolved. The file itself is only resolved if it is a
   * link.
   */
  readonly leadsOut: (file: string, isLink: boolean) => boolean;
}

/**
 * Finds out what is below a root. Folders are identified by what they are, so that every spelling, and every link,
 * leads to the same one. Each is looked up once.
 */
export function placesBelow(root: string): PlacesBelow {
  const realRoot = realPath(root) ?? root;
  const rootFile = fileAt(realRoot);
  /** @param folder its real path */
  const below = (folder: string): string | undefined => {
    const relative = relativeBelow(realRoot, folder);
    if (relative !== undefined) return relative;
    if (rootFile !== undefined && fileAt(folder) === rootFile) return '';
    const above = nativePath.dirname(folder);
    const rest = above === folder ? undefined : below(above);
    return rest === undefined ? undefined : nativePath.join(rest, nativePath.basename(folder));
  };
  const folders = new Map<string, { readonly relative: string | undefined }>();
  const place = (folder: string): string | undefined => {
    const known = folders.get(folder) ?? { relative: below(realPath(folder) ?? folder) };
    folders.set(folder, known);
    return known.relative;
  };
  const followed = (file: string): string | undefined => {
    const folder = place(nativePath.dirname(file));
    return folder === undefined ? undefined : nativePath.join(folder, nativePath.basename(file));
  };
  return {
    relative: (file) => relativeBelow(root, file) ?? followed(file),
    followed,
    leadsOut: (file, isLink) => {
      const real = isLink ? realPath(file) : file;
      return real !== undefined && place(nativePath.dirname(real)) === undefined;
    },
  };
}

/** Identifies the file or folder at a path, whatever its name. */
function fileAt(file: string): string | undefined {
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
