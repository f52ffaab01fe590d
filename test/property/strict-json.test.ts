import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStrictJson } from '../../src/json.js';
import { thrownCode } from '../support/error-code.js';

const parse = (text: string) => parseStrictJson(Buffer.from(text), 'manifest-invalid', 'the document');

/** Any JSON value after being written and read once: without minus zero, with keys in their order. */
const value = fc.jsonValue({ stringUnit: 'grapheme' }).map((any): unknown => JSON.parse(JSON.stringify(any)));

test('a document written by JSON.stringify is read as by JSON.parse, with any indentation', () => {
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 1, 2, '\t', ' \t'), (any, indent) => {
      const text = JSON.stringify(any, undefined, indent);
      expect(parse(text)).toEqual(JSON.parse(text));
      expect(parse(text.replaceAll('\n', '\r\n'))).toEqual(JSON.parse(text));
    }),
  );
});

test('a duplicate key is refused in any object and with any values', () => {
  fc.assert(
    fc.property(fc.string(), value, value, fc.nat({ max: 3 }), (key, first, second, depth) => {
      const name = JSON.stringify(key);
      const object = `{${name}:${JSON.stringify(first)},${name}:${JSON.stringify(second)}}`;
      const text = '[{"a":'.repeat(depth) + object + '}]'.repeat(depth);
      expect(thrownCode(() => parse(text))).toBe('manifest-invalid');
    }),
  );
});

test('a string with a character escaped unnecessarily is refused', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]*$/), fc.stringMatching(/^[a-zA-Z0-9/ ]$/), (before, character) => {
      const escaped = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
      expect(thrownCode(() => parse(`{"k":"${before}${escaped}"}`))).toBe('manifest-invalid');
      expect(thrownCode(() => parse(`{"${before}${escaped}":1}`))).toBe('manifest-invalid');
    }),
  );
});
