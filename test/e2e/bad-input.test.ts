import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runningEmulator } from '../support/emulator.js';
import { runCli, type RunOptions } from '../support/run-process.js';
import { isLinux, isWindows } from '../support/systems.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

interface BadInput {
  /** What the user did wrong. */
  readonly what: string;
  readonly argv: readonly string[];
  readonly code: string;
  /** A part of the message: the offending value. */
  readonly names: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly prepare?: (folder: string) => void;
  readonly options?: Partial<RunOptions>;
  /** Why the case cannot occur on this system. */
  readonly skip?: string | false;
}

/** An unprivileged user, because root may read anything; other users are unprivileged already. */
const nobody: Partial<RunOptions> = process.getuid?.() === 0 ? { uid: 65_534 } : {};

const badInputs: readonly BadInput[] = [
  {
    what: 'no key',
    argv: ['sign', '*.tgz'],
    code: 'api-key-missing',
    names: 'QPHER_API_KEY',
    environment: { QPHER_API_KEY: '' },
  },
  {
    what: 'no key and no keyring to verify with',
    argv: ['verify'],
    code: 'api-key-missing',
    names: "set trusted-keys to the publisher's keyring",
    environment: { QPHER_API_KEY: '' },
  },
  {
    what: 'a fingerprint to verify with, and no keyring',
    argv: ['verify', '--key-fingerprints', '0'.repeat(64)],
    code: 'api-key-missing',
    names: 'key-fingerprints only chooses among the keys',
    environment: { QPHER_API_KEY: '' },
  },
  {
    what: 'a fingerprint in the place of a keyring',
    argv: ['verify', '--trusted-keys', `sha256:${'0'.repeat(64)}`],
    code: 'file-missing',
    names: 'fingerprints belong in key-fingerprints',
  },
  {
    what: 'the text of a keyring in the place of its path',
    argv: ['verify', '--trusted-keys', '{ "type": "qpher-sign/keyring/v1" }'],
    code: 'file-missing',
    names: 'the path of a file, not its content',
  },
  {
    what: 'a file to verify that is called otherwise',
    argv: ['verify', 'app.zip'],
    code: 'pattern-unmatched',
    names: 'name the file as it is called in your folder',
  },
  {
    what: 'a root that is a file',
    argv: ['sign', '*.tgz', '--root', 'app.tgz'],
    code: 'setting-invalid',
    names: 'which is a file',
  },
  {
    what: 'a root that does not exist',
    argv: ['sign', '*.tgz', '--root', 'suub'],
    code: 'artifact-outside-root',
    names: 'root does not exist: check its spelling',
  },
  {
    what: 'no parts to merge',
    argv: ['merge', 'qpher-part-*.json'],
    code: 'pattern-unmatched',
    names: 'that each job signs with the setting part',
  },
  {
    what: 'a manifest in place of parts',
    argv: ['merge', 'sub/*.json', '--root', 'sub'],
    code: 'setting-conflict',
    names: "'!sub/qpher-manifest.json'",
    prepare: (folder) => {
      writeFileSync(path.join(folder, 'sub/qpher-manifest.json'), '{}');
    },
  },
  {
    what: 'a key of another service',
    argv: ['sign', '*.tgz', '--api-key', 'sk_1234567890'],
    code: 'api-key-malformed',
    names: 'qph_',
  },
  {
    what: 'an http URL elsewhere',
    argv: ['sign', '*.tgz', '--api-url', 'http://api.qpher.ai'],
    code: 'setting-invalid',
    names: 'http://api.qpher.ai',
  },
  {
    what: 'an unknown flag',
    argv: ['sign', '*.tgz', '--max-file', '3'],
    code: 'setting-unknown',
    names: '--max-file',
  },
  {
    what: 'an unknown command',
    argv: ['sing', '*.tgz'],
    code: 'setting-unknown',
    names: 'hint: did you mean sign?',
  },
  {
    what: 'a flag of another command',
    argv: ['sign', '*.tgz', '--expected-ref', 'refs/tags/v1'],
    code: 'setting-unknown',
    names: 'hint: --expected-ref belongs to verify and page',
  },
  {
    what: 'a flag with one dash',
    argv: ['sign', '*.tgz', '-root', 'sub'],
    code: 'setting-unknown',
    names: 'hint: did you mean --root?',
  },
  {
    what: 'nothing to merge',
    argv: ['merge'],
    code: 'setting-missing',
    names: 'such as qpher-part-*.json',
  },
  {
    what: 'an unknown value',
    argv: ['sign', '*.tgz', '--digest-algorithm', 'md5'],
    code: 'setting-invalid',
    names: 'sha512, sha384, sha256',
  },
  ...['--expected-ref', '--expected-commit', '--expected-repository', '--expected-workflow'].map((flag) => ({
    what: `an empty ${flag}`,
    argv: ['verify', flag, ''],
    code: 'setting-invalid',
    names: `${flag.slice(2)} is blank`,
  })),
  {
    what: 'trusted keys that are empty, with an API key at hand',
    argv: ['verify', '--trusted-keys', ''],
    code: 'setting-invalid',
    names: 'trusted-keys is blank',
  },
  {
    what: 'fingerprints that are only separators',
    argv: ['verify', '--key-fingerprints', ' , '],
    code: 'setting-invalid',
    names: 'key-fingerprints is blank',
  },
  {
    what: 'a variable that is set and empty',
    argv: ['verify'],
    code: 'setting-invalid',
    names: 'expected-ref is blank',
    environment: { QPHER_EXPECTED_REF: ' ' },
  },
  { what: 'a name that is empty', argv: ['sign', ''], code: 'setting-invalid', names: 'not empty' },
  {
    what: 'an API key in another setting',
    argv: ['sign', '*.tgz', '--digest-algorithm', 'qph_live_0123456789'],
    code: 'setting-invalid',
    names: "digest-algorithm is 'qph_***'",
  },
  {
    what: 'an API key in the place of a file',
    argv: ['sign', 'qph_live_0123456789'],
    code: 'pattern-unmatched',
    names: "'qph_***'",
  },
  {
    what: 'an API key as a flag',
    argv: ['sign', '--qph_live_0123456789'],
    code: 'setting-unknown',
    names: '--qph_***',
  },
  {
    what: 'an option that is also the name of a file',
    argv: ['verify', '--trusted-keys', 'mine.pem', '--trusted-keys=theirs.pem', 'app.tgz'],
    code: 'setting-invalid',
    names: '"--trusted-keys=theirs.pem" is an option and also the name of a file',
    prepare: (folder) => {
      writeFileSync(path.join(folder, '--trusted-keys=theirs.pem'), '');
    },
  },
  {
    what: 'an exclusion that is also the name of a file, after -- too',
    argv: ['verify', '--', '!app.tgz', 'app.tgz'],
    code: 'setting-invalid',
    names: '"!app.tgz" is an exclusion and also the name of a file',
    prepare: (folder) => {
      writeFileSync(path.join(folder, '!app.tgz'), '');
    },
  },
  {
    what: 'a number out of range',
    argv: ['sign', '*.tgz', '--concurrency', '0'],
    code: 'setting-invalid',
    names: 'concurrency',
  },
  {
    what: 'a boolean that is none',
    argv: ['verify', '--strict=maybe'],
    code: 'setting-invalid',
    names: 'maybe',
  },
  { what: 'nothing to sign', argv: ['sign'], code: 'setting-missing', names: 'files' },
  {
    what: 'a pattern that matches nothing',
    argv: ['sign', '*.tgz', '*.zip'],
    code: 'pattern-unmatched',
    names: '*.zip',
  },
  {
    what: 'optional patterns alone that match nothing',
    argv: ['sign', '--optional-files', '*.zip'],
    code: 'no-artifacts',
    names: 'nothing',
  },
  { what: 'exclusions alone', argv: ['sign', '!*.zip'], code: 'setting-invalid', names: 'exclusions' },
  { what: 'a folder', argv: ['sign', 'sub'], code: 'artifact-is-folder', names: "'sub/**'" },
  {
    what: 'a pattern that matches a folder alone',
    argv: ['sign', 'su?'],
    code: 'artifact-is-folder',
    names: "'su?' matches only folders",
  },
  {
    what: 'a file that cannot be read',
    argv: ['sign', '*.tgz'],
    code: 'artifact-unreadable',
    names: 'secret.tgz',
    prepare: (folder) => {
      writeFileSync(path.join(folder, 'secret.tgz'), 'secret', { mode: 0o000 });
      chmodSync(folder, 0o777);
    },
    options: nobody,
    skip: isWindows && 'Windows has no permission bits',
  },
  {
    what: 'two names that clash',
    argv: ['sign', '**'],
    code: 'path-clash',
    names: 'APP.tgz',
    prepare: (folder) => {
      writeFileSync(path.join(folder, 'APP.tgz'), 'other');
    },
    skip: !isLinux && 'both names are one file where case does not count',
  },
  {
    what: 'a file outside root',
    argv: ['sign', '*.tgz', '--root', 'sub'],
    code: 'artifact-outside-root',
    names: 'app.tgz',
  },
  {
    what: 'a link that leads outside root',
    argv: ['sign', '*.tgz'],
    code: 'artifact-outside-root',
    names: 'link.tgz',
    prepare: (folder) => {
      symlinkSync('/etc/hosts', path.join(folder, 'link.tgz'));
    },
    skip: isWindows && 'links need a privilege on Windows',
  },
  {
    what: 'a link that leads nowhere',
    argv: ['sign', 'link.tgz'],
    code: 'artifact-unreadable',
    names: 'link.tgz',
    prepare: (folder) => {
      symlinkSync('nowhere', path.join(folder, 'link.tgz'));
    },
    skip: isWindows && 'links need a privilege on Windows',
  },
  {
    what: 'a control character in a name',
    argv: ['sign', '**'],
    code: 'path-invalid',
    names: 'control character',
    prepare: (folder) => {
      writeFileSync(path.join(folder, 'a\u001b[2Jb'), '');
    },
    skip: isWindows && 'Windows takes no control character in a name',
  },
  {
    what: 'more files than allowed',
    argv: ['sign', '**', '--max-files', '1'],
    code: 'cost-guard',
    names: 'max-files',
  },
  {
    what: 'a manifest out of root',
    argv: ['sign', '**', '--manifest', '../m.json'],
    code: 'path-invalid',
    names: 'name a file below root',
  },
  {
    what: 'no keyring where one is named',
    argv: ['verify', '--trusted-keys', 'no.json'],
    code: 'file-missing',
    names: 'no.json',
  },
  { what: 'no manifest', argv: ['verify'], code: 'manifest-missing', names: 'set root' },
];

describe('bad input', () => {
  test.for(badInputs)(
    'bad input ends the run with status 2 and a hint, and no file is written: $what',
    async (input, context) => {
      const { argv, code, names, environment, prepare, options, skip = false } = input;
      if (skip !== false) context.skip(skip);
      const folder = temporaryFolder({ 'app.tgz': 'app', 'sub/b.txt': 'b' });
      mkdirSync(path.join(folder, 'empty'));
      prepare?.(folder);
      const before = filesBelow(folder);
      const { url, apiKey, requests } = await runningEmulator();
      const service = { QPHER_API_URL: url, QPHER_API_KEY: apiKey, ...environment };

      const { status, stderr } = await runCli(argv, { folder, environment: service, ...options });
      expect(stderr).toContain(`(${code})`);
      expect(stderr).toContain(names);
      expect(stderr).toContain('hint: ');
      expect(stderr).not.toContain('\u001b');
      expect([status, filesBelow(folder)]).toEqual([2, before]);
      expect(requests.filter(({ operation }) => operation === 'sign')).toEqual([]);
    },
  );
});
