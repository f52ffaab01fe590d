import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/emulator/faults.js';
import { clientOf } from '../support/commands.js';
import { rejection } from '../support/error-code.js';
import { runningEmulator } from '../support/emulator.js';
import { githubToken } from '../support/fake-github.js';
import { runningGithub, type GithubFault } from '../support/github-server.js';
import { runAction, runCli } from '../support/run-process.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const apiKey = 'qph_S3cret-0123456789_abcdefXYZ';
const error = (message: string) => JSON.stringify({ error: { error_code: 'ERR_INVALID_001', message } });
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Every spelling of the key that a person or program could recognise. */
const spellings: readonly string[] = [
  apiKey,
  base64(apiKey),
  Buffer.from(apiKey).toString('hex'),
  base64(`x${apiKey}`).slice(4, -4),
  apiKey.replaceAll('_', '%5F'),
];

function expectNoKey(text: string): void {
  for (const spelled of spellings) expect(text).not.toContain(spelled);
}

const echoes: readonly (readonly [string, readonly Fault[]])[] = [
  ['nothing goes wrong', []],
  ['an error repeats the key', [{ operation: 'sign', status: 400, echo_key: true }]],
  ['a retried error repeats it', [{ operation: 'sign', status: 503, echo_key: true }]],
  ['it refuses the key and repeats it', [{ status: 401, echo_key: true }]],
  [
    'an error has it in base64',
    [{ status: 400, body: error(`auth: ${base64(apiKey)}, ${base64(`x${apiKey}`)}`) }],
  ],
  ['an error has it in hex', [{ status: 400, body: error(Buffer.from(apiKey).toString('hex')) }]],
  ['an error has it percent-encoded', [{ status: 400, body: error(apiKey.replaceAll('_', '%5F')) }]],
  ['an error has it escaped twice', [{ status: 400, body: error(apiKey.replace('q', '\\u0071')) }]],
  ['an error has it beyond what is shown', [{ status: 400, body: error('x'.repeat(290) + apiKey) }]],
  ['an answer is the key and no JSON', [{ status: 200, body: `${apiKey} is not JSON`, times: 'always' }]],
  [
    'an answer has the key where something else belongs',
    [{ status: 200, body: JSON.stringify({ data: { [apiKey]: apiKey } }), times: 'always' }],
  ],
  [
    'a signature is the key',
    [
      {
        operation: 'sign',
        status: 200,
        body: JSON.stringify({ data: { signature: base64(apiKey), key_version: 1, algorithm: apiKey } }),
      },
    ],
  ],
  ['a redirect carries it', [{ redirect: `http://127.0.0.1:1/?key=${apiKey}` }]],
  ['a pause is the key', [{ status: 429, retry_after: apiKey }]],
];

describe('API key', () => {
  test.each(echoes)('the command line writes the API key nowhere: %s', async (_, faults) => {
    const folder = temporaryFolder({ a: 'a' });
    const { url } = await runningEmulator({ apiKey, faults });
    const environment = { QPHER_API_URL: url, QPHER_API_KEY: apiKey };
    const argv = [
      'sign',
      '*',
      '--debug',
      '--json',
      '--report=report.json',
      '--timeout=2',
      '--checksums=sha256',
    ];
    const { stdout, stderr } = await runCli(argv, { folder, environment });
    expect(stderr).toContain('debug: ');
    const written = filesBelow(folder).map((name) => readFileSync(path.join(folder, name), 'latin1'));
    for (const text of [stdout, stderr, ...written]) expectNoKey(text);
  });

  test.each(echoes)('the Action writes the API key nowhere except to mask it: %s', async (_, faults) => {
    const folder = temporaryFolder({ a: 'a' });
    const { url } = await runningEmulator({ apiKey, faults });
    const inputs = { files: '*', 'api-url': url, 'api-key': apiKey, report: 'report.json', timeout: '2' };
    const step = await runAction(inputs, { folder, environment: { RUNNER_DEBUG: '1' } });
    const [mask, ...log] = step.stdout.split('\n');
    expect(mask).toBe(`::add-mask::${apiKey}`);
    const written = filesBelow(folder).map((name) => readFileSync(path.join(folder, name), 'latin1'));
    const outputs = Object.values(step.outputs).join('\n');
    for (const text of [log.join('\n'), step.stderr, step.summary, outputs, ...written]) expectNoKey(text);
  });

  test.each(echoes.slice(1))(
    'an error of the client does not contain the API key, even when it is inspected: %s',
    async (_, faults) => {
      const emulator = await runningEmulator({
        apiKey,
        faults: faults.map((fault) => ({ ...fault, times: 'always' })),
      });
      const client = clientOf(emulator, 2000);
      const thrown = await rejection(
        client
          .getActiveKey('Dilithium3')
          .then(() => client.sign(Buffer.alloc(64), 1))
          .then((answer) => {
            // An invalid signature is detected later, when it is verified.
            throw new Error(`answered with ${answer?.signature.length ?? 0} bytes`);
          }),
      );
      expectNoKey(inspect(thrown, { depth: Infinity, showHidden: true, getters: true }));
      for (let cause = thrown; cause instanceof Error; cause = cause.cause)
        expectNoKey(`${cause.message}${cause.stack ?? ''}`);
    },
  );
});

