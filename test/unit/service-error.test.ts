import { expect, test } from 'vitest';
import { readServiceError } from '../../src/qpher/service-error.js';

const same = (text: string): string => text;
const read = (body: unknown) =>
  readServiceError(Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)), same);

const plan = 'Signing requires the Starter plan';

test.each<[string, unknown, string | undefined, string | undefined]>([
  [
    'the documented form',
    { error: { error_code: 'ERR_FORBIDDEN_001', message: plan } },
    'ERR_FORBIDDEN_001',
    plan,
  ],
  ['a code of the REST guide', { error: { code: 'ERR_X_001', message: plan } }, 'ERR_X_001', plan],
  ['a code that is null', { error: { error_code: null, code: 'C', message: plan } }, 'C', plan],
  ['no code', { error: { message: plan } }, undefined, plan],
  ['no message', { error: { error_code: 'ERR_X_001' } }, 'ERR_X_001', undefined],
  ['an error of text', { error: plan }, undefined, plan],
  ['a detail with a code', { detail: { error_code: 'ERR_X_001', message: plan } }, 'ERR_X_001', plan],
  ['a detail of text', { detail: plan }, undefined, plan],
  [
    'a list of wrong fields',
    {
      detail: [
        { loc: ['body', 'message'], msg: 'field required', type: 'x' },
        { loc: ['body', 0], msg: 'no' },
      ],
    },
    undefined,
    'body.message: field required; body.0: no',
  ],
  ['a list of texts', { detail: ['no', 'nor this', {}] }, undefined, 'no; nor this; a field is wrong'],
  [
    'problem details',
    { type: 'about:blank', title: 'Forbidden', status: 403, detail: plan },
    undefined,
    plan,
  ],
  ['problem details without a detail', { title: 'Forbidden', status: 403 }, undefined, 'Forbidden'],
  ['a code at the top', { code: 'C', message: plan }, 'C', plan],
  ['JSON text', JSON.stringify(plan), undefined, plan],
  ['plain text', ` ${plan}\n`, undefined, plan],
  [
    'a page',
    `<!doctype html><html><head><title>502 Bad\nGateway</title></head><body>secret`,
    undefined,
    '502 Bad Gateway',
  ],
  ['a page without a title', '<html>busy</html>', undefined, undefined],
  ['a byte order mark', `\uFEFF{"detail":"${plan}"}`, undefined, plan],
  ['nothing', '', undefined, undefined],
  ['a number', 7, undefined, undefined],
  ['a list', [1], undefined, undefined],
])('an error is read from %s', (_, body, code, message) => {
  expect(read(body)).toEqual({ code, message });
});

test('secrets are removed from a long message before it is cut', () => {
  const body = Buffer.from(`${'x'.repeat(290)}qph_secret`);
  const { message } = readServiceError(body, (text) => text.replaceAll('qph_secret', '***'));
  expect(message).toBe(`${'x'.repeat(290)}***`);
  expect(read('y'.repeat(10_000)).message).toHaveLength(300);
});
