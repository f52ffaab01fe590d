import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Fault } from '../../src/emulator/faults.js';
import type { ErrorCode } from '../../src/errors.js';
import { exitStatusOfError } from '../../src/report/exit-status.js';
import {
  expectNextRunFinishes,
  expectNothingElse,
  scene,
  signaturesIn,
  signUnder,
  variablesOf,
} from '../support/faulty-run.js';
import { runAction, runCli } from '../support/run-process.js';

/** Signed one after the other, with the manifest last: five calls without faults. */
const artifacts = ['a', 'b', 'c'];

/** The expected end of a run. */
interface Ending {
  readonly code: ErrorCode | 'signed';
  /** The artifacts that have a signature at the end. */
  readonly signatures: string;
  /** The minimum and the maximum, because the number of attempts within a time is random. */
  readonly calls: readonly [number, number];
}

const signed = (calls: number): Ending => ({ code: 'signed', signatures: 'abc', calls: [calls, calls] });
const fails = (code: ErrorCode, signatures: string, least: number, most = least): Ending => ({
  code,
  signatures,
  calls: [least, most],
});

/** The description, the faults, the expected end, and settings that differ from the default. */
type Row = readonly [string, readonly Fault[] | (() => readonly Fault[]), Ending, ...string[]];

const mebibyte = 2 ** 20;
const always = { times: 'always' } as const;
const html = { status: 200, body: '<html>busy</html>', content_type: 'text/html' } as const;
const inTwoSeconds = () => new Date(Date.now() + 2000).toUTCString();

// One line per fault.
// prettier-ignore
const passing: readonly Row[] = [
  ['nothing goes wrong', [], signed(5)],
  ['the service answers 408 once', [{ operation: 'sign', status: 408 }], signed(6)],
  ['the service answers 500 once', [{ operation: 'getActiveKey', status: 500 }], signed(6)],
  ['the service answers 502 once', [{ operation: 'sign', after: 1, status: 502 }], signed(6)],
  ['the service answers 503 twice', [{ operation: 'sign', status: 503, times: 2 }], signed(7)],
  ['the service answers 504 to the manifest', [{ operation: 'sign', after: 3, status: 504 }], signed(6)],
  ['429, to wait a second', [{ operation: 'sign', status: 429, retry_after: '1' }], signed(6)],
  ['429, to wait until a date', () => [{ status: 429, retry_after: inTwoSeconds() }], signed(6)],
  ['429, to wait until a date that is over', [{ status: 429, retry_after: 'Sun, 06 Nov 1994 08:49:37 GMT' }], signed(6)],
  ['429, without saying how long to wait', [{ operation: 'sign', status: 429 }], signed(6)],
  ['429, to wait for nonsense', [{ operation: 'sign', status: 429, retry_after: '-1 fortnight' }], signed(6)],
  ['503, to wait a second', [{ operation: 'sign', status: 503, retry_after: '1' }], signed(6)],
  ['the connection is reset before an answer', [{ operation: 'sign', reset: 'before' }], signed(6)],
  ['the connection is reset amid an answer', [{ operation: 'sign', after: 2, reset: 'in-body' }], signed(6)],
  ['an answer breaks off', [{ operation: 'sign', truncate: true }], signed(6)],
  ['an answer is half its JSON', [{ operation: 'sign', truncate: 'json' }], signed(6)],
  ['an answer drips', [{ operation: 'getActiveKey', drip_ms: 1 }], signed(5)],
  ['an answer is late', [{ operation: 'sign', delay_ms: 1500 }], signed(5)],
  ['an answer is HTML with status 200', [{ operation: 'sign', ...html }], signed(6)],
  ['an answer is another type with status 200', [{ status: 200, body: 'ok', content_type: 'text/plain' }], signed(6)],
  ['an answer has 100 MiB', [{ operation: 'sign', body_bytes: 100 * mebibyte }], signed(6)],
  ['the clock of the service is a year ahead', [{ ...always, clock_skew_ms: 3.2e10 }], signed(5)],
  ['the clock of the service is a year behind', [{ ...always, clock_skew_ms: -3.2e10 }], signed(5)],
  ['each call fails once', [{ status: 503 }, { after: 2, reset: 'before' }, { after: 4, status: 500 }], signed(8)],
];

