/**
 * The name that a GitHub release gives an uploaded file: the base name without accents (`Übersicht.pdf` becomes
 * `Ubersicht.pdf`), and with one full stop for every run of characters other than letters, digits, `-`, `_`, `+` and
 * `.`.
 * @see https://docs.github.com/rest/releases/assets#upload-a-release-asset
 * @see https://github.com/cli/cli/issues/7201
 * @see https://github.com/travis-ci/dpl/issues/821
 */
export function assetName(artifactPath: string): string {
  return baseName(artifactPath)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9_+.-]+/g, '.')
    .replace(/\.{2,}/g, '.');
}

/**
 * Whether GitHub is known to store a file under the predicted name, or one that is still recognisable. It replaces a
 * leading or trailing full stop, and a name without ASCII letters or digits before its extension (`default.config`).
 * @see https://github.com/softprops/action-gh-release/issues/741
 * @see https://github.com/softprops/action-gh-release/issues/542
 */
export function isKeptByGithub(artifactPath: string): boolean {
  return /^[A-Za-z0-9_+-].*[A-Za-z0-9_+-]$|^[A-Za-z0-9_+-]$/.test(assetName(artifactPath));
}

/** The last segment of a path with `/` between segments. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
