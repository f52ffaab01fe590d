import path from 'node:path';
import { rawDigest } from '../../artifacts/digest.js';
import { exists } from '../../system/files.js';
import { releaseName } from '../../github/release-name.js';
import { findTrustedKey } from '../../keys/trusted-keys.js';
import { manifestKey, type Manifest, type ManifestArtifact } from '../../manifest/manifest.js';
import { signaturePath } from '../../signatures/signature-path.js';
import type { RunContext } from '../context.js';
import type { JudgedArtifact } from '../../report/results.js';
import { checkSignature, readSignature, statusProblem } from './check-signature.js';
import type { Trust } from './establish-trust.js';
import { judgeContent, type Judgement } from './judge-content.js';
import { judgeEach } from './judge-each.js';
import type { Found, Located } from './locate-artifacts.js';
import type { VerifyOptions } from './verify-options.js';

/** A verdict for every artifact of the manifest, in its order, then for files that it does not list where that counts. */
export function judgeArtifacts(
  manifest: Manifest,
  located: Located<ManifestArtifact>,
  options: VerifyOptions,
  trust: Trust,
  context: RunContext,
): Promise<readonly JudgedArtifact[]> {
  return judgeEach(located, options, context, {
    keyOf: ({ signature }) => manifestKey(manifest, signature.key_version),
    judge: (entry, found, realRoot) => judge(entry, found, manifest, options, trust, realRoot, context),
  });
}

async function judge(
  entry: ManifestArtifact,
  found: Found,
  manifest: Manifest,
  options: VerifyOptions,
  trust: Trust,
  realRoot: string,
  context: RunContext,
): Promise<Judgement> {
  const content = await judgeContent(entry, found, options, realRoot, context);
  if ('verdict' in content) return content;
  const signature = readSignature(signatureFile(entry, found, options.root));
  if (signature === undefined)
    return { verdict: 'unsigned', detail: `its signature '${entry.signature.path}' is missing` };
  const named = manifestKey(manifest, entry.signature.key_version);
  const signedBy = `key version ${named.key_version} (${named.fingerprint})`;
  const key = findTrustedKey(trust.keys, named.key_version, named.fingerprint);
  if (key === undefined) return { verdict: 'unknown-key', detail: `${signedBy} is not trusted` };
  const algorithm = manifest.digest_algorithm;
  const digest = { algorithm, bytes: rawDigest(content.digests, algorithm) };
  if (!(await checkSignature(named, key, digest, signature, trust, options, context))) {
    return { verdict: 'bad-signature', detail: `not a signature of ${signedBy}` };
  }
  const problem = statusProblem(key, options.allowRetired);
  if (problem !== undefined) return { verdict: problem, detail: `${signedBy} is ${key.status}` };
  return { verdict: found.by === 'path' ? 'verified' : 'verified-renamed', detail: '' };
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
