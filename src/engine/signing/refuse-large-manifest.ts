import { digestBytes, type DigestAlgorithm } from '../../artifacts/digest.js';
import type { Artifact } from '../../artifacts/find-artifacts.js';
import { MAX_DOCUMENT_BYTES } from '../../signatures/document-message.js';
import { QpherSignError } from '../../errors.js';
import type { ManifestArtifact } from '../../manifest/manifest.js';
import { signaturePath } from '../../signatures/signature-path.js';

/** Bytes reserved for the rest of a manifest. */
const ROOM = 1024 * 1024;

/**
 * Refuses more artifacts than fit into a manifest that can be read again, because they would be paid for in vain.
 * @throws QpherSignError `manifest-too-large`
 */
export function refuseLargeManifest(
  artifacts: readonly Artifact[],
  algorithms: readonly DigestAlgorithm[],
): void {
  const digests = Object.fromEntries(algorithms.map((name) => [name, '0'.repeat(digestBytes[name] * 2)]));
  const entryBytes = JSON.stringify({ artifacts: [unnamed(digests)] }, undefined, 2).length;
  // An artifact's path appears twice, and contains no character that JSON escapes.
  const bytes = artifacts.reduce((sum, { path }) => sum + entryBytes + 2 * Buffer.byteLength(path), ROOM);
  if (bytes <= MAX_DOCUMENT_BYTES) return;
  throw new QpherSignError(
    'manifest-too-large',
    `a manifest of ${artifacts.length} artifacts would exceed the limit of ${MAX_DOCUMENT_BYTES} bytes`,
    'sign them in several runs, each with a manifest of its own, or sign an archive of them',
  );
}

/** An entry of the manifest with the right length, except for its path. */
function unnamed(digests: ManifestArtifact['digests']): ManifestArtifact {
  return {
    path: '',
    size: 999_999_999,
    digests,
    key_version: 1,
    signature: {
      path: signaturePath(''),
      request_id: '00000000-0000-0000-0000-000000000000',
      signed_at: '1970-01-01T00:00:00.000Z',
    },
  };
}
