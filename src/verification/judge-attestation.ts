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
 * The attestation beside a genuine manifest, if one exists: other tools will believe it, so it is judged whenever it is
 * there, by its signature and by whether it says what the manifest says.
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

/** What a report says of an attestation that is genuine. */
export function verifiedAttestation(name: string, { signer }: OpenedList): JudgedAttestation {
  return { path: name, verified: true, detail: '', ...claimOf(signer) };
}

/** What a report says of an attestation that is not believed. */
export function refusedAttestation(name: string, detail: string): JudgedAttestation {
  return { path: name, verified: false, detail, key_version: null, fingerprint: null };
}
