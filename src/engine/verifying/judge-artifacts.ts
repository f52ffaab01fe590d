import path from 'node:path';
import { digestAlgorithms, rawDigest, type DigestAlgorithm, type Digests } from '../../artifacts/digest.js';
import { QpherSignError } from '../../errors.js';
import { assetName } from '../../github/asset-name.js';
import { passes, type JudgedArtifact, type Verdict } from '../../report/results.js';
import { schemeOfSignature } from '../../signatures/schemes.js';
import { signaturePath } from '../../signatures/signature-path.js';
import { mapConcurrently } from '../../system/concurrency.js';
import { exists, realPath, sizeOfFile } from '../../system/files.js';
import { isBelow } from '../../system/paths.js';
import type { RunContext } from '../context.js';
import type { Found, LocatedArtifact } from './locate-artifacts.js';
import { readSignature, type ListedArtifact } from './open-list.js';
import type { VerifyOptions } from './verify-options.js';
import { keyText, type Verifier } from './verifier.js';

export interface Judgement {
  readonly verdict: Verdict;
  readonly detail: string;
}

/** What artifacts are judged by. */
export interface JudgeContext extends Pick<RunContext, 'hash' | 'progress' | 'signal'> {
  readonly verifier: Verifier;
  readonly options: Pick<VerifyOptions, 'allowMissing' | 'concurrency'>;
  /** The digest that is signed. */
  readonly digestAlgorithm: DigestAlgorithm;
  /** Absolute; where the artifacts lie. */
  readonly folder: string;
  /** Artifacts that the store did not bring because their size is not the listed one; why, by path. */
  readonly refused: ReadonlyMap<string, string>;
}

export interface JudgedArtifacts {
  /** In the order of the list. */
  readonly artifacts: readonly JudgedArtifact[];
  /** Absolute paths of the signature files of artifacts that were found. */
  readonly signatureFiles: ReadonlySet<string>;
}

/** A verdict for every artifact; the first failure never ends the run. */
export async function judgeArtifacts(
  located: readonly LocatedArtifact[],
  context: JudgeContext,
): Promise<JudgedArtifacts> {
  const { options, progress, signal } = context;
  const signatureFiles = new Set<string>();
  let done = 0;
  const judgeOne = async ({ entry, found }: LocatedArtifact): Promise<JudgedArtifact> => {
    const judgement = await judge(entry, found, context);
    const isAllowed = options.allowMissing && judgement.verdict === 'missing';
    if (found !== undefined && entry.signaturePath !== null) {
      signatureFiles.add(signatureFile(entry, found, context.folder));
    }
    done += 1;
    progress(done, located.length, progressLine(entry.path, judgement));
    return {
      path: entry.path,
      found_at: found?.path ?? null,
      found_by: found?.by ?? null,
      ...judgement,
      failed: !passes(judgement.verdict) && !isAllowed,
      key_version: entry.key.key_version,
      fingerprint: entry.key.fingerprint,
    };
  };
  const artifacts = await mapConcurrently(located, options.concurrency, judgeOne, signal);
  return { artifacts, signatureFiles };
}

/** A verdict as a line of the progress. */
export function progressLine(name: string, { verdict, detail }: Judgement): string {
  return `${verdict} ${name}${passes(verdict) ? '' : `: ${detail}`}`;
}

async function judge(
  entry: ListedArtifact,
  found: Found | undefined,
  context: JudgeContext,
): Promise<Judgement> {
  if (found === undefined) {
    const refusal = context.refused.get(entry.path);
    if (refusal !== undefined) return { verdict: 'modified', detail: refusal };
    return { verdict: 'missing', detail: 'no file has its path, name or digest' };
  }
  const content = await judgeContent(entry, found, context);
  if ('verdict' in content) return content;
  return (
    (await judgeSignature(entry, found, content.digests, context)) ?? {
      verdict: found.by === 'path' ? 'verified' : 'verified-renamed',
      detail: '',
    }
  );
}

/** The digests of the file that stands for an artifact, where it has the listed content; else the verdict that says why not. */
async function judgeContent(
  entry: ListedArtifact,
  { file }: Found,
  { folder, hash, signal }: JudgeContext,
): Promise<Judgement | { readonly digests: Digests }> {
  if (leadsOut(file, folder)) {
    return { verdict: 'unreadable', detail: 'it is a link that leads out of root' };
  }
  const algorithms = digestAlgorithms.filter((algorithm) => entry.digests[algorithm] !== undefined);
  try {
    const size = sizeOfFile(file);
    if (entry.size !== null && size !== entry.size) {
      return { verdict: 'modified', detail: `it has ${size} bytes, not the ${entry.size} that were signed` };
    }
    const hashed = await hash(file, algorithms, signal);
    const different = algorithms.find((name) => hashed.digests[name] !== entry.digests[name]);
    if (different === undefined) return hashed;
    return { verdict: 'modified', detail: `its ${different} digest is not the signed one` };
  } catch (error) {
    if (!(error instanceof QpherSignError) || signal.aborted) throw error;
    return { verdict: 'unreadable', detail: error.message };
  }
}

/** A file below the folder whose bytes lie elsewhere; one that was named outside of it is what its name says. */
function leadsOut(file: string, folder: string): boolean {
  if (!isBelow(folder, file)) return false;
  const real = realPath(file);
  return real !== undefined && !isBelow(realPath(folder) ?? folder, real);
}

/** What is wrong with the key that vouches for an artifact, or with its signature; `undefined` when nothing is. */
async function judgeSignature(
  entry: ListedArtifact,
  found: Found,
  digests: Digests,
  { verifier, folder, digestAlgorithm }: JudgeContext,
): Promise<Judgement | undefined> {
  const signedBy = keyText(entry.key);
  const key = verifier.find(entry.key);
  if (key === undefined) return { verdict: 'unknown-key', detail: `${signedBy} is not trusted` };
  if (entry.signaturePath !== null) {
    const signature = readSignature(signatureFile(entry, found, folder));
    if (signature === undefined) {
      return { verdict: 'unsigned', detail: `its signature '${entry.signaturePath}' is missing` };
    }
    const digest = rawDigest(digests, digestAlgorithm);
    const isValid =
      schemeOfSignature(signature) === entry.scheme && (await verifier.isSignedBy(key, digest, signature));
    if (!isValid) return { verdict: 'bad-signature', detail: `not a signature of ${signedBy}` };
  }
  const problem = verifier.statusProblem(key);
  return problem && { verdict: problem, detail: `${signedBy} is ${key.status}` };
}

/** The one file that is read as the signature: beside a renamed artifact, else where the list names it. */
function signatureFile(entry: ListedArtifact, found: Found, folder: string): string {
  const name = entry.signaturePath ?? signaturePath(entry.path);
  const listed = path.join(folder, name);
  if (found.by === 'path' && found.file === path.join(folder, entry.path)) return listed;
  const beside = [signaturePath(found.file), path.join(path.dirname(found.file), assetName(name))];
  return [...beside, listed].find(exists) ?? listed;
}
