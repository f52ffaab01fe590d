import nativePath, { type PlatformPath } from 'node:path';

/**
 * Whether an absolute path is the folder itself or lies below it, by their names alone: links are not followed. On Windows
 * a path on another drive lies outside.
 */
export function isBelow(folder: string, file: string, path: PlatformPath = nativePath): boolean {
  const relative = path.relative(folder, file);
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}

/** A path of this system with `/` between its segments. */
export function toPosix(file: string, path: PlatformPath = nativePath): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}
