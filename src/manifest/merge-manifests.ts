import { isDeepStrictEqual } from 'node:util';
import { refuseClashesAmong } from '../artifacts/artifact-path.js';
import type { DigestAlgorithm } from '../artifacts/digest.js';
import { QpherSignError } from '../errors.js';
import { signaturePath, signedPath } from '../signatures/signature-path.js';
import type { ListedArtifact } from './artifact-record.js';
import type { Manifest, ManifestArtifact, ManifestKey } from './manifest.js';
import { PackedArtifacts } from './packed-artifacts.js';
import type { Source } from './source.js';

/** What a merged manifest says, before somebody signs it. */
export interface MergedManifest {
  readonly digestAlgorithm: DigestAlgorithm;
  readonly source: Source | null;
  /** Every key of the parts, newest version first. */
  readonly keys: readonly ManifestKey[];
  /** In the order of their paths' bytes; can be gone through again and again. */
  readonly artifacts: Iterable<ManifestArtifact>;
  readonly count: number;
}

/** Merges manifests that are valid and trusted, given one after the other; their order does not matter. */
export class ManifestMerge {
  readonly #names: string[] = [];
  readonly #keys = new Map<number, ManifestKey>();
  readonly #artifacts = new PackedArtifacts();
  #common: Pick<Manifest, 'digest_algorithm' | 'source'> | undefined;

  /**
   * @param name of the part, for messages
   * @throws QpherSignError `merge-conflict`
   */
  add(manifest: Manifest, name: string): void {
    const { digest_algorithm, source } = manifest;
    this.#common ??= { digest_algorithm, source };
    this.#refuseOther('digest algorithm', this.#common.digest_algorithm, digest_algorithm, name);
    this.#common = { digest_algorithm, source: this.#commonSource(this.#common.source, source, name) };
    for (const key of manifest.keys) this.#addKey(key, name);
    const part = this.#names.push(name) - 1;
    for (const artifact of manifest.artifacts) this.#artifacts.add({ artifact, part });
  }

  /** @throws QpherSignError `merge-conflict`, `path-clash` */
  finish(): MergedManifest {
    if (this.#common === undefined) throw new TypeError('nothing was added');
    const listed = this.#artifacts;
    listed.sort();
    listed.mergeEqualPaths((left, right) => this.#chooseEqual(left, right));
    refuseClashesAmong(() => listed.paths(), listed.count);
    refuseSignaturesAmong(() => listed.paths());
    return {
      digestAlgorithm: this.#common.digest_algorithm,
      source: this.#common.source,
      keys: [...this.#keys.values()].sort((left, right) => right.key_version - left.key_version),
      artifacts: { [Symbol.iterator]: () => artifactsOf(listed) },
      count: listed.count,
    };
  }

  /** The parts are of one commit; what they do not have in common, as jobs of several runs, is left open. */
  #commonSource(known: Source | null, source: Source | null, name: string): Source | null {
    if (known === null && source === null) return null;
    if (known === null || source === null) {
      const [with_, without] = known === null ? [name, this.#names[0]] : [this.#names[0], name];
      throw conflict(`'${with_ ?? ''}' names its source, and '${without ?? ''}' none`);
    }
    for (const part of ['provider', 'repository', 'ref', 'commit'] as const) {
      this.#refuseOther(part, known[part], source[part], name);
    }
    const common = <T>(left: T, right: T): T | null => (left === right ? left : null);
    return {
      ...known,
      workflow: common(known.workflow, source.workflow),
      run_id: common(known.run_id, source.run_id),
      run_attempt: common(known.run_attempt, source.run_attempt),
    };
  }

  #refuseOther(what: string, known: string, other: string, name: string): void {
    if (known === other) return;
    throw conflict(
      `the ${what} of '${this.#names[0] ?? name}' is ${known}, and that of '${name}' is ${other}`,
    );
  }

  #addKey(key: ManifestKey, name: string): void {
    const known = this.#keys.get(key.key_version);
    if (known !== undefined && !isDeepStrictEqual(known, key)) {
      throw conflict(
        `key version ${key.key_version} is not the same in '${name}' as in another part: fingerprint ` +
          `${key.fingerprint} and ${known.fingerprint}, scheme ${key.scheme ?? 'null'} and ${known.scheme ?? 'null'}`,
      );
    }
    this.#keys.set(key.key_version, key);
  }

  /** An artifact can be in several parts where all say the same of it; the earliest signature that is known stays. */
  #chooseEqual(left: ListedArtifact, right: ListedArtifact): ListedArtifact {
    const [one, other] = [left, right].map(({ artifact: { size, digests, signature } }) => [
      size,
      digests,
      signature.key_version,
    ]);
    if (isDeepStrictEqual(one, other)) return signingOf(left) <= signingOf(right) ? left : right;
    throw conflict(
      `'${left.artifact.path}' has another size, digest or key version in '${this.#names[left.part] ?? ''}' ` +
        `than in '${this.#names[right.part] ?? ''}'`,
    );
  }
}

/** Text to order signatures of one digest by, whatever the order of the parts: by time, those without one at the end. */
function signingOf({ artifact: { signature } }: ListedArtifact): string {
  return JSON.stringify([signature.signed_at, signature.request_id]);
}

/** As in one manifest: a signature file would be both what is verified and what verifies. */
function refuseSignaturesAmong(paths: () => Iterable<string>): void {
  const signed = new Set<string>();
  for (const path of paths()) {
    const name = signedPath(path);
    if (name !== undefined) signed.add(name);
  }
  if (signed.size === 0) return;
  for (const path of paths()) {
    if (signed.has(path))
      throw conflict(`'${signaturePath(path)}' is an artifact and the signature of another`);
  }
}

function* artifactsOf(listed: Iterable<ListedArtifact>): Generator<ManifestArtifact> {
  for (const { artifact } of listed) yield artifact;
}

function conflict(problem: string): QpherSignError {
  return new QpherSignError(
    'merge-conflict',
    problem,
    'merge parts of one release, whose jobs ran for the same commit and wrote to different folders',
  );
}
