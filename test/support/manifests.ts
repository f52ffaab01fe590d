import type { Manifest, ManifestArtifact, ManifestKey } from '../../src/manifest/manifest.js';

/** The digest fields of an artifact. */
export const sha512 = (digit = 'a'): string => digit.repeat(128);
export const sha384 = (digit = 'a'): string => digit.repeat(96);
export const sha256 = (digit = 'a'): string => digit.repeat(64);

export function manifestArtifact(path = 'app.tgz', more: Partial<ManifestArtifact> = {}): ManifestArtifact {
  return {
    path,
    size: 3,
    digests: { sha512: sha512() },
    key_version: 3,
    signature: {
      path: `${path}.sig`,
      request_id: '0b1c6b1e-1d0c-4a51-9df5-3b0b5f6f2c11',
      signed_at: '2026-11-22T05:00:01.000Z',
    },
    ...more,
  };
}

export function manifestKey(keyVersion = 3): ManifestKey {
  return {
    key_version: keyVersion,
    fingerprint: `sha256:${sha256('b')}`,
    scheme: 'ml-dsa-65',
  };
}

export const source = {
  provider: 'github',
  repository: 'o/r',
  ref: 'refs/tags/v1.2.3',
  commit: 'c'.repeat(40),
  workflow: 'o/r/.github/workflows/release.yml@refs/tags/v1.2.3',
  run_id: '1',
  run_attempt: 1,
};

/** A valid manifest, except for what a test changes. */
export function manifest(more: Partial<Manifest> = {}): Manifest {
  return {
    type: 'qpher-sign/manifest/v1',
    created_at: '2026-11-22T05:00:00.000Z',
    tool: { name: 'qpher-sign', version: '1.0.0' },
    algorithm: 'Dilithium3',
    digest_algorithm: 'sha512',
    key_version: 3,
    keys: [manifestKey()],
    source,
    artifacts: [manifestArtifact()],
    ...more,
  };
}

/** A valid part of a release, except for what a test changes. */
export function part(more: Partial<Manifest> = {}): Manifest {
  return manifest({ type: 'qpher-sign/part/v1', ...more });
}
