import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fusePython } from '../../scripts/tool-cache.mjs';
import { parseManifest } from '../../src/manifest/manifest.js';
import { exportedKeys } from '../support/commands.js';
import { runningEmulator } from '../support/emulator.js';
import { variablesOf } from '../support/faulty-run.js';
import { runCli, type Finished } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { reported } from './tools.js';

const python = fusePython();
const because = python === undefined ? 'it takes root, FUSE and Python' : undefined;
reported([{ name: 'a folding file system', because }]);

/** As in an archive from a Mac: a letter and its accent are separate characters. */
const DECOMPOSED = 're\u0301sume\u0301.pdf';

/** A folder that finds names in any case and Unicode form, like the file system of macOS. */
async function foldingFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const mounted = temporaryFolder();
  const script = path.join(import.meta.dirname, 'folding_file_system.py');
  const program = spawn(python ?? '', [script, temporaryFolder(files), mounted], { stdio: 'inherit' });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  onTestFinished(async () => {
    spawnSync('umount', ['--lazy', mounted]);
    await ended;
  });
  const [first = ''] = Object.keys(files);
  while (!existsSync(path.join(mounted, first.toUpperCase()))) await sleep(20);
  return mounted;
}

/** Signs in the folder and returns the paths in the manifest. */
async function signed(
  folder: string,
  argv: readonly string[],
): Promise<Finished & { paths: readonly string[] }> {
  const emulator = await runningEmulator();
  const finished = await runCli(['sign', ...argv], { folder, environment: variablesOf(emulator) });
  writeFileSync(path.join(folder, 'keys.json'), await exportedKeys(emulator));
  const manifest = parseManifest(readFileSync(path.join(folder, 'qpher-manifest.json')));
  return { ...finished, paths: manifest.artifacts.map((artifact) => artifact.path) };
}

describe.skipIf(because !== undefined)('file system that ignores case and Unicode form', () => {
  test('names are recorded as stored, and no file that was just signed is unlisted', async () => {
    const folder = await foldingFolder({ 'App.TXT': 'app', [DECOMPOSED]: 'pdf' });
    expect(await signed(folder, ['app.txt', DECOMPOSED.normalize('NFC')])).toMatchObject({
      status: 0,
      paths: ['App.TXT', DECOMPOSED.normalize('NFC')],
    });
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['App.TXT.sig']));
    const verified = await runCli(['verify', '--strict', '--trusted-keys', 'keys.json'], { folder });
    expect([verified.status, verified.stdout]).toEqual([0, expect.stringContaining('verified 2 artifacts')]);
  });

  test('a file that two patterns spell differently is one artifact', async () => {
    const folder = await foldingFolder({ 'App.TXT': 'app', 'other.bin': 'other' });
    const { status, paths } = await signed(folder, ['app.txt', 'APP.txt', '*.TXT', 'other.bin']);
    expect([status, paths]).toEqual([0, ['App.TXT', 'other.bin']]);
  });

  test('root may be spelled in another case than the patterns', async () => {
    const folder = await foldingFolder({ 'Rel/a.bin': 'a', 'Rel/Secret.bin': 'secret' });
    const { status } = await runCli(
      ['sign', 'Rel/*.bin', '!Rel/Secret.bin', '--root', path.join(folder, 'rel'), '--dry-run', '--json'],
      { folder },
    );
    expect(status).toBe(0);
  });
});
