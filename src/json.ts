import { QpherSignError, type ErrorCode } from './errors.js';
import * as v from './schema.js';
import { lookOf } from './text-look.js';

/**
 * Parses strict UTF-8 and JSON: no byte order mark, no duplicate keys, and only one spelling of each string and number.
 * A document that two parsers could read differently is refused, because one could act on what the other did not check.
 * @throws QpherSignError `code`, with `what` naming the document
 */
export function parseStrictJson(bytes: Uint8Array, code: ErrorCode, what: string): unknown {
  let value: unknown;
  let isUsual: boolean;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
    // JSON.parse keeps the last of duplicate keys and accepts other spellings. Comparing the text with the value
    // written again detects both. Writing throws if the value is nested too deeply.
    isUsual = isSpelled(text, JSON.stringify(value));
  } catch (cause) {
    const look = lookOf(bytes);
    throw new QpherSignError(
      code,
      `${what} is ${look === undefined ? 'not UTF-8 JSON' : `${look.what}, not JSON`}`,
      look?.hint ?? 'check that it is the right file, complete and unchanged',
      { cause },
    );
  }
  if (!isUsual) {
    throw new QpherSignError(
      code,
      `${what} has duplicate keys, or strings or numbers in an unusual spelling`,
      'use the file as qpher-sign wrote it',
    );
  }
  return value;
}

/**
 * Checks an unknown value against a schema and returns it with its type.
 * @throws QpherSignError `code`, with a message that says where the value is wrong
 */
export function parseSchema<T>(schema: v.Schema<T>, value: unknown, code: ErrorCode, what: string): T {
  const result = v.tryParse(schema, value);
  if (result.ok) return result.value;
  const where = result.path.length === 0 ? 'at the top' : `at ${result.path.join('.')}`;
  throw new QpherSignError(
    code,
    `${what} is wrong ${where}: ${result.problem}`,
    'docs/formats.md describes the documents of qpher-sign',
  );
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];

/** The white space of JSON (RFC 8259 §2). */
const WHITE_SPACE: readonly number[] = [0x20, 0x0a, 0x0d, 0x09];

/**
 * Whether a JSON text equals `canonical` except for white space. It is compared in place, because copies of a large
 * text would take much memory.
 */
function isSpelled(text: string, canonical: string): boolean {
  let position = 0;
  let isInString = false;
  let isEscaped = false;
  for (let index = 0; index < text.length; index += 1) {
    const codeUnit = text.charCodeAt(index);
    if (!isInString && WHITE_SPACE.includes(codeUnit)) continue;
    if (codeUnit !== canonical.charCodeAt(position)) return false;
    position += 1;
    if (codeUnit === QUOTE && !isEscaped) isInString = !isInString;
    isEscaped = codeUnit === BACKSLASH && !isEscaped;
  }
  return position === canonical.length;
}
