import path from 'node:path';
import { sha512Hex } from '../artifacts/hash-file.js';
import { refuseMissingDigests } from '../manifest/checksums.js';
import { mergeParts } from '../manifest/merge-manifests.js';
import { Signer } from '../qpher/signer.js';
import { removeAbandoned } from '../system/temporary-files.js';
import { signaturePath } from '../signatures/signature-path.js';
import { refuseClashes } from '../artifacts/artifact-path.js';
import { layoutPaths } from '../manifest/layout.js';
import { withRootLock } from './root-lock.js';
import type { RunContext } from './context.js';
import { findParts } from './merging/find-parts.js';
import type { MergeOptions } from './merging/merge-options.js';
import { readParts } from './merging/read-parts.js';
import type { MergeResult } from '../report/results.js';
import { readEarlierManifest, sealManifest } from './seal.js';
import { extended } from './extend.js';
import { isThereIn, refuseLoss } from './refuse-loss.js';
import { assertOwnDocuments } from './own-documents.js';
import { planChecksums, sealChecksums } from './signing/checksum-files.js';
import { foreignFiles } from './signing/existing-files.js';
import { TenantKeys } from './tenant-keys.js';
import { existingManifest } from './signing/plan-signing.js';
import { manifestFacts } from '../verification/verdicts.js';
import { establishTrust } from './trust.js';
import { Verifier } from '../verification/verifier.js';
import { writeDocuments } from './write-documents.js';

/**
 * Merges the signed parts of one release into a manifest, and signs that. The artifacts need not be at hand, and their
 * signatures stay as they are.
 * @throws QpherSignError whatever stands in the way; then nothing is written
 */
export async function merge(options: MergeOptions, context: RunContext): Promise<MergeResult> {
  return withRootLock(options.root, context, () => mergeAlone(options, context));
}

async function mergeAlone(options: MergeOptions, context: RunContext): Promise<MergeResult> {
  const { root, manifest: name, onExisting } = options;
  const file = path.join(root, name);
  removeAbandoned([root, path.dirname(file)]);
  const files = await findParts(options, context.workingDirectory);
  const existing = existingManifest(file, { kind: 'manifest', onExisting });
  const planned = planChecksums(root, options.checksums, onExisting);
  const trust = await establishTrust(options, context);
  const verifier = new Verifier({
    keys: trust.keys,
    allowRetired: true,
    verify: context.verify,
    sha512: sha512Hex,
  });
  const parts = await readParts(files, verifier, context);
  const merged = mergeParts(parts);
  const replaced = { kind: 'manifest', root, name, existing } as const;
  const content =
    onExisting === 'extend' ? await extended(merged, replaced, options.keyFingerprints, context) : merged;
  if (onExisting === 'reuse') {
    const paths = new Set(merged.artifacts.map((artifact) => artifact.path));
    refuseLoss(name, existing?.manifest, (listed) => paths.has(listed), isThereIn(root));
  }
  const layout = { ...options, attestation: false };
  const listed = content.artifacts.map((artifact) => artifact.path);
  refuseClashes(listed, [...listed.map(signaturePath), ...layoutPaths(layout)]);
  refuseMissingDigests(content.artifacts, options.checksums);

  const client = await context.connect();
  const pins = options.keyFingerprints;
  const signer = new Signer({ client, concurrency: 1, verify: context.verify, pins });
  const earlier =
    onExisting === 'overwrite' ? undefined : await readEarlierManifest('manifest', existing, signer);
  await assertOwnDocuments(
    {
      kind: 'manifest',
      manifestFile: file,
      existingManifest: existing,
      checksums: planned,
      attestation: undefined,
    },
    {
      earlier,
      signer,
      tenant: new TenantKeys(client, context.verify),
      foreign: foreignFiles(onExisting, context.warn),
    },
  );
  const dated = { ...content, createdAt: context.now().toISOString() };
  const sealed = await sealManifest('manifest', dated, earlier, signer);
  const checksums = await sealChecksums(planned, content.artifacts, signer);
  context.signal.throwIfAborted();
  const manifest = { ...sealed, path: name, isHere: true };
  writeDocuments({ root, manifest, checksums, attestation: undefined });
  return {
    mode: 'merge',
    outcome: 'merged',
    manifest: manifestFacts(sealed.manifest, name),
    kept: sealed.kept,
    files: layoutPaths(layout),
    parts: parts.map(({ facts }) => facts),
    artifact_count: content.artifacts.length,
    api_calls: client.calls(),
  };
}
