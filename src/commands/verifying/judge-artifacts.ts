import { realpathSync } from 'node:fs';
import path from 'node:path';
import { digestAlgorithms, rawDigest, type DigestAlgorithm } from '../../artifacts/digest.js';
import type { HashedFile } from '../../artifacts/hash-file.js';
import { mapConcurrently } from '../../concurrency.js';
import { QpherSignError } from '../../errors.js';
import { exists } from '../../files.js';
import { releaseName } from '../../github/release-name.js';
import { findTrustedKey } from '../../keys/trusted-keys.js';
import { manifestKey, type Manifest, type ManifestArtifact } from '../../manifest/manifest.js';
import { signaturePath } from '../../signatures/signature-path.js';
import type { RunContext } from '../context.js';
import { passes, type JudgedArtifact, type Verdict } from '../report.js';
import { checkSignature, readSignature, statusProblem } from './check-signature.js';
import type { Trust } from './establish-trust.js';
import { namesFiles, type FileAtHand } from './files-at-hand.js';
import type { Found, Located, LocatedArtifact } from './locate-artifacts.js';
import type { VerifyOptions } from './verify-options.js';

interface Judgement {
  readonly verdict: Verdict;
  readonly detail: string;
}

/** A verdict for every artifact of the manifest, in its order, then for files that it does not list where that counts. */
export async function judgeArtifacts(
  manifest: Manifest,
  located: Located,
  options: VerifyOptions,
  trust: Trust,
  context: RunContext,
): Promise<readonly JudgedArtifact[]> {
  const realRoot = realPath(options.root) ?? options.root;
  const total = located.artifacts.length;
  let done = 0;
  const judgeOne = async (artifact: LocatedArtifact): Promise<JudgedArtifact> => {
    const judgement = await judge(artifact, manifest, options, trust, realRoot, context);
    done += 1;
    const { entry, found } = artifact;
    context.progress(
      done,
      total,
      `${judgement.verdict} ${entry.path}${passes(judgement.verdict) ? '' : `: ${judgement.detail}`}`,
    );
    return {
      path: entry.path,
      found_at: found?.path ?? null,
      found_by: found?.by ?? null,
      ...judgement,
      failed: !passes(judgement.verdict) && !(options.allowMissing && judgement.verdict === 'missing'),
      key_version: entry.signature.key_version,
      fingerprint: manifestKey(manifest, entry.signature.key_version).fingerprint,
    };
  };
  const judged = await mapConcurrently(located.artifacts, options.concurrency, judgeOne, context.signal);
  const unlisted = options.strict || namesFiles(options) ? located.others.map(toUnlisted) : [];
  return [...judged, ...unlisted];
}

function toUnlisted({ path: name }: FileAtHand): JudgedArtifact {
  return {
    path: name,
    found_at: name,
    found_by: 'path',
    verdict: 'unlisted',
    failed: true,
    detail: 'the manifest does not list it',
    key_version: null,
    fingerprint: null,
  };
}

async function judge(
  { entry, found }: LocatedArtifact,
  manifest: Manifest,
  options: VerifyOptions,
  trust: Trust,
  realRoot: string,
  context: RunContext,
): Promise<Judgement> {
  if (found === undefined) return { verdict: 'missing', detail: 'no file has its path, name or digest' };
  const hashed = await hashFound(found, listedAlgorithms(entry), options, realRoot, context);
  if ('verdict' in hashed) return hashed;
  const change = changeOf(entry, hashed);
  if (change !== undefined) return { verdict: 'modified', detail: change };

  const signature = readSignature(signatureFile(entry, found, options.root));
  if (signature === undefined)
    return { verdict: 'unsigned', detail: `its signature '${entry.signature.path}' is missing` };
  const named = manifestKey(manifest, entry.signature.key_version);
  const signedBy = `key version ${named.key_version} (${named.fingerprint})`;
  const key = findTrustedKey(trust.keys, named.key_version, named.fingerprint);
  if (key === undefined) return { verdict: 'unknown-key', detail: `${signedBy} is not trusted` };
  const algorithm = manifest.digest_algorithm;
  const digest = { algorithm, bytes: rawDigest(hashed.digests, algorithm) };
  if (!(await checkSignature(named, key, digest, signature, trust, options, context))) {
    return { verdict: 'bad-signature', detail: `not a signature of ${signedBy}` };
  }
  const problem = statusProblem(key, options.allowRetired);
  if (problem !== undefined) return { verdict: problem, detail: `${signedBy} is ${key.status}` };
  return { verdict: found.by === 'path' ? 'verified' : 'verified-renamed', detail: '' };
}

/** All of them: other programs compare other digests than the one that is signed. */
function listedAlgorithms({ digests }: ManifestArtifact): readonly DigestAlgorithm[] {
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

/** Where a path leads once every link on it is followed; `undefined` where it leads nowhere. */
function realPath(file: string): string | undefined {
  try {
    return realpathSync.native(file);
  } catch {
    return undefined;
  }
}

function changeOf(entry: ManifestArtifact, hashed: HashedFile): string | undefined {
  if (hashed.size !== entry.size) return `it has ${hashed.size} bytes, and ${entry.size} were signed`;
  const different = listedAlgorithms(entry).find((name) => hashed.digests[name] !== entry.digests[name]);
  return different === undefined ? undefined : `its ${different} digest is not the signed one`;
}

/** The one file that is read as the signature: beside a renamed artifact, else where the manifest names it. */
function signatureFile(entry: ManifestArtifact, found: Found, root: string): string {
  const listed = path.join(root, entry.signature.path);
  if (found.by === 'path' && found.file === path.join(root, entry.path)) return listed;
  const folder = path.dirname(found.file);
  const candidates = [
    signaturePath(found.file),
    path.join(folder, releaseName(entry.signature.path)),
    listed,
  ];
  return candidates.find(exists) ?? listed;
}
