import { expect, test } from 'vitest';
import { selectRelease } from '../../src/page/given-files.js';

const selected = (...paths: readonly string[]) =>
  selectRelease(
    paths.map((path) => ({ path, file: new File([], path) })),
    'qpher-manifest.json',
  ).named;

test('of single files that are given to the page, all are verified but documents and the signature files of others', () => {
  const documents = ['qpher-manifest.json', 'qpher-manifest.json.sig', 'qpher-manifest.sigstore.json'];
  expect(selected(...documents, 'a', 'a.sig', 'b.sig')).toEqual(['a', 'b.sig']);
  expect(selected(...documents, 'a', 'a.sig', 'a.sig.sig')).toEqual(['a', 'a.sig.sig']);
  expect(selected(...documents, 'qpher-manifest.json.sig.sig')).toEqual(['qpher-manifest.json.sig.sig']);
});
