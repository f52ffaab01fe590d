import path from 'node:path';
import { MAX_DOCUMENT_BYTES } from '../../signatures/document-message.js';
import {
  checksumFiles,
  formatChecksums,
  refuseMissingDigests,
  type ChecksumAlgorithm,
  type ChecksumNames,
  type SummedFile,
} from '../../manifest/checksums.js';
import type { Signer } from '../../qpher/signer.js';
import { MAX_SIGNATURE_BYTES } from '../../signatures/schemes.js';
import { signaturePath } from '../../signatures/signature-path.js';
import { readIfPresent, replacedPermissions } from '../../system/files.js';
import { messageOf, type SealedDocument } from '../seal.js';
import type { OnExisting } from './sign-options.js';
import { alreadyExists } from './existing-files.js';

/** A requested checksum file. */
export interface PlannedChecksums {
  readonly algorithm: ChecksumAlgorithm;
  /** Relative to root. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  /** The file from an earlier run, not verified. */
  readonly existing: ExistingChecksums | undefined;
}

interface ExistingChecksums {
  readonly bytes: Buffer;
  readonly signature: Buffer | undefined;
}

/** A signed checksum file. `kept` is set if an existing one says the same. */
export interface SealedChecksums extends SealedDocument {
  readonly planned: PlannedChecksums;
  readonly kept: boolean;
}

/** @throws QpherSignError `signature-exists`, and errors of reading */
export function planChecksums(
  root: string,
  algorithms: readonly ChecksumAlgorithm[],
  onExisting: OnExisting,
): readonly PlannedChecksums[] {
  return algorithms.map((algorithm) => {
    const name = checksumFiles[algorithm];
    const file = path.join(root, name);
    for (const replaced of [file, signaturePath(file)]) replacedPermissions(replaced);
    const bytes = readIfPresent(file, MAX_DOCUMENT_BYTES);
    if (bytes !== undefined && onExisting === 'error') throw alreadyExists(file);
    const signature = bytes && readIfPresent(signaturePath(file), MAX_SIGNATURE_BYTES);
    return { algorithm, path: name, file, existing: bytes && { bytes, signature } };
  });
}

/** Signs the checksum files of the artifacts in their own domain. Existing ones that say the same are kept. */
export async function sealChecksums(
  planned: readonly PlannedChecksums[],
  artifacts: readonly SummedFile[],
  names: ChecksumNames,
  signer: Signer,
): Promise<readonly SealedChecksums[]> {
  const sealed: SealedChecksums[] = [];
  for (const one of planned) {
    refuseMissingDigests(artifacts, [one.algorithm]);
    const bytes = Buffer.from(formatChecksums(artifacts, one.algorithm, names));
    sealed.push(await seal(one, bytes, signer));
  }
  return sealed;
}

async function seal(planned: PlannedChecksums, bytes: Buffer, signer: Signer): Promise<SealedChecksums> {
  const message = messageOf('checksums', bytes);
  const { existing } = planned;
  if (existing?.signature !== undefined && existing.bytes.equals(bytes)) {
    const { signature } = existing;
    const isValid = await signer.isValid(message, signature, await signer.activeKey());
    if (isValid) return { planned, bytes, signature, kept: true };
  }
  const { bytes: signature } = await signer.sign(() => message);
  return { planned, bytes, signature, kept: false };
}
