import path from 'node:path';
import { QpherSignError } from '../../errors.js';
import { readIfPresent } from '../../system/files.js';
import { attestationPath } from '../../manifest/attestation-path.js';
import type { Manifest } from '../../manifest/manifest.js';
import { subjectDigests, type Statement } from '../../manifest/statement.js';
import { MAX_ENVELOPE_BYTES } from '../../signatures/dsse.js';
import type { JudgedAttestation } from '../../report/results.js';
import type { Trust } from './establish-trust.js';
import { openAttestation, refusedAttestation, verifiedAttestation } from './open-attestation.js';
import type { VerifyOptions } from './verify-options.js';

/**
 * The attestation that lies beside a genuine manifest, if one does: other tools will believe it, so it is judged
 * whenever it is there, by its signature and by whether it says what the manifest says.
 */
export async function judgeAttestation(
  manifest: Manifest,
  options: VerifyOptions,
  trust: Trust,
): Promise<JudgedAttestation | null> {
  const name = attestationPath(options.manifest);
  let bytes: Buffer | undefined;
  try {
    bytes = readIfPresent(path.resolve(options.root, name), MAX_ENVELOPE_BYTES);
  } catch (error) {
    if (error instanceof QpherSignError) return refusedAttestation(name, error.message);
    throw error;
  }
  if (bytes === undefined) return null;
  const opened = await openAttestation(bytes, trust, options);
  if (opened.kind === 'rejected') return refusedAttestation(name, opened.reason);
  const problem = disagreement(opened.statement, manifest);
  return problem === undefined ? verifiedAttestation(name, opened.key) : refusedAttestation(name, problem);
}

function disagreement({ subjects, run }: Statement, { artifacts, source }: Manifest): string | undefined {
  const isSame =
    subjects.length === artifacts.length &&
    subjects.every(({ path: name, digests }, index) => {
      const artifact = artifacts[index];
      return (
        artifact?.path === name &&
        subjectDigests.every((algorithm) => artifact.digests[algorithm] === digests[algorithm])
      );
    });
  if (!isSame) return 'it does not list the artifacts of the manifest with their digests';
  const fields = ['repository', 'ref', 'commit', 'workflow'] as const;
  const other = fields.find((field) => run[field] !== source?.[field]);
  return other === undefined ? undefined : `it names another ${other} than the manifest`;
}
