import { checksumFiles } from '../../manifest/checksums.js';
import type { MergedManifest } from '../../manifest/merge-manifests.js';
import type { Client } from '../../qpher/client.js';
import { signaturePath } from '../../signatures/signature-path.js';
import type { MergedPart, MergeResult } from '../../report/results.js';
import { manifestFacts } from '../signing/sign-result.js';
import type { MergeOptions } from './merge-options.js';
import type { SignedManifest } from './sign-merged.js';

export function mergeResult(
  { manifest, checksums }: MergeOptions,
  parts: readonly MergedPart[],
  { count }: MergedManifest,
  { head, signature }: SignedManifest,
  client: Client,
): MergeResult {
  return {
    mode: 'merge',
    outcome: 'merged',
    manifest: manifestFacts(head, manifest),
    kept: signature === undefined,
    files: [manifest, signaturePath(manifest), ...checksums.map((algorithm) => checksumFiles[algorithm])],
    parts,
    artifact_count: count,
    api_calls: client.calls(),
  };
}
