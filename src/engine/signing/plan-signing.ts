import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { DigestAlgorithm } from '../../artifacts/digest.js';
import {
  findArtifacts,
  ordered,
  type Artifact,
  type FoundArtifacts,
} from '../../artifacts/find-artifacts.js';
import { MAX_DOCUMENT_BYTES } from '../../signatures/document-message.js';
import { mapInTurns } from '../../system/map-in-turns.js';
import { QpherSignError, systemErrorCode } from '../../errors.js';
import { exists, readIfPresent, readStart, replacedPermissions, sizeOfFile } from '../../system/files.js';
import { LOCK_NAME } from '../../system/lock.js';
import { layoutPaths } from '../../manifest/layout.js';
import { parseManifest, type ListKind, type Manifest } from '../../manifest/manifest.js';
import { subjectDigests } from '../../manifest/statement.js';
import { MAX_SIGNATURE_BYTES, schemeOfSignature } from '../../signatures/schemes.js';
import { signaturePath } from '../../signatures/signature-path.js';
import { filePatterns } from '../../artifacts/match-files.js';
import type { RunContext } from '../context.js';
import { isThereIn, refuseLoss } from '../refuse-loss.js';
import { planChecksums, type PlannedChecksums } from './checksum-files.js';
import { planAttestation, type PlannedAttestation } from './plan-attestation.js';
import { refuseLargeManifest } from './refuse-large-manifest.js';
import { listedArtifacts } from './listed-artifacts.js';
import type { SignOptions } from './sign-options.js';
import { alreadyExists, foreignFile, type Existing, type ExistingSignature } from './existing-files.js';

/** The customary name of a keyring, which is never an artifact. */
export const KEYRING_NAME = 'qpher-keyring.json';

export interface PlannedArtifact extends Artifact {
  /** An existing signature that may still be valid. */
  readonly existing: ExistingSignature | undefined;
}

/** The manifest from an earlier run, not verified. */
export interface ExistingManifest extends Existing {
  /** `undefined` for any other file, which only `overwrite` replaces. */
  readonly manifest: Manifest | undefined;
  readonly signature: Buffer | undefined;
}

export interface SigningPlan {
  readonly options: SignOptions;
  readonly patterns: FoundArtifacts['patterns'];
  readonly artifacts: readonly PlannedArtifact[];
  /** Digests to compute for each artifact. The first one is signed. */
  readonly digestAlgorithms: readonly DigestAlgorithm[];
  /** Absolute path of the manifest. */
  readonly manifestFile: string;
  readonly existingManifest: ExistingManifest | undefined;
  readonly checksums: readonly PlannedChecksums[];
  /** Set if an attestation was requested. */
  readonly attestation: PlannedAttestation | undefined;
}

/**
 * Finds out everything that is possible before the first call: what to sign, and whether anything prevents it.
 * @throws QpherSignError as `findArtifacts` and `planAttestation`; `cost-guard`, `manifest-too-large`,
 * `signature-exists`, `file-foreign`
 */
export async function planSigning(options: SignOptions, context: RunContext): Promise<SigningPlan> {
  const manifestFile = path.join(options.root, options.manifest);
  const required = [
    ...new Set([
      options.digestAlgorithm,
      ...options.checksums,
      ...(options.attestation ? subjectDigests : []),
    ]),
  ];
  const found = await allArtifacts(options, required, context);
  refuseCost(found.artifacts, options);
  const digestAlgorithms = [
    ...new Set([
      ...required,
      // A part does not know whether its merge will write an attestation or checksum files.
      ...(options.kind === 'part' ? subjectDigests : []),
      // GitHub reports this digest for assets, so that an artifact is recognised under any name.
      ...(options.release === undefined ? [] : (['sha256'] as const)),
    ]),
  ];
  refuseLargeManifest(found.artifacts, digestAlgorithms);
  warnOfPointers(found.artifacts, context.warn);
  const existing = existingManifest(manifestFile, options);
  if (options.onExisting === 'reuse') {
    const paths = new Set(found.artifacts.map((artifact) => artifact.path));
    const isListed = (name: string): boolean => paths.has(name);
    const earlier = { name: options.manifest, manifest: existing?.manifest, isMerge: false };
    refuseLoss(earlier, isListed, isThereIn(options.root));
  }
  const artifacts = await mapInTurns(found.artifacts, (artifact) => ({
    ...artifact,
    existing: existingSignature(artifact, options),
  }));
  return {
    options,
    patterns: found.patterns,
    artifacts,
    digestAlgorithms,
    manifestFile,
    existingManifest: existing,
    checksums: planChecksums(options.root, options.checksums, options.onExisting),
    attestation: planAttestation(options, found.artifacts, context),
  };
}

