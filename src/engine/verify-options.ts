import type { ExpectedSource } from '../verification/verification-options.js';
import type { DigestAlgorithm } from '../artifacts/digest.js';
import { QpherSignError } from '../errors.js';
import { isAttestationPath } from '../manifest/attestation.js';

/** The value of `manifest` that verifies files by their `.sig` alone. */
export const NO_MANIFEST = 'none';

/** The settings of `verify`, named as in the settings table, in camel case. */
export interface VerifyOptions {
  /** If there are none, every artifact of the manifest is verified. */
  readonly files: readonly string[];
  readonly optionalFiles: readonly string[];
  /** Absolute. */
  readonly root: string;
  /** Only for bare `.sig` files. A manifest records its own. */
  readonly digestAlgorithm: DigestAlgorithm;
  /** Path relative to root, of a manifest or an attestation, or `none`. */
  readonly manifest: string;
  /** Files of trusted keys. If there are none, the keys of the service are used. */
  readonly trustedKeys: readonly string[];
  readonly keyFingerprints: readonly string[];
  readonly concurrency: number;
  readonly allowRetired: boolean;
  readonly expectedRepository: string | undefined;
  readonly expectedRef: string | undefined;
  readonly expectedCommit: string | undefined;
  readonly expectedWorkflow: string | undefined;
  readonly strict: boolean;
  readonly allowMissing: boolean;
  /** The release to download into root. If undefined, existing files are verified. */
  readonly release: ReleaseChoice | undefined;
  /** Absolute path of the report. */
  readonly report: string | undefined;
}

/** A release on GitHub. */
export interface ReleaseChoice {
  /** `owner/name` */
  readonly repository: string;
  readonly tag: string;
}

/** Whether `files` or `optional-files` limit the verification to some artifacts. */
export function namesFiles({ files, optionalFiles }: VerifyOptions): boolean {
  return files.length + optionalFiles.length > 0;
}

/** The value of an `expected-…` setting that turns off what `release-tag` implies. */
export const ANY = 'any';

/** What the signed source must record: the `expected-…` settings, or else what `release-tag` implies. */
export function expectedSource(
  options: Pick<
    VerifyOptions,
    'expectedRepository' | 'expectedRef' | 'expectedCommit' | 'expectedWorkflow' | 'release'
  >,
): ExpectedSource {
  const { release } = options;
  const unlessAny = (text: string | undefined): string | undefined => (text === ANY ? undefined : text);
  return {
    repository: unlessAny(options.expectedRepository ?? release?.repository),
    ref: unlessAny(options.expectedRef ?? (release && `refs/tags/${release.tag}`)),
    commit: unlessAny(options.expectedCommit),
    workflow: unlessAny(options.expectedWorkflow),
  };
}

/** Whether the setting `manifest` names a manifest, rather than an attestation or none. */
function isManifestPath(manifest: string): boolean {
  return manifest !== NO_MANIFEST && !isAttestationPath(manifest);
}

/**
 * Without a manifest, neither completeness nor source can be checked, so settings that require them are refused.
 * @throws QpherSignError `setting-conflict`, `setting-missing`
 */
export function refuseContradictions(options: VerifyOptions): void {
  const namesSome = namesFiles(options);
  if (options.strict && namesSome) {
    throw new QpherSignError(
      'setting-conflict',
      'strict checks every file under root, but files names only some of them',
      'leave out one of the two',
    );
  }
  if (options.strict && isAttestationPath(options.manifest)) {
    throw new QpherSignError(
      'setting-conflict',
      'strict needs the manifest, which lists signature files, but manifest names an attestation',
      'name the manifest: the attestation beside it is verified as well',
    );
  }
  if (options.release !== undefined && (namesSome || !isManifestPath(options.manifest))) {
    throw new QpherSignError(
      'setting-conflict',
      `with release-tag, the manifest decides what is downloaded, but ${namesSome ? 'files is set too' : `manifest is ${options.manifest}`}`,
      'leave this setting out with release-tag',
    );
  }
  if (options.manifest !== NO_MANIFEST) return;
  const needManifest = {
    strict: options.strict,
    'expected-repository': options.expectedRepository !== undefined,
    'expected-ref': options.expectedRef !== undefined,
    'expected-commit': options.expectedCommit !== undefined,
    'expected-workflow': options.expectedWorkflow !== undefined,
  };
  const given = Object.entries(needManifest).find(([, isGiven]) => isGiven);
  if (given !== undefined) {
    throw new QpherSignError(
      'setting-conflict',
      `${given[0]} needs a manifest, but manifest is none`,
      'name the manifest of the release, or leave this setting out',
    );
  }
  if (!namesSome) {
    throw new QpherSignError(
      'setting-missing',
      'with manifest: none, files must name what to verify, but it is empty',
      'name the files, each of which has its .sig beside it',
    );
  }
}
