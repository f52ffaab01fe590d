import { expect, test } from 'vitest';
import { errorCodes, QpherSignError, systemErrorCode, toQpherSignError } from '../../src/errors.js';

test('an error has a code, a message, a hint, and optionally a cause and a request id', () => {
  const cause = new Error('cause');
  const error = new QpherSignError('file-missing', 'there is no file', 'look', { cause, requestId: 'id' });
  expect(error).toMatchObject({
    name: 'QpherSignError',
    code: 'file-missing',
    message: 'there is no file',
    hint: 'look',
    requestId: 'id',
  });
  expect(error.cause).toBe(cause);
  expect('cause' in new QpherSignError('file-missing', '', '')).toBe(false);
});

test('a long quotation in a message is cut in the middle and keeps its end', () => {
  const { message } = new QpherSignError('file-missing', `there is no '${'a'.repeat(60_000_000)}' here`, '');
  expect(message.length).toBeLessThan(2100);
  expect(message).toMatch(/^there is no 'aaa.*aaa' here$/);
});

test('an API key is masked in the message and the hint of an error', () => {
  const { message, hint } = new QpherSignError(
    'setting-invalid',
    "x is 'qph_live-0123_4567'",
    'qph_12345678!',
  );
  expect(message).toBe("x is 'qph_***'");
  expect(hint).toBe('qph_***!');
  const cut = new QpherSignError('setting-invalid', `${'a'.repeat(1790)}qph_${'k'.repeat(500)}`, '');
  expect(cut.message).not.toContain('kkk');
  expect(new QpherSignError('api-key-malformed', '', 'it starts with qph_').hint).toBe('it starts with qph_');
});

test('the list of error codes contains each code once', () => {
  expect(new Set(errorCodes).size).toBe(errorCodes.length);
});

test('an unexpected error becomes an internal error, and an expected one stays unchanged', () => {
  const known = new QpherSignError('cancelled', 'stopped', '');
  expect(toQpherSignError(known)).toBe(known);
  const thrown = new TypeError('x is undefined');
  expect(toQpherSignError(thrown)).toMatchObject({ code: 'internal-error', cause: thrown });
  expect(toQpherSignError(thrown).message).toContain('x is undefined');
  expect(toQpherSignError('text')).toMatchObject({ code: 'internal-error' });
  expect(toQpherSignError('text').message).toContain('text');
});

test('a system error code is read only from an error whose code is text', () => {
  expect(systemErrorCode(Object.assign(new Error(), { code: 'ENOENT' }))).toBe('ENOENT');
  expect(systemErrorCode(Object.assign(new Error(), { code: 5 }))).toBeUndefined();
  expect(systemErrorCode(new Error())).toBeUndefined();
  expect(systemErrorCode({ code: 'ENOENT' })).toBeUndefined();
});
