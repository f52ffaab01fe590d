import path from 'node:path';
import { withLock } from '../system/lock.js';
import { refuseMissingDigests } from '../manifest/checksums.js';
import { takeLittleMemory } from '../system/little-memory.js';
import { Signer } from '../qpher/signer.js';
import { removeAbandoned } from '../system/temporary-files.js';
import type { RunContext } from './context.js';
import { findExisting, sameAsExisting } from './merging/existing-manifest.js';
import { findParts } from './merging/find-parts.js';
import type { MergeOptions } from './merging/merge-options.js';
import { mergeResult } from './merging/merge-result.js';
import { readParts } from './merging/read-parts.js';
import { selfCheckOf, signMerged } from './merging/sign-merged.js';
import { writeMerged } from './merging/write-merged.js';
import type { MergeResult } from '../report/results.js';
import { establishTrust } from './verifying/establish-trust.js';

/**
 * Merges signed manifests of one release into one, and signs that. The artifacts need not be at hand, and their
 * signatures stay as they are.
 * @throws QpherSignError whatever stands in the way; then nothing is written
 */
export async function merge(options: MergeOptions, context: RunContext): Promise<MergeResult> {
  const onWait = (holder: string): void => {
    context.warn(`${holder} is signing in '${options.root}': waiting until it ends`);
  };
  return withLock(options.root, { signal: context.signal, onWait }, () => mergeAlone(options, context));
}

async function mergeAlone(options: MergeOptions, context: RunContext): Promise<MergeResult> {
  takeLittleMemory();
  removeAbandoned([options.root, path.dirname(path.join(options.root, options.manifest))]);
  const files = await findParts(options, context.workingDirectory);
  const existing = findExisting(options);
  const trust = await establishTrust(options, context);
  const { parts, merged } = await readParts(files, trust, options, context);
  refuseMissingDigests(merged.artifacts, options.checksums);
  const client = await context.connect();
  const signer = new Signer({
    client,
    endpoint: options.signingEndpoint,
    selfCheck: selfCheckOf(merged),
    concurrency: 1,
    verify: context.verify,
    pins: options.keyFingerprints,
  });
  const signed =
    (existing && (await sameAsExisting(existing, merged, signer))) ??
    (await signMerged(merged, signer, context.now().toISOString()));
  writeMerged(options, merged, signed, context);
  return mergeResult(options, parts, merged, signed, client);
}
