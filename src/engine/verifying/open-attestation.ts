import { QpherSignError } from '../../errors.js';
import { findTrustedKey, type TrustedKey } from '../../keys/trusted-keys.js';
import { parseAttestation, type Attestation } from '../../manifest/attestation.js';
import type { Statement } from '../../manifest/statement.js';
import { preAuthEncoding } from '../../signatures/dsse.js';
import { verifySignature } from '../../signatures/verify-signature.js';
import type { JudgedAttestation } from '../../report/results.js';
import { statusProblem } from './check-signature.js';
import type { Trust } from './establish-trust.js';
import type { VerifyOptions } from './verify-options.js';

export type OpenedAttestation =
  | { readonly kind: 'opened'; readonly statement: Statement; readonly key: TrustedKey }
  | { readonly kind: 'rejected'; readonly reason: string };

/**
 * What an attestation says, once its signature is valid under a trusted key. Until then it serves for one thing: to
 * choose among the trusted keys.
 */
export async function openAttestation(
  bytes: Uint8Array,
  trust: Trust,
  { allowRetired }: VerifyOptions,
): Promise<OpenedAttestation> {
  let attestation: Attestation;
  try {
    attestation = parseAttestation(bytes);
  } catch (error) {
    if (error instanceof QpherSignError) return { kind: 'rejected', reason: error.message };
    throw error;
  }
  const { envelope, statement } = attestation;
  const key = findTrustedKey(trust.keys, undefined, envelope.keyId);
  if (key === undefined) {
    return {
      kind: 'rejected',
      reason: `it names the key ${envelope.keyId} as its signer, which is not among the trusted keys`,
    };
  }
  if (!(await verifySignature(key.publicKey, preAuthEncoding(envelope.payload), envelope.signature))) {
    return { kind: 'rejected', reason: `its signature is not valid under the key ${envelope.keyId}` };
  }
  const problem = statusProblem(key, allowRetired);
  if (problem !== undefined) {
    return {
      kind: 'rejected',
      reason: `the key ${envelope.keyId}, which signed it, is ${key.status} (${problem})`,
    };
  }
  return { kind: 'opened', statement, key };
}

/** What a report says of an attestation that is genuine. */
export function verifiedAttestation(path: string, { publicKey, keyVersion }: TrustedKey): JudgedAttestation {
  return {
    path,
    verified: true,
    detail: '',
    key_version: keyVersion ?? null,
    fingerprint: publicKey.fingerprint,
  };
}

/** What a report says of an attestation that is not believed. */
export function refusedAttestation(path: string, detail: string): JudgedAttestation {
  return { path, verified: false, detail, key_version: null, fingerprint: null };
}
