import path from 'node:path';
import type { MergeOptions } from '../engine/merging/merge-options.js';
import type { SignOptions } from '../engine/signing/sign-options.js';
import { NO_MANIFEST, type VerifyOptions } from '../engine/verify-options.js';
import { foldPath, parseArtifactPath } from '../artifacts/artifact-path.js';
import { QpherSignError } from '../errors.js';
import { isAttestationPath } from '../manifest/attestation.js';
import { entryAt } from '../system/files.js';
import { isLayoutPath } from '../manifest/layout.js';
import type { Source } from '../manifest/source.js';
import { placesBelow, toPosix } from '../system/paths.js';
import { releaseOptions, releaseToVerify } from './release-options.js';
import type { SettingReader } from './read-settings.js';
import { settings } from './settings.js';

/**
 * The options of `sign` from settings.
 * @throws QpherSignError `setting-missing`, and the errors of the settings' parsers
 */
export function signOptions(
  read: SettingReader,
  workingDirectory: string,
  source: Source | null,
): SignOptions {
  const options: SignOptions = {
    files: read(settings.files),
    optionalFiles: read(settings.optionalFiles),
    digestsFrom: read(settings.digestsFrom),
    root: rootFolder(read, workingDirectory),
    digestAlgorithm: read(settings.digestAlgorithm),
    ...listToWrite(read, workingDirectory),
    signatures: read(settings.signatures),
    keyFingerprints: read(settings.keyFingerprints),
    onExisting: read(settings.onExisting),
    maxFiles: read(settings.maxFiles),
    maxBytes: read(settings.maxBytes) ?? Number.MAX_SAFE_INTEGER,
    checksums: read(settings.checksums),
    attestation: read(settings.attestation),
    concurrency: read(settings.concurrency),
    dryRun: dryRun(read),
    release: releaseOptions(read, source),
    report: reportFile(read, workingDirectory),
  };
  if (options.files.length + options.optionalFiles.length + options.digestsFrom.length === 0) {
    throw new QpherSignError(
      'setting-missing',
      'files is empty',
      'name the files to sign, such as dist/*.tar.gz, or checksum files with digests-from',
    );
  }
  return options;
}

/** The manifest, or the part, that a run writes. */
function listToWrite(read: SettingReader, workingDirectory: string): Pick<SignOptions, 'kind' | 'manifest'> {
  const part = read(settings.part);
  if (part === undefined) return { kind: 'manifest', manifest: writtenManifest(read, workingDirectory) };
  const ofWholeReleases = {
    manifest: read(settings.manifest) !== settings.manifest.default,
    checksums: read(settings.checksums).length > 0,
    attestation: read(settings.attestation),
    release: read(settings.release) !== 'none',
  };
  const given = Object.entries(ofWholeReleases).find(([, isGiven]) => isGiven);
  if (given === undefined) return { kind: 'part', manifest: `qpher-part-${part}.json` };
  throw new QpherSignError(
    'setting-conflict',
    `${given[0]} applies to a whole release, but part is '${part}'`,
    'leave it out here; `merge` writes the manifest of the whole release',
  );
}

function dryRun(read: SettingReader): SignOptions['dryRun'] {
  const choice = read(settings.dryRun);
  if (choice !== 'auto') return choice ? 'as-asked' : undefined;
  return read(settings.apiKey) === undefined ? 'no-api-key' : undefined;
}

/**
 * The options of `verify` from settings.
 * @throws QpherSignError the errors of the settings' parsers
 */
export function verifyOptions(
  read: SettingReader,
  workingDirectory: string,
  source: Source | null,
): VerifyOptions {
  return {
    files: read(settings.files),
    optionalFiles: read(settings.optionalFiles),
    root: rootFolder(read, workingDirectory),
    digestAlgorithm: read(settings.digestAlgorithm),
    manifest: read(settings.manifest),
    trustedKeys: read(settings.trustedKeys),
    keyFingerprints: read(settings.keyFingerprints),
    concurrency: read(settings.concurrency),
    allowRetired: read(settings.allowRetired),
    expectedRepository: read(settings.expectedRepository),
    expectedRef: read(settings.expectedRef),
    expectedCommit: read(settings.expectedCommit),
    expectedWorkflow: read(settings.expectedWorkflow),
    strict: read(settings.strict),
    allowMissing: read(settings.allowMissing),
    release: releaseToVerify(read, source),
    report: reportFile(read, workingDirectory),
  };
}