// One line per fault.
// prettier-ignore
const failing: readonly Row[] = [
  ['the service answers 408 for ever', [{ operation: 'sign', ...always, status: 408 }], fails('service-failing', '', 2, 9), '--timeout=2'],
  ['the service answers 500 for ever, after one', [{ operation: 'sign', after: 1, ...always, status: 500 }], fails('service-failing', 'a', 3, 10), '--timeout=2'],
  ['the service answers 503 and to wait an hour', [{ operation: 'sign', after: 2, status: 503, retry_after: '3600' }], fails('service-failing', 'ab', 4)],
  ['429, to wait longer than the run may', [{ operation: 'sign', after: 1, status: 429, retry_after: '3600' }], fails('rate-limited', 'a', 3)],
  ['429, to wait for thirty years', [{ status: 429, retry_after: '999999999' }], fails('rate-limited', '', 1)],
  ['every connection is reset', [{ ...always, reset: 'before' }], fails('service-unreachable', '', 1, 9), '--timeout=2'],
  ['every answer breaks off', [{ operation: 'sign', ...always, truncate: true }], fails('service-unreachable', '', 2, 9), '--timeout=2'],
  ['every answer is HTML with status 200', [{ ...always, ...html }], fails('response-invalid', '', 1, 9), '--timeout=2'],
  ['an answer is JSON, but another', [{ operation: 'sign', after: 1, status: 200, body: '{"ok":true}' }], fails('response-invalid', 'a', 3)],
  ['every answer has 100 MiB', [{ ...always, body_bytes: 100 * mebibyte }], fails('service-unreachable', '', 1, 9), '--timeout=2'],
  ['the service hangs', [{ operation: 'sign', after: 1, delay_ms: 86_400_000 }], fails('deadline-exceeded', 'a', 2), '--timeout=2'],
  ['an answer drips for ever', [{ operation: 'sign', drip_ms: 60_000 }], fails('deadline-exceeded', '', 2), '--timeout=2'],
  ['the service answers 400', [{ operation: 'sign', after: 1, status: 400 }], fails('service-refused', 'a', 3)],
  ['the service answers 401 amid the run', [{ operation: 'sign', after: 1, status: 401 }], fails('credentials-refused', 'a', 3)],
  ['the service answers 401 to the manifest', [{ operation: 'sign', after: 3, status: 401 }], fails('credentials-refused', 'abc', 5)],
  ['the service answers 403 at once', [{ status: 403 }], fails('permission-refused', '', 1)],
  ['the service answers 409', [{ operation: 'sign', status: 409 }], fails('service-refused', '', 2)],
  ['the service answers 422', [{ operation: 'sign', status: 422 }], fails('service-refused', '', 2)],
  ['a signature has a flipped bit', [{ operation: 'sign', after: 2, signature: 'flip' }], fails('signature-rejected', 'ab', 4)],
  ['a signature is of another digest', [{ operation: 'sign', after: 2, signature: 'other-digest' }], fails('signature-rejected', 'ab', 4)],
  ['a signature is empty', [{ operation: 'sign', signature: 'empty' }], fails('signature-rejected', 'b', 3)],
  ['a signature is a byte short', [{ operation: 'sign', signature: 'short' }], fails('signature-rejected', 'b', 3)],
  ['the signature of the manifest is wrong', [{ operation: 'sign', after: 3, signature: 'flip' }], fails('signature-rejected', 'abc', 5)],
  ['a signature says another key version', [{ operation: 'sign', key_version: 9 }], fails('signature-rejected', '', 2)],
  ['there is no active key', [{ retire: true }], fails('no-active-key', '', 1)],
  ['the key is retired amid the run', [{ operation: 'sign', after: 1, retire: true }], fails('no-active-key', 'a', 4)],
  ['the key is archived amid the run', [{ operation: 'sign', after: 2, archive: true }], fails('no-active-key', 'ab', 5)],
  ['sign answers 404 though the key is active', [{ operation: 'sign', after: 1, ...always, status: 404 }], fails('service-refused', 'a', 4)],
];

const content = Object.fromEntries(artifacts.map((name) => [name, `content of ${name}`]));
const titled = (rows: readonly Row[]) =>
  rows.map(([what, faults, ending, ...argv]) => ({
    what: `${what}: ${ending.code}, signatures of '${ending.signatures}', ${[...new Set(ending.calls)].join(' to ')} calls`,
    faults,
    ending,
    argv,
  }));

