import { areOrdered, parseArtifactPath, refuseClashes } from '../artifacts/artifact-path.js';
import { equalBytes, utf8 } from '../bytes.js';
import { QpherSignError } from '../errors.js';
import { parseSchema, parseStrictJson } from '../json.js';
import * as v from '../schema.js';
import { hexDigest } from './hex-digest.js';
import { formatProvenance, provenanceSchema, runOfProvenance, type WorkflowRun } from './provenance.js';

/** The digests of each subject, for tools that know one of them. */
export const subjectDigests = ['sha256', 'sha512'] as const;

const statementSchema = v.strictObject({
  _type: v.literal('https://in-toto.io/Statement/v1'),
  subject: v.pipe(
    v.array(
      v.strictObject({
        name: v.string(),
        digest: v.strictObject({ sha256: hexDigest('sha256'), sha512: hexDigest('sha512') }),
      }),
    ),
    v.nonEmpty(),
  ),
  predicateType: v.literal('https://slsa.dev/provenance/v1'),
  predicate: provenanceSchema,
});

/** An artifact that a statement speaks of. */
export interface Subject {
  /** As in the manifest. */
  readonly path: string;
  readonly digests: Readonly<Record<(typeof subjectDigests)[number], string>>;
}

/** What an attestation says: these artifacts are of this run. */
export interface Statement {
  /** In the order of their paths' bytes. */
  readonly subjects: readonly Subject[];
  readonly run: WorkflowRun;
}

/**
 * The bytes of a statement: JSON without white space.
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 */
export function formatStatement({ subjects, run }: Statement): Uint8Array {
  const document: v.InferOutput<typeof statementSchema> = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects.map(({ path, digests: { sha256, sha512 } }) => ({
      name: path,
      digest: { sha256, sha512 },
    })),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: formatProvenance(run),
  };
  return utf8(JSON.stringify(document));
}

/**
 * A statement from bytes of unknown origin: complete, with safe paths, and not yet trusted. Only the bytes that
 * `formatStatement` writes are one; in-toto statements of other tools are not.
 * @throws QpherSignError `attestation-invalid`, `path-invalid`, `path-clash`
 */
export function parseStatement(bytes: Uint8Array): Statement {
  const what = 'the statement of the attestation';
  const value = parseStrictJson(bytes, 'attestation-invalid', what);
  const document = parseSchema(statementSchema, value, 'attestation-invalid', what);
  const run = runOfProvenance(document.predicate);
  if (run === undefined) throw invalid('names no run of GitHub Actions');
  const subjects = document.subject.map(({ name, digest }) => ({
    path: parseArtifactPath(name),
    digests: digest,
  }));
  const paths = subjects.map(({ path }) => path);
  if (!areOrdered(paths)) throw invalid('does not have its subjects in the order of their names, each once');
  refuseClashes(paths);
  const statement = { subjects, run };
  if (!equalBytes(formatStatement(statement), bytes)) {
    throw invalid('contradicts itself, or is not written as qpher-sign writes it');
  }
  return statement;
}

function invalid(problem: string): QpherSignError {
  return new QpherSignError(
    'attestation-invalid',
    `the statement of the attestation ${problem}`,
    'verify it with the tool that made it; docs/formats.md describes the attestations of qpher-sign',
  );
}
