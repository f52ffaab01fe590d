import path from 'node:path';
import { readdirSync } from 'node:fs';
import { sha512Hex } from '../artifacts/hash-file.js';
import { verifiedDocuments } from '../manifest/layout.js';
import { type FolderAccess, folderFiles, namedFiles } from '../release/folder-files.js';
import type { DownloadedRelease, VerifyResult } from '../report/results.js';
import { entryAt, exists } from '../system/files.js';
import { isBelow, toPosix } from '../system/paths.js';
import { presentFiles, type ReleaseFiles } from '../verification/release-store.js';
import type { ReleaseVerdict } from '../verification/verdicts.js';
import type { VerificationOptions } from '../verification/verification-options.js';
import { Verifier } from '../verification/verifier.js';
import { verifyBare } from '../verification/verify-bare.js';
import { verifyRelease } from '../verification/verify-release.js';
import { bareResult } from '../verification/verify-result.js';
import type { RunContext } from './context.js';
import { establishTrust, type Trust } from './trust.js';
import {
  expectedSource,
  namesFiles,
  NO_MANIFEST,
  refuseContradictions,
  type VerifyOptions,
} from './verify-options.js';
import { QpherSignError } from '../errors.js';

/**
 * Verifies a release, on disk or on GitHub. Failed artifacts are in the result; faults that prevent a verdict are
 * thrown.
 * @throws QpherSignError `setting-conflict`, `manifest-missing`, and errors of reading keys and files
 */
export async function verify(options: VerifyOptions, context: RunContext): Promise<VerifyResult> {
  refuseContradictions(options);
  warnOfTrustInDownload(options, context);
  const trust = await establishTrust(options, context);
  const verifier = new Verifier({
    keys: trust.keys,
    background: trust.background,
    allowRetired: options.allowRetired,
    verify: context.verify,
    sha512: sha512Hex,
  });
  const run = { ...context, concurrency: options.concurrency };
  const { root, workingDirectory } = { ...options, ...context };
  const filesBelow = (folder: string): ReleaseFiles => folderFiles(folder, access(folder, options, context));
  const named = namesFiles(options)
    ? await namedFiles(options, workingDirectory, root, access(root, options, context))
    : undefined;
  if (options.manifest === NO_MANIFEST) {
    const bare = { files: filesBelow(root), named: named ?? [], digestAlgorithm: options.digestAlgorithm };
    return resultOf(trust, bareResult(await verifyBare(bare, verifier, run)));
  }
  const request: VerificationOptions = { ...options, named, expected: expectedSource(options) };
  if (options.release !== undefined) {
    // Loads what is needed for downloading.
    const { withGithubRelease } = await import('./download.js');
    return withGithubRelease(
      { ...options, release: options.release, filesBelow },
      context,
      async (store, describe) => {
        const { kept, verdict } = await verifyRelease(store, request, verifier, run);
        return resultOf(trust, verdict, describe(kept));
      },
    );
  }
  assertManifestFolder(options, context);
  const { verdict } = await verifyRelease(presentFiles(filesBelow(root)), request, verifier, run);
  return resultOf(trust, verdict);
}

/** A keyring among the files proves only what the author of the download claims. */
function warnOfTrustInDownload(
  { trustedKeys, root, release }: VerifyOptions,
  { workingDirectory, warn }: RunContext,
): void {
  // A checkout contains the keyring that was committed to it, and a release that is still to be downloaded has not
  // brought one.
  if (release !== undefined || exists(path.join(root, '.git'))) return;
  const inside = trustedKeys.find((name) => {
    const file = path.resolve(workingDirectory, name);
    return isBelow(root, file) && exists(file);
  });
  if (inside !== undefined) {
    warn(
      `'${inside}' is in the folder that you verify with it: get keys from the publisher, not from the download`,
    );
  }
}

/** How files below a folder are read, without separately verified documents, trusted keys and the report. */
function access(folder: string, options: VerifyOptions, context: RunContext): FolderAccess {
  const { manifest, trustedKeys, report } = options;
  const documents = manifest === NO_MANIFEST ? [] : verifiedDocuments(manifest);
  return {
    hash: context.hash,
    signal: context.signal,
    own: new Set([
      ...documents.map((name) => path.resolve(folder, name)),
      ...trustedKeys.map((name) => path.resolve(context.workingDirectory, name)),
      // This run will replace the report.
      ...(report !== undefined && entryAt(report)?.isFile() === true ? [report] : []),
    ]),
  };
}

function resultOf(
  trust: Trust,
  verdict: ReleaseVerdict,
  release: DownloadedRelease | null = null,
): VerifyResult {
  return {
    mode: 'verify',
    trust: trust.kind,
    trusted_files: trust.kind === 'offline' ? trust.files : [],
    ...verdict,
    release,
    api_calls: trust.kind === 'online' ? trust.client.calls() : 0,
  };
}

/** Maximum number of folders in an error. */
const MAX_SHOWN_FOLDERS = 3;

/** Maximum number of folders that are searched for a manifest in another place. */
const MAX_FOLDERS = 100;

/**
 * If root has no manifest, but a folder directly below it or the folder of a named file does, the root is probably
 * wrong.
 * @throws QpherSignError `manifest-missing`, with the root to set
 */
function assertManifestFolder(
  { root, manifest, files }: VerifyOptions,
  { workingDirectory }: RunContext,
): void {
  if (exists(path.join(root, manifest))) return;
  const named = files.map((name) => path.dirname(path.resolve(workingDirectory, name)));
  const having = (folders: readonly string[]): readonly string[] =>
    folders.filter((folder) => exists(path.join(folder, manifest)));
  const [beside] = having(named);
  const folders = (beside === undefined ? having(foldersIn(root)) : [beside])
    .slice(0, MAX_SHOWN_FOLDERS)
    .map((folder) => toPosix(path.relative(workingDirectory, folder)) || '.');
  if (folders.length === 0) return;
  const isOne = folders.length === 1;
  const shown = folders.map((folder) => `'${folder}'`);
  throw new QpherSignError(
    'manifest-missing',
    `the manifest '${path.join(root, manifest)}' does not exist, and ${listed('conjunction', shown)} ${isOne ? 'has' : 'have'} one`,
    `set root to ${isOne ? '' : 'the one that holds the release: '}${listed('disjunction', folders)}`,
  );
}

/** `a, b and c`, or `a, b or c`. */
function listed(type: 'conjunction' | 'disjunction', names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type }).format(names);
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .slice(0, MAX_FOLDERS)
      .map(({ name }) => path.join(folder, name));
  } catch {
    return [];
  }
}
