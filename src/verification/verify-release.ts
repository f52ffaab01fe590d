import { attestationPath, isAttestationPath } from '../manifest/attestation.js';
import { verifiedDocuments } from '../manifest/layout.js';
import { adviseOnPolicy } from './advice.js';
import { judgeArtifacts } from './judge-artifacts.js';
import { judgeAttestation, refusedAttestation, verifiedAttestation } from './judge-attestation.js';
import { locateArtifacts } from './locate-artifacts.js';
import { type OpenedList, openList } from './open-list.js';
import { agreeingChecksums, otherSigned, toSurplus, toUnlisted } from './other-files.js';
import type { ReleaseFiles, ReleaseStore } from './release-store.js';
import { type Comparison, type JudgedArtifact, passes, type ReleaseVerdict } from './verdicts.js';
import type { ExpectedSource, VerificationOptions, VerificationRun } from './verification-options.js';
import type { Verifier } from './verifier.js';
import { judgedResult, rejectedResult } from './verify-result.js';

interface VerifiedRelease {
  readonly verdict: ReleaseVerdict;
  /** Paths of the files that the store kept. */
  readonly kept: readonly string[];
}

/**
 * Verifies a release in any store: the document that lists it, the source that it records, every artifact, and the
 * attestation beside the manifest. The store keeps what passes.
 * @throws QpherSignError `manifest-missing`, and errors of reading and downloading files
 */
export async function verifyRelease(
  store: ReleaseStore,
  options: VerificationOptions,
  verifier: Verifier,
  run: VerificationRun,
): Promise<VerifiedRelease> {
  const { files } = store;
  const documents = verifiedDocuments(options.manifest);
  const tooLarge = await store.bringDocuments(documents);
  const list = await openList(files, options.manifest, verifier);
  if (list.kind !== 'opened') {
    return { verdict: rejectedResult('manifest-rejected', list.reason, list.hint), kept: [] };
  }
  const opening = openingOf(list, options);
  const problem = policyProblem(opening.comparisons);
  if (problem !== undefined) {
    return {
      verdict: {
        ...rejectedResult('policy-rejected', problem, adviseOnPolicy(opening.comparisons)),
        ...opening,
      },
      kept: [],
    };
  }

  const { refused, unlisted } = await store.bringArtifacts(list.artifacts, options.strict);
  const located = await locateArtifacts(list, files, options, run);
  const judged = await judgeArtifacts(located, { list, files, verifier, options, refused }, run);
  const attestation = tooLarge.includes(attestationPath(options.manifest))
    ? refusedAttestation(attestationPath(options.manifest), 'it is too large for an attestation')
    : await attestationOf(list, options.manifest, files, verifier);
  const others: JudgedArtifact[] = [];
  const accounted = await agreeingChecksums(list, files, verifier);
  if (options.strict || options.named !== undefined) {
    const strange = located.others.filter(({ id }) => !judged.signatureFiles.has(id) && !accounted.has(id));
    others.push(
      ...[...strange, ...unlisted.map((path) => ({ path }))].map(options.strict ? toSurplus : toUnlisted),
    );
  }
  const artifacts = [...judged.artifacts, ...others];
  const not_covered = otherSigned(artifacts, files, { manifest: options.manifest, accounted });
  const kept = keptFiles(list, judged.artifacts, documents, attestation);
  await store.keep(kept);
  return { verdict: { ...judgedResult(artifacts, attestation), ...opening, not_covered }, kept };
}

function openingOf(
  list: OpenedList,
  { expected }: VerificationOptions,
): Pick<ReleaseVerdict, 'manifest' | 'comparisons' | 'unchecked'> {
  const unchecked = list.manifest === null ? ['signature files (the attestation has the digests)'] : [];
  return { manifest: list.facts, comparisons: compareSource(list.source, expected), unchecked };
}

async function attestationOf(
  list: OpenedList,
  name: string,
  files: ReleaseFiles,
  verifier: Verifier,
): Promise<ReleaseVerdict['attestation']> {
  if (list.manifest === null) return verifiedAttestation(name, list);
  return judgeAttestation(list.manifest, name, files, verifier);
}

/** The artifacts that passed, each with its signature file, and the documents; empty if nothing passed. */
function keptFiles(
  list: OpenedList,
  judged: readonly JudgedArtifact[],
  documents: readonly string[],
  attestation: ReleaseVerdict['attestation'],
): readonly string[] {
  const passed = new Set(judged.filter(({ verdict }) => passes(verdict)).map(({ path }) => path));
  if (passed.size === 0) return [];
  const files = list.artifacts
    .filter(({ path }) => passed.has(path))
    .flatMap(({ path, signaturePath: signature }) => (signature === null ? [path] : [path, signature]));
  const isGenuine = (name: string): boolean => !isAttestationPath(name) || attestation?.verified === true;
  return [...files, ...documents.filter(isGenuine)];
}

/** The fields of the signed source, each with its expected value. */
export function compareSource(source: OpenedList['source'], expected: ExpectedSource): readonly Comparison[] {
  const fields = ['repository', 'ref', 'commit', 'workflow'] as const;
  return fields.map((field) => ({
    field,
    signed: source?.[field] ?? null,
    expected: expected[field] ?? null,
  }));
}

/** Describes how the signed source differs from the expected one, or returns `undefined`. */
export function policyProblem(comparisons: readonly Comparison[]): string | undefined {
  const problems = comparisons.flatMap(({ field, expected, signed }) => {
    if (expected === null || expected === signed) return [];
    const recorded = signed === null ? `no ${field}` : `'${signed}'`;
    return [`expected-${field} is '${expected}', and the signed source records ${recorded}`];
  });
  return problems.length === 0 ? undefined : problems.join('; ');
}
