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

/**
 * Tells which files below a folder lie elsewhere once links are followed. Each folder on the way is looked at once, and a file itself
 * only where it is a link.
 */
export function linksOutOf(root: string): (file: string, isLink: boolean) => boolean {
  const realRoot = realPath(root) ?? root;
  const isOutside = (file: string): boolean => {
    const real = realPath(file);
    return real !== undefined && !isBelow(realRoot, real);
  };
  const folders = new Map<string, boolean>();
  return (file, isLink) => {
    if (isLink) return isOutside(file);
    const folder = nativePath.dirname(file);
    const known = folders.get(folder) ?? isOutside(folder);
    folders.set(folder, known);
    return known;
  };
}
