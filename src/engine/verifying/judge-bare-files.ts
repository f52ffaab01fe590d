import { rawDigest } from '../../artifacts/digest.js';
import { mapConcurrently } from '../../system/concurrency.js';
import { QpherSignError } from '../../errors.js';
import type { KeyStatus } from '../../keys/keyring.js';
import type { TrustedKey } from '../../keys/trusted-keys.js';
import { signaturePath } from '../../signatures/signature-path.js';
import type { RunContext } from '../context.js';
import { passes, type JudgedArtifact, type Verdict } from '../../report/results.js';
import { readSignature, statusProblem } from './check-signature.js';
import type { Trust } from './establish-trust.js';
import { listNamedFiles, type FileAtHand } from './files-at-hand.js';
import type { VerifyOptions } from './verify-options.js';

interface Judgement {
  readonly verdict: Verdict;
  readonly detail: string;
  readonly key?: TrustedKey;
}

/** Archived keys last: a signature of theirs is recognised to be told apart from a bad one, and does not pass. */
const STATUS_ORDER: readonly KeyStatus[] = ['active', 'retired', 'archived'];

/** A verdict for each file of `files` by its `.sig` alone, under every active, then every retired key. */
export async function judgeBareFiles(
  options: VerifyOptions,
  trust: Trust,
  context: RunContext,
): Promise<readonly JudgedArtifact[]> {
  const files = await listNamedFiles(options, context);
  const keys = STATUS_ORDER.flatMap((status) => trust.keys.filter((key) => key.status === status));
  let done = 0;
  const judgeOne = async (file: FileAtHand): Promise<JudgedArtifact> => {
    const { verdict, detail, key } = await judge(file, keys, options, context);
    done += 1;
    context.progress(done, files.length, `${verdict} ${file.path}${passes(verdict) ? '' : `: ${detail}`}`);
    return {
      path: file.path,
      found_at: file.path,
      found_by: 'path',
      verdict,
      failed: !passes(verdict),
      detail,
      key_version: key?.keyVersion ?? null,
      fingerprint: key?.publicKey.fingerprint ?? null,
    };
  };
  return mapConcurrently(files, options.concurrency, judgeOne, context.signal);
}

async function judge(
  { file }: FileAtHand,
  keys: readonly TrustedKey[],
  { digestAlgorithm, allowRetired }: VerifyOptions,
  { hash, verify, signal }: RunContext,
): Promise<Judgement> {
  const signature = readSignature(signaturePath(file));
  if (signature === undefined) return { verdict: 'unsigned', detail: 'there is no .sig beside it' };
  let message: Buffer;
  try {
    message = rawDigest((await hash(file, [digestAlgorithm], signal)).digests, digestAlgorithm);
  } catch (error) {
    if (!(error instanceof QpherSignError) || signal.aborted) throw error;
    return { verdict: 'unreadable', detail: error.message };
  }
  for (const key of keys) {
    if (!(await verify(key.publicKey, message, signature))) continue;
    const problem = statusProblem(key, allowRetired);
    if (problem === undefined) return { verdict: 'verified', detail: '', key };
    return { verdict: problem, detail: `key version ${key.keyVersion ?? 'unknown'} signed it`, key };
  }
  return { verdict: 'bad-signature', detail: `no trusted key signed its ${digestAlgorithm} digest` };
}
