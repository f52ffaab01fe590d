import fc from 'fast-check';
import { comparePaths, parseArtifactPath } from '../../src/artifacts/artifact-path.js';
import { digestAlgorithms, digestBytes } from '../../src/artifacts/digest.js';
import { keyStatuses, type Keyring, type VersionedKey } from '../../src/keys/keyring.js';
import { publicKey, type PublicKey } from '../../src/keys/public-key.js';
import {
  listTypes,
  type ListKind,
  type Manifest,
  type ManifestArtifact,
  type ManifestKey,
} from '../../src/manifest/manifest.js';
import { ofRun } from './attestations.js';
import type { WorkflowRun } from '../../src/manifest/provenance.js';
import type { Origin, Statement } from '../../src/manifest/statement.js';
import { schemeNames } from '../../src/signatures/schemes.js';

/** A number of bytes in hex. */
export const hex = (bytes: number): fc.Arbitrary<string> =>
  fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((value) => Buffer.from(value).toString('hex'));

const instant = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

const keyVersion = fc.integer({ min: 1, max: 2 ** 31 });

/** Any text that a JSON string can contain. */
const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });

/** Names that are probably invalid: separators, dots, drive letters, odd characters. */
export const pathLike: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        '..',
        '.',
        '',
        'a',
        'b.txt',
        'C:',
        'c:',
        ' ',
        '...',
        '\\',
        '\\..',
        'a\\b',
        '~',
        'é',
        '😀',
        '\0',
      ),
      { maxLength: 6 },
    )
    .chain((segments) => fc.constantFrom('/', '\\').map((separator) => segments.join(separator))),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const oddSegment = fc
  .array(
    fc.constantFrom(
      ...['con', 'NUL', 'com', 'lpt', '1', '0', '\u00b2', '.', ' ', '.git', 'git', '~1', '\u200c', '\ufeff'],
      ...['a', 'B', '.txt', '-', ':', '?', '\u00e9'],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((pieces) => pieces.join(''));

/** Names composed of parts that systems may interpret differently. */
export const oddPath: fc.Arbitrary<string> = fc
  .array(oddSegment, { minLength: 1, maxLength: 3 })
  .map((segments) => segments.join('/'));

function isArtifactPath(path: string): boolean {
  try {
    parseArtifactPath(path);
    return true;
  } catch {
    return false;
  }
}

/** Accepted paths. */
export const artifactPath: fc.Arbitrary<string> = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 })
  .map((segments) => segments.join('/').normalize('NFC'))
  .filter(isArtifactPath);

export const anyPublicKey: fc.Arbitrary<PublicKey> = fc
  .uint8Array({ minLength: 1952, maxLength: 1952 })
  .map((bytes) => publicKey(bytes));

const anyVersionedKey: fc.Arbitrary<VersionedKey> = fc.record({
  keyVersion,
  status: fc.constantFrom(...keyStatuses),
  createdAt: instant,
  publicKey: anyPublicKey,
});

export const anyKeyring: fc.Arbitrary<Keyring> = fc.record({
  exportedAt: instant,
  keys: fc
    .uniqueArray(anyVersionedKey, { selector: (key) => key.keyVersion, minLength: 1, maxLength: 4 })
    .map((keys) => keys.toSorted((left, right) => right.keyVersion - left.keyVersion)),
});

const manifestKeys: fc.Arbitrary<ManifestKey[]> = fc.uniqueArray(
  fc.record({
    key_version: keyVersion,
    fingerprint: hex(32).map((digits) => `sha256:${digits}`),
    scheme: fc.constantFrom(...schemeNames),
  }),
  { selector: (key) => key.key_version, minLength: 1, maxLength: 3 },
);

