import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.js';
import { callsOf } from '../support/emulator.js';
import {
  codeIn,
  expectNextRunFinishes,
  expectNothingElse,
  expectValidSignatures,
  MANIFEST,
  scene,
  signaturesIn,
  signUnder,
  variablesOf,
} from '../support/faulty-run.js';
import { runCli } from '../support/run-process.js';
import { isLinux, isWindows } from '../support/systems.js';
import { filesBelow } from '../support/temporary-folder.js';

const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

/** Waits up to ten seconds for a condition. */
async function until(isSo: () => boolean): Promise<void> {
  for (let waits = 0; !isSo(); waits += 1) {
    if (waits === 2000) throw new Error('waited in vain');
    await sleep(5);
  }
}

/** A small file system, or the reason why it cannot be mounted. */
function smallDisk(kibibytes: number): string | Error {
  const folder = mkdtempSync(path.join(tmpdir(), 'qpher-disk-'));
  const options = ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder];
  const { status, stderr, error } = spawnSync('mount', options, { encoding: 'utf8' });
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    return error ?? new Error(stderr.trim());
  }
  onTestFinished(() => {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Runs the following command with its own process ids, like a container. */
const IN_A_CONTAINER = ['unshare', '--pid', '--fork', '--mount-proc'];

/** Creating namespaces needs Linux and root. */
const hasNamespaces = spawnSync(IN_A_CONTAINER[0] ?? '', [...IN_A_CONTAINER.slice(1), 'true']).status === 0;

describe('disk faults', () => {
  test('a disk that fills up ends the run with file-unwritable, and the next run resumes', async () => {
    const disk = isRoot ? smallDisk(48) : new Error('only root can mount one');
    if (disk instanceof Error) {
      // The skip is printed. The test below limits file sizes, which has the same effect as a full disk for each file.
      process.stderr.write(
        `no small disk can be mounted here (${disk.message}): see the limit on file sizes\n`,
      );
      return;
    }
    const names = Array.from({ length: 8 }, (_, index) => `f${index}`);
    for (const name of names) writeFileSync(path.join(disk, name), name);
    const service = { ...scene({}), folder: disk };
    const run = await signUnder(service, [], ['**', '--concurrency=2']);
    expect([run.status, run.code]).toEqual([5, 'file-unwritable']);
    expect(run.stderr).toContain('ENOSPC');
    const kept = signaturesIn(disk).length;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(names.length);
    expectNothingElse(disk, names, false);
    execFileSync('mount', ['-o', 'remount,size=4m', disk]);
    await expectNextRunFinishes(service, kept);
  });

  test.skipIf(isWindows)(
    'a limit on file sizes ends the run with file-unwritable and leaves no file',
    async () => {
      const service = scene({ a: 'a', b: 'b' });
      const emulator = await service.start();
      const options = { folder: service.folder, environment: variablesOf(emulator), limits: 'ulimit -f 2' };
      const { status, stderr } = await runCli(['sign', '**'], options);
      expect([status, codeIn(stderr)]).toEqual([5, 'file-unwritable']);
      expectNothingElse(service.folder, ['a', 'b'], false);
      expect(signaturesIn(service.folder)).toEqual([]);
      await expectNextRunFinishes(service, 0);
    },
  );
});

/** Runs as an unprivileged user, because file permissions do not apply to root. */
async function asNobody(folder: string, emulator: Emulator, argv: readonly string[] = []) {
  const options = { folder, environment: variablesOf(emulator), ...(isRoot && { uid: nobody }) };
  return runCli(['sign', '**', ...argv], options);
}

// Windows has no permission bits for folders.
describe.skipIf(isWindows)('read-only folders', () => {
  test('a read-only folder ends the run with file-unwritable before the first call', async () => {
    const service = scene({ a: 'a' });
    const emulator = await service.start();
    chmodSync(service.folder, 0o555);
    const { status, stderr } = await asNobody(service.folder, emulator);
    expect([status, codeIn(stderr), emulator.requests]).toEqual([5, 'file-unwritable', []]);
    chmodSync(service.folder, 0o777);
    expectNothingElse(service.folder, ['a'], false);
    await expectNextRunFinishes(service, 0);
  });

  test('a folder that becomes read-only ends the run with file-unwritable, and the next run resumes', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `f${String(index).padStart(2, '0')}`);
    const service = scene(Object.fromEntries(names.map((name) => [name, name])));
    const emulator = await service.start({ latencyMs: 100 });
    chmodSync(service.folder, 0o777);
    const running = asNobody(service.folder, emulator, ['--concurrency=1']);
    await until(() => signaturesIn(service.folder).length >= 2);
    chmodSync(service.folder, 0o555);
    const { status, stderr } = await running;
    expect([status, codeIn(stderr)]).toEqual([5, 'file-unwritable']);
    chmodSync(service.folder, 0o777);
    const kept = signaturesIn(service.folder).length;
    expect(kept).toBeLessThan(names.length);
    // The lock could not be removed either. Its process has ended, so it blocks nobody.
    await expectNextRunFinishes(service, kept);
    expectNothingElse(service.folder, names, true);
  });
});

