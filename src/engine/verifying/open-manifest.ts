import path from 'node:path';
import { hashBytes } from '../../artifacts/hash-file.js';
import { MAX_DOCUMENT_BYTES } from '../../artifacts/inspect-artifact.js';
import { QpherSignError } from '../../errors.js';
import { readIfPresent } from '../../system/files.js';
import { findTrustedKey } from '../../keys/trusted-keys.js';
import { manifestKey, parseManifest, type Manifest } from '../../manifest/manifest.js';
import { signaturePath } from '../../signatures/signature-path.js';
import type { RunContext } from '../context.js';
import type { ManifestFacts } from '../../report/results.js';
import { manifestFacts } from '../signing/sign-result.js';
import { checkSignature, readSignature, statusProblem } from './check-signature.js';
import type { Trust } from './establish-trust.js';
import type { VerifyOptions } from './verify-options.js';

export type OpenedManifest =
  | { readonly kind: 'opened'; readonly manifest: Manifest; readonly facts: ManifestFacts }
  | { readonly kind: 'rejected'; readonly reason: string };

/**
 * The manifest, once its own signature is valid under a trusted key. Until then its content serves for one thing: to
 * choose among the trusted keys.
 * @throws QpherSignError `manifest-missing`, `file-unreadable`
 */
export async function openManifest(
  options: VerifyOptions,
  trust: Trust,
  context: RunContext,
): Promise<OpenedManifest> {
  const file = path.resolve(options.root, options.manifest);
  const bytes = readIfPresent(file, MAX_DOCUMENT_BYTES);
  if (bytes === undefined) throw missingManifest(file);
  let manifest: Manifest;
  try {
    manifest = parseManifest(bytes);
  } catch (error) {
    if (error instanceof QpherSignError) return rejected(error.message);
    throw error;
  }
  const problem = await signatureProblem(manifest, bytes, signaturePath(file), trust, options, context);
  if (problem !== undefined) return rejected(problem.reason);
  return { kind: 'opened', manifest, facts: manifestFacts(manifest, options.manifest) };
}

/** Why a manifest is not believed: nobody who is trusted is said to have signed it, or nobody has. */
export interface SignatureProblem {
  readonly kind: 'untrusted' | 'invalid';
  readonly reason: string;
}

/** What is wrong with the signature of a manifest, or `undefined` when nothing is. */
export async function signatureProblem(
  manifest: Manifest,
  bytes: Uint8Array,
  signatureFile: string,
  trust: Trust,
  options: Pick<VerifyOptions, 'allowRetired' | 'signingEndpoint'>,
  context: Pick<RunContext, 'verify'>,
): Promise<SignatureProblem | undefined> {
  const named = manifestKey(manifest, manifest.key_version);
  const signedBy = `key version ${named.key_version} (${named.fingerprint})`;
  const key = findTrustedKey(trust.keys, named.key_version, named.fingerprint);
  if (key === undefined)
    return untrusted(`it names ${signedBy} as its signer, which is not among the trusted keys`);
  if (named.scheme !== null && !key.publicKey.schemes.includes(named.scheme)) {
    return untrusted(
      `it is signed with ${named.scheme}, and the trusted key is one of ${key.publicKey.schemes.join(', ')} alone: use a keyring`,
    );
  }
  if (trust.kind === 'offline' && manifest.keys.some(({ offline }) => !offline)) {
    return untrusted(
      'its signatures were made with self-check: service and can only be verified online, with api-key',
    );
  }
  const signature = readSignature(signatureFile);
  if (signature === undefined) return invalid(`its signature '${path.basename(signatureFile)}' is missing`);
  const digest = { algorithm: manifest.digest_algorithm, bytes: hashBytes(bytes, manifest.digest_algorithm) };
  if (!(await checkSignature(named, key, digest, signature, trust, options, context))) {
    return invalid(`its signature is not valid under ${signedBy}`);
  }
  const problem = statusProblem(key, options.allowRetired);
  return problem === undefined
    ? undefined
    : untrusted(`${signedBy}, which signed it, is ${key.status} (${problem})`);
}

function untrusted(reason: string): SignatureProblem {
  return { kind: 'untrusted', reason };
}

function invalid(reason: string): SignatureProblem {
  return { kind: 'invalid', reason };
}

function rejected(reason: string): OpenedManifest {
  return { kind: 'rejected', reason };
}

/** The list to verify by, manifest or attestation, is not there. */
export function missingManifest(file: string): QpherSignError {
  return new QpherSignError(
    'manifest-missing',
    `there is no manifest '${file}'`,
    'download it with the release, or name it with manifest; manifest: none verifies files by their .sig alone, ' +
      'without names, completeness and source',
  );
}
