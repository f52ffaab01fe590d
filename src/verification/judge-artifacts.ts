import { assetName } from '../artifacts/asset-name.js';
import { digestAlgorithms, rawDigest, type Digests } from '../artifacts/digest.js';
import { mapConcurrently } from '../concurrency.js';
import { QpherSignError } from '../errors.js';
import { schemeOfSignature } from '../signatures/schemes.js';
import { signaturePath } from '../signatures/signature-path.js';
import { adviseOnSize, describeNoSignature, findRenamed, verdictAdvice } from './advice.js';
import type { Found, Located, LocatedArtifact } from './locate-artifacts.js';
import { readSignature, type ListedArtifact, type OpenedList } from './open-list.js';
import type { BroughtFiles, ReleaseFile, ReleaseFiles } from './release-store.js';
import { passes, type JudgedArtifact, type Verdict } from './verdicts.js';
import type { VerificationOptions, VerificationRun } from './verification-options.js';
import { keyText, type Verifier } from './verifier.js';

export interface Judgement {
  readonly verdict: Verdict;
  readonly detail: string;
  /** Set if there is better advice than the general one for the verdict. */
  readonly hint?: string;
}

/** What artifacts are judged by. */
export interface JudgeContext {
  readonly list: OpenedList;
  readonly files: ReleaseFiles;
  readonly verifier: Verifier;
  readonly options: Pick<VerificationOptions, 'allowMissing'>;
  readonly refused: BroughtFiles['refused'];
}

export interface JudgedArtifacts {
  /** In the order of the list. */
  readonly artifacts: readonly JudgedArtifact[];
  /** The signature files that were found, by `ReleaseFile.id`. */
  readonly signatureFiles: ReadonlySet<string>;
}

/** Judges every artifact. A failure never ends the run. */
export async function judgeArtifacts(
  { artifacts: located }: Located,
  context: JudgeContext,
  { concurrency, progress, signal }: VerificationRun,
): Promise<JudgedArtifacts> {
  const signatureFiles = new Set<string>();
  let done = 0;
  const judgeOne = async ({ entry, found }: LocatedArtifact): Promise<JudgedArtifact> => {
    const signature = found && signatureFile(entry, found, context.files);
    if (signature !== undefined) signatureFiles.add(signature.id);
    const judgement = await judge({ entry, found }, signature, context, signal);
    const isAllowed = context.options.allowMissing && judgement.verdict === 'missing';
    done += 1;
    progress(done, located.length, progressLine(entry.path, judgement));
    return {
      path: entry.path,
      found_at: found?.file.path ?? null,
      found_by: found?.by ?? null,
      ...judgement,
      hint: judgement.hint ?? verdictAdvice[judgement.verdict],
      failed: !passes(judgement.verdict) && !isAllowed,
      key_version: entry.key.key_version,
      fingerprint: entry.key.fingerprint,
    };
  };
  const artifacts = await mapConcurrently(located, concurrency, judgeOne, signal);
  return { artifacts, signatureFiles };
}

/** Formats a verdict as a line of progress. */
export function progressLine(name: string, { verdict, detail }: Judgement): string {
  return `${verdict} ${name}${passes(verdict) ? '' : `: ${detail}`}`;
}

/** An artifact with its file and the file that is read as its signature. */
interface Candidate {
  readonly entry: ListedArtifact;
  readonly found: Found;
  readonly signature: ReleaseFile | undefined;
}

async function judge(
  { entry, found }: LocatedArtifact,
  signature: ReleaseFile | undefined,
  context: JudgeContext,
  signal: AbortSignal,
): Promise<Judgement> {
  if (found === undefined) {
    const refusal = context.refused.get(entry.path);
    if (refusal !== undefined) return { verdict: 'modified', detail: refusal };
    return { verdict: 'missing', detail: 'no file has its path, name or digest' };
  }
  const content = await judgeContent(entry, found.file, signal);
  if ('verdict' in content) return content;
  return (
    (await judgeSignature({ entry, found, signature }, content.digests, context)) ?? {
      verdict: found.by === 'path' ? 'verified' : 'verified-renamed',
      detail: '',
    }
  );
}

/** Returns the digests of an artifact's file if it has the listed content, and otherwise a verdict with the reason. */
async function judgeContent(
  entry: ListedArtifact,
  file: ReleaseFile,
  signal: AbortSignal,
): Promise<Judgement | { readonly digests: Digests }> {
  const algorithms = digestAlgorithms.filter((algorithm) => entry.digests[algorithm] !== undefined);
  try {
    const size = file.size();
    if (entry.size !== null && size !== entry.size) {
      const detail = `it has ${size} bytes, not the ${entry.size} that were signed`;
      return { verdict: 'modified', detail, hint: await adviseOnSize(file, size, entry.size) };
    }
    const digests = await file.digests(algorithms);
    const different = algorithms.find((name) => digests[name] !== entry.digests[name]);
    if (different === undefined) return { digests };
    return { verdict: 'modified', detail: `its ${different} digest differs from the signed one` };
  } catch (error) {
    if (!(error instanceof QpherSignError) || signal.aborted) throw error;
    return { verdict: 'unreadable', detail: error.message };
  }
}

/** Returns what is wrong with the signing key of an artifact or with its signature, or `undefined`. */
async function judgeSignature(
  { entry, found, signature: file }: Candidate,
  digests: Digests,
  { verifier, list, files }: JudgeContext,
): Promise<Judgement | undefined> {
  const signedBy = keyText(entry.key);
  const key = verifier.find(entry.key);
  if (key === undefined) {
    const hint = verifier.adviseOnUnknown(entry.key, list.facts?.created_at);
    return { verdict: 'unknown-key', detail: `${signedBy} is not trusted`, hint };
  }
  if (entry.signaturePath !== null) {
    if (file === undefined) return unsigned(entry.signaturePath, found, files);
    const signature = await readSignature(file);
    const digest = rawDigest(digests, list.digestAlgorithm);
    const scheme = schemeOfSignature(signature);
    if (scheme === undefined) {
      const { what, hint } = await describeNoSignature(file);
      return { verdict: 'bad-signature', detail: `its signature file ${what}`, hint };
    }
    const isValid = scheme === entry.scheme && (await verifier.isSignedBy(key, digest, signature));
    if (!isValid) return { verdict: 'bad-signature', detail: `not a signature of ${signedBy}` };
  }
  const problem = verifier.statusProblem(key);
  return problem && { verdict: problem, detail: `${signedBy} is ${key.status}` };
}

function unsigned(path: string, { file }: Found, files: ReleaseFiles): Judgement {
  const detail = `its signature '${path}' is missing`;
  for (const wanted of [path, siblingPath(file, assetName(path))]) {
    const renamed = findRenamed(files, wanted);
    if (renamed !== undefined)
      return { verdict: 'unsigned', detail, hint: `rename '${renamed.path}' to '${wanted}'` };
  }
  return { verdict: 'unsigned', detail };
}

/** The path of a name in the folder of a file. */
function siblingPath(file: ReleaseFile, name: string): string {
  return file.path.slice(0, file.path.lastIndexOf('/') + 1) + name;
}

/** Returns the file that is read as the signature: beside a renamed artifact, otherwise at the listed path. */
function signatureFile(
  { path, signaturePath: listed }: ListedArtifact,
  { file, by }: Found,
  files: ReleaseFiles,
): ReleaseFile | undefined {
  if (listed === null) return undefined;
  if (by === 'path' && files.at(path)?.id === file.id) return files.at(listed);
  return (
    files.beside(file, signaturePath(file.name)) ?? files.beside(file, assetName(listed)) ?? files.at(listed)
  );
}
