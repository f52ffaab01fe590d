import { describe, expect, test } from 'vitest';
import { parseSchema, parseStrictJson } from '../../src/json.js';
import * as v from '../../src/schema.js';
import { thrownCode } from '../support/error-code.js';

const parse = (text: string | Uint8Array) =>
  parseStrictJson(Buffer.from(text), 'manifest-invalid', 'the document');

test('the error for text that is not JSON has the error of the parser as its cause', () => {
  expect(() => parse('{')).toThrow(expect.objectContaining({ cause: expect.any(SyntaxError) as unknown }));
});

describe('strict JSON', () => {
  test.each([
    '{}',
    '[]',
    'null',
    'true',
    '0',
    '-1.5',
    '""',
    '{"a":1,"b":[true,false,null],"c":{"a":2}}',
    '{ "a" : 1 ,\r\n\t"b" : [ 1 , 2 ] }\n',
    '[1,\n2]',
    '"a  b\\" \\\\ c"',
    '{" a ":" \\" { "}',
    '"é 😀 \u2028"',
    '"\\n\\t\\u0000"',
    '{"__proto__":1}',
    '[{"a":1},{"a":1}]',
  ])('strict JSON accepts %j', (text) => {
    expect(parse(text)).toEqual(JSON.parse(text));
  });

  test.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['text that is no JSON', '{a:1}'],
    ['more than one value', '{} {}'],
    ['a comment', '{} // x'],
    ['a trailing comma', '[1,]'],
    ['a byte order mark', '\ufeff{}'],
    ['invalid UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['UTF-8 of a surrogate', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ['overlong UTF-8', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
    ['UTF-16', Buffer.from('{}', 'utf16le')],
    ['a no-break space', '{\u00a0}'],
    ['a key twice', '{"a":1,"a":1}'],
    ['a key twice further down', '{"x":[{"a":1,"b":2,"a":3}]}'],
    ['a key twice in two spellings', '{"a":1,"\\u0061":2}'],
    ['an escape that is not needed', '"\\u0061"'],
    ['an escaped slash', '"\\/"'],
    ['an escape in capitals', '"\\u001F"'],
    ['an escaped letter in a key', '{"\\u0061":1}'],
    ['a number in another spelling', '1.0'],
    ['a number with an exponent', '1e2'],
    ['a number too precise to keep', '9007199254740993'],
    ['a number too large to keep', '1e999'],
    ['minus zero', '-0'],
  ])('strict JSON refuses %s', (_, text) => {
    expect(thrownCode(() => parse(text))).toBe('manifest-invalid');
  });

  test('a document that is nested too deeply to be written again is refused', () => {
    const depth = 200_000;
    expect(thrownCode(() => parse('['.repeat(depth) + ']'.repeat(depth)))).toBe('manifest-invalid');
  });

  test('strict JSON accepts a very long string', () => {
    const text = `{"a":"${'x\\"'.repeat(3_000_000)}"}`;
    expect(parse(text)).toEqual(JSON.parse(text));
  });

  test('the error for invalid JSON names the document', () => {
    expect(() => parse('{')).toThrow(/^the document /);
    expect(() => parse('{"a":1,"a":1}')).toThrow(/^the document /);
    expect(thrownCode(() => parseStrictJson(Buffer.from('{'), 'keyring-invalid', ''))).toBe(
      'keyring-invalid',
    );
  });
});

describe('unknown values', () => {
  const schema = v.strictObject({ list: v.array(v.strictObject({ size: v.int() })) });
  const check = (value: unknown) => parseSchema(schema, value, 'keyring-invalid', 'the keyring');

  test('a value that fits its schema becomes typed', () => {
    expect(check({ list: [{ size: 1 }] })).toEqual({ list: [{ size: 1 }] });
  });

  test('a value that does not fit its schema is refused, and the error says where', () => {
    expect(thrownCode(() => check({ list: [{ size: 'x' }] }))).toBe('keyring-invalid');
    expect(() => check({ list: [{ size: 1 }, { size: 'x' }] })).toThrow(
      /^the keyring is wrong at list\.1\.size: /,
    );
    expect(() => check(1)).toThrow(/^the keyring is wrong at the top: /);
    expect(() => check({ list: [], more: 1 })).toThrow('wrong at more: unknown here');
    expect(() => check({})).toThrow('wrong at list: missing');
    expect(() => parseSchema(v.pipe(v.string(), v.nonEmpty()), '', 'keyring-invalid', 'the name')).toThrow(
      'wrong at the top: empty',
    );
    expect(() => check({ list: [{ size: 1.5 }] })).toThrow(/at list\.0\.size: expected /);
  });

  test('the error does not repeat a wrong value, which may be a secret', () => {
    expect(() => check({ list: 'qph_secret' })).toThrow(/^(?!.*secret)/);
  });

  test.each(['toString', 'constructor', '__proto__'])(
    'an unknown field named %s is refused like any other',
    (name) => {
      const value: unknown = JSON.parse(`{"list":[],"${name}":1}`);
      expect(() => check(value)).toThrow(`wrong at ${name}: unknown here`);
    },
  );
});
