import path from 'node:path';
import { sha512Hex } from '../artifacts/hash-file.js';
import { digestAlgorithms } from '../artifacts/digest.js';
import { QpherSignError } from '../errors.js';
import { mergeParts, type ListContent, type NamedPart } from '../manifest/merge-manifests.js';
import type { ManifestArtifact } from '../manifest/manifest.js';
import { entryAt, sizeOfFile } from '../system/files.js';
import { openSignedBytes } from '../verification/open-list.js';
import { Verifier } from '../verification/verifier.js';
import type { RunContext } from './context.js';
import { trustedPart } from './merging/read-parts.js';
import type { ExistingManifest } from './signing/plan-signing.js';
import { establishTrust } from './trust.js';

/** The manifest that a run replaces. */
interface Replaced {
  readonly kind: 'manifest' | 'part';
  /** Relative to root, also used in messages. */
  readonly name: string;
  /** Absolute. */
  readonly root: string;
  readonly existing: ExistingManifest | undefined;
}

/**
 * Returns what this run lists, and the artifacts of the existing manifest that it does not name. That manifest is first
 * verified with the tenant's keys: its signature, the status and pins of every key that it names, its source, and the
 * bytes of the kept files.
 * @throws QpherSignError `part-rejected`, `part-untrusted`, `merge-conflict`, and errors of reading files
 */
export async function extended(
  content: ListContent,
  { kind, name, root, existing }: Replaced,
  keyFingerprints: readonly string[],
  context: RunContext,
): Promise<ListContent> {
  if (existing === undefined) return content;
  const { keys } = await establishTrust({ trustedKeys: [], keyFingerprints }, context);
  const verifier = new Verifier({ keys, allowRetired: true, verify: context.verify, sha512: sha512Hex });
  const { bytes, signature } = existing;
  const opened = await openSignedBytes(kind, { name, bytes, signature }, verifier);
  const part = trustedPart(name, opened, verifier);
  const named = new Set(content.artifacts.map((entry) => entry.path));
  const kept = part.manifest.artifacts.filter((entry) => !named.has(entry.path));
  if (kept.length === 0) return content;
  for (const entry of kept) await assertUnchanged(entry, path.join(root, entry.path), context);
  return mergeParts([withArtifacts(part, kept), { name: 'this run', manifest: asListed(content) }]);
}

/** A missing file cannot be compared. A file that exists must be the one that was signed. */
async function assertUnchanged(
  entry: ManifestArtifact,
  file: string,
  { hash, signal }: RunContext,
): Promise<void> {
  if (entryAt(file) === undefined) return;
  const algorithms = digestAlgorithms.filter((algorithm) => entry.digests[algorithm] !== undefined);
  const isSameSize = entry.size === null || sizeOfFile(file) === entry.size;
  const digests = isSameSize ? (await hash(file, algorithms, signal)).digests : {};
  if (algorithms.every((algorithm) => digests[algorithm] === entry.digests[algorithm])) return;
  throw new QpherSignError(
    'merge-conflict',
    `'${entry.path}' is not the file that the existing manifest lists`,
    'sign it in this run too, or put the file back that was signed',
  );
}

function withArtifacts({ name, manifest }: NamedPart, artifacts: readonly ManifestArtifact[]): NamedPart {
  const used = new Set(artifacts.map(({ key_version }) => key_version));
  const keys = manifest.keys.filter(({ key_version }) => used.has(key_version));
  return { name, manifest: { ...manifest, keys, artifacts: [...artifacts] } };
}

function asListed({ digestAlgorithm, source, keys, artifacts }: ListContent): NamedPart['manifest'] {
  return { digest_algorithm: digestAlgorithm, source, keys: [...keys], artifacts: [...artifacts] };
}
