import path from 'node:path';
import { digestBytes } from '../../artifacts/digest.js';
import type { Artifact } from '../../artifacts/find-artifacts.js';
import { QpherSignError } from '../../errors.js';
import { exists, readIfPresent, replacedPermissions } from '../../system/files.js';
import {
  type Attestation,
  attestationPath,
  claimsArtifact,
  parseAttestation,
} from '../../manifest/attestation.js';
import type { WorkflowRun } from '../../manifest/provenance.js';
import { releaseOrigin } from '../../manifest/release-predicate.js';
import type { Source } from '../../manifest/source.js';
import { agreesWithSource, formatStatement, type Origin } from '../../manifest/statement.js';
import { MAX_MESSAGE_BYTES } from '../../qpher/client.js';
import { MAX_BUNDLE_BYTES, preAuthEncoding } from '../../signatures/sigstore-bundle.js';
import type { RunContext } from '../context.js';
import type { SignOptions } from './sign-options.js';
import { alreadyExists, foreignFile, type Existing } from './existing-files.js';

/** An attestation from an earlier run, parsed but not verified. */
interface ExistingAttestation extends Existing {
  /** `undefined` for any other file, which only `overwrite` replaces. */
  readonly attestation: Attestation | undefined;
}

export interface PlannedAttestation {
  /** Relative to root. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  readonly origin: Origin;
  /** The attestation from an earlier run, not verified. */
  readonly existing: ExistingAttestation | undefined;
}

type AttestationOptions = Pick<SignOptions, 'root' | 'manifest' | 'attestation' | 'onExisting'>;

/**
 * Plans the requested attestation after checking that it can be made.
 * @throws QpherSignError `source-unknown`, `path-clash`, `attestation-too-large`, `signature-exists`, `file-foreign`
 */
export function planAttestation(
  options: AttestationOptions,
  artifacts: readonly Pick<Artifact, 'path'>[],
  { source, workflowRun, warn }: RunContext,
): PlannedAttestation | undefined {
  const name = attestationPath(options.manifest);
  const file = path.join(options.root, name);
  if (!options.attestation) {
    if (exists(file)) warn(`'${name}' is from an earlier run; verify rejects it beside another manifest`);
    return undefined;
  }
  const origin = originOf(source, workflowRun);
  if (origin === undefined) throw noSource();
  const claimed = artifacts.find((artifact) => claimsArtifact(name, artifact.path));
  if (claimed !== undefined) throw misleading(name, claimed.path);
  refuseTooMany(artifacts, origin);
  return { path: name, file, origin, existing: existingAttestation(file, options) };
}

function misleading(name: string, artifact: string): QpherSignError {
  return new QpherSignError(
    'path-clash',
    `installers would mistake the attestation '${name}' for one of '${artifact}' alone`,
    'set manifest to another name, such as qpher-manifest.json',
  );
}

/** The workflow run if the manifest records the same one, otherwise the release in the manifest. */
function originOf(source: Source | null, run: WorkflowRun | null): Origin | undefined {
  if (source === null) return undefined;
  if (run !== null) {
    const origin = { kind: 'run', run } as const;
    if (agreesWithSource(origin, source)) return origin;
  }
  return { kind: 'release', release: releaseOrigin(source) };
}

function noSource(): QpherSignError {
  return new QpherSignError(
    'source-unknown',
    'attestation needs a source, but the environment does not describe one',
    'set source to the repository, ref and commit of the artifacts, or leave attestation out',
  );
}

/**
 * Refuses artifacts whose attestation the service would not sign. Digests have fixed lengths, so the size is known
 * before the first call, except for the keys that vouched before (`sign-attestation.ts`).
 * @throws QpherSignError `attestation-too-large`
 */
export function refuseTooMany(artifacts: readonly Pick<Artifact, 'path'>[], origin: Origin): void {
  const digests = { sha256: '0'.repeat(2 * digestBytes.sha256), sha512: '0'.repeat(2 * digestBytes.sha512) };
  const subjects = artifacts.map((artifact) => ({ path: artifact.path, digests }));
  refuseTooLarge(preAuthEncoding(formatStatement({ subjects, origin })), artifacts.length);
}

/**
 * Refuses an attestation whose message the service would not sign.
 * @param count number of artifacts
 * @throws QpherSignError `attestation-too-large`
 */
export function refuseTooLarge({ length }: Uint8Array, count: number): void {
  if (length <= MAX_MESSAGE_BYTES) return;
  throw new QpherSignError(
    'attestation-too-large',
    `the attestation of ${count} artifacts has ${length} bytes to sign, but the service signs at most ${MAX_MESSAGE_BYTES}`,
    'sign fewer artifacts in a run, each run with a manifest of its own, or leave attestation out',
  );
}

function existingAttestation(
  file: string,
  { onExisting }: AttestationOptions,
): ExistingAttestation | undefined {
  replacedPermissions(file);
  const bytes = readIfPresent(file, MAX_BUNDLE_BYTES);
  if (bytes === undefined) return undefined;
  if (onExisting === 'error') throw alreadyExists(file);
  const attestation = asAttestation(bytes);
  if (attestation === undefined && onExisting !== 'overwrite') throw foreignFile(file, 'an attestation');
  return { bytes, attestation, isHere: true };
}

/** Parses an attestation, or returns `undefined` if it is none. */
export function asAttestation(bytes: Buffer): Attestation | undefined {
  try {
    return parseAttestation(bytes);
  } catch (error) {
    if (error instanceof QpherSignError) return undefined;
    throw error;
  }
}
