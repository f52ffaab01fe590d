import { equalBytes } from '../../bytes.js';
import type { Digests } from '../../artifacts/digest.js';
import type { FileContent } from '../../system/files.js';
import type { ListContent } from '../../manifest/merge-manifests.js';
import type { VersionedKey } from '../../keys/keyring.js';
import { formatStatement, type Origin, type Subject } from '../../manifest/statement.js';
import type { Signer } from '../../qpher/signer.js';
import { formatBundle, preAuthEncoding } from '../../signatures/sigstore-bundle.js';
import type { AttestationFacts } from '../../report/results.js';
import { asSameRun } from '../seal.js';
import { refuseTooLarge } from './plan-attestation.js';
import type { SigningPlan } from './plan-signing.js';

/** An attestation with a verified signature. */
export interface SignedAttestation {
  readonly facts: AttestationFacts;
  /** What still has to be written, or none if an earlier attestation on disk says the same. */
  readonly content: FileContent | undefined;
}

/** Signs an attestation of all artifacts. An earlier one that says the same is kept and costs no call. */
export async function signAttestation(
  {
    attestation,
    options,
  }: Pick<SigningPlan, 'attestation'> & { readonly options: Pick<SigningPlan['options'], 'onExisting'> },
  { artifacts, keys }: Pick<ListContent, 'artifacts' | 'keys'>,
  signer: Signer,
): Promise<SignedAttestation | undefined> {
  if (attestation === undefined) return undefined;
  const { path, file, origin, existing } = attestation;
  /** A merge, or a run after a rotation, passes on what other keys vouched for, and names these keys. */
  const subjectsUnder = (signing: VersionedKey): readonly Subject[] =>
    artifacts.map(({ key_version, ...artifact }) => {
      const first = keys.find((key) => key.key_version === key_version)?.fingerprint;
      return toSubject(artifact, first === signing.publicKey.fingerprint ? undefined : first);
    });
  const facts = ({ keyVersion, publicKey }: VersionedKey): AttestationFacts => ({
    path,
    key_version: keyVersion,
    fingerprint: publicKey.fingerprint,
  });
  if (existing?.attestation !== undefined && options.onExisting !== 'overwrite') {
    const { bundle, statement } = existing.attestation;
    const key = await signer.activeKey();
    const same = formatStatement({
      subjects: subjectsUnder(key),
      origin: asSameOrigin(origin, statement.origin),
    });
    const isSame = equalBytes(same, bundle.payload) && bundle.keyHint === key.publicKey.fingerprint;
    if (isSame && (await signer.isValid(preAuthEncoding(same), bundle.signature, key))) {
      return { facts: facts(key), content: existing.isHere ? undefined : { file, bytes: existing.bytes } };
    }
  }
  const payloadUnder = (key: VersionedKey): Uint8Array =>
    formatStatement({ subjects: subjectsUnder(key), origin });
  const { key, bytes: signature } = await signer.sign((signing) => {
    const message = preAuthEncoding(payloadUnder(signing));
    refuseTooLarge(message, artifacts.length);
    return message;
  });
  const payload = payloadUnder(key);
  const bytes = formatBundle({ payload, keyHint: key.publicKey.fingerprint, signature });
  return { facts: facts(key), content: { file, bytes } };
}

function asSameOrigin(origin: Origin, earlier: Origin): Origin {
  if (origin.kind !== 'run' || earlier.kind !== 'run') return origin;
  return { kind: 'run', run: asSameRun(origin.run, earlier.run) ?? origin.run };
}

function toSubject(
  { path, digests }: { readonly path: string; readonly digests: Digests },
  vouchedBy: string | undefined,
): Subject {
  const { sha256, sha512 } = digests;
  if (sha256 === undefined || sha512 === undefined) throw new TypeError(`no digests of '${path}' to attest`);
  return { path, digests: { sha256, sha512 }, ...(vouchedBy !== undefined && { vouchedBy }) };
}
