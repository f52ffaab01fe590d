import { describe, expect, test } from 'vitest';
import type { Asset } from '../../src/github/release.js';
import { matchAssets } from '../../src/release/match-assets.js';
import type { ListedFile } from '../../src/verification/release-store.js';

const digest = (letter: string): string => letter.repeat(64);

interface Entry {
  readonly path: string;
  readonly size: number | null;
  readonly sha256?: string;
  readonly signature?: null;
}

const listed = ({ path, size, sha256, signature }: Entry): ListedFile => ({
  path,
  size,
  digests: { sha512: 'f'.repeat(128), ...(sha256 !== undefined && { sha256 }) },
  signaturePath: signature === null ? null : `${path}.sig`,
});

let lastId = 0;
function asset(name: string, size = 1, more: Partial<Asset> = {}): Asset {
  lastId += 1;
  return { id: lastId, name, size, isWhole: true, sha256: undefined, publicUrl: '', ...more };
}

/** The names of the assets that stand for files of the list, by path. */
const namesOf = (entries: readonly Entry[], assets: readonly Asset[]): object =>
  Object.fromEntries([...matchAssets(entries.map(listed), assets)].map(([path, { name }]) => [path, name]));

describe('the asset of a file of the release', () => {
  test('has the name that GitHub gives it', () => {
    expect(namesOf([{ path: 'linux/my tool', size: 1 }], [asset('my.tool'), asset('my.tool.sig')])).toEqual({
      'linux/my tool': 'my.tool',
      'linux/my tool.sig': 'my.tool.sig',
    });
  });

  test('is looked for without a signature file where the list names none', () => {
    const assets = [asset('app'), asset('app.sig')];
    expect(namesOf([{ path: 'app', size: 1, signature: null }], assets)).toEqual({ app: 'app' });
  });

  test('of two files with one name goes to the one whose size fits', () => {
    const entries = [
      { path: 'a/app', size: 1 },
      { path: 'b/app', size: 2 },
    ];
    expect(namesOf(entries, [asset('app', 2)])).toEqual({ 'b/app': 'app' });
  });

  test('of two files with one name and one size goes to the one whose digest fits', () => {
    const entries = [
      { path: 'a/app', size: 1, sha256: digest('a') },
      { path: 'b/app', size: 1, sha256: digest('b') },
    ];
    expect(namesOf(entries, [asset('app', 1, { sha256: digest('b') })])).toEqual({ 'b/app': 'app' });
  });

  test('may have any size where the list records none', () => {
    expect(namesOf([{ path: 'app', size: null }], [asset('app', 12)])).toEqual({ app: 'app' });
  });

  test('is found by its digest where it was renamed, and its signature beside it', () => {
    const assets = [asset('application', 1, { sha256: digest('a') }), asset('application.sig')];
    expect(namesOf([{ path: 'app', size: 1, sha256: digest('a') }], assets)).toEqual({
      app: 'application',
      'app.sig': 'application.sig',
    });
  });

  test('is not found by a digest that neither GitHub nor the list says', () => {
    expect(namesOf([{ path: 'app', size: 1 }], [asset('application')])).toEqual({});
    const entry = { path: 'app', size: 1, sha256: digest('a') };
    expect(namesOf([entry], [asset('application')])).toEqual({});
  });

  test('of the same name and other content is taken where there is no better: it will be found modified', () => {
    const entry = { path: 'app', size: 1, sha256: digest('a') };
    expect(namesOf([entry], [asset('app', 9, { sha256: digest('b') })])).toEqual({ app: 'app' });
  });

  test('that is not whole is none', () => {
    expect(namesOf([{ path: 'app', size: 1 }], [asset('app', 1, { isWhole: false })])).toEqual({});
  });
});

describe('an asset with the name of an artifact stands for no other', () => {
  const [older, newer] = [
    { path: 'older', size: 1, sha256: digest('a') },
    { path: 'newer', size: 1, sha256: digest('b') },
  ];

  test('where two were swapped: both will be found modified', () => {
    const swapped = [asset('older', 1, { sha256: digest('b') }), asset('newer', 1, { sha256: digest('a') })];
    expect(namesOf([older, newer], swapped)).toEqual({ older: 'older', newer: 'newer' });
  });

  test('where one has the content of the other, which is absent', () => {
    const assets = [asset('newer', 1, { sha256: digest('a') })];
    expect(namesOf([older, newer], assets)).toEqual({ newer: 'newer' });
  });

  test('where its name differs from that of the artifact in case alone', () => {
    expect(namesOf([older, newer], [asset('Newer', 1, { sha256: digest('a') })])).toEqual({});
  });

  test('and one asset stands for one artifact only, also where two have the same content', () => {
    const twins = [older, { ...newer, sha256: digest('a') }];
    expect(namesOf(twins, [asset('either', 1, { sha256: digest('a') })])).toEqual({ older: 'either' });
  });
});
