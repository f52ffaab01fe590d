import { areChecksumsOf } from '../manifest/checksums.js';
import type { Manifest } from '../manifest/manifest.js';
import type { Signer } from '../qpher/signer.js';
import { preAuthEncoding } from '../signatures/sigstore-bundle.js';
import type { PlannedChecksums } from './signing/checksum-files.js';
import type { ForeignFile } from './signing/existing-files.js';
import type { PlannedAttestation } from './signing/plan-attestation.js';
import type { ExistingManifest } from './signing/plan-signing.js';
import type { EarlierManifest } from './seal.js';
import type { TenantKeys } from './tenant-keys.js';

/** The documents that a run would replace. */
export interface ReplacedDocuments {
  readonly kind: 'manifest' | 'part';
  /** Absolute path of the manifest. */
  readonly manifestFile: string;
  readonly existingManifest: ExistingManifest | undefined;
  readonly checksums: readonly PlannedChecksums[];
  readonly attestation: PlannedAttestation | undefined;
}

/** The means to tell the tenant's documents from others. */
export interface Provenance {
  /** The existing manifest, if the active key signed it. */
  readonly earlier: EarlierManifest | undefined;
  readonly signer: Signer;
  readonly tenant: TenantKeys;
  readonly foreign: ForeignFile;
}

/**
 * Proves that qpher-sign wrote the documents that a run would replace. A manifest and an attestation need a signature
 * by a key of the tenant, in any status. A checksum file needs the same, or must have the content that the valid
 * manifest yields.
 * @returns the existing manifest if it is the tenant's
 * @throws QpherSignError as `foreignFiles`
 */
export async function assertOwnDocuments(
  documents: ReplacedDocuments,
  provenance: Provenance,
): Promise<Manifest | undefined> {
  const manifest = await ownManifest(documents, provenance);
  const { tenant, foreign } = provenance;
  for (const { algorithm, file, existing } of documents.checksums) {
    if (existing === undefined) continue;
    if (manifest !== undefined && areChecksumsOf(existing.bytes, manifest.artifacts, algorithm)) continue;
    const { bytes, signature } = existing;
    if (signature !== undefined && (await tenant.signedDocument(bytes, signature, ['checksums']))) continue;
    foreign(file, 'a checksum file');
  }
  const { attestation } = documents;
  if (attestation?.existing !== undefined && !(await isOwnAttestation(attestation.existing, provenance))) {
    foreign(attestation.file, 'an attestation');
  }
  return manifest;
}

/** The active key is tried first, because the list of all keys costs one more call. */
async function isOwnAttestation(
  { attestation, bytes }: NonNullable<PlannedAttestation['existing']>,
  { signer, tenant }: Provenance,
): Promise<boolean> {
  if (attestation === undefined) return false;
  const { payload, signature } = attestation.bundle;
  const isActive = await signer.isValid(preAuthEncoding(payload), signature, await signer.activeKey());
  return isActive || tenant.signedAttestation(bytes);
}

async function ownManifest(
  { kind, manifestFile, existingManifest: existing }: ReplacedDocuments,
  { earlier, signer: ours, tenant, foreign }: Provenance,
): Promise<Manifest | undefined> {
  if (existing === undefined) return undefined;
  const { bytes, manifest, signature } = existing;
  if (earlier !== undefined) return manifest;
  if (signature !== undefined && (await tenant.signedDocument(bytes, signature, [kind]))) return manifest;
  const signer = manifest?.keys.find(({ key_version }) => key_version === manifest.key_version);
  const { fingerprint } = (await ours.activeKey()).publicKey;
  foreign(
    manifestFile,
    `a ${kind}`,
    signer === undefined
      ? ''
      : `: it names ${signer.fingerprint} as its signer, and this run signs with ${fingerprint}`,
  );
  return undefined;
}