describe.each([
  ['the release comes out right when', passing],
  ['the run says why it failed, and the next one goes on from there, when', failing],
])('%s', (_, rows) => {
  test.each(titled(rows))('$what', async ({ faults, ending, argv }) => {
    const service = scene(content);
    const run = await signUnder(service, typeof faults === 'function' ? faults() : faults, [
      '**',
      '--concurrency=1',
      ...argv,
    ]);
    const isSigned = ending.code === 'signed';
    expect({ code: run.code ?? 'signed', status: run.status }).toEqual({
      code: ending.code,
      status: ending.code === 'signed' ? 0 : exitStatusOfError[ending.code],
    });
    expect(signaturesIn(service.folder)).toEqual(Array.from(ending.signatures, (name) => `${name}.sig`));
    expectNothingElse(service.folder, artifacts, isSigned);
    expect(run.calls.length).toBeGreaterThanOrEqual(ending.calls[0]);
    expect(run.calls.length).toBeLessThanOrEqual(ending.calls[1]);
    const hasLostKey = ending.code === 'no-active-key';
    await expectNextRunFinishes(service, hasLostKey ? 0 : ending.signatures.length);
  });
});

describe('unusable services', () => {
  test('an unreachable service ends the run with status 4, and the next run signs', async () => {
    const service = scene(content);
    const emulator = await service.start();
    const environment = variablesOf(emulator);
    await emulator.close();
    const run = await runCli(['sign', '**', '--timeout=2'], { folder: service.folder, environment });
    expect([run.status, run.stderr]).toEqual([4, expect.stringContaining('ECONNREFUSED')]);
    expectNothingElse(service.folder, artifacts, false);
    await expectNextRunFinishes(service, 0);
  });

  test('a redirect to another host is refused, and that host is never contacted', async () => {
    let contacts = 0;
    const other = createServer((_, response) => response.end());
    other.on('connection', () => (contacts += 1));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const redirect = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    const service = scene(content);
    const run = await signUnder(service, [{ operation: 'sign', redirect }], ['**', '--concurrency=1']);
    expect([run.status, run.code, run.calls.length, contacts]).toEqual([4, 'redirect-refused', 2, 0]);
    expectNothingElse(service.folder, artifacts, false);
    await expectNextRunFinishes(service, 0);
  });

  test('all attempts of a call share one request id, and every call has its own', async () => {
    const service = scene(content);
    const faults: readonly Fault[] = [
      { operation: 'sign', status: 503, times: 2 },
      { operation: 'sign', after: 4, status: 400 },
    ];
    const run = await signUnder(service, faults, ['**', '--concurrency=1', '--debug']);
    const ids = run.calls.map(({ requestId }) => requestId);
    expect(ids).toHaveLength(6);
    expect(ids[1]).toBe(ids[2]);
    expect(ids[2]).toBe(ids[3]);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(run.stderr).toContain(`(request ${id})`);
    expect(run.stderr).toContain(`request id: ${ids.at(-1) ?? ''}`);
  });
});

// The Action has the same engine, so one fault for each way to continue and for each error code is enough.
describe('the Action under the same faults', () => {
  const chosen = ['503 twice', 'reset amid', 'HTML with status 200:', 'wait a second'];
  const withoutSettings = titled(failing).filter(({ argv }) => argv.length === 0);
  const subset = [
    ...titled(passing).filter(({ what }) => chosen.some((text) => what.includes(text))),
    ...new Map(withoutSettings.map((row) => [row.ending.code, row])).values(),
  ];

  test.each(subset)(
    'the Action ends in the same way as the command line: $what',
    async ({ faults, ending }) => {
      const service = scene(content);
      const emulator = await service.start({ faults: typeof faults === 'function' ? faults() : faults });
      const inputs = { 'api-url': emulator.url, 'api-key': emulator.apiKey, files: '**', concurrency: '1' };
      const step = await runAction(inputs, { folder: service.folder });
      const isSigned = ending.code === 'signed';
      expect(step.status).toBe(isSigned ? 0 : 1);
      expect(/^::error title=qpher-sign::.*\(([a-z-]+)\);/m.exec(step.stdout)?.[1] ?? 'signed').toBe(
        ending.code,
      );
      expect(step.outputs.signed).toBe(isSigned ? '3' : '');
      expect(signaturesIn(service.folder)).toEqual(Array.from(ending.signatures, (name) => `${name}.sig`));
      expectNothingElse(service.folder, artifacts, isSigned);
      expect(emulator.requests.length).toBeGreaterThanOrEqual(ending.calls[0]);
      expect(emulator.requests.length).toBeLessThanOrEqual(ending.calls[1]);
    },
  );
});
