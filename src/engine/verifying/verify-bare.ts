import { rawDigest } from '../../artifacts/digest.js';
import { QpherSignError } from '../../errors.js';
import { passes, type JudgedArtifact } from '../../report/results.js';
import { signaturePath, signedPath } from '../../signatures/signature-path.js';
import { mapConcurrently } from '../../system/concurrency.js';
import type { RunContext } from '../context.js';
import { listNamedFiles, type FileAtHand } from './files-at-hand.js';
import { progressLine, type Judgement } from './judge-artifacts.js';
import { claimOf, readSignature } from './open-list.js';
import { keyText, type ClaimedKey, type Verifier } from './verifier.js';
import type { VerifyOptions } from './verify-options.js';

/** A verdict for each file of `files` by its `.sig` alone. */
export async function verifyBare(
  options: VerifyOptions,
  verifier: Verifier,
  context: RunContext,
): Promise<readonly JudgedArtifact[]> {
  const named = await listNamedFiles(options, context);
  const files = withoutSignatures(named);
  let done = 0;
  const judgeOne = async (file: FileAtHand): Promise<JudgedArtifact> => {
    const { verdict, detail, key } = await judge(file, options, verifier, context);
    done += 1;
    context.progress(done, files.length, progressLine(file.path, { verdict, detail }));
    return {
      path: file.path,
      found_at: file.path,
      found_by: 'path',
      verdict,
      failed: !passes(verdict),
      detail,
      key_version: key?.key_version ?? null,
      fingerprint: key?.fingerprint ?? null,
    };
  };
  return mapConcurrently(files, options.concurrency, judgeOne, context.signal);
}

/** A signature file is left out where what it signs is judged; the signature file of a signature file is not. */
function withoutSignatures(files: readonly FileAtHand[]): readonly FileAtHand[] {
  const judged = new Set<string>();
  for (const { file } of files.toSorted((left, right) => left.file.length - right.file.length)) {
    const signed = signedPath(file);
    if (signed === undefined || !judged.has(signed)) judged.add(file);
  }
  return files.filter(({ file }) => judged.has(file));
}

async function judge(
  { file }: FileAtHand,
  { digestAlgorithm }: VerifyOptions,
  verifier: Verifier,
  { hash, signal }: RunContext,
): Promise<Judgement & { readonly key?: ClaimedKey }> {
  const signature = readSignature(signaturePath(file));
  if (signature === undefined) return { verdict: 'unsigned', detail: 'there is no .sig beside it' };
  let message: Buffer;
  try {
    message = rawDigest((await hash(file, [digestAlgorithm], signal)).digests, digestAlgorithm);
  } catch (error) {
    if (!(error instanceof QpherSignError) || signal.aborted) throw error;
    return { verdict: 'unreadable', detail: error.message };
  }
  const signer = await verifier.signerOf(message, signature);
  if (signer === undefined) {
    return { verdict: 'bad-signature', detail: `no trusted key signed its ${digestAlgorithm} digest` };
  }
  const key = claimOf(signer);
  const problem = verifier.statusProblem(signer);
  if (problem === undefined) return { verdict: 'verified', detail: '', key };
  return { verdict: problem, detail: `${keyText(key)}, which signed it, is ${signer.status}`, key };
}
