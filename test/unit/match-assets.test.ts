import { describe, expect, test } from 'vitest';
import { matchAssets } from '../../src/engine/downloading/match-assets.js';
import type { Asset } from '../../src/github/release.js';
import type { Manifest } from '../../src/manifest/manifest.js';

const digest = (letter: string): string => letter.repeat(64);

interface Entry {
  readonly path: string;
  readonly size: number;
  readonly sha256?: string;
}

function manifestOf(...entries: readonly Entry[]): Pick<Manifest, 'artifacts'> {
  return {
    artifacts: entries.map(({ path, size, sha256 }) => ({
      path,
      size,
      digests: { sha512: 'f'.repeat(128), ...(sha256 !== undefined && { sha256 }) },
      signature: { path: `${path}.sig`, key_version: 1, request_id: null, signed_at: null },
    })),
  };
}

let lastId = 0;
function asset(name: string, size = 1, more: Partial<Asset> = {}): Asset {
  lastId += 1;
  return { id: lastId, name, size, isWhole: true, sha256: undefined, publicUrl: '', ...more };
}

const names = (manifest: Pick<Manifest, 'artifacts'>, assets: readonly Asset[]): object =>
  Object.fromEntries([...matchAssets(manifest, assets)].map(([path, { name }]) => [path, name]));

describe('the asset of a file of the release', () => {
  test('has the name that GitHub gives it', () => {
    const manifest = manifestOf({ path: 'linux/my tool', size: 1 });
    expect(names(manifest, [asset('my.tool'), asset('my.tool.sig')])).toEqual({
      'linux/my tool': 'my.tool',
      'linux/my tool.sig': 'my.tool.sig',
    });
  });

  test('of two files with one name goes to the one whose size fits', () => {
    const manifest = manifestOf({ path: 'a/app', size: 1 }, { path: 'b/app', size: 2 });
    expect(names(manifest, [asset('app', 2)])).toEqual({ 'b/app': 'app' });
  });

  test('is found by its digest where it was renamed, and its signature beside it', () => {
    const manifest = manifestOf({ path: 'app', size: 1, sha256: digest('a') });
    const assets = [asset('application', 1, { sha256: digest('a') }), asset('application.sig')];
    expect(names(manifest, assets)).toEqual({ app: 'application', 'app.sig': 'application.sig' });
  });

  test('of the same name and other content is taken where there is no better: it will be found modified', () => {
    const manifest = manifestOf({ path: 'app', size: 1, sha256: digest('a') });
    expect(names(manifest, [asset('app', 9, { sha256: digest('b') })])).toEqual({ app: 'app' });
  });

  test('that is not whole is none', () => {
    expect(names(manifestOf({ path: 'app', size: 1 }), [asset('app', 1, { isWhole: false })])).toEqual({});
  });
});
