import type { ReleaseOptions } from '../engine/signing/sign-options.js';
import type { ReleaseChoice } from '../engine/verify-options.js';
import { QpherSignError } from '../errors.js';
import type { Source } from '../manifest/source.js';
import type { SettingReader } from './read-settings.js';
import { settings } from './settings.js';

/**
 * The release that a run uploads to, by the tag that was named or pushed.
 * @throws QpherSignError `setting-missing`, `setting-conflict`, and the errors of the settings' parsers
 */
export function releaseOptions(read: SettingReader, source: Source | null): ReleaseOptions | undefined {
  const mode = read(settings.release);
  const named = read(settings.releaseTag);
  const repository = read(settings.repository);
  const prerelease = unlessAuto(read(settings.prerelease));
  const latest = unlessAuto(read(settings.latest));
  if (mode === 'none') {
    refuseWithout(settings.release.name, {
      [settings.releaseTag.name]: named !== undefined,
      [settings.repository.name]: repository !== undefined,
      [settings.prerelease.name]: prerelease !== undefined,
      [settings.latest.name]: latest !== undefined,
    });
    return undefined;
  }
  refuseLatestPrerelease(prerelease, latest);
  const tag = named ?? pushedTag(source);
  if (tag === undefined) {
    throw new QpherSignError(
      'setting-missing',
      `release is ${mode}, but this run was not started by a pushed tag`,
      'name the tag of the release with release-tag',
    );
  }
  return { repository: repository ?? runningRepository(source), tag, mode, prerelease, latest };
}

function unlessAuto(choice: boolean | 'auto'): boolean | undefined {
  return choice === 'auto' ? undefined : choice;
}

/** GitHub does not accept a pre-release as the latest release. */
function refuseLatestPrerelease(prerelease: boolean | undefined, latest: boolean | undefined): void {
  if (prerelease !== true || latest !== true) return;
  throw new QpherSignError(
    'setting-conflict',
    'a pre-release cannot be the latest release',
    'leave out prerelease or latest',
  );
}

/**
 * The release that `verify` downloads, if one is named.
 * @throws QpherSignError `setting-missing`, `setting-conflict`, and the errors of the settings' parsers
 */
export function releaseToVerify(read: SettingReader, source: Source | null): ReleaseChoice | undefined {
  const tag = read(settings.releaseTag);
  const repository = read(settings.repository);
  if (tag !== undefined) return { tag, repository: repository ?? runningRepository(source) };
  refuseWithout(settings.releaseTag.name, { [settings.repository.name]: repository !== undefined });
  return undefined;
}

function refuseWithout(needed: string, given: Readonly<Record<string, boolean>>): void {
  const [name] = Object.entries(given).find(([, isGiven]) => isGiven) ?? [];
  if (name === undefined) return;
  throw new QpherSignError(
    'setting-conflict',
    `${name} has no effect without ${needed}`,
    `set ${needed} too, or leave ${name} out`,
  );
}

/** The tag and repository of another forge do not exist on GitHub. */
function onGithub(source: Source | null): Source | undefined {
  return source?.provider === 'github' ? source : undefined;
}

function pushedTag(source: Source | null): string | undefined {
  return /^refs\/tags\/(.+)$/.exec(onGithub(source)?.ref ?? '')?.[1];
}

function runningRepository(source: Source | null): string {
  const repository = onGithub(source)?.repository;
  if (repository !== undefined) return repository;
  throw new QpherSignError(
    'setting-missing',
    'no repository was given for the release',
    'name it as owner/name with repository; in a workflow it is the one that is running',
  );
}
