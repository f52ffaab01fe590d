import { describe, expect, test } from 'vitest';
import {
  areChecksumsOf,
  checksumFiles,
  formatChecksums,
  refuseMissingDigests,
} from '../../src/manifest/checksums.js';
import { rejection, thrownCode } from '../support/error-code.js';
import { manifestArtifact, sha256, sha512 } from '../support/manifests.js';

const artifacts = [
  manifestArtifact('B', { digests: { sha512: sha512('1'), sha256: sha256('2') } }),
  manifestArtifact('linux/with space.tgz', { digests: { sha512: sha512('3'), sha256: sha256('4') } }),
];

test('a checksum file has one line per artifact in the format of GNU coreutils', () => {
  expect(formatChecksums(artifacts, 'sha256', 'paths')).toBe(
    `${sha256('2')}  B\n${sha256('4')}  linux/with space.tgz\n`,
  );
  expect(formatChecksums(artifacts, 'sha512', 'paths')).toBe(
    `${sha512('1')}  B\n${sha512('3')}  linux/with space.tgz\n`,
  );
  expect(formatChecksums([], 'sha256', 'paths')).toBe('');
});

test('checksum files are named SHA256SUMS and SHA512SUMS', () => {
  expect(checksumFiles).toEqual({ sha256: 'SHA256SUMS', sha512: 'SHA512SUMS' });
});

test('an artifact without the requested digest is an error', () => {
  expect(thrownCode(() => formatChecksums([manifestArtifact('a')], 'sha256', 'paths'))).toBe(
    'internal-error',
  );
});

test('a checksum file can have the names of assets on GitHub instead of paths', () => {
  expect(formatChecksums(artifacts, 'sha256', 'assets')).toBe(
    `${sha256('2')}  B\n${sha256('4')}  with.space.tgz\n`,
  );
});

describe('recognising a checksum file', () => {
  const listed = [manifestArtifact('caf\u00e9/a', { digests: { sha512: sha512(), sha256: sha256('1') } })];
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const isOf = (text: Uint8Array | string): boolean =>
    areChecksumsOf(typeof text === 'string' ? bytes(text) : text, listed, 'sha256');

  test.each([
    ['with paths', `${sha256('1')}  caf\u00e9/a\n`],
    ['with decomposed paths', `${sha256('1')}  cafe\u0301/a\n`],
    ['with asset names', `${sha256('1')}  a\n`],
  ])('a file %s is recognised', (_, text) => {
    expect(isOf(text)).toBe(true);
  });

  test.each([
    ['another digest', `${sha256('2')}  a\n`],
    ['another name', `${sha256('1')}  b\n`],
    ['another line', `${sha256('1')}  a\n${sha256('1')}  b\n`],
    ['a byte order mark', `\ufeff${sha256('1')}  a\n`],
    ['no line', ''],
  ])('a file with %s is not recognised', (_, text) => {
    expect(isOf(text)).toBe(false);
  });

  test('bytes that are not UTF-8 are not recognised, even if replacement characters would fit', () => {
    const odd = [manifestArtifact('\ufffd', { digests: { sha512: sha512(), sha256: sha256('1') } })];
    expect(areChecksumsOf(bytes(`${sha256('1')}  \ufffd\n`), odd, 'sha256')).toBe(true);
    const invalid = Uint8Array.of(...bytes(`${sha256('1')}  `), 0xff, 0x0a);
    expect(areChecksumsOf(invalid, odd, 'sha256')).toBe(false);
  });

  test('no file is recognised if any artifact lacks the digest', () => {
    const some = [...listed, manifestArtifact('b', { digests: { sha512: sha512() } })];
    expect(areChecksumsOf(bytes(`${sha256('1')}  caf\u00e9/a\n`), some, 'sha256')).toBe(false);
    expect(areChecksumsOf(bytes(''), some, 'sha256')).toBe(false);
  });
});

describe('digests that a setting needs', () => {
  const lacking = [...artifacts, manifestArtifact('c', { digests: { sha512: sha512() } })];

  test('an artifact without a needed digest is an error that names the digest, the artifact and the setting', async () => {
    const refusal = async (setting?: 'attestation'): Promise<unknown> => {
      refuseMissingDigests(lacking, ['sha512', 'sha256'], setting);
      return Promise.resolve(undefined);
    };
    expect(await rejection(refusal())).toMatchObject({
      code: 'setting-conflict',
      message: "checksums needs sha256 digests, and 'c' was signed without one",
    });
    expect(await rejection(refusal('attestation'))).toMatchObject({
      message: "attestation needs sha256 digests, and 'c' was signed without one",
    });
  });

  test('artifacts with all needed digests are accepted, and any artifacts if none is needed', () => {
    expect(() => {
      refuseMissingDigests(artifacts, ['sha512', 'sha256']);
      refuseMissingDigests(lacking, ['sha512']);
      refuseMissingDigests(lacking, []);
    }).not.toThrow();
  });
});
