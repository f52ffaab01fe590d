import { expect } from 'vitest';
import { verifySignature } from '../../src/signatures/verify-signature.js';
import { sha512Hex } from '../../src/artifacts/hash-file.js';
import { signaturePath } from '../../src/signatures/signature-path.js';
import { verifiedDocuments } from '../../src/manifest/layout.js';
import { fileList } from '../../src/page/file-list.js';
import { presentFiles, type ReleaseFiles, type ReleaseStore } from '../../src/verification/release-store.js';
import type { ReleaseVerdict } from '../../src/verification/verdicts.js';
import { Verifier } from '../../src/verification/verifier.js';
import type { VerificationOptions } from '../../src/verification/verification-options.js';
import { verifyBare } from '../../src/verification/verify-bare.js';
import { verifyRelease } from '../../src/verification/verify-release.js';
import { bareResult } from '../../src/verification/verify-result.js';
import type { DigestAlgorithm } from '../../src/artifacts/digest.js';
import { inMemory, type TreeFile } from './browser/verify-tree.js';
import { MANIFEST } from './hostile/base-releases.js';
import { signedMessages, type SignedKind } from './hostile/signed-messages.js';
import { testKey, testKeyring } from './hostile/test-keys.js';
import { bytesAt, withFile, type Entry, type Tree } from './hostile/tree.js';

/** Options for verifying a release in memory that differ from the usual ones. */
export interface MemoryOptions extends Partial<Omit<VerificationOptions, 'named' | 'expected'>> {
  readonly named?: readonly string[];
  readonly expectedRef?: string;
  readonly allowRetired?: boolean;
  readonly store?: Partial<Pick<ReleaseStore, 'bringArtifacts' | 'bringDocuments'>>;
  /** A file for which every access fails because of a bug. */
  readonly defect?: string;
}

interface MemoryVerdict {
  readonly verdict: ReleaseVerdict;
  /** Paths of the files that the store kept. */
  readonly kept: readonly string[];
  /** The reported progress: done, total, line. */
  readonly progress: readonly (readonly [number, number, string])[];
}

/** Verifies a release from the corpus in memory with its usual keyring. */
export async function verifyMemory(
  tree: Tree,
  { named, expectedRef, allowRetired, store, defect, ...options }: MemoryOptions = {},
): Promise<MemoryVerdict> {
  const manifest = options.manifest ?? MANIFEST;
  const files = memoryFiles(tree, manifest, defect);
  const progress: [number, number, string][] = [];
  const stored: string[] = [];
  const keep = (paths: readonly string[]): Promise<void> => Promise.resolve(void stored.push(...paths));
  const { verdict, kept } = await verifyRelease(
    { ...presentFiles(files), keep, ...store },
    {
      ...{ strict: false, allowMissing: false, ...options, manifest },
      named: named?.flatMap((name) => files.at(name) ?? []),
      expected: { repository: undefined, ref: expectedRef, commit: undefined, workflow: undefined },
    },
    await memoryVerifier(allowRetired),
    runOf(progress),
  );
  expect(stored, 'the store keeps what is said to be kept').toEqual(kept);
  return { verdict, kept, progress };
}

/** Verifies files of a release by their signature files alone. */
export async function verifyMemoryBare(
  tree: Tree,
  named: readonly string[],
  more: {
    readonly digestAlgorithm?: DigestAlgorithm;
    readonly allowRetired?: boolean;
    readonly defect?: string;
  } = {},
): Promise<Omit<MemoryVerdict, 'kept'>> {
  const files = memoryFiles(tree, 'none', more.defect);
  const progress: [number, number, string][] = [];
  const bare = {
    ...{ files, named: named.flatMap((name) => files.at(name) ?? []) },
    digestAlgorithm: more.digestAlgorithm ?? 'sha512',
  };
  const judged = await verifyBare(bare, await memoryVerifier(more.allowRetired), runOf(progress));
  return { verdict: bareResult(judged), progress };
}

/** Adds a file to a release, with a signature by a key from the corpus. */
export async function withSigned(
  tree: Tree,
  file: string,
  { bytes = Buffer.from(file), by = '1', as = 'artifact' }: Partial<Signing> = {},
): Promise<Tree> {
  const signature = (await testKey(by)).sign(signedMessages[as](bytes, 'sha512'));
  return withFile(withFile(tree, file, bytes), signaturePath(file), signature);
}

interface Signing {
  readonly bytes: Buffer;
  readonly by: string;
  readonly as: SignedKind;
}

/** Renames a file. */
export function renamed(tree: Tree, from: string, to: string): Tree {
  const bytes = bytesAt(tree, from);
  return withFile(new Map([...tree].filter(([name]) => name !== from)), to, bytes);
}

/** A file from the corpus as a browser has it, without bytes if it cannot be read. */
export function treeFile(entry: Entry): TreeFile {
  if (entry.kind === 'file') return { size: entry.bytes.length, bytes: new Uint8Array(entry.bytes) };
  return { size: entry.kind === 'sparse' ? entry.size : 0, bytes: undefined };
}

function memoryFiles(tree: Tree, manifest: string, defect?: string): ReleaseFiles {
  const inside = [...tree].filter(([name]) => !name.startsWith('../'));
  const files = inside.map(([name, entry]) => {
    const file = inMemory(name, treeFile(entry));
    return name === defect ? { ...file, size: fail, read: fail, digests: fail } : file;
  });
  return fileList(files, new Set(verifiedDocuments(manifest)));
}

function fail(): never {
  throw new Error('a defect');
}

async function memoryVerifier(allowRetired = true): Promise<Verifier> {
  const { keys } = await testKeyring();
  return new Verifier({ keys, allowRetired, verify: verifySignature, sha512: sha512Hex });
}

function runOf(progress: [number, number, string][]) {
  const told = (...one: [number, number, string]): unknown => progress.push(one);
  return { concurrency: 1, signal: new AbortController().signal, progress: told };
}