/**
 * The options of `merge` from settings.
 * @throws QpherSignError `setting-missing`, and the errors of the settings' parsers
 */
export function mergeOptions(
  read: SettingReader,
  workingDirectory: string,
  source: Source | null,
): MergeOptions {
  const options: MergeOptions = {
    files: read(settings.files),
    root: rootFolder(read, workingDirectory),
    manifest: writtenManifest(read, workingDirectory),
    trustedKeys: read(settings.trustedKeys),
    keyFingerprints: read(settings.keyFingerprints),
    onExisting: read(settings.onExisting),
    checksums: read(settings.checksums),
    attestation: read(settings.attestation),
    release: releaseOptions(read, source),
  };
  if (options.files.length > 0) return options;
  throw new QpherSignError(
    'setting-missing',
    'files is empty',
    'name the parts to merge, such as qpher-part-*.json',
  );
}

/**
 * The path of a manifest to write, which cannot be `none`. Links among its folders are resolved, so that each file has
 * one path.
 */
function writtenManifest(read: SettingReader, workingDirectory: string): string {
  const named = parseManifestPath(read(settings.manifest));
  const root = rootFolder(read, workingDirectory);
  const followed = toPosix(placesBelow(root).followed(path.join(root, named)) ?? named);
  const manifest = foldPath(followed) === foldPath(named) ? named : parseManifestPath(followed);
  if (isAttestationPath(manifest)) {
    throw new QpherSignError(
      'setting-invalid',
      `manifest is '${manifest}'`,
      'names that end in .sigstore.json are for attestations: choose another name for the manifest, such as release.json',
    );
  }
  if (manifest !== NO_MANIFEST) return manifest;
  throw new QpherSignError(
    'setting-invalid',
    `manifest is '${NO_MANIFEST}'`,
    'name the manifest to write: none is only for verifying',
  );
}

function parseManifestPath(text: string): string {
  try {
    return parseArtifactPath(text);
  } catch (error) {
    if (!(error instanceof QpherSignError)) throw error;
    throw new QpherSignError(
      error.code,
      `manifest is '${text}': ${error.message}`,
      'name a file below root, such as qpher-manifest.json',
    );
  }
}

function rootFolder(read: SettingReader, workingDirectory: string): string {
  const root = read(settings.root) ?? '.';
  const folder = path.resolve(workingDirectory, root);
  if (entryAt(folder)?.isFile() !== true) return folder;
  throw new QpherSignError(
    'setting-invalid',
    `root is '${root}', which is a file`,
    'name the folder that holds the files',
  );
}

/** The file of the report and the folder of the release. */
export function reportPlace(
  read: SettingReader,
  workingDirectory: string,
): { readonly file: string; readonly root: string } | undefined {
  const file = reportFile(read, workingDirectory);
  return file === undefined ? undefined : { file, root: rootFolder(read, workingDirectory) };
}

/**
 * Absolute path of the report, or `undefined` without one or for `-`, standard output.
 * @throws QpherSignError `setting-conflict` for the name of a document of the release or of a signature file
 */
export function reportFile(read: SettingReader, workingDirectory: string): string | undefined {
  const report = read(settings.report);
  if (report === undefined || report === '-') return undefined;
  const file = path.resolve(workingDirectory, report);
  const inRoot = path.relative(rootFolder(read, workingDirectory), file).replaceAll(path.sep, '/');
  if (!isLayoutPath(inRoot, read(settings.manifest))) return file;
  throw new QpherSignError(
    'setting-conflict',
    `report is '${report}', the name of another file of the release`,
    'choose another name for the report, such as qpher-report.json',
  );
}
