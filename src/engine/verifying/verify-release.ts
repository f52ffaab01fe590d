import { isAttestationPath, attestationPath } from '../../manifest/attestation-path.js';
import { passes, type JudgedArtifact, type VerifyResult } from '../../report/results.js';
import { signaturePath } from '../../signatures/signature-path.js';
import type { ReleaseStore } from '../../release/store.js';
import type { RunContext } from '../context.js';
import { namesFiles } from './files-at-hand.js';
import { judgeArtifacts } from './judge-artifacts.js';
import { judgeAttestation, refusedAttestation, verifiedAttestation } from './judge-attestation.js';
import { locateArtifacts } from './locate-artifacts.js';
import { openList, type OpenedList } from './open-list.js';
import { agreeingChecksums, toUnlisted } from './other-files.js';
import { compareSource, policyProblem } from './policy.js';
import type { Verifier } from './verifier.js';
import type { VerifyOptions } from './verify-options.js';
import { judgedResult, rejectedResult, type ReleaseVerdict } from './verify-result.js';

export interface VerifiedRelease {
  readonly verdict: ReleaseVerdict;
  /** Files that the store kept, relative to its folder. */
  readonly kept: readonly string[];
}

/**
 * Verifies a release wherever it lies: the document that lists it, the source it records, every artifact, and the
 * attestation beside the manifest. What passes is kept where the store keeps it.
 * @throws QpherSignError `manifest-missing`, and as reading and downloading files does
 */
export async function verifyRelease(
  store: ReleaseStore,
  options: VerifyOptions,
  verifier: Verifier,
  context: RunContext,
): Promise<VerifiedRelease> {
  const documents = documentNames(options.manifest);
  const tooLarge = await store.bringDocuments(documents);
  const list = await openList(store.folder, options.manifest, verifier);
  if (list.kind !== 'opened') {
    return { verdict: rejectedResult('manifest-rejected', list.reason), kept: [] };
  }
  const opening = openingOf(list, options);
  const problem = policyProblem(opening.comparisons);
  if (problem !== undefined) {
    return { verdict: { ...rejectedResult('policy-rejected', problem), ...opening }, kept: [] };
  }

  const brought = await store.bringArtifacts(list.artifacts, options.strict);
  const located = await locateArtifacts(list, store.folder, options, context);
  const { folder } = store;
  const { digestAlgorithm } = list;
  const { refused } = brought;
  const judged = await judgeArtifacts(located.artifacts, {
    ...context,
    ...{ verifier, options, folder, digestAlgorithm, refused },
  });
  const attestation = tooLarge.includes(attestationPath(options.manifest))
    ? refusedAttestation(attestationPath(options.manifest), 'it is too large for an attestation')
    : await attestationOf(list, store, options.manifest, verifier);
  const unlisted: JudgedArtifact[] = [];
  if (options.strict || namesFiles(options)) {
    const accounted = await agreeingChecksums(list, folder, verifier);
    const others = located.others.filter(
      ({ file }) => !judged.signatureFiles.has(file) && !accounted.has(file),
    );
    unlisted.push(...others.map(toUnlisted), ...brought.unlisted.map((path) => toUnlisted({ path })));
  }
  const kept = keptFiles(list, judged.artifacts, documents, attestation);
  await store.keep(kept);
  const result = judgedResult([...judged.artifacts, ...unlisted], attestation);
  return { verdict: { ...result, ...opening }, kept };
}

/** The documents of a release whose list has this name. */
function documentNames(list: string): readonly string[] {
  return isAttestationPath(list) ? [list] : [signaturePath(list), list, attestationPath(list)];
}

function openingOf(
  list: OpenedList,
  options: VerifyOptions,
): Pick<VerifyResult, 'manifest' | 'comparisons' | 'unchecked'> {
  const unchecked = list.manifest === null ? ['signature files (the attestation has the digests)'] : [];
  return { manifest: list.facts, comparisons: compareSource(list.source, options), unchecked };
}

async function attestationOf(
  list: OpenedList,
  { folder }: ReleaseStore,
  name: string,
  verifier: Verifier,
): Promise<VerifyResult['attestation']> {
  if (list.manifest === null) return verifiedAttestation(name, list);
  return judgeAttestation(list.manifest, folder, name, verifier);
}

/** The artifacts that passed, each with its signature file, and the documents; none where nothing passed. */
function keptFiles(
  list: OpenedList,
  judged: readonly JudgedArtifact[],
  documents: readonly string[],
  attestation: VerifyResult['attestation'],
): readonly string[] {
  const passed = new Set(judged.filter(({ verdict }) => passes(verdict)).map(({ path }) => path));
  if (passed.size === 0) return [];
  const files = list.artifacts
    .filter(({ path }) => passed.has(path))
    .flatMap(({ path, signaturePath: signature }) => (signature === null ? [path] : [path, signature]));
  const isGenuine = (name: string): boolean => !isAttestationPath(name) || attestation?.verified === true;
  return [...files, ...documents.filter(isGenuine)];
}
