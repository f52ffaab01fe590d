import { githubActions, type CiSystem } from '../ci/ci-systems.js';
import { detectSource } from '../ci/detect-source.js';
import type { Source } from '../manifest/source.js';
import type { SettingReader } from '../settings/read-settings.js';
import { settings } from '../settings/settings.js';

/**
 * What the manifest says of the run: as the setting gives it, and then nothing of the environment; else as the
 * environment describes it.
 */
export function runSource(
  read: SettingReader,
  systems: readonly CiSystem[],
  warn: (line: string) => void,
): Source | null {
  const given = read(settings.source);
  if (given !== undefined) return given;
  const { source, problem } = detectSource(systems, process.env);
  if (problem !== undefined) {
    warn(`${problem}: the manifest will not say which run this is; the setting source can`);
  }
  return source;
}

/** The run of GitHub Actions that this is, for what is looked up on GitHub. */
export function githubRun(): Source | null {
  return detectSource([githubActions], process.env).source;
}
