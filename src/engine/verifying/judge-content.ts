import path from 'node:path';
import { digestAlgorithms, type DigestAlgorithm, type Digests } from '../../artifacts/digest.js';
import type { HashedFile } from '../../artifacts/hash-file.js';
import { QpherSignError } from '../../errors.js';
import { realPath } from '../../system/files.js';
import type { RunContext } from '../context.js';
import type { Verdict } from '../../report/results.js';
import type { Found, ListedFile } from './locate-artifacts.js';
import type { VerifyOptions } from './verify-options.js';

export interface Judgement {
  readonly verdict: Verdict;
  readonly detail: string;
}

/** The digests of the file that stands for an artifact, where it has the listed content; else the verdict that says why not. */
export async function judgeContent(
  entry: ListedFile,
  found: Found,
  options: VerifyOptions,
  realRoot: string,
  context: RunContext,
): Promise<Judgement | { readonly digests: Digests }> {
  const hashed = await hashFound(found, listedAlgorithms(entry), options, realRoot, context);
  if ('verdict' in hashed) return hashed;
  const change = changeOf(entry, hashed);
  return change === undefined ? hashed : { verdict: 'modified', detail: change };
}

/** All of them: other programs compare other digests than the one that is signed. */
export function listedAlgorithms({ digests }: ListedFile): readonly DigestAlgorithm[] {
  return digestAlgorithms.filter((algorithm) => digests[algorithm] !== undefined);
}

async function hashFound(
  found: Found,
  algorithms: readonly DigestAlgorithm[],
  options: VerifyOptions,
  realRoot: string,
  { hash, signal }: RunContext,
): Promise<HashedFile | Judgement> {
  if (leadsOut(found.file, options.root, realRoot)) {
    return { verdict: 'unreadable', detail: 'it is a link that leads out of root' };
  }
  try {
    return await hash(found.file, algorithms, signal);
  } catch (error) {
    if (!(error instanceof QpherSignError) || signal.aborted) throw error;
    return { verdict: 'unreadable', detail: error.message };
  }
}

/** A file below root whose bytes lie elsewhere; one that was named outside of root is what its name says. */
function leadsOut(file: string, root: string, realRoot: string): boolean {
  const isOutside = (base: string, target: string) => /^\.\.([/\\]|$)/.test(path.relative(base, target));
  if (isOutside(root, file)) return false;
  const real = realPath(file);
  return real !== undefined && isOutside(realRoot, real);
}

function changeOf(entry: ListedFile, hashed: HashedFile): string | undefined {
  if (entry.size !== undefined && hashed.size !== entry.size)
    return `it has ${hashed.size} bytes, and ${entry.size} were signed`;
  const different = listedAlgorithms(entry).find((name) => hashed.digests[name] !== entry.digests[name]);
  return different === undefined ? undefined : `its ${different} digest is not the signed one`;
}
