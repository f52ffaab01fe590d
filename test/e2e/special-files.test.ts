import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../src/report/report-document.js';
import { runningEmulator } from '../support/emulator.js';
import { expectDefused } from '../support/defused.js';
import { namedPipeIn } from '../support/named-pipe.js';
import { caseFolder } from '../support/run-hostile-case.js';
import { runCli } from '../support/run-process.js';
import { isLinux, isWindows } from '../support/systems.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Milliseconds after which a verification counts as stuck. */
const PATIENCE = 20_000;

const manifest = 'release/qpher-manifest.json';
const keyring = 'keyring.json';

/** The verdict of a verification on one line. */
async function verdictOn(folder: string, ...more: readonly string[]): Promise<string> {
  const argv = ['verify', '--json', '--root', 'release', '--trusted-keys', keyring, ...more];
  const { status, stdout, stderr } = await runCli(argv, { folder, patience: PATIENCE });
  expectDefused(stderr);
  const { result, error, exit_status } = JSON.parse(stdout) as Report;
  expect(status).toBe(exit_status);
  const verdicts = result?.mode === 'verify' ? result.artifacts.map(({ verdict }) => verdict) : [];
  return [exit_status, error?.code ?? result?.outcome, ...verdicts].join(' ');
}

/** Replaces a file by something else, which may need its content under `aside`. */
type Replace = (file: string, aside: string) => void | Promise<void>;

const socket: readonly [string, Replace] = [
  'a socket',
  async (file) => {
    const server = createServer();
    onTestFinished(() => {
      server.close();
    });
    await new Promise<void>((resolve) => server.listen(file, resolve));
  },
];

const waiting: readonly (readonly [string, Replace])[] = [
  // Paths of temporary folders on macOS are too long for sockets.
  ...(isLinux ? [socket] : []),
  [
    'a named pipe that nobody writes to',
    (file) => {
      renameSync(namedPipeIn(temporaryFolder()), file);
    },
  ],
  [
    'a link to a device that never ends',
    (file) => {
      symlinkSync('/dev/zero', file);
    },
  ],
  [
    'a link to itself',
    (file) => {
      symlinkSync(path.basename(file), file);
    },
  ],
  [
    'a link to something below itself',
    (file) => {
      symlinkSync(`${path.basename(file)}/x`, file);
    },
  ],
];

const folderInPlace: Replace = (file) => {
  mkdirSync(file);
};

const linkOut: Replace = (file, aside) => {
  symlinkSync(aside, file);
};

async function verdictWith(file: string, replace: Replace, ...more: readonly string[]): Promise<string> {
  const folder = await caseFolder('control-genuine');
  const aside = path.join(folder, 'aside');
  renameSync(path.join(folder, file), aside);
  await replace(path.join(folder, file), aside);
  return verdictOn(folder, ...more);
}

test('a report never replaces a verified artifact, even one that is empty or a report', async () => {
  const folder = await caseFolder('control-genuine');
  const report = path.join(folder, 'release/report.json');
  const emulator = await runningEmulator();
  const environment = { QPHER_API_URL: emulator.url, QPHER_API_KEY: emulator.apiKey };
  const run = (...argv: readonly string[]) =>
    runCli(argv, { folder: path.join(folder, 'release'), environment });
  const isKept = async (): Promise<void> => {
    const content = readFileSync(report);
    await run('sign', 'report.json', '--manifest', 'other.json', '--on-existing', 'overwrite');
    const ended = await run('verify', '--manifest', 'other.json', '--report', 'report.json');
    expect([ended.status, ended.stderr]).toEqual([2, expect.stringContaining('(setting-conflict)')]);
    expect(readFileSync(report).equals(content)).toBe(true);
  };
  await run('verify', '--trusted-keys', '../keyring.json', '--report', 'report.json');
  await isKept();
  writeFileSync(report, '');
  await isKept();
});

test('the unchanged release passes', async () => {
  expect(await verdictOn(await caseFolder('control-genuine'))).toBe('0 verified verified verified');
});

