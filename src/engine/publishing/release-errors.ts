import { QpherSignError } from '../../errors.js';
import type { Release } from '../../github/release.js';
import type { Releases } from '../../github/releases.js';

/** @param more advice in addition to checking the tag */
export function noRelease({ repository, isAnonymous }: Releases, tag: string, more = ''): QpherSignError {
  const token = isAnonymous ? 'a github-token that has ' : '';
  return new QpherSignError(
    'release-not-found',
    `${repository} has no release of the tag '${tag}'`,
    `check the tag${more}; drafts are visible only with ${token}the permission contents: write`,
  );
}

/** @param name of an asset that is missing or has other content */
export function immutableRelease({ tag }: Release, name: string): QpherSignError {
  return new QpherSignError(
    'release-refused',
    `the release of '${tag}' is published and immutable: '${name}' can no longer be uploaded`,
    'create a draft, upload to it, and publish it last, as release: publish does',
  );
}

export function publishedMeanwhile({ tag }: Release): QpherSignError {
  return new QpherSignError(
    'release-refused',
    `the release of '${tag}' was published by somebody else while this run uploaded to it`,
    'let only one step publish it; run again to check that everything was uploaded',
  );
}

export function releaseGone({ tag }: Release): QpherSignError {
  return new QpherSignError(
    'release-not-found',
    `the release of '${tag}' was deleted while this run worked on it`,
    'create it again, then run again: finished signatures are kept',
  );
}

/** An artifact in the release may have been downloaded already, so it is never replaced. */
export function otherContent(name: string): QpherSignError {
  return new QpherSignError(
    'asset-conflict',
    `the release has an asset '${name}' whose content differs from the file to be signed`,
    'find out which one is right; delete the asset, or sign the file that was uploaded',
  );
}

/** Verifiers and later runs look for an asset under its predicted name. */
export function renamedAsset(name: string, given: string): QpherSignError {
  return new QpherSignError(
    'release-refused',
    `GitHub changed the name of the asset '${name}' to '${given}'`,
    'rename the file, or put it into an archive: finished signatures are kept',
  );
}

/** Two runs that upload to one release would overwrite each other's manifest. */
export function anotherRun(name: string): QpherSignError {
  return new QpherSignError(
    'asset-conflict',
    `somebody else uploaded a different '${name}' to the release while this run was under way`,
    'let only one run at a time upload to a release, then run again: finished signatures are kept',
  );
}

/** The name of an output is taken by an asset that qpher-sign did not write. */
export function foreignAsset(name: string, what: string): QpherSignError {
  return new QpherSignError(
    'file-foreign',
    `the release already has '${name}', which is not ${what} that qpher-sign wrote`,
    'remove it, or set on-existing to overwrite to replace it',
  );
}

/** A published release must hold everything that its manifest lists. */
export function absentArtifacts(tag: string, absent: readonly string[]): QpherSignError {
  const others = absent.length > 1 ? ` and ${absent.length - 1} more` : '';
  return new QpherSignError(
    'asset-missing',
    `the release of '${tag}' cannot be published: it has no asset of '${absent[0] ?? ''}'${others}, which the manifest lists`,
    'set root to the folder that holds the files, or upload what is absent to the draft and run again; with release: draft, nothing is published yet',
  );
}
