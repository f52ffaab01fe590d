import { closeSync, readSync } from 'node:fs';
import path from 'node:path';
import { hashFile } from '../../artifacts/hash-file.js';
import { MAX_DOCUMENT_BYTES } from '../../artifacts/inspect-artifact.js';
import { exists, openRegularFile, readIfPresent } from '../../system/files.js';
import type { MergedManifest } from '../../manifest/merge-manifests.js';
import type { Signer } from '../../qpher/signer.js';
import { MAX_SIGNATURE_BYTES } from '../../signatures/schemes.js';
import { signaturePath } from '../../signatures/signature-path.js';
import { standsAlready, standsForeign } from '../signing/standing-files.js';
import type { MergeOptions } from './merge-options.js';
import { digestOf, headUnder, likelyScheme, type SignedManifest } from './sign-merged.js';

/** A manifest that lies where the merged one will. */
export interface ExistingManifest {
  readonly file: string;
  readonly createdAt: string;
}

/** How every manifest of this tool starts. */
const START = /^\{\n {2}"type": "qpher-sign\/manifest\/v1",\n {2}"created_at": "([0-9TZ:.+-]{1,40})",\n/;

/** Bytes that show the start. */
const START_BYTES = 256;

/**
 * The manifest that is there already, which a new one may replace.
 * @throws QpherSignError `signature-exists`, `file-foreign`, `file-unreadable`
 */
export function findExisting(options: MergeOptions): ExistingManifest | undefined {
  const file = path.join(options.root, options.manifest);
  if (options.onExisting === 'overwrite') return undefined;
  const start = startOf(file);
  if (start === undefined) return undefined;
  if (options.onExisting === 'error') throw standsAlready(file);
  const [, createdAt] = START.exec(start) ?? [];
  if (createdAt === undefined) throw standsForeign(file, 'a manifest');
  return { file, createdAt };
}

function startOf(file: string): string | undefined {
  if (!exists(file)) return undefined;
  const { descriptor } = openRegularFile(file);
  try {
    const buffer = Buffer.alloc(START_BYTES);
    return buffer.toString('latin1', 0, readSync(descriptor, buffer, 0, START_BYTES, 0));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * The existing manifest, if it says the same as a new one would and its signature is valid under the active key: it stays
 * as it is then, and costs no call.
 */
export async function sameAsExisting(
  { file, createdAt }: ExistingManifest,
  merged: MergedManifest,
  signer: Signer,
): Promise<SignedManifest | undefined> {
  const key = await signer.activeKey();
  const head = headUnder(key, likelyScheme(merged), merged, createdAt);
  const digest = digestOf(merged, head);
  const { digests, size } = await hashFile(file, [digest.algorithm]);
  const isSame =
    size <= MAX_DOCUMENT_BYTES && digests[digest.algorithm] === Buffer.from(digest.bytes).toString('hex');
  const signature = isSame ? readIfPresent(signaturePath(file), MAX_SIGNATURE_BYTES) : undefined;
  return signature !== undefined && (await signer.isValid(digest, signature, key))
    ? { head, signature: undefined }
    : undefined;
}
