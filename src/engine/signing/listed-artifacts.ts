import path from 'node:path';
import { digestAlgorithms, type DigestAlgorithm, type Digests } from '../../artifacts/digest.js';
import type { Artifact } from '../../artifacts/find-artifacts.js';
import { QpherSignError } from '../../errors.js';
import { mergeDigests, parseChecksums } from '../../manifest/parse-checksums.js';
import { MAX_DOCUMENT_BYTES } from '../../signatures/document-message.js';
import { entryAt, readBounded } from '../../system/files.js';
import type { RunContext } from '../context.js';
import type { SignOptions } from './sign-options.js';

/**
 * Returns the artifacts that checksum files list, which do not need to exist on this machine. Those that do must have
 * the listed digests.
 * @param algorithms digests that each must have; the first one is signed
 * @throws QpherSignError `checksums-invalid`, `path-invalid`, and errors of reading and hashing
 */
export async function listedArtifacts(
  { root, digestsFrom }: Pick<SignOptions, 'root' | 'digestsFrom'>,
  algorithms: readonly DigestAlgorithm[],
  context: RunContext,
): Promise<readonly Artifact[]> {
  const listed = new Map<string, Digests>();
  for (const name of digestsFrom) {
    const bytes = readBounded(path.resolve(context.workingDirectory, name), MAX_DOCUMENT_BYTES);
    for (const [file, digests] of parseChecksums(bytes, name)) {
      listed.set(file, mergeDigests(file, listed.get(file) ?? {}, digests, `'${name}'`));
    }
  }
  const artifacts: Artifact[] = [];
  for (const [name, digests] of listed) {
    refuseMissing(name, digests, algorithms);
    artifacts.push(await compared({ path: name, file: path.join(root, name), digests }, algorithms, context));
  }
  return artifacts;
}

async function compared(
  { digests, ...artifact }: Omit<Artifact, 'size' | 'digests'> & { readonly digests: Digests },
  algorithms: readonly DigestAlgorithm[],
  { hash, signal }: RunContext,
): Promise<Artifact> {
  if (entryAt(artifact.file) === undefined) return { ...artifact, size: null, digests };
  const listed = digestAlgorithms.filter((name) => digests[name] !== undefined);
  const hashed = await hash(artifact.file, [...new Set([...algorithms, ...listed])], signal);
  const different = listed.find((name) => hashed.digests[name] !== digests[name]);
  if (different === undefined) return { ...artifact, size: hashed.size, digests: hashed.digests };
  throw new QpherSignError(
    'checksums-invalid',
    `'${artifact.path}' exists, but its ${different} digest is not the one that digests-from lists`,
    'create the checksum file again, or remove the file if it comes from another build',
  );
}

function refuseMissing(name: string, digests: Digests, algorithms: readonly DigestAlgorithm[]): void {
  const missing = algorithms.find((algorithm) => digests[algorithm] === undefined);
  if (missing === undefined) return;
  throw new QpherSignError(
    'checksums-invalid',
    `digests-from lists no ${missing} digest of '${name}'`,
    `add a checksum file with ${missing} digests: digest-algorithm, checksums and attestation say which are needed`,
  );
}
