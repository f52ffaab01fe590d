import { isDeepStrictEqual } from 'node:util';
import { hashText } from '../../artifacts/hash-file.js';
import { writeAtomic, type FileContent } from '../../system/files.js';
import { SIGNING_ALGORITHM, type VersionedKey } from '../../keys/keyring.js';
import { manifestKey, type Manifest } from '../../manifest/manifest.js';
import { manifestText } from '../../manifest/manifest-pieces.js';
import type { Source } from '../../manifest/source.js';
import type { Signer } from '../../qpher/signer.js';
import type { SchemeName } from '../../signatures/schemes.js';
import { signaturePath } from '../../signatures/signature-path.js';
import { tool } from '../../version.js';
import type { RunContext } from '../context.js';
import type { EarlierManifest } from './earlier-manifest.js';
import type { SigningPlan } from './plan-signing.js';
import type { ArtifactSignature } from './sign-artifacts.js';

/**
 * Signs and writes the manifest, and with it the attestation, so that a run that fails leaves neither; an earlier
 * manifest that says the same stays as it is, and costs no call. The key that signs a manifest is named in
 * it, so a rotation at this moment means another manifest.
 */
export async function writeManifest(
  plan: SigningPlan,
  signed: readonly ArtifactSignature[],
  earlier: EarlierManifest | undefined,
  signer: Signer,
  context: RunContext,
  attestation: FileContent | undefined,
): Promise<Manifest> {
  const write = (...files: readonly FileContent[]): void => {
    context.signal.throwIfAborted();
    writeAtomic(...(attestation === undefined ? [] : [attestation]), ...files);
  };
  // The manifest gets its name last: where it is new, it is there only when the release is complete.
  const manifestFiles = (manifest: FileContent['bytes'], signature: Uint8Array): readonly FileContent[] => [
    { file: signaturePath(plan.manifestFile), bytes: signature },
    { file: plan.manifestFile, bytes: manifest },
  ];
  const draft = { plan, signed, createdAt: context.now().toISOString(), source: context.source };
  const schemes = new Map(signed.map(({ key, scheme }) => [key.keyVersion, scheme]));
  if (earlier !== undefined) {
    const same = manifestUnder(await signer.activeKey(), schemes, {
      ...draft,
      createdAt: earlier.manifest.created_at,
      source: ofSameRun(context.source, earlier.manifest.source),
    });
    if (isDeepStrictEqual(same, earlier.manifest)) {
      const isHere = plan.existingManifest?.isHere !== false;
      const missing = isHere ? [] : manifestFiles(earlier.bytes, earlier.signature);
      if (attestation !== undefined || !isHere) write(...missing);
      return earlier.manifest;
    }
  }
  const algorithm = plan.options.digestAlgorithm;
  for (;;) {
    const { key, scheme, bytes } = await signer.sign((key) => ({
      algorithm,
      bytes: hashText(manifestText(manifestUnder(key, schemes, draft)), algorithm),
    }));
    const manifest = manifestUnder(key, schemes, draft);
    if (manifestKey(manifest, key.keyVersion).scheme === scheme) {
      write(...manifestFiles(manifestText(manifest), bytes));
      return manifest;
    }
    // A key that signed nothing else: its scheme is known only now, and the manifest states it.
    schemes.set(key.keyVersion, scheme);
  }
}

/** A job that runs again says nothing new by the number of its attempt. */
function ofSameRun(source: Source | null, earlier: Source | null): Source | null {
  const isSame = source !== null && source.run_id !== null && source.run_id === earlier?.run_id;
  return isSame ? { ...source, run_attempt: earlier.run_attempt } : source;
}

interface Draft {
  readonly plan: SigningPlan;
  readonly signed: readonly ArtifactSignature[];
  readonly createdAt: string;
  readonly source: Source | null;
}

function manifestUnder(
  key: VersionedKey,
  schemes: ReadonlyMap<number, SchemeName | null>,
  { plan, signed, createdAt, source }: Draft,
): Manifest {
  const offline = plan.options.selfCheck === 'local';
  const guess = signed[0]?.scheme ?? null;
  const keys = new Map(
    [key, ...signed.map((artifact) => artifact.key)].map((used) => [used.keyVersion, used]),
  );
  return {
    type: 'qpher-sign/manifest/v1',
    created_at: createdAt,
    tool,
    algorithm: SIGNING_ALGORITHM,
    digest_algorithm: plan.options.digestAlgorithm,
    key_version: key.keyVersion,
    keys: [...keys.values()]
      .sort((left, right) => right.keyVersion - left.keyVersion)
      .map(({ keyVersion, publicKey }) => ({
        key_version: keyVersion,
        fingerprint: publicKey.fingerprint,
        scheme: schemes.get(keyVersion) === undefined ? guess : (schemes.get(keyVersion) ?? null),
        offline,
      })),
    source,
    artifacts: signed.map(({ entry }) => entry),
  };
}
