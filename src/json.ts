import { QpherSignError, type ErrorCode } from './errors.js';
import * as v from './schema.js';
import { lookOf } from './text-look.js';

/**
 * Strict UTF-8 and JSON: no byte order mark, no duplicate keys, no second spelling of a string or number. A document
 * that two parsers could read differently is refused, because what one of them believes the other did not check.
 * @throws QpherSignError `code`, with `what` naming the document
 */
export function parseStrictJson(bytes: Uint8Array, code: ErrorCode, what: string): unknown {
  let value: unknown;
  let isUsual: boolean;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
    // JSON.parse keeps the last of duplicate keys and folds spellings; writing the value again shows that it did. It
    // throws where the value is nested too deep for that.
    isUsual = isSpelled(text, JSON.stringify(value));
  } catch (cause) {
    const look = lookOf(bytes);
    throw new QpherSignError(
      code,
      `${what} is ${look === undefined ? 'not UTF-8 JSON' : `${look.what}, not JSON`}`,
      look?.hint ?? 'check that it is the right file, whole and unchanged',
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
 * A value of unknown origin as the type of `schema`.
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

/** Whether a JSON text is `canonical` but for white space. It is gone through, for every copy of a large one counts. */
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
