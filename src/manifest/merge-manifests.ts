import { comparePaths, refuseClashes } from '../artifacts/artifact-path.js';
import { digestAlgorithms, type DigestAlgorithm } from '../artifacts/digest.js';
import { QpherSignError } from '../errors.js';
import { signaturePathsOf, type Manifest, type ManifestArtifact, type ManifestKey } from './manifest.js';
import type { Source } from './source.js';

/** An artifact before its list is signed. A `key_version` of null stands for the key that will sign the list. */
export type DraftArtifact = Omit<ManifestArtifact, 'key_version'> & { readonly key_version: number | null };

/** The content of a manifest or a part before it is signed. */
export interface ListContent {
  readonly digestAlgorithm: DigestAlgorithm;
  readonly source: Source | null;
  /** All keys that vouched for an artifact. */
  readonly keys: readonly ManifestKey[];
  /** Sorted by the bytes of their paths. */
  readonly artifacts: readonly DraftArtifact[];
}

/** A valid, trusted part. */
export interface NamedPart {
  /** Used in messages. */
  readonly name: string;
  readonly manifest: Pick<Manifest, 'digest_algorithm' | 'source' | 'keys'> & {
    readonly artifacts: readonly DraftArtifact[];
  };
}

/**
 * Merges parts of one release, in any order. An artifact keeps the key that vouched for it.
 * @throws QpherSignError `merge-conflict`, `path-clash`
 */
export function mergeParts(parts: readonly NamedPart[]): ListContent {
  const [first, ...others] = parts;
  if (first === undefined) throw new TypeError('no parts to merge');
  for (const other of others) assertSameRelease(first, other);
  const artifacts = mergeArtifacts(parts);
  refuseClashes(
    artifacts.map(({ path }) => path),
    signaturePathsOf(artifacts),
  );
  return {
    digestAlgorithm: first.manifest.digest_algorithm,
    source: mergeSources(parts.map(({ manifest }) => manifest.source)),
    keys: mergeKeys(parts),
    artifacts,
  };
}

function assertSameRelease(first: NamedPart, other: NamedPart): void {
  const assertSame = (what: string, known: string, found: string): void => {
    if (known === found) return;
    throw conflict(`the ${what} of '${first.name}' is ${known}, and that of '${other.name}' is ${found}`);
  };
  assertSame('digest algorithm', first.manifest.digest_algorithm, other.manifest.digest_algorithm);
  const [known, source] = [first.manifest.source, other.manifest.source];
  if (known === null && source === null) return;
  if (known === null || source === null) {
    const [recorded, missing] = known === null ? [other.name, first.name] : [first.name, other.name];
    throw conflict(`'${recorded}' records its source, and '${missing}' records none`);
  }
  for (const field of ['provider', 'repository', 'ref', 'commit'] as const) {
    assertSame(field, known[field], source[field]);
  }
}

/** Jobs of one release may run in several workflows. Fields that differ are null. */
function mergeSources(sources: readonly (Source | null)[]): Source | null {
  const [first] = sources;
  if (first === undefined || first === null) return null;
  const common = <K extends 'workflow' | 'run_id' | 'run_attempt'>(field: K): Source[K] | null =>
    sources.every((source) => source?.[field] === first[field]) ? first[field] : null;
  return {
    ...first,
    workflow: common('workflow'),
    run_id: common('run_id'),
    run_attempt: common('run_attempt'),
  };
}

function mergeKeys(parts: readonly NamedPart[]): readonly ManifestKey[] {
  const keys = new Map<number, ManifestKey>();
  for (const { name, manifest } of parts) {
    for (const key of manifest.keys) {
      const known = keys.get(key.key_version) ?? key;
      if (known.fingerprint !== key.fingerprint || known.scheme !== key.scheme) {
        throw conflict(
          `key version ${key.key_version} differs between '${name}' and another part: fingerprint ` +
            `${key.fingerprint} and ${known.fingerprint}, scheme ${key.scheme} and ${known.scheme}`,
        );
      }
      keys.set(key.key_version, key);
    }
  }
  return [...keys.values()];
}

function mergeArtifacts(parts: readonly NamedPart[]): readonly DraftArtifact[] {
  const merged = new Map<string, { readonly artifact: DraftArtifact; readonly name: string }>();
  for (const { name, manifest } of parts) {
    for (const artifact of manifest.artifacts) {
      const known = merged.get(artifact.path);
      if (known !== undefined && !isSameContent(known.artifact, artifact)) {
        throw conflict(
          `'${artifact.path}' has a different size, digest or key version in '${known.name}' than in '${name}'`,
        );
      }
      const keepsKnown = known !== undefined && signingOf(known.artifact) <= signingOf(artifact);
      if (!keepsKnown) merged.set(artifact.path, { artifact, name });
    }
  }
  return [...merged.values()]
    .map(({ artifact }) => artifact)
    .sort((left, right) => comparePaths(left.path, right.path));
}

function isSameContent(left: DraftArtifact, right: DraftArtifact): boolean {
  return (
    left.size === right.size &&
    left.key_version === right.key_version &&
    digestAlgorithms.every((algorithm) => left.digests[algorithm] === right.digests[algorithm])
  );
}

/**
 * Orders signatures of the same content independently of the order of the parts: the earliest first, none at the end.
 */
function signingOf({ signature }: DraftArtifact): string {
  return signature === null ? '~' : JSON.stringify([signature.signed_at, signature.request_id]);
}

function conflict(problem: string): QpherSignError {
  return new QpherSignError(
    'merge-conflict',
    problem,
    'merge parts of one release, whose jobs ran for the same commit and wrote to different folders; to start a new release, delete the manifest of the old one',
  );
}
