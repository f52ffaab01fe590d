import { expect, test } from 'vitest';
import { selectRelease } from '../../src/page/given-files.js';

const selected = (...paths: readonly string[]) =>
  selectRelease(
    paths.map((path) => ({ path, file: new File([], path) })),
    'qpher-manifest.json',
  ).named;

test('the page verifies all given files except documents and signature files of other given files', () => {
  const documents = ['qpher-manifest.json', 'qpher-manifest.json.sig', 'qpher-manifest.sigstore.json'];
  expect(selected(...documents, 'a', 'a.sig', 'b.sig')).toEqual(['a', 'b.sig']);
  expect(selected(...documents, 'a', 'a.sig', 'a.sig.sig')).toEqual(['a', 'a.sig.sig']);
  expect(selected(...documents, 'qpher-manifest.json.sig.sig')).toEqual(['qpher-manifest.json.sig.sig']);
});
