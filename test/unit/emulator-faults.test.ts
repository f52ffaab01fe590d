import { describe, expect, test } from 'vitest';
import { startEmulator } from '../../src/emulator/emulator.js';
import { faultScript, parseFaults, type Fault } from '../../src/emulator/faults.js';

function parse(document: unknown): readonly Fault[] {
  return parseFaults(Buffer.from(JSON.stringify(document)));
}

/** Which of ten calls to one operation a fault applies to. */
function hit(fault: Fault): readonly number[] {
  const next = faultScript([fault]);
  return [...Array(10).keys()].filter(() => next('sign').status !== undefined);
}

describe('calls that a fault applies to', () => {
  test('a fault applies to the first call by default', () => {
    expect(hit({ status: 503 })).toEqual([0]);
  });
  test('a fault can skip some calls and apply several times', () => {
    expect(hit({ status: 503, after: 3 })).toEqual([3]);
    expect(hit({ status: 503, after: 3, times: 2 })).toEqual([3, 4]);
  });
  test.each([{ times: 'always' } as const, { times: null }])(
    'a fault with %j applies to every later call',
    ({ times }) => {
      expect(hit({ status: 503, after: 7, times })).toEqual([7, 8, 9]);
    },
  );
  test('a fault for one operation is neither triggered nor used up by calls to others', () => {
    const faults: readonly Fault[] = [
      { operation: 'verify', status: 503 },
      { operation: 'sign', delay_ms: 1 },
      { rotate: true },
    ];
    const next = faultScript(faults);
    expect(next(undefined)).toEqual({ rotate: true });
    expect(next('sign')).toEqual({ operation: 'sign', delay_ms: 1 });
    expect(next('verify')).toEqual({ operation: 'verify', status: 503 });
    expect([next('sign'), next('verify')]).toEqual([{}, {}]);
  });
});

describe('several faults for one call', () => {
  test('faults for the same call are combined', () => {
    const next = faultScript([{ rotate: true }, { delay_ms: 5 }, { signature: 'flip', truncate: 'json' }]);
    expect(next('sign')).toEqual({ rotate: true, delay_ms: 5, signature: 'flip', truncate: 'json' });
  });
  test('the first value is used if two faults set the same field', () => {
    const next = faultScript([{ status: 503 }, { status: 429, drip_ms: 1 }]);
    expect(next('sign')).toEqual({ status: 503, drip_ms: 1 });
  });
});

describe('faults documents', () => {
  test('a faults document may contain every effect, and may be empty', () => {
    const faults: readonly Fault[] = [
      { operation: 'sign', after: 1, times: 2, status: 429, retry_after: '2', delay_ms: 10 },
      { status: 200, body: '<html>', content_type: 'text/html', times: 'always' },
      { status: 401, echo_key: true },
      { redirect: 'http://127.0.0.1/', times: null },
      { operation: 'signHash', signature: 'other-digest', key_version: 9, clock_skew_ms: -5 },
      { reset: 'in-body' },
      { truncate: true },
      { drip_ms: 1 },
      { body_bytes: 104_857_600 },
      { rotate: true },
      { retire: true },
      { archive: true },
    ];
    expect(parse({ faults })).toEqual(faults);
    expect(parse({ faults: [] })).toEqual([]);
  });

  test.each([
    ['a list', [{ status: 503 }]],
    ['another key beside the list', { faults: [], version: 1 }],
    ['an unknown effect', { faults: [{ status: 503, colour: 'red' }] }],
    ['an unknown operation', { faults: [{ operation: 'signHashes', status: 503 }] }],
    ['an unknown damage', { faults: [{ signature: 'none' }] }],
    ['a fault that does nothing', { faults: [{ operation: 'sign', after: 2 }] }],
    ['a fault that never happens', { faults: [{ status: 503, times: 0 }] }],
    ['a negative count', { faults: [{ status: 503, after: -1 }] }],
    ['a status in quotes', { faults: [{ status: '503' }] }],
    ['a status that ends no call', { faults: [{ status: 100 }] }],
    ['an answer both given and damaged', { faults: [{ status: 503, signature: 'flip' }] }],
    ['two ways to lose one answer', { faults: [{ reset: 'in-body', truncate: true }] }],
    ['two changes of one key', { faults: [{ rotate: true, retire: true }] }],
    ['a Retry-After of no answer', { faults: [{ retry_after: '2' }] }],
    ['a header of two lines', { faults: [{ status: 429, retry_after: '2\r\nx: y' }] }],
    ['a wrong signature of listKeys', { faults: [{ operation: 'listKeys', signature: 'flip' }] }],
  ])('a faults document with %s is refused', (_what, document) => {
    expect(() => parse(document)).toThrow(expect.objectContaining({ code: 'setting-invalid' }));
  });

  test('a faults document that is not JSON is refused', () => {
    expect(() => parseFaults(Buffer.from('{"faults": [}'))).toThrow(
      expect.objectContaining({ code: 'setting-invalid' }),
    );
  });
});

test('an emulator does not start with impossible faults', async () => {
  const started = startEmulator({ faults: [{ operation: 'verify', signature: 'flip' }] });
  await expect(started).rejects.toMatchObject({ code: 'setting-invalid' });
});