describe('files that change before they are signed', () => {
  test.each<[string, (file: string) => void]>([
    [
      'changes',
      (file) => {
        writeFileSync(file, 'changed');
      },
    ],
    [
      'grows',
      (file) => {
        writeFileSync(file, 'more', { flag: 'a' });
      },
    ],
    [
      'goes',
      (file) => {
        rmSync(file);
      },
    ],
  ])(
    'a file that is changed or removed before it is signed gets file-changed and no signature: %s',
    async (_, change) => {
      const service = scene({ a: 'a', b: 'b' });
      const emulator = await service.start({
        faults: [{ operation: 'sign', times: 'always', delay_ms: 500 }],
      });
      const options = { folder: service.folder, environment: variablesOf(emulator) };
      const running = runCli(['sign', '**', '--concurrency=1'], options);
      await until(() => callsOf(emulator, 'getActiveKey') === 1);
      change(path.join(service.folder, 'a'));
      const { status, stderr } = await running;
      expect([status, codeIn(stderr)]).toEqual([5, 'file-changed']);
      const kept = signaturesIn(service.folder);
      expect(kept).not.toContain('a.sig');
      expectNothingElse(service.folder, ['a', 'b'], false);
      await expectNextRunFinishes(service, kept.length);
    },
  );
});

describe('file names', () => {
  const names = [
    'with space',
    "it's",
    '$(id) `id` ; &',
    'ünïcödé',
    '日本語',
    '🔏.bin',
    '#hash',
    '-dash',
    'a[1]!',
    '\u200Frtl\u202E',
  ];

  // Windows allows fewer names.
  test.skipIf(isWindows)('files with unusual names are signed and verified', async () => {
    const service = scene(Object.fromEntries(names.map((name) => [name, name])));
    const run = await signUnder(service, []);
    expect([run.status, run.code]).toEqual([0, undefined]);
    expect(run.stdout + run.stderr).not.toMatch(/[\u200F\u202E]/);
    expectNothingElse(
      service.folder,
      names.map((name) => name.normalize('NFC')),
      true,
    );
    await expectNextRunFinishes(service, names.length);
  });

  // Windows allows no line breaks, and macOS only UTF-8.
  test.runIf(isLinux).each<[string, (folder: string) => void]>([
    [
      'with a line break',
      (folder) => {
        writeFileSync(path.join(folder, 'a\nb'), '');
      },
    ],
    [
      'that are no UTF-8',
      (folder) => {
        writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x61, 0xff])]), '');
      },
    ],
    [
      'so long that .sig does not fit',
      (folder) => {
        writeFileSync(path.join(folder, 'n'.repeat(252)), '');
      },
    ],
    [
      'as long as they can be',
      (folder) => {
        writeFileSync(path.join(folder, 'é'.repeat(127)), '');
      },
    ],
  ])('names %s are refused before the first call', async (_, make) => {
    const service = scene({ a: 'a' });
    make(service.folder);
    for (const argv of [['**'], ['**', '--on-existing=overwrite']]) {
      const run = await signUnder(service, [], argv);
      expect([run.status, run.code, run.calls]).toEqual([2, 'path-invalid', []]);
    }
    expect(filesBelow(service.folder)).toHaveLength(2);
  });

  // Only Linux allows paths of 3 KB.
  test.runIf(isLinux)('a file in a deep folder is signed if its name just leaves room for .sig', async () => {
    const deep = `${Array.from({ length: 12 }, () => 'd'.repeat(250)).join('/')}/${'n'.repeat(251)}`;
    const service = scene({ [deep]: 'deep' });
    expect(await signUnder(service, [])).toMatchObject({ status: 0, code: undefined });
    await expectNextRunFinishes(service, 1);
  });
});

