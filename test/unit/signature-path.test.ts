import { expect, test } from 'vitest';
import { signaturePath, signedPath } from '../../src/signatures/signature-path.js';

test('a signature file has the name of its file with .sig appended', () => {
  expect(signaturePath('linux/app.tgz')).toBe('linux/app.tgz.sig');
  expect(signedPath('linux/app.tgz.sig')).toBe('linux/app.tgz');
  expect(signedPath(signaturePath('a.sig'))).toBe('a.sig');
});

test('a name that does not end in .sig is not treated as a signature file', () => {
  for (const name of ['app', 'app.SIG', 'app.sig.txt', 'sig', 'a.sig/b', 'app.asc']) {
    expect(signedPath(name), name).toBeUndefined();
  }
});
