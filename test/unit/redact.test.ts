import { describe, expect, test } from 'vitest';
import { redactor } from '../../src/http/redact.js';

const key = 'qph_Abc-0123_456789xyz';
const redact = redactor(key);
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('secrets in a text', () => {
  test.each<[string, string]>([
    ['as it is', key],
    ['with escapes of JSON', key.replace('q', '\\u0071').replace('_', '\\u005F')],
    ['percent-encoded', key.replaceAll('_', '%5F').replace('-', '%2d')],
    ['in hex', Buffer.from(key).toString('hex').toUpperCase()],
    ['in base64', base64(key)],
    ['in base64url', Buffer.from(key).toString('base64url')],
    ['in base64 after a byte', base64(`x${key}y`)],
    ['in base64 after two bytes', base64(`k=${key}&more`)],
    ['in base64 after three', base64(`{"${key}"}`)],
  ])('a secret that appears %s is removed', (_, spelled) => {
    const shown = redact(`before ${spelled} and ${spelled} after`);
    expect(shown).toMatch(/^before .*\*\*\*.* and .*\*\*\*.* after$/);
    expect(shown.length).toBeLessThan(spelled.length + 40);
  });
});

test('text without secrets stays unchanged', () => {
  const text = 'ERR_AUTH_001 qph_another key, /%2F+=';
  expect(redact(text)).toBe(text);
});
