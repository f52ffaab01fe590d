import { expect, test } from 'vitest';
import { checksumFiles, formatChecksums } from '../../src/manifest/checksums.js';
import { thrownCode } from '../support/error-code.js';
import { manifestArtifact, sha256, sha512 } from '../support/manifests.js';

const artifacts = [
  manifestArtifact('B', { digests: { sha512: sha512('1'), sha256: sha256('2') } }),
  manifestArtifact('linux/with space.tgz', { digests: { sha512: sha512('3'), sha256: sha256('4') } }),
];

test('a checksum file has one line per artifact, as GNU coreutils write it', () => {
  expect(formatChecksums(artifacts, 'sha256', 'paths')).toBe(
    `${sha256('2')}  B\n${sha256('4')}  linux/with space.tgz\n`,
  );
  expect(formatChecksums(artifacts, 'sha512', 'paths')).toBe(
    `${sha512('1')}  B\n${sha512('3')}  linux/with space.tgz\n`,
  );
  expect(formatChecksums([], 'sha256', 'paths')).toBe('');
});

test('checksum files have their customary names', () => {
  expect(checksumFiles).toEqual({ sha256: 'SHA256SUMS', sha512: 'SHA512SUMS' });
});

test('an artifact without the digest is never omitted silently', () => {
  expect(thrownCode(() => formatChecksums([manifestArtifact('a')], 'sha256', 'paths'))).toBe(
    'internal-error',
  );
});
