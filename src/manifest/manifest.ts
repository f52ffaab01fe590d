import { areOrdered, parseArtifactPath, refuseClashes } from '../artifacts/artifact-path.js';
import { digestAlgorithms } from '../artifacts/digest.js';
import { QpherSignError } from '../errors.js';
import { parseSchema, parseStrictJson } from '../json.js';
import * as z from '../schema.js';
import { SIGNING_ALGORITHM } from '../keys/keyring.js';
import { fingerprintPattern } from '../keys/public-key.js';
import { signaturePath } from '../signatures/signature-path.js';
import { schemeNames } from '../signatures/schemes.js';
import { hexDigest } from './hex-digest.js';
import { sourceSchema } from './source.js';

const instant = z.iso.datetime({ offset: true });
const keyVersion = z.int().check(z.positive());

const artifactSchema = z.strictObject({
  path: z.string(),
  size: z.int().check(z.nonnegative()),
  digests: z.strictObject({
    sha512: z.optional(hexDigest('sha512')),
    sha384: z.optional(hexDigest('sha384')),
    sha256: z.optional(hexDigest('sha256')),
  }),
  signature: z.strictObject({
    path: z.string(),
    key_version: keyVersion,
    /** Null where the signature was found on disk and its call to the service is not known. */
    request_id: z.nullable(z.string()),
    signed_at: z.nullable(instant),
  }),
});

const keySchema = z.strictObject({
  key_version: keyVersion,
  fingerprint: z.string().check(z.regex(fingerprintPattern)),
  /** Null where the signatures were checked by the service alone and their scheme is not known. */
  scheme: z.nullable(z.enum(schemeNames)),
  offline: z.boolean(),
});

const manifestSchema = z.strictObject({
  type: z.literal('qpher-sign/manifest/v1'),
  created_at: instant,
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  algorithm: z.literal(SIGNING_ALGORITHM),
  digest_algorithm: z.enum(digestAlgorithms),
  key_version: keyVersion,
  keys: z.array(keySchema).check(z.minLength(1)),
  source: z.nullable(sourceSchema),
  artifacts: z.array(artifactSchema).check(z.minLength(1)),
});

/** The signed list of one release's artifacts, named as in the file (`docs/formats.md`). */
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestArtifact = z.infer<typeof artifactSchema>;
export type ManifestKey = z.infer<typeof keySchema>;

/** The bytes of a manifest: UTF-8 JSON, two-space indent, LF, final newline. */
export function formatManifest(manifest: Manifest): Buffer {
  return Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`);
}

/**
 * A manifest from bytes of unknown origin: complete, consistent, with safe paths, and not yet trusted.
 * @throws QpherSignError `manifest-invalid`, `path-invalid`, `path-clash`
 */
export function parseManifest(bytes: Uint8Array): Manifest {
  const value = parseStrictJson(bytes, 'manifest-invalid', 'the manifest');
  const manifest = parseSchema(manifestSchema, value, 'manifest-invalid', 'the manifest');
  refuseInconsistentKeys(manifest);
  for (const artifact of manifest.artifacts) refuseInconsistentArtifact(artifact, manifest);
  const paths = manifest.artifacts.map((artifact) => artifact.path);
  if (!areOrdered(paths)) {
    throw inconsistent('its artifacts are not in the order of their paths, each once');
  }
  refuseClashes(paths);
  refuseSignaturesAsArtifacts(paths);
  return manifest;
}

function refuseInconsistentKeys(manifest: Manifest): void {
  const versions = new Set(manifest.keys.map((key) => key.key_version));
  if (versions.size !== manifest.keys.length) throw inconsistent('a key version stands twice in keys');
  const used = new Set([
    manifest.key_version,
    ...manifest.artifacts.map(({ signature }) => signature.key_version),
  ]);
  const missing = [...used].find((version) => !versions.has(version));
  if (missing !== undefined) throw inconsistent(`key version ${missing} is not in keys`);
}

function refuseInconsistentArtifact(artifact: ManifestArtifact, manifest: Manifest): void {
  parseArtifactPath(artifact.path);
  if (artifact.signature.path !== signaturePath(artifact.path)) {
    throw inconsistent(`the signature of '${artifact.path}' is not beside it`);
  }
  if (artifact.digests[manifest.digest_algorithm] === undefined) {
    throw inconsistent(`'${artifact.path}' has no ${manifest.digest_algorithm} digest`);
  }
}

/** One file would be both what is verified and what verifies it; nothing that signs makes such a manifest. */
function refuseSignaturesAsArtifacts(paths: readonly string[]): void {
  const listed = new Set(paths);
  const signature = paths.map(signaturePath).find((path) => listed.has(path));
  if (signature !== undefined)
    throw inconsistent(`'${signature}' is an artifact and the signature of another`);
}

function inconsistent(problem: string): QpherSignError {
  return new QpherSignError(
    'manifest-invalid',
    `the manifest contradicts itself: ${problem}`,
    'get the manifest again from where the release is published',
  );
}

/** The entry of `keys` for a version that the manifest uses. */
export function manifestKey(manifest: Pick<Manifest, 'keys'>, version: number): ManifestKey {
  const key = manifest.keys.find((candidate) => candidate.key_version === version);
  if (key === undefined) throw inconsistent(`key version ${version} is not in keys`);
  return key;
}
