import { expect, test } from 'vitest';
import { assetName, isKeptByGithub } from '../../src/artifacts/asset-name.js';

test.each([
  ['app.tar.gz', 'app.tar.gz'],
  ['linux/x64/app-1.2_3+4.tgz', 'app-1.2_3+4.tgz'],
  ['my app.tgz', 'my.app.tgz'],
  ['my   app (1).tgz', 'my.app.1.tgz'],
  ['a..b', 'a.b'],
  ['a. .b', 'a.b'],
  ['Übersicht ć.pdf', 'Ubersicht.c.pdf'],
  ['résumé.pdf', 'resume.pdf'],
  ['日本 guide.pdf', '.guide.pdf'],
  ['dir with space/Setup [x64].exe', 'Setup.x64.exe'],
])('the asset name of %j is %j', (path, name) => {
  expect(assetName(path)).toBe(name);
});

test.each(['app.tgz', 'a', '_', 'a-', 'dir/résumé.pdf', '1.2', '-rf'])(
  'GitHub keeps the name of %j',
  (path) => {
    expect(isKeptByGithub(path)).toBe(true);
  },
);

test.each(['.config', 'dir/.config', 'app.', '日本.txt', 'app (1)', '@', '@a', 'a@'])(
  'GitHub does not keep the name of %j',
  (path) => {
    expect(isKeptByGithub(path)).toBe(false);
  },
);
