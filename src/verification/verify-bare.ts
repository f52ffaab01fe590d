import { digestAlgorithms, rawDigest, type DigestAlgorithm } from '../artifacts/digest.js';
import { mapConcurrently } from '../concurrency.js';
import { QpherSignError } from '../errors.js';
import { schemeOfSignature } from '../signatures/schemes.js';
import { signatureFilter, signaturePath } from '../signatures/signature-path.js';
import { progressLine, type Judgement } from './judge-artifacts.js';
import { describeNoSignature, findRenamed, verdictAdvice } from './advice.js';
import { readSignature } from './open-list.js';
import type { ReleaseFile, ReleaseFiles } from './release-store.js';
import { passes, type JudgedArtifact } from './verdicts.js';
import type { VerificationRun } from './verification-options.js';
import { claimOf, keyText, type ClaimedKey, type Verifier } from './verifier.js';

/** Files to verify by their `.sig` alone. */
export interface BareFiles {
  readonly files: ReleaseFiles;
  readonly named: readonly ReleaseFile[];
  /** The digest that is signed. */
  readonly digestAlgorithm: DigestAlgorithm;
}

/** Judges each file by its `.sig` alone. */
export async function verifyBare(
  bare: BareFiles,
  verifier: Verifier,
  run: VerificationRun,
): Promise<readonly JudgedArtifact[]> {
  const isSignature = signatureFilter(new Set(bare.named.map(({ id }) => id)));
  const files = bare.named.filter(({ id }) => !isSignature(id));
  let done = 0;
  const judgeOne = async (file: ReleaseFile): Promise<JudgedArtifact> => {
    const { key, ...judgement } = await judge(file, bare, verifier, run);
    done += 1;
    run.progress(done, files.length, progressLine(file.path, judgement));
    return {
      path: file.path,
      found_at: file.path,
      found_by: 'path',
      ...judgement,
      hint: judgement.hint ?? verdictAdvice[judgement.verdict],
      failed: !passes(judgement.verdict),
      key_version: key?.key_version ?? null,
      fingerprint: key?.fingerprint ?? null,
    };
  };
  return mapConcurrently(files, run.concurrency, judgeOne, run.signal);
}

async function judge(
  file: ReleaseFile,
  { files, digestAlgorithm }: BareFiles,
  verifier: Verifier,
  { signal }: VerificationRun,
): Promise<Judgement & { readonly key?: ClaimedKey }> {
  const signatureFile = files.beside(file, signaturePath(file.name));
  if (signatureFile === undefined) return unsigned(file, files);
  const signature = await readSignature(signatureFile);
  let message: Uint8Array;
  try {
    message = rawDigest(await file.digests([digestAlgorithm]), digestAlgorithm);
  } catch (error) {
    if (!(error instanceof QpherSignError) || signal.aborted) throw error;
    return { verdict: 'unreadable', detail: error.message };
  }
  const signer = await verifier.signerOf(message, signature);
  if (signer === undefined) {
    const detail = `no trusted key signed its ${digestAlgorithm} digest`;
    if (schemeOfSignature(signature) === undefined) {
      const { what, hint } = await describeNoSignature(signatureFile);
      return { verdict: 'bad-signature', detail: `its signature file ${what}`, hint };
    }
    const other = await otherDigest(file, signature, digestAlgorithm, verifier);
    if (other === undefined) {
      const hint =
        'do not use this file; check that the keyring is that of its publisher, and download the file and its signature file again';
      return { verdict: 'bad-signature', detail, hint };
    }
    return {
      verdict: 'bad-signature',
      detail,
      hint: `its ${other} digest is signed: set digest-algorithm to ${other}`,
    };
  }
  const key = claimOf(signer);
  const problem = verifier.statusProblem(signer);
  if (problem === undefined) return { verdict: 'verified', detail: '', key };
  return { verdict: problem, detail: `${keyText(key)}, which signed it, is ${signer.status}`, key };
}

function unsigned(file: ReleaseFile, files: ReleaseFiles): Judgement {
  const wanted = signaturePath(file.path);
  const renamed = findRenamed(files, wanted);
  return {
    verdict: 'unsigned',
    detail: 'there is no .sig file beside it',
    ...(renamed === undefined ? {} : { hint: `rename '${renamed.path}' to '${wanted}'` }),
  };
}

/** Finds another algorithm whose digest of the file is signed. This is only reported, never accepted. */
async function otherDigest(
  file: ReleaseFile,
  signature: Uint8Array,
  asked: DigestAlgorithm,
  verifier: Verifier,
): Promise<DigestAlgorithm | undefined> {
  for (const algorithm of digestAlgorithms) {
    if (algorithm === asked) continue;
    const digest = rawDigest(await file.digests([algorithm]), algorithm);
    if ((await verifier.signerOf(digest, signature)) !== undefined) return algorithm;
  }
  return undefined;
}
