import { QpherSignError } from '../errors.js';
import { attestationPath } from '../manifest/attestation.js';
import type { Manifest } from '../manifest/manifest.js';
import { agreesWithSource, subjectDigests } from '../manifest/statement.js';
import { MAX_BUNDLE_BYTES } from '../signatures/sigstore-bundle.js';
import { openAttestation, type OpenedList } from './open-list.js';
import type { ReleaseFiles } from './release-store.js';
import type { JudgedAttestation } from './verdicts.js';
import { claimOf, type Verifier } from './verifier.js';

/**
 * Judges the attestation beside a genuine manifest, if one exists. Other tools will trust it, so it is always checked:
 * its signature, and whether it agrees with the manifest.
 */
export async function judgeAttestation(
  manifest: Manifest,
  manifestName: string,
  files: ReleaseFiles,
  verifier: Verifier,
): Promise<JudgedAttestation | null> {
  const name = attestationPath(manifestName);
  const file = files.at(name);
  if (file === undefined) return null;
  let bytes: Uint8Array;
  try {
    bytes = await file.read(MAX_BUNDLE_BYTES);
  } catch (error) {
    if (error instanceof QpherSignError) return refusedAttestation(name, error.message);
    throw error;
  }
  const opened = await openAttestation(bytes, verifier);
  if (opened.kind !== 'opened') return refusedAttestation(name, opened.reason);
  const problem = disagreement(opened, manifest);
  return problem === undefined ? verifiedAttestation(name, opened) : refusedAttestation(name, problem);
}

function disagreement({ artifacts: subjects, origin }: OpenedList, manifest: Manifest): string | undefined {
  const { artifacts, source } = manifest;
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
  if (origin !== null && agreesWithSource(origin, source)) return undefined;
  return 'it records another source than the manifest';
}

/** The entry of a genuine attestation in a report. */
export function verifiedAttestation(name: string, { signer }: OpenedList): JudgedAttestation {
  return { path: name, verified: true, detail: '', ...claimOf(signer) };
}

/** The entry of a refused attestation in a report. */
export function refusedAttestation(name: string, detail: string): JudgedAttestation {
  return { path: name, verified: false, detail, key_version: null, fingerprint: null };
}
