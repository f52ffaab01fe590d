import { areOrdered, parseArtifactPath, refuseClashes } from '../artifacts/artifact-path.js';
import { digestAlgorithms } from '../artifacts/digest.js';
import { utf8 } from '../bytes.js';
import { QpherSignError } from '../errors.js';
import { parseSchema, parseStrictJson } from '../json.js';
import * as v from '../schema.js';
import { SIGNING_ALGORITHM } from '../keys/keyring.js';
import { fingerprintPattern } from '../keys/public-key.js';
import type { DocumentKind } from '../signatures/document-message.js';
import { signaturePath } from '../signatures/signature-path.js';
import { schemeNames } from '../signatures/schemes.js';
import { hexDigest } from './hex-digest.js';
import { sourceSchema } from './source.js';

const keyVersion = v.int(1);

const artifactSchema = v.strictObject({
  path: v.string(),
  /** Null if only a digest was given. */
  size: v.nullable(v.int(0)),
  digests: v.strictObject({
    sha512: v.optional(hexDigest('sha512')),
    sha384: v.optional(hexDigest('sha384')),
    sha256: v.optional(hexDigest('sha256')),
  }),
  /** The key that vouched for it first: the key of its `.sig`, or else of the document that first listed it. */
  key_version: keyVersion,
  /** Null if only the signature of the manifest vouches for it. */
  signature: v.nullable(
    v.strictObject({
      path: v.string(),
      /** Null if the signature was found on disk, so that its call to the service is unknown. */
      request_id: v.nullable(v.string()),
      signed_at: v.nullable(v.instant()),
    }),
  ),
});

const keySchema = v.strictObject({
  key_version: keyVersion,
  fingerprint: v.matching(fingerprintPattern),
  scheme: v.picklist(schemeNames),
});

/** The signed lists: one of a whole release, and one of what a single job signed. */
export const listKinds = ['manifest', 'part'] as const satisfies readonly DocumentKind[];

export type ListKind = (typeof listKinds)[number];

/** The `type` of each kind of document. */
export const listTypes = {
  manifest: 'qpher-sign/manifest/v1',
  part: 'qpher-sign/part/v1',
} as const satisfies Record<ListKind, string>;

const manifestSchema = v.strictObject({
  type: v.picklist(Object.values(listTypes)),
  created_at: v.instant(),
  tool: v.strictObject({ name: v.string(), version: v.string() }),
  algorithm: v.literal(SIGNING_ALGORITHM),
  digest_algorithm: v.picklist(digestAlgorithms),
  key_version: keyVersion,
  keys: v.pipe(v.array(keySchema), v.nonEmpty()),
  source: v.nullable(sourceSchema),
  artifacts: v.pipe(v.array(artifactSchema), v.nonEmpty()),
});

/**
 * The signed list of the artifacts in a release, or in a part of one, with the field names of the file
 * (`docs/formats.md`).
 */
export type Manifest = v.InferOutput<typeof manifestSchema>;
export type ManifestArtifact = v.InferOutput<typeof artifactSchema>;
export type ManifestKey = v.InferOutput<typeof keySchema>;

/** The bytes of a manifest: UTF-8 JSON, two-space indent, LF, final newline. */
export function formatManifest(manifest: Manifest): Uint8Array {
  return utf8(`${JSON.stringify(manifest, undefined, 2)}\n`);
}

/**
 * Parses a manifest or a part from bytes of unknown origin: complete, consistent, with safe paths, but not yet trusted.
 * @throws QpherSignError `manifest-invalid`, `path-invalid`, `path-clash`
 */
export function parseManifest(bytes: Uint8Array, kind: ListKind = 'manifest'): Manifest {
  const what = `the ${kind}`;
  const value = parseStrictJson(bytes, 'manifest-invalid', what);
  const manifest = parseSchema(manifestSchema, value, 'manifest-invalid', what);
  if (manifest.type !== listTypes[kind]) throw otherKind(manifest.type, kind);
  refuseInconsistentKeys(manifest);
  for (const artifact of manifest.artifacts) refuseInconsistentArtifact(artifact, manifest);
  const paths = manifest.artifacts.map((artifact) => artifact.path);
  if (!areOrdered(paths)) {
    throw inconsistent('its artifacts are not sorted by path, or one is listed twice');
  }
  refuseClashes(paths, signaturePathsOf(manifest.artifacts));
  return manifest;
}

function refuseInconsistentKeys(manifest: Manifest): void {
  const versions = new Set(manifest.keys.map((key) => key.key_version));
  if (versions.size !== manifest.keys.length) throw inconsistent('keys lists a key version twice');
  const used = new Set([manifest.key_version, ...manifest.artifacts.map(({ key_version }) => key_version)]);
  const missing = [...used].find((version) => !versions.has(version));
  if (missing !== undefined) throw inconsistent(`key version ${missing} is not in keys`);
}

function refuseInconsistentArtifact(artifact: ManifestArtifact, manifest: Manifest): void {
  parseArtifactPath(artifact.path);
  if (artifact.signature !== null && artifact.signature.path !== signaturePath(artifact.path)) {
    throw inconsistent(
      `the signature file of '${artifact.path}' does not have the name of the artifact with .sig appended`,
    );
  }
  if (artifact.digests[manifest.digest_algorithm] === undefined) {
    throw inconsistent(`'${artifact.path}' has no ${manifest.digest_algorithm} digest`);
  }
}

/** The signature files of artifacts that have one. No artifact can have the place of such a file. */
export function signaturePathsOf(
  artifacts: readonly Pick<ManifestArtifact, 'signature'>[],
): readonly string[] {
  return artifacts.flatMap(({ signature }) => (signature === null ? [] : [signature.path]));
}

function otherKind(type: Manifest['type'], expected: ListKind): QpherSignError {
  return new QpherSignError(
    'manifest-invalid',
    `the type is '${type}', not '${listTypes[expected]}'`,
    expected === 'manifest'
      ? 'a part lists only some artifacts of a release: merge all parts into a manifest with `qpher-sign merge`'
      : '`merge` accepts parts, which `sign` writes if part is set; a manifest is already complete',
  );
}

function inconsistent(problem: string): QpherSignError {
  return new QpherSignError(
    'manifest-invalid',
    `the manifest contradicts itself: ${problem}`,
    'get the manifest again from where the release is published',
  );
}

/**
 * The entry in `keys` for a version that the manifest uses.
 * @throws QpherSignError `manifest-invalid`
 */
export function manifestKey(manifest: Pick<Manifest, 'keys'>, version: number): ManifestKey {
  const key = manifest.keys.find((candidate) => candidate.key_version === version);
  if (key === undefined) throw inconsistent(`key version ${version} is not in keys`);
  return key;
}
