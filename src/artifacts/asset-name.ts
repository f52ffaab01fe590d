/**
 * The name a GitHub release gives an uploaded file: the base name, with every run of characters other than letters,
 * digits, `-`, `_`, `+` and `.` replaced by one full stop.
 * @see https://docs.github.com/rest/releases/assets#upload-a-release-asset
 */
export function assetName(artifactPath: string): string {
  return baseName(artifactPath)
    .replace(/[^A-Za-z0-9_+.-]+/g, '.')
    .replace(/\.{2,}/g, '.');
}

/** The last segment of a path with `/` between segments. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
