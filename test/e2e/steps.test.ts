import { execFile } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseManifest } from '../../src/manifest/manifest.js';
import { runningEmulator } from '../support/emulator.js';
import { githubToken } from '../support/fake-github.js';
import { runningGithub } from '../support/github-server.js';
import { assetNames } from '../support/releases.js';
import { bundleNode, cliBundle, runCli } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/merging.md'), 'utf8');

/** The code blocks in a language below a heading. */
function blocks(heading: string, language: string): readonly string[] {
  const [, section = ''] = page.split(`${heading}\n`);
  const [own = ''] = section.split(/^##+ /m);
  return Array.from(
    own.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs')),
    ([, text = '']) => text,
  );
}

/** A folder of artifacts, and a shell in which qpher-sign runs the built command line. */
async function scene(files: Readonly<Record<string, string>>) {
  const emulator = await runningEmulator();
  const running = await runningGithub();
  const folder = temporaryFolder(files);
  const bin = temporaryFolder();
  symlinkSync(cliBundle, path.join(bin, 'qpher-sign'));
  const environment = {
    ...running.environment,
    QPHER_API_URL: emulator.url,
    QPHER_API_KEY: emulator.apiKey,
    QPHER_GITHUB_TOKEN: githubToken,
    QPHER_REPOSITORY: 'o/r',
    QPHER_RELEASE_TAG: 'v1',
  };
  const shell = (script: string) =>
    promisify(execFile)('bash', ['-ec', script], {
      cwd: folder,
      env: { PATH: `${bin}:${path.dirname(bundleNode)}:/usr/bin:/bin`, ...environment },
    });
  const listed = () =>
    parseManifest(readFileSync(path.join(folder, 'dist/qpher-manifest.json'))).artifacts.map(
      (artifact) => artifact.path,
    );
  return { emulator, running, folder, shell, listed };
}

test('the steps in docs/merging.md end in one manifest that lists every file', async () => {
  const [steps = ''] = blocks('## Later steps', 'sh');
  const { shell, listed } = await scene({ 'dist/a.tgz': 'a', 'dist/b.tgz': 'b' });
  await shell(`unset QPHER_REPOSITORY QPHER_RELEASE_TAG\n${steps}`);
  expect(listed()).toEqual(['a.tgz', 'b.tgz', 'checksums.txt']);
});

test('the goreleaser setup in docs/merging.md signs concurrently and ends in a complete release', async () => {
  const [settings = ''] = blocks('### goreleaser', 'yaml');
  const [publish = ''] = blocks('### goreleaser', 'sh');
  const { signs } = parse(settings) as { signs: readonly { cmd: string; args: readonly string[] }[] };
  const [{ cmd, args } = { cmd: '', args: [] }] = signs;
  expect(cmd).toBe('qpher-sign');
  const names = ['app_linux.tar.gz', 'app_darwin.tar.gz', 'app_windows.tar.gz', 'checksums.txt'];
  const files = Object.fromEntries(names.map((name) => [`dist/${name}`, name]));
  const { emulator, running, folder, shell, listed } = await scene(files);
  const signing = { QPHER_API_URL: emulator.url, QPHER_API_KEY: emulator.apiKey };
  const signed = await Promise.all(
    names.map((name) =>
      runCli(
        args.map((argument) => argument.replace('${artifact}', `dist/${name}`)),
        { folder, environment: signing },
      ),
    ),
  );
  expect(signed.map(({ status }) => status)).toEqual(names.map(() => 0));
  expect(listed()).toEqual(names.toSorted());
  // What goreleaser uploads to its draft: artifacts and signatures, but not the manifest.
  const draft = running.github.addRelease({ draft: true });
  for (const name of names) {
    for (const file of [name, `${name}.sig`])
      running.github.addAsset(draft, file, readFileSync(path.join(folder, 'dist', file)));
  }
  const calls = emulator.requests.filter(({ operation }) => operation === 'sign').length;
  await shell(publish);
  expect(emulator.requests.filter(({ operation }) => operation === 'sign').length - calls).toBeLessThan(3);
  expect(running.github.releases).toMatchObject([{ draft: false }]);
  expect(assetNames(running)).toEqual(
    [
      ...names.flatMap((name) => [name, `${name}.sig`]),
      'qpher-manifest.json',
      'qpher-manifest.json.sig',
    ].sort(),
  );
});
