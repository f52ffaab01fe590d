import { areOrdered, parseArtifactPath, refuseClashes } from '../artifacts/artifact-path.js';
import { equalBytes, utf8 } from '../bytes.js';
import { QpherSignError } from '../errors.js';
import { parseSchema, parseStrictJson } from '../json.js';
import * as v from '../schema.js';
import { fingerprintPattern } from '../keys/public-key.js';
import { hexDigest } from './hex-digest.js';
import { formatProvenance, provenanceSchema, runOfProvenance, type WorkflowRun } from './provenance.js';
import {
  formatReleasePredicate,
  originOfRelease,
  releasePredicateSchema,
  type ReleaseOrigin,
} from './release-predicate.js';
import type { Source } from './source.js';

/** The digests of each subject. Each tool needs to know only one of them. */
export const subjectDigests = ['sha256', 'sha512'] as const;

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
const RELEASE_TYPE = 'https://in-toto.io/attestation/release/v0.1';

/** The annotation of a subject that another key than the signer of the statement vouched for first. */
const KEY_ANNOTATION = 'qpher-sign/key';

const head = {
  _type: v.literal(STATEMENT_TYPE),
  subject: v.pipe(
    v.array(
      v.strictObject({
        name: v.string(),
        digest: v.strictObject({ sha256: hexDigest('sha256'), sha512: hexDigest('sha512') }),
        annotations: v.optional(v.strictObject({ [KEY_ANNOTATION]: v.matching(fingerprintPattern) })),
      }),
    ),
    v.nonEmpty(),
  ),
};

const statementSchema = v.variant('predicateType', [
  v.strictObject({ ...head, predicateType: v.literal(PROVENANCE_TYPE), predicate: provenanceSchema }),
  v.strictObject({ ...head, predicateType: v.literal(RELEASE_TYPE), predicate: releasePredicateSchema }),
]);

type StatementDocument = v.InferOutput<typeof statementSchema>;

/** An artifact in a statement. */
export interface Subject {
  /** As in the manifest. */
  readonly path: string;
  readonly digests: Readonly<Record<(typeof subjectDigests)[number], string>>;
  /** Fingerprint of the key that vouched for it first, unless that key signs the statement. */
  readonly vouchedBy?: string;
}

/**
 * Where the artifacts come from: a run of GitHub Actions, described by SLSA provenance, or else a release, for which no
 * builder can be named honestly.
 */
export type Origin =
  | { readonly kind: 'run'; readonly run: WorkflowRun }
  | { readonly kind: 'release'; readonly release: ReleaseOrigin };

/** The content of an attestation: these artifacts come from this origin. */
export interface Statement {
  /** Sorted by the bytes of their paths. */
  readonly subjects: readonly Subject[];
  readonly origin: Origin;
}

/** The source in an origin, as far as it is stated. */
export function sourceOfOrigin(
  origin: Origin,
): Readonly<Record<'repository' | 'ref' | 'commit' | 'workflow', string | null>> {
  return origin.kind === 'run' ? origin.run : { ...origin.release, workflow: null };
}

/** Whether an origin states nothing beyond the source in a manifest. */
export function agreesWithSource(origin: Origin, source: Source | null): boolean {
  const told = sourceOfOrigin(origin);
  const fields = ['repository', 'ref', 'commit', 'workflow'] as const;
  return fields.every((field) => told[field] === null || told[field] === source?.[field]);
}

/**
 * The bytes of a statement: JSON without white space.
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 */
export function formatStatement({ subjects, origin }: Statement): Uint8Array {
  const subject = subjects.map(({ path, digests: { sha256, sha512 }, vouchedBy }) => ({
    name: path,
    digest: { sha256, sha512 },
    ...(vouchedBy !== undefined && { annotations: { [KEY_ANNOTATION]: vouchedBy } }),
  }));
  const document: StatementDocument =
    origin.kind === 'run'
      ? {
          ...{ _type: STATEMENT_TYPE, subject, predicateType: PROVENANCE_TYPE },
          predicate: formatProvenance(origin.run),
        }
      : {
          ...{ _type: STATEMENT_TYPE, subject, predicateType: RELEASE_TYPE },
          predicate: formatReleasePredicate(origin.release),
        };
  return utf8(JSON.stringify(document));
}

/**
 * Parses a statement from bytes of unknown origin: complete, with safe paths, but not yet trusted. Only the bytes that
 * `formatStatement` writes are accepted, not in-toto statements by other tools.
 * @throws QpherSignError `attestation-invalid`, `path-invalid`, `path-clash`
 */
export function parseStatement(bytes: Uint8Array): Statement {
  const what = 'the statement of the attestation';
  const value = parseStrictJson(bytes, 'attestation-invalid', what);
  const document = parseSchema(statementSchema, value, 'attestation-invalid', what);
  const subjects = document.subject.map(({ name, digest, annotations }) => ({
    path: parseArtifactPath(name),
    digests: digest,
    ...(annotations !== undefined && { vouchedBy: annotations[KEY_ANNOTATION] }),
  }));
  const paths = subjects.map(({ path }) => path);
  if (!areOrdered(paths)) throw invalid('does not list its subjects sorted by name, each once');
  refuseClashes(paths);
  const statement = { subjects, origin: originOf(document) };
  if (!equalBytes(formatStatement(statement), bytes)) {
    throw invalid('contradicts itself, or is not written as qpher-sign writes it');
  }
  return statement;
}

function originOf(document: StatementDocument): Origin {
  if (document.predicateType === PROVENANCE_TYPE) {
    const run = runOfProvenance(document.predicate);
    if (run === undefined) throw invalid('names no run of GitHub Actions');
    return { kind: 'run', run };
  }
  const release = originOfRelease(document.predicate);
  if (release === undefined) throw invalid('names no release');
  return { kind: 'release', release };
}

function invalid(problem: string): QpherSignError {
  return new QpherSignError(
    'attestation-invalid',
    `the statement of the attestation ${problem}`,
    'verify it with the tool that made it; docs/formats.md describes the attestations of qpher-sign',
  );
}
