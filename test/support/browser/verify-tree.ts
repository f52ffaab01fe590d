import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import type { DigestAlgorithm } from '../../../src/artifacts/digest.js';
import { formatHex } from '../../../src/bytes.js';
import { QpherSignError } from '../../../src/errors.js';
import { parseTrustedFile, trustedKeys } from '../../../src/keys/trusted-keys.js';
import { attestationPath, isAttestationPath } from '../../../src/manifest/attestation-path.js';
import { fileList } from '../../../src/page/file-list.js';
import { signaturePath } from '../../../src/signatures/signature-path.js';
import { verifySignature } from '../../../src/signatures/verify-signature.js';
import { presentFiles, type ReleaseFile } from '../../../src/verification/release-store.js';
import type { ReleaseVerdict } from '../../../src/verification/verdicts.js';
import type { ExpectedSource } from '../../../src/verification/verification-options.js';
import { Verifier } from '../../../src/verification/verifier.js';
import { verifyBare } from '../../../src/verification/verify-bare.js';
import { verifyRelease } from '../../../src/verification/verify-release.js';
import { bareResult } from '../../../src/verification/verify-result.js';

/** A file in memory; without bytes it cannot be read. */
export interface TreeFile {
  readonly size: number;
  readonly bytes: Uint8Array | undefined;
}

/** What the command line is told by its arguments. */
export interface TreeRequest {
  readonly files: Readonly<Record<string, TreeFile>>;
  readonly keyFiles: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly manifest: string;
  readonly named: readonly string[] | undefined;
  readonly expected: ExpectedSource;
  readonly pins: readonly string[];
  readonly strict: boolean;
  readonly allowMissing: boolean;
  readonly allowRetired: boolean;
}

const hashes = { sha256, sha384, sha512 };

const digest = (bytes: Uint8Array, algorithm: DigestAlgorithm): string => formatHex(hashes[algorithm](bytes));

/** Verifies files in memory with nothing but what a browser has. The result, or the code of the error. */
export async function verifyTree(request: TreeRequest): Promise<ReleaseVerdict | { readonly error: string }> {
  try {
    return await verify(request);
  } catch (error) {
    if (error instanceof QpherSignError) return { error: error.code };
    throw error;
  }
}

async function verify({ manifest, named: names, ...request }: TreeRequest): Promise<ReleaseVerdict> {
  const keys = trustedKeys(request.keyFiles.map(parseTrustedFile), request.pins);
  const { allowRetired } = request;
  const sha512Of = (bytes: Uint8Array): string => digest(bytes, 'sha512');
  const verifier = new Verifier({ keys, allowRetired, verify: verifySignature, sha512: sha512Of });
  const all = Object.entries(request.files).map(([path, file]) => inMemory(path, file));
  const documents = isAttestationPath(manifest)
    ? [manifest]
    : [manifest, signaturePath(manifest), attestationPath(manifest)];
  const files = fileList(all, new Set(documents));
  const named = names?.flatMap((name) => files.at(name) ?? []);
  const run = { concurrency: 1, signal: new AbortController().signal, progress: () => undefined };
  if (manifest === 'none') {
    const bare = { files, named: named ?? [], digestAlgorithm: 'sha512' as const };
    return bareResult(await verifyBare(bare, verifier, run));
  }
  return (await verifyRelease(presentFiles(files), { ...request, manifest, named }, verifier, run)).verdict;
}

function inMemory(id: string, file: TreeFile): ReleaseFile {
  const bytes = (maxBytes = Infinity): Uint8Array => {
    if (file.bytes !== undefined && file.size <= maxBytes) return file.bytes;
    throw new QpherSignError('file-unreadable', `'${id}' cannot be read`, '');
  };
  return {
    path: id.normalize('NFC'),
    name: id.slice(id.lastIndexOf('/') + 1),
    id,
    size: () => file.size,
    read: async (maxBytes) => Promise.resolve(bytes(maxBytes)),
    digests: async (algorithms) =>
      Promise.resolve(Object.fromEntries(algorithms.map((name) => [name, digest(bytes(), name)]))),
  };
}
