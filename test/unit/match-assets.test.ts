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

/** The names of the matched assets, by path. */
const namesOf = (entries: readonly Entry[], assets: readonly Asset[]): object =>
  Object.fromEntries([...matchAssets(entries.map(listed), assets)].map(([path, { name }]) => [path, name]));

describe('matching release files to assets', () => {
  test('an asset is found under the name that GitHub gives it', () => {
    expect(namesOf([{ path: 'linux/my tool', size: 1 }], [asset('my.tool'), asset('my.tool.sig')])).toEqual({
      'linux/my tool': 'my.tool',
      'linux/my tool.sig': 'my.tool.sig',
    });
  });

  test('a signature asset is ignored if the list has no signature file for the artifact', () => {
    const assets = [asset('app'), asset('app.sig')];
    expect(namesOf([{ path: 'app', size: 1, signature: null }], assets)).toEqual({ app: 'app' });
  });

  test('if two files have the same name, an asset is matched to the one with its size', () => {
    const entries = [
      { path: 'a/app', size: 1 },
      { path: 'b/app', size: 2 },
    ];
    expect(namesOf(entries, [asset('app', 2)])).toEqual({ 'b/app': 'app' });
  });

  test('if two files have the same name and size, an asset is matched by its digest', () => {
    const entries = [
      { path: 'a/app', size: 1, sha256: digest('a') },
      { path: 'b/app', size: 1, sha256: digest('b') },
    ];
    expect(namesOf(entries, [asset('app', 1, { sha256: digest('b') })])).toEqual({ 'b/app': 'app' });
  });

  test('an asset of any size is matched if the list records no size', () => {
    expect(namesOf([{ path: 'app', size: null }], [asset('app', 12)])).toEqual({ app: 'app' });
  });

  test('a renamed asset is found by its digest, and its signature file beside it', () => {
    const assets = [asset('application', 1, { sha256: digest('a') }), asset('application.sig')];
    expect(namesOf([{ path: 'app', size: 1, sha256: digest('a') }], assets)).toEqual({
      app: 'application',
      'app.sig': 'application.sig',
    });
  });

  test('an asset is not found by a digest that neither GitHub nor the list reports', () => {
    expect(namesOf([{ path: 'app', size: 1 }], [asset('application')])).toEqual({});
    const entry = { path: 'app', size: 1, sha256: digest('a') };
    expect(namesOf([entry], [asset('application')])).toEqual({});
  });

  test('an asset with the right name and other content is matched if no better one exists', () => {
    const entry = { path: 'app', size: 1, sha256: digest('a') };
    expect(namesOf([entry], [asset('app', 9, { sha256: digest('b') })])).toEqual({ app: 'app' });
  });

  test('an incomplete asset is not matched', () => {
    expect(namesOf([{ path: 'app', size: 1 }], [asset('app', 1, { isWhole: false })])).toEqual({});
  });
});

describe('assets with the name of another artifact', () => {
  const [older, newer] = [
    { path: 'older', size: 1, sha256: digest('a') },
    { path: 'newer', size: 1, sha256: digest('b') },
  ];

  test('two assets with swapped content are still matched by name', () => {
    const swapped = [asset('older', 1, { sha256: digest('b') }), asset('newer', 1, { sha256: digest('a') })];
    expect(namesOf([older, newer], swapped)).toEqual({ older: 'older', newer: 'newer' });
  });

  test('an asset named after one artifact is not matched to an absent one with the same content', () => {
    const assets = [asset('newer', 1, { sha256: digest('a') })];
    expect(namesOf([older, newer], assets)).toEqual({ newer: 'newer' });
  });

  test('an asset whose name differs from an artifact only in case is not matched to any artifact', () => {
    expect(namesOf([older, newer], [asset('Newer', 1, { sha256: digest('a') })])).toEqual({});
  });

  test('an asset is matched to only one artifact, even if two have the same content', () => {
    const twins = [older, { ...newer, sha256: digest('a') }];
    expect(namesOf(twins, [asset('either', 1, { sha256: digest('a') })])).toEqual({ older: 'either' });
  });
});
