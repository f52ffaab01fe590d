import type { Digests } from '../../artifacts/digest.js';
import type { FileContent } from '../../files.js';
import type { VersionedKey } from '../../keys/keyring.js';
import { formatStatement, type Subject } from '../../manifest/statement.js';
import type { Message } from '../../qpher/client.js';
import type { Signer } from '../../qpher/signer.js';
import { formatEnvelope, parseEnvelope, preAuthEncoding } from '../../signatures/dsse.js';
import type { AttestationFacts } from '../report.js';
import type { SigningPlan } from './plan-signing.js';
import type { ArtifactSignature } from './sign-artifacts.js';

/** An attestation whose signature is verified. */
export interface SignedAttestation {
  readonly facts: AttestationFacts;
  /** What is still to be written; none where an earlier attestation says the same. */
  readonly content: FileContent | undefined;
}

/** Signs what is to be said of all artifacts; an earlier attestation that says the same stays as it is, and costs no call. */
export async function signAttestation(
  { attestation }: SigningPlan,
  signed: readonly ArtifactSignature[],
  signer: Signer,
): Promise<SignedAttestation | undefined> {
  if (attestation === undefined) return undefined;
  const { path, file, run, existing } = attestation;
  const payload = formatStatement({ subjects: signed.map(({ entry }) => toSubject(entry)), run });
  const message: Message = { algorithm: null, bytes: preAuthEncoding(payload) };
  const facts = ({ keyVersion, publicKey }: VersionedKey): AttestationFacts => ({
    path,
    key_version: keyVersion,
    fingerprint: publicKey.fingerprint,
  });
  if (existing !== undefined) {
    const earlier = parseEnvelope(existing);
    const key = await signer.activeKey();
    const isSame = payload.equals(earlier.payload) && earlier.keyId === key.publicKey.fingerprint;
    if (isSame && (await signer.isValid(message, earlier.signature, key))) {
      return { facts: facts(key), content: undefined };
    }
  }
  const { key, bytes: signature } = await signer.sign(() => message);
  const bytes = formatEnvelope({ payload, keyId: key.publicKey.fingerprint, signature });
  return { facts: facts(key), content: { file, bytes } };
}

function toSubject({ path, digests }: { readonly path: string; readonly digests: Digests }): Subject {
  const { sha256, sha512 } = digests;
  if (sha256 === undefined || sha512 === undefined) throw new TypeError(`no digests of '${path}' to attest`);
  return { path, digests: { sha256, sha512 } };
}
