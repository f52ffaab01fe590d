import { describe, expect, test } from 'vitest';
import {
  formatManifest,
  manifestKey as keyOf,
  parseManifest,
  type Manifest,
} from '../../src/manifest/manifest.js';
import { thrownCode } from '../support/error-code.js';
import { jsonBytes, keyPlaces, objectPlaces, withValueAt, type Place } from '../support/json-edits.js';
import {
  manifest,
  manifestArtifact,
  manifestKey,
  part,
  sha256,
  sha384,
  sha512,
} from '../support/manifests.js';

const document: unknown = JSON.parse(Buffer.from(formatManifest(manifest())).toString());
const refusalOf = (changed: unknown) => thrownCode(() => parseManifest(jsonBytes(changed)));
const refusalWith = (place: Place, value: unknown) => refusalOf(withValueAt(document, place, value));
const refusalOfArtifacts = (...artifacts: Manifest['artifacts']) => refusalOf(manifest({ artifacts }));

describe('manifest format', () => {
  test('a manifest is two-space JSON with a final newline and is read back unchanged', () => {
    const bytes = Buffer.from(formatManifest(manifest()));
    expect(bytes.toString()).toMatch(/^\{\n {2}"type": "qpher-sign\/manifest\/v1",\n[^]*\n\}\n$/);
    expect(bytes).toEqual(jsonBytes(document));
    expect(parseManifest(bytes)).toEqual(manifest());
  });

  test.each<[string, Manifest]>([
    ['outside of CI', manifest({ source: null })],
    [
      'from a run whose details are not known',
      manifest({
        source: {
          provider: 'x',
          repository: 'r',
          ref: 'f',
          commit: 'c',
          workflow: null,
          run_id: null,
          run_attempt: null,
        },
      }),
    ],
    [
      'of a signature whose call is not known',
      manifest({
        artifacts: [
          manifestArtifact('a', { signature: { path: 'a.sig', request_id: null, signed_at: null } }),
        ],
      }),
    ],
    [
      'whose own signature alone vouches for an artifact',
      manifest({ artifacts: [manifestArtifact('a', { signature: null })] }),
    ],
    [
      'of a digest of a file nobody measured',
      manifest({ artifacts: [manifestArtifact('a', { size: null })] }),
    ],
    [
      'of an artifact that another key vouched for than the one that signs',
      manifest({ keys: [manifestKey(4), manifestKey(3)], key_version: 4 }),
    ],
    ['of round 3', manifest({ keys: [{ ...manifestKey(), scheme: 'dilithium3-r3' }] })],
    ['of an empty file', manifest({ artifacts: [manifestArtifact('a', { size: 0 })] })],
    [
      'with several digests',
      manifest({
        artifacts: [
          manifestArtifact('a', { digests: { sha512: sha512(), sha384: sha384(), sha256: sha256() } }),
        ],
      }),
    ],
    [
      'of SHA-384',
      manifest({
        digest_algorithm: 'sha384',
        artifacts: [manifestArtifact('a', { digests: { sha384: sha384() } })],
      }),
    ],
    [
      'of SHA-256',
      manifest({
        digest_algorithm: 'sha256',
        artifacts: [manifestArtifact('a', { digests: { sha256: sha256() } })],
      }),
    ],
    ['of several keys', manifest({ keys: [manifestKey(4), manifestKey(3), manifestKey(1)], key_version: 4 })],
    ['with times that have an offset', manifest({ created_at: '2026-11-22T06:00:00+01:00' })],
    [
      'of several artifacts in the order of their bytes',
      manifest({
        artifacts: ['B', 'a', 'a.b', 'c/b', '\uff21', '\u{1f600}'].map((path) => manifestArtifact(path)),
      }),
    ],
  ])('a manifest %s is read back unchanged', (_, value) => {
    expect(parseManifest(formatManifest(value))).toEqual(value);
  });

  test('a part is only accepted as a part, and a manifest only as a manifest', () => {
    const asPart = formatManifest(part());
    expect(parseManifest(asPart, 'part')).toEqual(part());
    expect(thrownCode(() => parseManifest(asPart))).toBe('manifest-invalid');
    expect(() => parseManifest(asPart)).toThrow("'qpher-sign/part/v1', not 'qpher-sign/manifest/v1'");
    const whole = formatManifest(manifest());
    expect(thrownCode(() => parseManifest(whole, 'part'))).toBe('manifest-invalid');
    expect(() => parseManifest(whole, 'part')).toThrow("'qpher-sign/manifest/v1', not 'qpher-sign/part/v1'");
  });

  test('a key version is looked up in keys, and a version that is not listed is an error', () => {
    const keys = [manifestKey(4), manifestKey(3)];
    expect(keyOf(manifest({ keys }), 3)).toBe(keys[1]);
    expect(thrownCode(() => keyOf(manifest({ keys }), 5))).toBe('manifest-invalid');
  });
});

