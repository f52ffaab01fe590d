import path from 'node:path';
import { expect, test } from 'vitest';
import { explainPattern } from '../../src/artifacts/explain-pattern.js';
import { temporaryFolder } from '../support/temporary-folder.js';

test.each([
  ['"dist/*.zip"', /leave out the quotes/],
  ["'dist/*.zip'", /leave out the quotes/],
  ['- dist/*.zip', /YAML list/],
  ['# a comment', /comments are not supported/],
  ['~/dist/*.zip', /not expanded/],
  ['dist/*.{zip,tgz}', /braces are not expanded/],
  ['dist/*.zip, dist/*.tgz', /commas do not separate/],
  ['dist\\*.zip', /write '\/' between folders/],
  ['dist/*.zip dist/*.tgz', /line of its own/],
  ['*.zip', /not to root: write 'dist\/\*\.zip'/],
  ['dist/qpher-manifest.json', /was written by qpher-sign/],
  ['out/*.zip', /there is no folder '.*out'/],
  ['nested/*', /only folders: write 'nested\/\*\*'/],
  ['dist/*.deb', /check the spelling and that the build has run/],
  ['a file.txt', /check the spelling/],
])('the pattern %s leads to advice that fits it', async (text, hint) => {
  const workingDirectory = temporaryFolder({ 'dist/a.zip': 'a', 'nested/folder/b.txt': 'b' });
  const place = {
    workingDirectory,
    root: path.join(workingDirectory, 'dist'),
    ownFiles: [path.join(workingDirectory, 'dist/qpher-manifest.json')],
    isDownload: false,
  };
  expect(await explainPattern(text, place)).toMatch(hint);
});
