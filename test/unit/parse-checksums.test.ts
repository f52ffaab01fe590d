import { expect, test } from 'vitest';
import { QpherSignError } from '../../src/errors.js';
import { parseChecksums } from '../../src/manifest/parse-checksums.js';

const sha512 = 'ab'.repeat(64);
const sha384 = 'cd'.repeat(48);
const sha256 = 'ef'.repeat(32);

const read = (text: string | Uint8Array) =>
  Object.fromEntries(
    parseChecksums(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'SUMS'),
  );

test.each([
  ['GNU form', `${sha512}  a b.tgz\n`, { 'a b.tgz': { sha512 } }],
  ['binary marks', `${sha256} *a\n`, { a: { sha256 } }],
  ['CRLF and no final newline', `${sha256}  a\r\n${sha384}  b`, { a: { sha256 }, b: { sha384 } }],
  ['a byte order mark', `\ufeff${sha256}  a\n`, { a: { sha256 } }],
  ['upper case', `${sha256.toUpperCase()}  a\n`, { a: { sha256 } }],
  ['BSD form', `SHA512 (dir/a (1)) = ${sha512}\n`, { 'dir/a (1)': { sha512 } }],
  ['names as find prints them', `${sha256}  ./dir/a\n`, { 'dir/a': { sha256 } }],
  ['several algorithms', `${sha256}  a\n${sha512}  a\n\n`, { a: { sha256, sha512 } }],
  ['the same line twice', `${sha256}  a\n${sha256} *a\n`, { a: { sha256 } }],
  ['other algorithms in BSD form', `MD5 (a) = 00\nSHA256 (a) = ${sha256}\n`, { a: { sha256 } }],
  ['hyphens in algorithms', `SHA-512 (a) = ${sha512}\nSHA2-256 (a) = ${sha256}\n`, { a: { sha512, sha256 } }],
  ['only other algorithms', `SHA512/256 (a) = ${sha256}\nXSHA256 (b) = ${sha256}\n`, { a: {}, b: {} }],
  ['repeated ./ before a name', `${sha256}  ././/dir/a\n`, { 'dir/a': { sha256 } }],
  ['decomposed names', `${sha256}  u\u0308\n`, { ü: { sha256 } }],
])('a checksum file with %s is read', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['prose', `${sha256}  a\nhello\n`, 'checksums-invalid', 'line 2'],
  ['a digest of another length', `${sha256}0  a\n`, 'checksums-invalid', 'line 1'],
  ['a BSD digest of another length', `SHA512 (a) = ${sha256}\n`, 'checksums-invalid', 'line 1'],
  ['lines that disagree', `${sha256}  a\n${'0'.repeat(64)}  a\n`, 'checksums-invalid', 'line 2'],
  ['no lines', '\n', 'checksums-invalid', 'lists no files'],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0]), 'checksums-invalid', 'UTF-8'],
  ['text before a GNU line', `x ${sha256}  a\n`, 'checksums-invalid', 'line 1'],
  ['text before a BSD line', `- SHA256 (a) = ${sha256}\n`, 'checksums-invalid', 'line 1'],
  ['text after a BSD line', `SHA256 (a) = ${sha256} x\n`, 'checksums-invalid', 'line 1'],
  ['a step in the middle of a name', `${sha256}  a/./b\n`, 'path-invalid', "segment '.'"],
  ['a path out of root', `${sha256}  ../a\n`, 'path-invalid', 'line 1'],
  ['an escaped line feed', `\\${sha256}  a\\nb\n`, 'path-invalid', 'line 1'],
  ['an escaped backslash', `\\${sha256}  a\\\\b\n`, 'path-invalid', 'line 1'],
])('a checksum file with %s is refused with the line or the reason in the error', (_, text, code, where) => {
  try {
    read(text);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(QpherSignError);
    expect([(error as QpherSignError).code, (error as QpherSignError).message]).toEqual([
      code,
      expect.stringContaining(where),
    ]);
  }
});
