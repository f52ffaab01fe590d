import type { Artifact } from '../artifacts/find-artifacts.js';
import { QpherSignError } from '../errors.js';
import { isAttestationPath } from '../manifest/attestation.js';
import type { VersionedKey } from '../keys/keyring.js';
import type { Client } from '../qpher/client.js';
import { listSigningKeys } from '../qpher/signing-keys.js';
import { documentKinds, MAX_DOCUMENT_BYTES, type DocumentKind } from '../signatures/document-message.js';
import { isBundle, MAX_BUNDLE_BYTES, parseBundle, preAuthEncoding } from '../signatures/sigstore-bundle.js';
import { readBounded } from '../system/files.js';
import type { SignatureVerifier } from '../signatures/verify-signature.js';
import { messageOf } from './seal.js';

/** Every key of the tenant, requested when it is first needed. */
export class TenantKeys {
  readonly #client: Client;
  readonly #verify: SignatureVerifier;
  #keys: Promise<readonly VersionedKey[]> | undefined;

  constructor(client: Client, verify: SignatureVerifier) {
    this.#client = client;
    this.#verify = verify;
  }

  /** Whether a key of the tenant made this signature of `message`. */
  signed(message: Uint8Array, signature: Uint8Array): Promise<boolean> {
    return this.#signedAny([message], signature);
  }

  /** Whether these bytes are a document that a key of the tenant signed, whatever the status of the key. */
  signedDocument(
    bytes: Uint8Array,
    signature: Uint8Array,
    kinds: readonly DocumentKind[] = documentKinds,
  ): Promise<boolean> {
    return this.#signedAny(
      kinds.map((kind) => messageOf(kind, bytes)),
      signature,
    );
  }

  /** Whether these bytes are an attestation that a key of the tenant signed. */
  async signedAttestation(bytes: Uint8Array): Promise<boolean> {
    if (!isBundle(bytes)) return false;
    const { payload, signature } = parseBundle(bytes);
    return this.#signedAny([preAuthEncoding(payload)], signature);
  }

  async #signedAny(messages: readonly Uint8Array[], signature: Uint8Array): Promise<boolean> {
    this.#keys ??= listSigningKeys(this.#client).then(({ keys }) => keys);
    for (const { publicKey } of await this.#keys) {
      for (const message of messages) {
        if (await this.#verify(publicKey, message, signature)) return true;
      }
    }
    return false;
  }
}

/**
 * Refuses attestations of the tenant among the artifacts, because attestations are made after the artifacts.
 * @throws QpherSignError `artifact-reserved`, and errors of reading
 */
export async function assertNoAttestations(
  artifacts: readonly Artifact[],
  tenant: TenantKeys,
): Promise<void> {
  for (const { path, file, size } of artifacts) {
    if (!isAttestationPath(path) || size === null || size > MAX_BUNDLE_BYTES) continue;
    if (await tenant.signedAttestation(readBounded(file, MAX_BUNDLE_BYTES))) throw reserved(path);
  }
}

/**
 * Refuses an artifact that is a document of the tenant, recognised by the signature beside it.
 * @throws QpherSignError `artifact-reserved`, and errors of reading
 */
export async function assertNoDocument(
  { path, file, size }: Artifact,
  signature: Uint8Array | undefined,
  tenant: TenantKeys,
): Promise<void> {
  if (signature === undefined || size === null || size > MAX_DOCUMENT_BYTES) return;
  const bytes = readBounded(file, MAX_DOCUMENT_BYTES);
  if (await tenant.signedDocument(bytes, signature)) throw reserved(path);
}

function reserved(path: string): QpherSignError {
  return new QpherSignError(
    'artifact-reserved',
    `'${path}' is a signed document of qpher-sign, not an artifact`,
    'leave it out with the pattern !**/qpher-*.json*',
  );
}
