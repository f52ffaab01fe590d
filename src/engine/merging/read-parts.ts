import path from 'node:path';
import { MAX_DOCUMENT_BYTES } from '../../artifacts/inspect-artifact.js';
import { QpherSignError } from '../../errors.js';
import { readBounded } from '../../system/files.js';
import { findTrustedKey } from '../../keys/trusted-keys.js';
import { manifestKey, parseManifest, type Manifest } from '../../manifest/manifest.js';
import { ManifestMerge, type MergedManifest } from '../../manifest/merge-manifests.js';
import { signaturePath } from '../../signatures/signature-path.js';
import type { RunContext } from '../context.js';
import type { MergedPart } from '../../report/results.js';
import type { Trust } from '../verifying/establish-trust.js';
import { signatureProblem } from '../verifying/open-manifest.js';
import type { MergeOptions } from './merge-options.js';

export interface MergedParts {
  readonly parts: readonly MergedPart[];
  readonly merged: MergedManifest;
}

/**
 * Reads the parts one after the other, so that one at a time is in memory, and merges those that are valid, signed by a
 * trusted key and do not contradict each other.
 * @throws QpherSignError `manifest-invalid`, `part-rejected`, `part-untrusted`, `merge-conflict`, and as reading files does
 */
export async function readParts(
  files: readonly string[],
  trust: Trust,
  options: MergeOptions,
  context: RunContext,
): Promise<MergedParts> {
  const { workingDirectory, progress, signal } = context;
  const merge = new ManifestMerge();
  const parts: MergedPart[] = [];
  for (const file of files) {
    signal.throwIfAborted();
    const name = path.relative(workingDirectory, file);
    const manifest = await readPart(file, name, trust, options, context);
    merge.add(manifest, name);
    const { key_version, fingerprint } = manifestKey(manifest, manifest.key_version);
    parts.push({ path: name, artifacts: manifest.artifacts.length, key_version, fingerprint });
    progress(parts.length, files.length, `read ${name}`);
  }
  return { parts, merged: merge.finish() };
}

async function readPart(
  file: string,
  name: string,
  trust: Trust,
  { signingEndpoint }: MergeOptions,
  context: RunContext,
): Promise<Manifest> {
  const bytes = readBounded(file, MAX_DOCUMENT_BYTES);
  const manifest = parsePart(bytes, name);
  const options = { signingEndpoint, allowRetired: true };
  const problem = await signatureProblem(manifest, bytes, signaturePath(file), trust, options, context);
  if (problem?.kind === 'invalid') throw rejected(name, problem.reason);
  if (problem?.kind === 'untrusted') throw untrusted(name, problem.reason);
  const stranger = manifest.keys.find(
    ({ key_version, fingerprint }) => findTrustedKey(trust.keys, key_version, fingerprint) === undefined,
  );
  if (stranger !== undefined) {
    throw untrusted(
      name,
      `it names key version ${stranger.key_version} (${stranger.fingerprint}), which is not among the trusted keys`,
    );
  }
  return manifest;
}

function parsePart(bytes: Uint8Array, name: string): Manifest {
  try {
    return parseManifest(bytes);
  } catch (error) {
    if (!(error instanceof QpherSignError)) throw error;
    throw new QpherSignError(error.code, `the part '${name}': ${error.message}`, error.hint, {
      cause: error,
    });
  }
}

function rejected(name: string, reason: string): QpherSignError {
  return new QpherSignError(
    'part-rejected',
    `the part '${name}' is rejected: ${reason}`,
    'collect each manifest with the .sig beside it, as the job that signed wrote them',
  );
}

function untrusted(name: string, reason: string): QpherSignError {
  return new QpherSignError(
    'part-untrusted',
    `the part '${name}' is not trusted: ${reason}`,
    'the parts are signed with keys of the tenant that api-key belongs to, active or retired, or those of trusted-keys',
  );
}
