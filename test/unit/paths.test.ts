import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isBelow, toPosix } from '../../src/system/paths.js';

describe('paths below a folder', () => {
  test.each([
    ['/root', '/root/file', true],
    ['/root', '/root/deep/file', true],
    ['/root', '/root', true],
    ['/root', '/root/..file', true],
    ['/root', '/root/../file', false],
    ['/root', '/rooted/file', false],
    ['/root', '/file', false],
    ['/', '/file', true],
  ])('on POSIX systems, %s contains %s: %s', (folder, file, expected) => {
    expect(isBelow(folder, file, path.posix)).toBe(expected);
  });

  test.each([
    ['C:\\root', 'C:\\root\\deep\\file', true],
    ['C:\\root', 'c:\\ROOT\\file', true],
    ['C:\\root', 'C:\\root\\..file', true],
    ['C:\\root', 'C:\\other\\file', false],
    ['C:\\root', 'D:\\root\\file', false],
    ['C:\\', 'D:\\', false],
    ['C:\\root', '\\\\server\\share\\file', false],
  ])('on Windows, %s contains %s: %s', (folder, file, expected) => {
    expect(isBelow(folder, file, path.win32)).toBe(expected);
  });
});

test('only the separators of the system become slashes', () => {
  expect(toPosix('a\\b\\c', path.win32)).toBe('a/b/c');
  expect(toPosix('a\\b/c', path.posix)).toBe('a\\b/c');
});
