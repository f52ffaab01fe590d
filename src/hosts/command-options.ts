import path from 'node:path';
import type { SignOptions } from '../commands/signing/sign-options.js';
import { NO_MANIFEST, type VerifyOptions } from '../commands/verifying/verify-options.js';
import { parseArtifactPath } from '../artifacts/artifact-path.js';
import { QpherSignError } from '../errors.js';
import { isAttestationPath } from '../manifest/attestation-path.js';
import type { SettingReader } from './read-settings.js';
import { settings } from './settings.js';

/**
 * The options of `sign`, from settings.
 * @throws QpherSignError `setting-missing`, and as the settings' parsers do
 */
export function signOptions(read: SettingReader, workingDirectory: string): SignOptions {
  const options: SignOptions = {
    files: read(settings.files),
    optionalFiles: read(settings.optionalFiles),
    root: rootFolder(read, workingDirectory),
    digestAlgorithm: read(settings.digestAlgorithm),
    manifest: parseArtifactPath(read(settings.manifest)),
    keyFingerprints: read(settings.keyFingerprints),
    signingEndpoint: read(settings.signingEndpoint),
    selfCheck: read(settings.selfCheck),
    onExisting: read(settings.onExisting),
    maxFiles: read(settings.maxFiles),
    maxBytes: read(settings.maxBytes) ?? Number.MAX_SAFE_INTEGER,
    checksums: read(settings.checksums),
    attestation: read(settings.attestation),
    concurrency: read(settings.concurrency),
    dryRun: dryRun(read),
    report: reportFile(read, workingDirectory),
  };
  if (options.files.length === 0 && options.optionalFiles.length === 0) {
    throw new QpherSignError(
      'setting-missing',
      'files is empty',
      'name the files to sign, such as dist/*.tar.gz',
    );
  }
  if (options.manifest === NO_MANIFEST) {
    throw new QpherSignError(
      'setting-invalid',
      `manifest is '${NO_MANIFEST}'`,
      'sign always writes a manifest: none is for verifying alone',
    );
  }
  if (isAttestationPath(options.manifest)) {
    throw new QpherSignError(
      'setting-invalid',
      `manifest is '${options.manifest}'`,
      'a name that ends in .intoto.jsonl is that of an attestation: give the manifest another, such as release.json',
    );
  }
  return options;
}

function dryRun(read: SettingReader): SignOptions['dryRun'] {
  const choice = read(settings.dryRun);
  if (choice !== 'auto') return choice ? 'as-asked' : undefined;
  return read(settings.apiKey) === undefined ? 'no-api-key' : undefined;
}

/**
 * The options of `verify`, from settings.
 * @throws QpherSignError as the settings' parsers do
 */
export function verifyOptions(read: SettingReader, workingDirectory: string): VerifyOptions {
  return {
    files: read(settings.files),
    optionalFiles: read(settings.optionalFiles),
    root: rootFolder(read, workingDirectory),
    digestAlgorithm: read(settings.digestAlgorithm),
    manifest: read(settings.manifest),
    trustedKeys: read(settings.trustedKeys),
    keyFingerprints: read(settings.keyFingerprints),
    signingEndpoint: read(settings.signingEndpoint),
    concurrency: read(settings.concurrency),
    allowRetired: read(settings.allowRetired),
    expectedRepository: read(settings.expectedRepository),
    expectedRef: read(settings.expectedRef),
    expectedCommit: read(settings.expectedCommit),
    expectedWorkflow: read(settings.expectedWorkflow),
    strict: read(settings.strict),
    allowMissing: read(settings.allowMissing),
    report: reportFile(read, workingDirectory),
  };
}

function rootFolder(read: SettingReader, workingDirectory: string): string {
  return path.resolve(workingDirectory, read(settings.root) ?? '.');
}

/** Absolute; `-` (standard output) is no file. */
function reportFile(read: SettingReader, workingDirectory: string): string | undefined {
  const report = read(settings.report);
  return report === undefined || report === '-' ? undefined : path.resolve(workingDirectory, report);
}
