import path from 'node:path';
import { writeAtomic } from '../../system/files.js';
import { checksumFiles, formatChecksums } from '../../manifest/checksums.js';
import type { Manifest } from '../../manifest/manifest.js';
import type { SigningPlan } from './plan-signing.js';

/** Writes the checksum files that were asked for into root, and returns their names. */
export function writeChecksums(plan: SigningPlan, manifest: Manifest): readonly string[] {
  const files = plan.options.checksums.map((algorithm) => ({
    name: checksumFiles[algorithm],
    bytes: Buffer.from(formatChecksums(manifest.artifacts, algorithm)),
  }));
  writeAtomic(...files.map(({ name, bytes }) => ({ file: path.join(plan.options.root, name), bytes })));
  return files.map(({ name }) => name);
}