describe('sizes and numbers of files', () => {
  test('an empty file is signed', async () => {
    const service = scene({ empty: '' });
    expect(await signUnder(service, [])).toMatchObject({ status: 0, code: undefined });
    await expectNextRunFinishes(service, 1);
  });

  test('a 5 GiB file is hashed as a stream', async () => {
    const service = scene({ large: '' });
    truncateSync(path.join(service.folder, 'large'), 5 * 2 ** 30);
    const emulator = await service.start();
    const options = {
      folder: service.folder,
      environment: variablesOf(emulator),
      limits: 'ulimit -v 24000000',
    };
    const { status, stdout } = await runCli(
      ['sign', 'large', '--digest-algorithm=sha256', '--json'],
      options,
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      result: { artifacts: [{ size: 5_368_709_120 }], api_calls: 3 },
    });
    expect(filesBelow(service.folder)).toEqual(['large', 'large.sig', MANIFEST, `${MANIFEST}.sig`]);
  }, 300_000);

  test('thousands of files are signed and verified with a limit of 1024 file descriptors', async () => {
    const count = 3000;
    const files = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`f${index % 100}/${index}`, `${index}`]),
    );
    const service = scene(files);
    const emulator = await service.start();
    const options = { folder: service.folder, environment: variablesOf(emulator), limits: 'ulimit -n 1024' };
    const argv = ['sign', '**', '--max-files=20000', '--concurrency=64'];
    const { status, stderr, stdout } = await runCli(argv, options);
    expect([status, codeIn(stderr)]).toEqual([0, undefined]);
    expect(stdout).toContain(`signed ${count} artifacts\n`);
    expect(emulator.requests).toHaveLength(count + 2);
    const verified = await runCli(['verify', '--concurrency=64'], options);
    expect([verified.status, verified.stdout]).toEqual([
      0,
      expect.stringContaining(`verified ${count} artifacts`),
    ]);
  }, 240_000);
});

describe('concurrent runs', () => {
  test('three runs in one folder all succeed and pay for each signature once', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `f${index}`);
    const service = scene(Object.fromEntries(names.map((name) => [name, name])));
    const emulator = await service.start({ latencyMs: 200 });
    const options = { folder: service.folder, environment: variablesOf(emulator) };
    const runs = await Promise.all([1, 2, 3].map(() => runCli(['sign', '**'], options)));
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(callsOf(emulator, 'sign')).toBe(names.length + 1);
    const waited = runs.filter(({ stderr }) =>
      /^warning: another run \(process \d+ on .*waiting/m.test(stderr),
    );
    expect(waited).toHaveLength(2);
    await expectValidSignatures(service.folder, emulator);
    expectNothingElse(service.folder, names, true);
  });

  test('a run takes over after another run in the same folder was killed', async () => {
    const service = scene({ a: 'a', b: 'b', c: 'c' });
    const emulator = await service.start({ latencyMs: 200 });
    const options = { folder: service.folder, environment: variablesOf(emulator) };
    const first = runCli(['sign', '**', '--concurrency=1'], {
      ...options,
      onStart: (child) =>
        void until(() => signaturesIn(service.folder).length === 1).then(() => child.kill('SIGKILL')),
    });
    await until(() => filesBelow(service.folder).length > 3);
    // Shorter than the silence after which a lock counts as abandoned.
    const second = await runCli(['sign', '**', '--concurrency=1', '--timeout=15'], options);
    expect((await first).status).toBeNull();
    expect([second.status, second.stdout]).toEqual([
      0,
      expect.stringContaining('signed 2 artifacts, kept 1 valid'),
    ]);
    expectNothingElse(service.folder, ['a', 'b', 'c'], true);
  });

  test.runIf(hasNamespaces)(
    'a run waits for a run in another container that has the same host name and folder',
    async () => {
      const service = scene({ a: 'a', b: 'b', c: 'c' });
      const emulator = await service.start({ latencyMs: 200 });
      const options = {
        folder: service.folder,
        environment: variablesOf(emulator),
        wrapper: IN_A_CONTAINER,
      };
      const first = runCli(['sign', '**', '--concurrency=1'], options);
      await until(() => filesBelow(service.folder).length > 3);
      const second = await runCli(['sign', '**', '--concurrency=1'], options);
      expect((await first).stdout).toContain('signed 3 artifacts');
      expect([second.status, second.stdout]).toEqual([0, expect.stringContaining('kept 3 valid')]);
      expectNothingElse(service.folder, ['a', 'b', 'c'], true);
    },
  );

  test('a lock file is never an artifact, and strict verification reports it as unlisted', async () => {
    const service = scene({ a: 'a' });
    await signUnder(service, []);
    writeFileSync(path.join(service.folder, '.qpher-sign.lock'), '');
    mkdirSync(path.join(service.folder, 'sub'));
    const emulator = await service.start();
    const options = { folder: service.folder, environment: variablesOf(emulator) };
    const strict = await runCli(['verify', '--strict'], options);
    expect([strict.status, strict.stdout]).toEqual([1, expect.stringContaining('unlisted')]);
    const planned = await runCli(['sign', '**', '--dry-run', '--json'], options);
    expect(JSON.parse(planned.stdout)).toMatchObject({ result: { artifacts: [{ path: 'a' }] } });
  });
});
