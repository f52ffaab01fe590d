import { readIfPresent } from '../../system/files.js';
import { QpherSignError } from '../../errors.js';
import type { TrustedKey } from '../../keys/trusted-keys.js';
import type { ManifestKey } from '../../manifest/manifest.js';
import type { Digest } from '../../qpher/client.js';
import { MAX_SIGNATURE_BYTES, schemeOfSignature } from '../../signatures/schemes.js';
import type { RunContext } from '../context.js';
import type { Trust } from './establish-trust.js';
import type { VerifyOptions } from './verify-options.js';

/** Why a key that made a valid signature may still not be used. */
export type StatusProblem = 'archived-key' | 'retired-key';

/** Archived keys verify nothing; retired ones do unless that is refused. */
export function statusProblem(key: TrustedKey, allowRetired: boolean): StatusProblem | undefined {
  switch (key.status) {
    case 'active':
      return undefined;
    case 'retired':
      return allowRetired ? undefined : 'retired-key';
    case 'archived':
      return 'archived-key';
  }
}

/**
 * Whether a signature is the one that the manifest describes: of the named scheme and valid under the trusted key; or,
 * where the signer could not check it itself, valid in the eyes of the service.
 */
export async function checkSignature(
  named: ManifestKey,
  key: TrustedKey,
  digest: Digest,
  signature: Uint8Array,
  trust: Trust,
  { signingEndpoint }: Pick<VerifyOptions, 'signingEndpoint'>,
  { verify }: Pick<RunContext, 'verify'>,
): Promise<boolean> {
  if (named.offline) {
    return schemeOfSignature(signature) === named.scheme && verify(key.publicKey, digest.bytes, signature);
  }
  return (
    trust.kind === 'online' && trust.client.verify(signingEndpoint, digest, signature, named.key_version)
  );
}

/** The bytes of a `.sig` file; `undefined` where there is none, nothing where it cannot be a signature. */
export function readSignature(file: string): Buffer | undefined {
  try {
    return readIfPresent(file, MAX_SIGNATURE_BYTES);
  } catch (error) {
    if (error instanceof QpherSignError) return Buffer.alloc(0);
    throw error;
  }
}
