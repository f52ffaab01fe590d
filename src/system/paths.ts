import { statSync } from 'node:fs';
import nativePath, { type PlatformPath } from 'node:path';
import { realPath } from './files.js';

/**
 * Whether an absolute path is the folder itself or lies below it, by their names alone: links are not followed. On Windows
 * a path on another drive lies outside.
 */
export function isBelow(folder: string, file: string, path: PlatformPath = nativePath): boolean {
  return relativeBelow(folder, file, path) !== undefined;
}

/** The path from the folder to a file below it, or to itself; `undefined` for what lies outside. As `isBelow`. */
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
  /** The path from the root to a file; `undefined` for what lies outside. */
  readonly relative: (file: string) => string | undefined;
  /** As `relative`, with the links among the folders on the way followed. */
  readonly followed: (file: string) => string | undefined;
  /** Whether the bytes of a file lie outside, once links are followed. A file itself is followed only where it is a link. */
  readonly leadsOut: (file: string, isLink: boolean) => boolean;
}

/**
 * What lies below a root. Folders are known by what they are: however one is spelled, and through whichever link it is reached, it
 * is the same. Each is looked at once.
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

/** Which file or folder lies at a path, whatever its name. */
function fileAt(file: string): string | undefined {
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
