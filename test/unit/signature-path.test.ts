import { expect, test } from 'vitest';
import { signaturePath, signedPath } from '../../src/signatures/signature-path.js';

test('a signature file stands beside its file, named after it', () => {
  expect(signaturePath('linux/app.tgz')).toBe('linux/app.tgz.sig');
  expect(signedPath('linux/app.tgz.sig')).toBe('linux/app.tgz');
  expect(signedPath(signaturePath('a.sig'))).toBe('a.sig');
});

test('any other name is not that of a signature file', () => {
  for (const name of ['app', 'app.SIG', 'app.sig.txt', 'sig', 'a.sig/b', 'app.asc']) {
    expect(signedPath(name), name).toBeUndefined();
  }
});