/** The artifacts that patterns name or checksum files list. */
async function allArtifacts(
  options: SignOptions,
  algorithms: readonly DigestAlgorithm[],
  context: RunContext,
): Promise<FoundArtifacts> {
  const { files, optionalFiles, root } = options;
  const own = ownFiles(options);
  const patterns = filePatterns(files, optionalFiles);
  const listed = await listedArtifacts(options, algorithms, context);
  const found =
    patterns.length === 0
      ? { artifacts: [], patterns: [] }
      : await findArtifacts({
          ...{ patterns, root, ownFiles: own },
          workingDirectory: context.workingDirectory,
        });
  if (listed.length === 0) return found;
  const paths = new Set(listed.map((artifact) => artifact.path));
  const others = found.artifacts.filter((artifact) => !paths.has(artifact.path));
  return { ...found, artifacts: ordered([...listed, ...others], { root, ownFiles: own }) };
}

/**
 * The beginning of a Git LFS pointer, and the number of bytes that it is shorter than.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
const LFS_HEAD = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
const MAX_POINTER_BYTES = 1024;

/** A checkout without Git LFS has pointers in place of the real files. */
function warnOfPointers(artifacts: readonly Artifact[], warn: RunContext['warn']): void {
  const isPointer = ({ file, size }: Artifact): boolean =>
    size !== null &&
    size > LFS_HEAD.length &&
    size < MAX_POINTER_BYTES &&
    exists(file) &&
    readStart(file, LFS_HEAD.length).equals(LFS_HEAD);
  const [first, ...others] = artifacts.filter(isPointer);
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  warn(
    `'${first.path}'${more}: a Git LFS pointer is signed in place of the file; to sign the file itself, check out with lfs: true`,
  );
}

/** The folders of everything that the run may write. */
export function foldersWrittenTo({ options, artifacts, manifestFile }: SigningPlan): readonly string[] {
  const files = [manifestFile, ...(options.report === undefined ? [] : [options.report])];
  return [
    options.root,
    ...[...files, ...artifacts.map(({ file }) => file)].map((file) => path.dirname(file)),
  ];
}

function ownFiles(options: SignOptions): readonly string[] {
  const names = [...layoutPaths({ ...options, attestation: true }), KEYRING_NAME, LOCK_NAME];
  const report = options.report === undefined ? [] : [options.report];
  return [...names.map((name) => path.join(options.root, name)), ...report];
}

function refuseCost(artifacts: readonly Artifact[], { signatures, maxFiles, maxBytes }: SignOptions): void {
  const bytes = artifacts.reduce((sum, { size }) => sum + (size ?? 0), 0);
  if (signatures === 'each' && artifacts.length > maxFiles) {
    throw new QpherSignError(
      'cost-guard',
      `${artifacts.length} files match, but max-files allows ${maxFiles}`,
      'each file costs a call that may be billed: narrow the patterns, raise max-files, or set signatures to manifest',
    );
  }
  if (bytes > maxBytes) {
    throw new QpherSignError(
      'cost-guard',
      `the files have ${bytes} bytes in total, but max-bytes allows ${maxBytes}`,
      'narrow the patterns, or raise max-bytes',
    );
  }
}

function existingSignature(
  artifact: Artifact,
  { signatures, onExisting }: SignOptions,
): ExistingSignature | undefined {
  const file = signaturePath(artifact.file);
  if (signatures === 'manifest') return undefined;
  if (!isThere(file, artifact)) return undefined;
  replacedPermissions(file);
  if (onExisting === 'error') throw alreadyExists(file);
  const isSignature = schemeOfSignature({ length: sizeOfFile(file) }) !== undefined;
  if (!isSignature && onExisting !== 'overwrite') throw foreignFile(file, 'a signature');
  return { read: () => (isSignature ? readIfPresent(file, MAX_SIGNATURE_BYTES) : undefined), isHere: true };
}

/**
 * Whether a signature file may exist. A name that is too long for one is refused, because the signature would be paid
 * for in vain.
 */
function isThere(file: string, artifact: Artifact): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch (cause) {
    if (systemErrorCode(cause) !== 'ENAMETOOLONG') return true;
    throw new QpherSignError(
      'path-invalid',
      `the name '${artifact.path}' is too long to append .sig for its signature file`,
      'give the file a shorter name',
      { cause },
    );
  }
}

/**
 * Reads the manifest or part from an earlier run. It is parsed but not verified.
 * @throws QpherSignError `signature-exists`, `file-foreign`, and errors of reading
 */
export function existingManifest(
  file: string,
  { kind, onExisting }: Pick<SignOptions, 'kind' | 'onExisting'>,
): ExistingManifest | undefined {
  replacedPermissions(file);
  replacedPermissions(signaturePath(file));
  const bytes = readIfPresent(file, MAX_DOCUMENT_BYTES);
  if (bytes === undefined) return undefined;
  if (onExisting === 'error') throw alreadyExists(file);
  const manifest = asManifest(bytes, kind);
  if (manifest === undefined && onExisting !== 'overwrite') throw foreignFile(file, `a ${kind}`);
  return {
    bytes,
    manifest,
    signature: readIfPresent(signaturePath(file), MAX_SIGNATURE_BYTES),
    isHere: true,
  };
}

/** Parses a manifest, or returns `undefined` if it is none. */
export function asManifest(bytes: Buffer, kind: ListKind): Manifest | undefined {
  try {
    return parseManifest(bytes, kind);
  } catch (error) {
    if (error instanceof QpherSignError) return undefined;
    throw error;
  }
}