/** Complete, valid lists of a kind. */
export const anyList = (kind: ListKind): fc.Arbitrary<Manifest> =>
  fc.tuple(manifestKeys, fc.constantFrom(...digestAlgorithms)).chain(([keys, digestAlgorithm]) => {
    const usedKey = fc.constantFrom(...keys.map((key) => key.key_version));
    const others = digestAlgorithms.filter((name) => name !== digestAlgorithm);
    const artifact: fc.Arbitrary<ManifestArtifact> = fc
      .record({
        path: artifactPath,
        size: fc.option(fc.nat({ max: Number.MAX_SAFE_INTEGER })),
        digest: hex(digestBytes[digestAlgorithm]),
        other: fc.constantFrom(...others),
        hasOther: fc.boolean(),
        key_version: usedKey,
        signed: fc.option(fc.record({ request_id: fc.option(text), signed_at: fc.option(instant) })),
      })
      .map(({ path, size, digest, other, hasOther, key_version, signed }) => ({
        path,
        size,
        digests: Object.fromEntries(
          digestAlgorithms
            .filter((name) => name === digestAlgorithm || (hasOther && name === other))
            .map((name) => [name, name === digestAlgorithm ? digest : '0'.repeat(digestBytes[name] * 2)]),
        ),
        key_version,
        signature: signed && { path: `${path}.sig`, ...signed },
      }));
    return fc.record({
      type: fc.constant(listTypes[kind]),
      created_at: instant,
      tool: fc.record({ name: text, version: text }),
      algorithm: fc.constant('Dilithium3' as const),
      digest_algorithm: fc.constant(digestAlgorithm),
      key_version: usedKey,
      keys: fc.constant(keys),
      source: fc.option(
        fc.record({
          provider: text,
          repository: text,
          ref: text,
          commit: text,
          workflow: fc.option(text),
          run_id: fc.option(text),
          run_attempt: fc.option(fc.integer({ min: 1 })),
        }),
      ),
      artifacts: fc
        .uniqueArray(artifact, {
          selector: ({ path }) => path.toUpperCase().toLowerCase().normalize('NFC'),
          minLength: 1,
          maxLength: 5,
        })
        .map((artifacts) => artifacts.toSorted((left, right) => comparePaths(left.path, right.path))),
    });
  });

/** Complete, valid manifests. */
export const anyManifest = anyList('manifest');

const word = fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/);
const repository = fc.tuple(word, word).map((parts) => parts.join('/'));
const ref = fc.oneof(word, fc.stringMatching(/^refs\/(?:tags|heads)\/[!-~]{1,12}$/));
const count = fc.integer({ min: 1 }).map(String);

const anyRun: fc.Arbitrary<WorkflowRun> = fc.record(
  {
    server: word.map((host) => `https://${host}`),
    repository,
    ref,
    commit: fc.oneof(hex(20), hex(32)),
    workflow: fc.tuple(repository, word, ref).map(([owner, file, at]) => `${owner}/${file}.yml@${at}`),
    run_id: count,
    run_attempt: count,
    event_name: text,
    repository_id: text,
    repository_owner_id: text,
    runner_environment: text,
  },
  { requiredKeys: ['server', 'repository', 'ref', 'commit', 'workflow', 'run_id', 'run_attempt'] },
);

/** A release identified by its tag or by its commit. */
const anyRelease: fc.Arbitrary<Origin> = fc
  .record({ repository, tag: fc.stringMatching(/^[!-~]{1,12}$/), commit: hex(20), isTagged: fc.boolean() })
  .map(({ tag, commit, isTagged, ...more }) => ({
    kind: 'release',
    release: isTagged ? { ...more, ref: `refs/tags/${tag}`, commit: null } : { ...more, ref: null, commit },
  }));

/** Content of attestations. */
export const anyStatement: fc.Arbitrary<Statement> = fc.record({
  subjects: fc
    .uniqueArray(
      fc.record({ path: artifactPath, digests: fc.record({ sha256: hex(32), sha512: hex(64) }) }),
      {
        selector: ({ path }) => path.toUpperCase().toLowerCase().normalize('NFC'),
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((subjects) => subjects.toSorted((left, right) => comparePaths(left.path, right.path))),
  origin: fc.oneof(anyRun.map(ofRun), anyRelease),
});