// Windows has no such files, and links need a privilege there.
describe.skipIf(isWindows)('special files in a release', () => {
  test.each(waiting)(
    '%s in place of an artifact is unreadable and does not block the verification',
    async (_, replace) => {
      expect(await verdictWith('release/app.tgz', replace)).toBe('1 failed unreadable verified');
      expect(await verdictWith('release/app.tgz', replace, '--strict')).toBe('1 failed unreadable verified');
    },
  );

  test.each([...waiting, ['a folder', folderInPlace] as const])(
    "%s in place of an artifact's signature is a bad signature and does not block",
    async (_, replace) => {
      expect(await verdictWith('release/app.tgz.sig', replace)).toBe('1 failed bad-signature verified');
    },
  );

  test.each([...waiting, ['a folder', folderInPlace] as const])(
    '%s in place of the manifest is unreadable and does not block the verification',
    async (_, replace) => {
      expect(await verdictWith(manifest, replace)).toBe('5 file-unreadable');
    },
  );

  test.each([...waiting, ['a folder', folderInPlace] as const])(
    "%s in place of the manifest's signature rejects the manifest and does not block",
    async (_, replace) => {
      expect(await verdictWith(`${manifest}.sig`, replace)).toBe('1 manifest-rejected');
    },
  );

  test.each([...waiting, ['a folder', folderInPlace] as const])(
    '%s in place of the keyring is unreadable and does not block the verification',
    async (_, replace) => {
      expect(await verdictWith(keyring, replace)).toBe('5 file-unreadable');
    },
  );

  test('a folder in place of an artifact is unreadable', async () => {
    expect(await verdictWith('release/app.tgz', folderInPlace)).toBe('1 failed unreadable verified');
  });

  test('a link out of root in place of an artifact is unreadable, even with the right bytes', async () => {
    expect(await verdictWith('release/app.tgz', linkOut)).toBe('1 failed unreadable verified');
  });

  test('named pipes and circular links do not block the verification or replace a missing artifact', async () => {
    const folder = await caseFolder('control-genuine');
    rmSync(path.join(folder, 'release/app.tgz'));
    renameSync(namedPipeIn(temporaryFolder()), path.join(folder, 'release/pipe'));
    mkdirSync(path.join(folder, 'release/sub'));
    symlinkSync('..', path.join(folder, 'release/sub/up'));
    symlinkSync('/', path.join(folder, 'release/sub/system'));
    expect(await verdictOn(folder)).toBe('1 failed missing verified');
  });
});

describe.skipIf(isWindows)('links to signed documents', () => {
  test('a manifest and signatures that are links out of root are accepted', async () => {
    expect(await verdictWith(manifest, linkOut)).toBe('0 verified verified verified');
    expect(await verdictWith(`${manifest}.sig`, linkOut)).toBe('0 verified verified verified');
    expect(await verdictWith('release/app.tgz.sig', linkOut)).toBe('0 verified verified verified');
  });

  test('a link to another file reveals nothing of its content', async () => {
    const folder = await caseFolder('control-genuine');
    writeFileSync(path.join(folder, 'secret'), 'password=hunter2\n');
    for (const file of [manifest, `${manifest}.sig`]) {
      rmSync(path.join(folder, file));
      symlinkSync(path.join(folder, 'secret'), path.join(folder, file));
      const argv = ['verify', '--json', '--root', 'release', '--trusted-keys', keyring];
      const { status, stdout, stderr } = await runCli(argv, { folder, patience: PATIENCE });
      expect(status).toBe(1);
      expect(stdout + stderr).not.toContain('hunter2');
    }
  });
});

describe('files of changing or excessive size', () => {
  test('a file that grows while it is read does not pass, and the verification ends', async () => {
    const folder = await caseFolder('control-genuine');
    const artifact = path.join(folder, 'release/app.tgz');
    // Large enough that reading it takes longer than the interval between writes.
    truncateSync(artifact, 512 * 1024 * 1024);
    let writes = 0;
    const writer = setInterval(() => {
      appendFileSync(artifact, 'more');
      writes += 1;
    }, 1);
    onTestFinished(() => {
      clearInterval(writer);
    });
    expect(await verdictOn(folder)).toMatch(/^1 failed (unreadable|modified) verified$/);
    expect(writes).toBeGreaterThan(0);
  });

  test('a file larger than any manifest is refused in place of one', async () => {
    const folder = await caseFolder('control-genuine');
    truncateSync(path.join(folder, manifest), 64 * 1024 * 1024 + 1);
    expect(await verdictOn(folder)).toBe('5 file-unreadable');
  });
});
