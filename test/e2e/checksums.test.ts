import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runningEmulator } from '../support/emulator.js';
import { variablesOf } from '../support/faulty-run.js';
import { runCli } from '../support/run-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const tools = [
  ['sha256sum', 'SHA256SUMS'],
  ['sha512sum', 'SHA512SUMS'],
] as const;

const hasCoreutils = tools.every(([tool]) => {
  const { stdout } = spawnSync(tool, ['--version'], { encoding: 'utf8' });
  return (stdout as string | null)?.includes('GNU coreutils') === true;
});
if (!hasCoreutils)
  process.stderr.write('skipped: this machine has no GNU coreutils to check checksum files\n');

/** Names that are difficult in a checksum file. */
const files = {
  'app.tgz': 'app',
  empty: '',
  'linux/with space.txt': 'space',
  ' two  spaces': 'spaces',
  '&starred': 'star',
  '-dash': 'dash',
  '#hash': 'hash',
  'ünïcode 😀.bin': 'unicode',
  // As in archives from a Mac: letters and accents are separate characters.
  're\u0301sume\u0301.pdf': 'decomposed',
  "quote's and $more`": 'quotes',
  ['a'.repeat(200)]: 'long',
};

describe.skipIf(!hasCoreutils)('GNU coreutils', () => {
  test.each(tools)(
    '%s accepts %s for artifacts with difficult names and detects a changed artifact',
    async (tool, sums) => {
      const folder = temporaryFolder(files);
      const environment = variablesOf(await runningEmulator());
      const argv = ['sign', '**', '--checksums', 'sha256,sha512'];
      expect((await runCli(argv, { folder, environment })).status).toBe(0);

      const check = () => spawnSync(tool, ['--check', '--strict', sums], { cwd: folder, encoding: 'utf8' });
      const { status, stdout, stderr } = check();
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout.match(/: OK$/gm)).toHaveLength(Object.keys(files).length);

      await runCli(['keys', 'export', '--output', 'keys.json'], { folder, environment });
      const strict = ['verify', '--strict', '--trusted-keys', 'keys.json'];
      expect(await runCli(strict, { folder })).toMatchObject({ status: 0 });

      writeFileSync(path.join(folder, '&starred'), 'changed');
      expect([check().status, check().stdout]).toEqual([1, expect.stringContaining('&starred: FAILED')]);
    },
  );
});