describe('refused manifests', () => {
  const required = keyPlaces(document).filter((place) => place.at(-1) !== 'sha512');

  test.each(required.map((place) => [place.join('.'), place] as const))(
    'a manifest without %s is refused',
    (_, place) => {
      expect(refusalWith(place, undefined)).toBe('manifest-invalid');
    },
  );

  test.each(objectPlaces(document).map((place) => [place.join('.'), place] as const))(
    'a manifest with a list instead of the object at %s is refused',
    (_, place) => {
      expect(refusalWith(place, [])).toBe('manifest-invalid');
    },
  );

  test.each(objectPlaces(document).map((place) => [place.join('.'), place] as const))(
    'a manifest with an unknown key at "%s" is refused',
    (_, place) => {
      expect(refusalWith([...place, 'more'], 1)).toBe('manifest-invalid');
    },
  );

  const instants = ['', 'now', '2026-11-22', '2026-11-22T05:00:00', '2026-11-31T05:00:00Z', 1];
  const versions = [0, -1, 1.5, '3', null, 2 ** 53];
  test.each<[Place, readonly unknown[]]>([
    [['type'], ['qpher-sign/manifest/v2', 'qpher-sign/part/v1', 'qpher-sign/keyring/v1', 'manifest', null]],
    [['created_at'], instants],
    [['tool'], [null, 'qpher-sign', []]],
    [
      ['tool', 'name'],
      [1, null],
    ],
    [
      ['tool', 'version'],
      [1, null],
    ],
    [['algorithm'], ['dilithium3', 'ML-DSA-65', null]],
    [['digest_algorithm'], ['sha1', 'md5', 'SHA512', '__proto__', null]],
    [['key_version'], versions],
    [['keys'], [[], null, {}]],
    [
      ['keys', 0],
      [null, 3, []],
    ],
    [['keys', 0, 'key_version'], versions],
    [
      ['keys', 0, 'fingerprint'],
      ['', sha256(), `sha256:${sha256()}a`, `sha512:${sha512()}`, null],
    ],
    [
      ['keys', 0, 'scheme'],
      ['ML-DSA-65', 'ml-dsa-87', '', 1, null],
    ],
    [['source'], ['github', [], {}]],
    [
      ['source', 'provider'],
      ['', null, 1],
    ],
    [
      ['source', 'repository'],
      ['', null],
    ],
    [
      ['source', 'ref'],
      ['', null],
    ],
    [
      ['source', 'commit'],
      ['', null],
    ],
    [
      ['source', 'workflow'],
      ['', 1],
    ],
    [
      ['source', 'run_id'],
      ['', 1],
    ],
    [
      ['source', 'run_attempt'],
      [0, -1, '1', 1.5],
    ],
    [['artifacts'], [[], null, {}]],
    [
      ['artifacts', 0],
      [null, 'a', []],
    ],
    [
      ['artifacts', 0, 'path'],
      [1, null],
    ],
    [
      ['artifacts', 0, 'size'],
      [-1, 1.5, '3', 2 ** 53],
    ],
    [
      ['artifacts', 0, 'digests'],
      [{}, null, [], { sha1: 'a'.repeat(40) }],
    ],
    [
      ['artifacts', 0, 'digests', 'sha512'],
      ['', sha512().slice(1), `${sha512()}a`, sha512('A'), sha512('g'), sha256(), `${sha512()}\n`, null],
    ],
    [
      ['artifacts', 0, 'digests', 'sha384'],
      ['', sha256(), sha384('A'), null],
    ],
    [
      ['artifacts', 0, 'digests', 'sha256'],
      ['', sha384(), sha256('A'), null],
    ],
    [
      ['artifacts', 0, 'signature'],
      ['app.tgz.sig', {}, false],
    ],
    [
      ['artifacts', 0, 'signature', 'path'],
      ['app.tgz', 'other.sig', 'app.tgz.asc', 'x/app.tgz.sig', '../app.tgz.sig', 'APP.tgz.sig', 1],
    ],
    [['artifacts', 0, 'key_version'], versions],
    [['artifacts', 0, 'signature', 'key_version'], [3]],
    [['artifacts', 0, 'signature', 'request_id'], [1]],
    [['artifacts', 0, 'signature', 'signed_at'], instants],
  ])('a manifest with an invalid value for %j is refused', (place, values) => {
    for (const value of values)
      expect(refusalWith(place, value), JSON.stringify(value)).toBe('manifest-invalid');
  });

  test('a manifest with an unsafe path is refused', () => {
    for (const path of [
      '',
      '/a',
      '../a',
      'a/../b',
      './a',
      'a//b',
      'a\\b',
      'C:a',
      'a\nb',
      'e\u0301',
      'a'.repeat(4097),
    ]) {
      expect(refusalOfArtifacts(manifestArtifact(path)), path).toBe('path-invalid');
    }
  });

  test('a manifest without the digest that was signed is refused, even if it has others', () => {
    const digests = { sha256: sha256(), sha384: sha384() };
    expect(refusalOfArtifacts(manifestArtifact('a', { digests }))).toBe('manifest-invalid');
    expect(refusalOfArtifacts(manifestArtifact('a'), manifestArtifact('b', { digests }))).toBe(
      'manifest-invalid',
    );
    expect(refusalOf(manifest({ digest_algorithm: 'sha384' }))).toBe('manifest-invalid');
  });

  test('a manifest with unsorted or duplicate artifacts is refused', () => {
    for (const paths of [
      ['b', 'a'],
      ['a', 'c', 'b'],
      ['a', 'a'],
      ['a/b', 'a.b'],
      ['\u{1f600}', '\uff21'],
    ]) {
      expect(refusalOfArtifacts(...paths.map((path) => manifestArtifact(path))), paths.join(' ')).toBe(
        'manifest-invalid',
      );
    }
  });

  test('a manifest with two paths that differ only in case is refused', () => {
    expect(refusalOfArtifacts(manifestArtifact('README'), manifestArtifact('readme'))).toBe('path-clash');
    expect(refusalOfArtifacts(manifestArtifact('É'), manifestArtifact('é'))).toBe('path-clash');
  });

  test('a manifest with an artifact below another artifact or its signature file is refused', () => {
    expect(refusalOfArtifacts(manifestArtifact('a'), manifestArtifact('a/b'))).toBe('path-clash');
    expect(refusalOfArtifacts(manifestArtifact('a'), manifestArtifact('a.sig/b'))).toBe('path-clash');
  });

  test('a manifest with an artifact that is the signature file of another is refused', () => {
    expect(refusalOfArtifacts(manifestArtifact('a'), manifestArtifact('a.sig'))).toBe('path-clash');
    expect(refusalOfArtifacts(manifestArtifact('A.SIG'), manifestArtifact('a'))).toBe('path-clash');
    const apart = manifest({ artifacts: [manifestArtifact('a'), manifestArtifact('b.sig')] });
    expect(parseManifest(jsonBytes(apart))).toEqual(apart);
  });

  test('a manifest that uses a key version missing from keys is refused', () => {
    const signature = null;
    for (const more of [{ key_version: 4 }, { key_version: 4, signature }]) {
      expect(refusalOfArtifacts(manifestArtifact('a', more))).toBe('manifest-invalid');
    }
    expect(refusalOf(manifest({ key_version: 4 }))).toBe('manifest-invalid');
    expect(refusalOf(manifest({ keys: [manifestKey(4)], key_version: 4 }))).toBe('manifest-invalid');
    expect(refusalOf(manifest({ keys: [manifestKey(4), manifestKey(2)], key_version: 2 }))).toBe(
      'manifest-invalid',
    );
  });

  test('a manifest with a key version below 1 is refused, even if it is the same everywhere', () => {
    for (const version of [0, -1]) {
      const artifacts = [manifestArtifact('a', { key_version: version })];
      expect(refusalOf(manifest({ keys: [manifestKey(version)], key_version: version, artifacts }))).toBe(
        'manifest-invalid',
      );
    }
  });

  test('a manifest that lists a key version twice is refused', () => {
    expect(refusalOf(manifest({ keys: [manifestKey(), manifestKey()] }))).toBe('manifest-invalid');
    const other = { ...manifestKey(), fingerprint: `sha256:${sha256('c')}` };
    expect(refusalOf(manifest({ keys: [manifestKey(), other] }))).toBe('manifest-invalid');
  });
});
