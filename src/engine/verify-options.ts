import type { ExpectedSource } from '../verification/verification-options.js';
import type { DigestAlgorithm } from '../artifacts/digest.js';
import { QpherSignError } from '../errors.js';
import { isAttestationPath } from '../manifest/attestation.js';

/** The value of `manifest` that asks for files to be verified by their `.sig` alone. */
export const NO_MANIFEST = 'none';

/** The settings of `verify`, named as in the settings table, in camel case. */
export interface VerifyOptions {
  /** None means every artifact of the manifest. */
  readonly files: readonly string[];
  readonly optionalFiles: readonly string[];
  /** Absolute. */
  readonly root: string;
  /** For bare `.sig` files alone: a manifest says its own. */
  readonly digestAlgorithm: DigestAlgorithm;
  /** Relative to root, the attestation in its place included, or `none`. */
  readonly manifest: string;
  /** Files of trusted keys; none means those the service lists. */
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
  /** The release to download into root, `undefined` to verify what lies there. */
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

/** Whether `files` limits the verification to some of the artifacts. */
export function namesFiles({ files, optionalFiles }: VerifyOptions): boolean {
  return files.length + optionalFiles.length > 0;
}

/** The value of an `expected-…` setting that switches off what `release-tag` implies. */
export const ANY = 'any';

/** What the signed source must say: the `expected-…` settings, else what the release that was asked for implies. */
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

/** Whether the setting `manifest` names a manifest, and not what may take its place. */
function isManifestPath(manifest: string): boolean {
  return manifest !== NO_MANIFEST && !isAttestationPath(manifest);
}

/**
 * Without a manifest neither completeness nor source can be checked, so that asking for either contradicts it.
 * @throws QpherSignError `setting-conflict`, `setting-missing`
 */
export function refuseContradictions(options: VerifyOptions): void {
  const namesSome = namesFiles(options);
  if (options.strict && namesSome) {
    throw new QpherSignError(
      'setting-conflict',
      'strict looks at every file under root, and files names some of them',
      'leave out one of the two',
    );
  }
  if (options.strict && isAttestationPath(options.manifest)) {
    throw new QpherSignError(
      'setting-conflict',
      'strict needs the manifest, which lists signature files, and manifest names an attestation',
      'name the manifest: the attestation beside it is verified as well',
    );
  }
  if (options.release !== undefined && (namesSome || !isManifestPath(options.manifest))) {
    throw new QpherSignError(
      'setting-conflict',
      `the manifest of the release says what is downloaded, and ${namesSome ? 'files names some of it' : `manifest is ${options.manifest}`}`,
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
      `${given[0]} needs a manifest, and manifest is none`,
      'name the manifest of the release, or leave this setting out',
    );
  }
  if (!namesSome) {
    throw new QpherSignError(
      'setting-missing',
      'with manifest: none, files says what to verify, and it is empty',
      'name the files, each of which has its .sig beside it',
    );
  }
}