test('a malformed API key is not shown', async () => {
  const folder = temporaryFolder({ a: 'a' });
  const environment = { QPHER_API_KEY: `${apiKey}\u00e9` };
  const { status, stdout, stderr } = await runCli(['sign', '*', '--debug'], { folder, environment });
  expect([status, stderr]).toEqual([2, expect.stringContaining('(api-key-malformed)')]);
  expectNoKey(stdout + stderr);
});

/** Every spelling of the GitHub token that could be recognised. */
const tokenSpellings: readonly string[] = [
  githubToken,
  base64(githubToken),
  Buffer.from(githubToken).toString('hex'),
  encodeURIComponent(githubToken),
];

function expectNoToken(text: string): void {
  for (const spelled of tokenSpellings) expect(text).not.toContain(spelled);
}

const repeated = { message: `token ${tokenSpellings.join(' ')}` };

describe('GitHub token', () => {
  const cases: readonly (readonly [string, readonly GithubFault[]])[] = [
    ['nothing goes wrong', []],
    ['a refusal repeats it', [{ when: /releases/, kind: 'answer', answer: { status: 401, body: repeated } }]],
    ['a validation repeats it', [{ when: /^POST/, kind: 'answer', answer: { status: 422, body: repeated } }]],
    [
      'a retried error repeats it',
      [{ when: /./, kind: 'answer', answer: { status: 502, body: repeated }, times: 99 }],
    ],
    [
      'a redirect carries it',
      [
        {
          when: /./,
          kind: 'answer',
          answer: { status: 302, headers: { location: `http://${githubToken}/` } },
        },
      ],
    ],
    [
      'a permission is it',
      [
        {
          when: /^POST/,
          kind: 'answer',
          answer: { status: 403, headers: { 'x-accepted-github-permissions': githubToken }, body: repeated },
        },
      ],
    ],
  ];

  test.each(cases)('the GitHub token is written nowhere: %s', async (_, faults) => {
    const folder = temporaryFolder({ a: 'a' });
    const { url } = await runningEmulator({ apiKey });
    const { environment } = await runningGithub({}, faults);
    const upload = { release: 'draft', 'release-tag': 'v1', repository: 'o/r' };
    const inputs = { files: 'a', 'api-url': url, 'api-key': apiKey, report: 'report.json', timeout: '3' };
    const step = await runAction(
      { ...inputs, ...upload, 'github-token': githubToken },
      { folder, environment: { RUNNER_DEBUG: '1', GITHUB_API_URL: environment.GITHUB_API_URL ?? '' } },
    );
    const log = step.stdout.split('\n');
    expect(log.slice(0, 2)).toEqual([`::add-mask::${apiKey}`, `::add-mask::${githubToken}`]);
    expect(log.some((line) => line.startsWith('::debug::'))).toBe(true);
    const written = filesBelow(folder).map((name) => readFileSync(path.join(folder, name), 'latin1'));
    const outputs = Object.values(step.outputs).join('\n');
    for (const text of [log.slice(2).join('\n'), step.stderr, step.summary, outputs, ...written]) {
      expectNoToken(text);
      expectNoKey(text);
    }
    const flags = Object.entries(upload).map(([name, value]) => `--${name}=${value}`);
    const { stdout, stderr } = await runCli(['sign', 'a', ...flags, '--debug', '--json', '--timeout=3'], {
      folder,
      environment: { ...environment, QPHER_API_URL: url, QPHER_API_KEY: apiKey },
    });
    expectNoToken(stdout + stderr);
  });
});
