import { createReadStream } from 'node:fs';
import { QpherSignError } from '../../errors.js';
import type { AssetContent } from '../../github/release.js';
import type { Manifest } from '../../manifest/manifest.js';
import type { RunContext } from '../context.js';
import type { PlannedUpload } from './planned-uploads.js';

/**
 * The content of an asset, hashed. An artifact must still be the one that was signed.
 * @throws QpherSignError `file-changed`, and as hashing does
 */
export async function contentOf(
  { path, file, name, kind }: PlannedUpload,
  manifest: Manifest,
  { hash, signal }: RunContext,
): Promise<AssetContent> {
  const algorithm = manifest.digest_algorithm;
  const { size, digests } = await hash(file, [...new Set([algorithm, 'sha256'] as const)], signal);
  const signed = kind === 'artifact' ? manifest.artifacts.find((entry) => entry.path === path) : undefined;
  if (signed !== undefined && signed.digests[algorithm] !== digests[algorithm]) {
    throw new QpherSignError(
      'file-changed',
      `'${path}' changed after it was signed`,
      'run again when the step that writes the file has finished',
    );
  }
  return { name, size, sha256: digests.sha256 ?? '', open: () => createReadStream(file) };
}
